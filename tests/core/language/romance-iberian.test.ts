import { speak } from './speaker';

speak('fr', {
  numbers: {
    'Étape 1 : Couper': 1,
    '1re étape : couper': 1,
    'ÉTAPE 2 - Couper': 2,
    'Deuxième étape : couper': 2,
    'Étape 2 sur 5 : couper': 2,
  },
  heads: ['Préparation', 'Réalisation', 'Étape par étape'],
  supplies: ['Ingrédients', 'Matériel'],
  note: 'Remarque',
  warning: 'Attention',
  steps: [
    'Préchauffez le four.',
    'Ensuite, ajoutez la farine.',
    'Cliquez sur OK.',
    'Mélanger le tout.',
    'Faire fondre le beurre.',
  ],
  others: ['La pâte est très légère.', 'Chez nous, ce gâteau est connu.', 'Histoire du pain'],
  text: 'La pâte est prête et vous pouvez la garder dans une boîte avec le couvercle pour demain.',
});

speak('es', {
  numbers: { 'Paso 1: Corta': 1, '1.º paso: corta': 1, 'Primer paso: corta': 1, 'Paso 3 de 4: corta': 3 },
  heads: ['Elaboración', 'Cómo hacer pan', 'Paso a paso'],
  supplies: ['Ingredientes', 'Qué necesitas'],
  note: 'Nota',
  warning: 'Precaución',
  steps: [
    'Precalienta el horno.',
    'Luego añade la harina.',
    'Haga clic en Aceptar.',
    'Mezclar bien los huevos.',
    'Batimos las claras.',
  ],
  others: ['El pan queda muy tierno.', 'Azúcar moreno de caña', 'Historia del pan'],
  text: 'La masa está lista y se puede guardar en una caja con la tapa para los días que más calor hace.',
});

speak('pt', {
  numbers: { 'Passo 2 - Misture': 2, '1º Misture': 1, 'Terceiro passo: misture': 3, '1ª etapa: misture': 1 },
  heads: ['Modo de preparo', 'Como fazer pão', 'Passo a passo'],
  supplies: ['Ingredientes', 'Você vai precisar'],
  note: 'Observação',
  warning: 'Atenção',
  steps: ['Preaqueça o forno.', 'Em seguida, adicione a farinha.', 'Clique em OK.', 'Bater os ovos.', 'Misture tudo.'],
  others: ['O pão fica muito macio.', 'Colher de chá', 'História do pão'],
  text: 'A massa não está pronta até você ver que os lados são mais escuros do que o meio, com uma cor bonita.',
});

speak('it', {
  numbers: { 'Passo 2: tagliare': 2, 'Passaggio 3: tagliare': 3, 'Primo passo: tagliare': 1 },
  heads: ['Procedimento', 'Preparazione', 'Passo dopo passo'],
  supplies: ['Ingredienti', 'Occorrente'],
  note: 'Nota',
  warning: 'Attenzione',
  steps: [
    'Preriscaldate il forno.',
    'Poi aggiungete la farina.',
    'Fare clic su OK.',
    'Mescoliamo bene.',
    'Scegli un file.',
  ],
  others: ['La torta è molto soffice.', 'Mare e montagna', 'Storia del pane'],
  text: 'La pasta è pronta e si può tenere nella scatola con una tazza di farina per non farla seccare.',
});

speak('ro', {
  numbers: { 'Pasul 2: taie pâinea': 2, 'Primul pas: taie': 1, 'Pasul 2 din 4: taie': 2 },
  heads: ['Mod de preparare', 'Pas cu pas'],
  supplies: ['Ingrediente', 'Ustensile'],
  note: 'Notă',
  warning: 'Atenție',
  steps: [
    'Preîncălzește cuptorul.',
    'Apoi adaugă făina.',
    'Apăsați butonul.',
    'Se amestecă bine.',
    'Tăiați ceapa mărunt.',
  ],
  others: ['Pâinea este foarte moale.', 'Istoria pâinii'],
  text: 'Aluatul este gata și se poate păstra în cutie cu un capac pentru că nu este bine să se usuce.',
});

speak('ca', {
  numbers: { 'Pas 2: talleu el pa': 2, 'Primer pas: talleu': 1 },
  heads: ['Preparació', 'Elaboració', 'Pas a pas'],
  supplies: ['Ingredients', 'Què necessites'],
  note: 'Nota',
  warning: 'Atenció',
  steps: [
    'Escalfeu el forn.',
    'Després afegiu la farina.',
    'Talla la ceba.',
    'Barreja-ho tot.',
    'Posar la massa al motlle.',
  ],
  others: ['El pa queda molt tou.', 'Museu del pa'],
  text: 'La massa no és llesta fins que els costats són daurats, i es pot guardar amb una tapa per als dies que vindran.',
});

speak('gl', {
  numbers: { 'Paso 2: corta o pan': 2, 'Primeiro paso: corta': 1 },
  heads: ['Elaboración', 'Preparación', 'Paso a paso'],
  supplies: ['Ingredientes', 'Utensilios'],
  note: 'Nota',
  warning: 'Coidado',
  steps: ['Engade a fariña.', 'Despois mestura todo.', 'Quenta o forno.', 'Preme o botón.', 'Cortar a cebola.'],
  others: ['O pan queda moi tenro.', 'Historia do pan'],
  text: 'A masa non está feita ata que os lados da peza son máis escuros e despois polo medio; non é para hoxe.',
});

speak('eu', {
  numbers: { '1. urratsa: moztu ogia': 1, 'Lehenengo pausoa: moztu': 1, '2. pausoa: moztu': 2 },
  heads: ['Prestaketa', 'Urratsez urrats'],
  supplies: ['Osagaiak', 'Tresnak'],
  note: 'Oharra',
  warning: 'Kontuz',
  steps: [
    'Moztu tipula.',
    'Gero gehitu irina.',
    'Nahasi dena ondo.',
    'Jarri ura irakiten.',
    'Labea ondo garbitu ezazu.',
  ],
  others: ['Ogia oso biguna da.', 'Ogiaren historia'],
  text: 'Orea prest dago eta ez da hotza, baina hau bere lekuan utzi dute edo mahai gainean dago.',
});
