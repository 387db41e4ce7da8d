import { speak } from './speaker';

speak('en', {
  numbers: {
    'Step 3: Cut the bread': 3,
    'STEP-01 Cut': 1,
    'Second step: cut': 2,
    'Step Twelve: cut': 12,
    'Step 1 of 5: Cut': 1,
  },
  heads: ['Directions', 'How to make it', 'Step-by-step instructions'],
  supplies: ['Ingredients', 'What you’ll need'],
  note: 'Note',
  warning: 'Caution',
  steps: [
    'Preheat the oven.',
    'Then add the flour.',
    'Double-click the icon.',
    'Carefully remove the screws.',
    '2. Whisk the eggs.',
    'Contact your insurer before you tidy up.',
    'Water the seedlings every other day.',
    'Assess the damage and document it.',
  ],
  others: ['The bread is soft and light.', 'A short history of bread'],
  text: 'The bread that you made is ready for the table, and it will keep until you are hungry.',
});

speak('de', {
  numbers: { 'Schritt 10: Brot': 10, '1. Schritt: Brot': 1, 'Dritter Schritt: Brot': 3, 'Schritt 2 von 6: Brot': 2 },
  heads: ['Zubereitung', 'So geht’s', 'Schritt für Schritt'],
  supplies: ['Zutaten', 'Das brauchst du'],
  note: 'Hinweis',
  warning: 'Achtung',
  steps: [
    'Schneide das Brot in Scheiben.',
    'Dann den Deckel abnehmen.',
    'Klicken Sie auf OK.',
    'Die Zwiebeln schälen und fein würfeln.',
    'Gib die Milch dazu.',
  ],
  others: ['Der Kuchen ist saftig und hält sich lange.', 'Viele Leser wollen das wissen.', 'Geschichte des Brotes'],
  text: 'Der Teig wird mit der Milch und dem Mehl verrührt, dann ist er für die Form bereit.',
});

speak('nl', {
  numbers: { 'Stap 2: snijd het brood': 2, 'Eerste stap: snijd': 1, 'Stap 2 van 4: snijd': 2 },
  heads: ['Bereidingswijze', 'Zo maak je het', 'Stap voor stap'],
  supplies: ['Ingrediënten', 'Dit heb je nodig'],
  note: 'Opmerking',
  warning: 'Pas op',
  steps: [
    'Verwarm de oven voor.',
    'Voeg daarna de bloem toe.',
    'Klik op Volgende.',
    'Snijd de ui fijn.',
    'Kies een bestand.',
  ],
  others: ['Het brood is lekker luchtig.', 'Geschiedenis van het brood'],
  text: 'Het deeg is klaar en dan wordt het met een doek op de plank gelegd, niet te lang.',
});

speak('af', {
  numbers: { 'Stap 3: Sny die brood': 3, 'Tweede stap: sny': 2 },
  heads: ['Metode', 'Aanwysings'],
  supplies: ['Bestanddele', 'Jy benodig'],
  note: 'Let wel',
  warning: 'Waarskuwing',
  steps: ['Voeg die meel by.', 'Meng alles saam.', 'Sny die uie fyn.', 'Verhit die oond.', 'Klik op die knoppie.'],
  others: ['Die brood is lekker sag.', 'Geskiedenis van brood'],
  text: 'Die brood is nie vir vandag nie, maar jy sal dit môre ook met die botter en konfyt wil eet.',
});

speak('sv', {
  numbers: { 'Steg 2: skär brödet': 2, 'Första steget: skär': 1, 'Steg 2 av 4: skär': 2 },
  heads: ['Gör så här', 'Tillagning'],
  supplies: ['Ingredienser', 'Du behöver'],
  note: 'Anmärkning',
  warning: 'Varning',
  steps: ['Sätt ugnen på 200 grader.', 'Tillsätt mjölet.', 'Klicka på Nästa.', 'Skär löken fint.', 'Rör sedan om.'],
  others: ['Brödet blir mjukt och gott.', 'Brödets historia'],
  text: 'Degen är klar och ska inte stå för länge, det blir ett bröd som är gott till soppa.',
});

speak('da', {
  numbers: { 'Trin 2: skær brødet': 2, 'Første trin: skær': 1, '3. trin: skær': 3 },
  heads: ['Fremgangsmåde', 'Sådan gør du'],
  supplies: ['Ingredienser', 'Det skal du bruge'],
  note: 'Bemærk',
  warning: 'Advarsel',
  steps: ['Bland mel og smør.', 'Tilsæt derefter mælken.', 'Klik på Næste.', 'Skær løget fint.', 'Tænd ovnen.'],
  others: ['Brødet bliver blødt og lækkert.', 'Brødets historie'],
  text: 'Dejen er klar, og du skal ikke lade den stå for længe, derefter er det et godt brød.',
});

speak('nb', {
  numbers: { 'Trinn 2: skjær brødet': 2, 'Steg 3: skjær': 3, 'Første trinn: skjær': 1 },
  heads: ['Slik gjør du', 'Fremgangsmåte'],
  supplies: ['Ingredienser', 'Dette trenger du'],
  note: 'Merk',
  warning: 'Advarsel',
  steps: [
    'Bland mel og smør.',
    'Tilsett deretter melken.',
    'Klikk på Neste.',
    'Skjær løken fint.',
    'Sett ovnen på 200 grader.',
  ],
  others: ['Brødet blir mykt og godt.', 'Brødets historie'],
  text: 'Deigen er klar, og du må ikke la den stå for lenge, deretter har du et brød å spise.',
});

speak('nn', {
  numbers: { 'Steg 2: skjer brødet': 2, 'Første steg: skjer': 1 },
  heads: ['Slik gjer du', 'Framgangsmåte'],
  supplies: ['Ingrediensar', 'Dette treng du'],
  note: 'Merk',
  warning: 'Åtvaring',
  steps: [
    'Bland mjøl og smør.',
    'Set omnen på 200 grader.',
    'Klikk på Neste.',
    'Skjer lauken fint.',
    'Lat deigen kvile.',
  ],
  others: ['Brødet blir mjukt og godt.', 'Soga om brødet'],
  text: 'Deigen er ferdig, og eg lèt han ikkje stå for lenge, for dei som ventar er svoltne og ikkje glade.',
});

speak('is', {
  numbers: { 'Skref 2: skerið brauðið': 2, 'Fyrsta skref: skerið': 1 },
  heads: ['Aðferð', 'Leiðbeiningar'],
  supplies: ['Hráefni', 'Áhöld'],
  note: 'Athugið',
  warning: 'Viðvörun',
  steps: [
    'Hitið ofninn í 200 gráður.',
    'Bætið síðan mjólkinni við.',
    'Smelltu á hnappinn.',
    'Skerið laukinn smátt.',
    'Hrærið vel saman.',
  ],
  others: ['Brauðið er mjúkt og gott.', 'Saga brauðsins'],
  text: 'Deigið er tilbúið og það á ekki að standa lengi, þú þarft að baka það sem fyrst við háan hita.',
});
