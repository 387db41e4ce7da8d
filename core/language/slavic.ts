import type { Language } from './language';

const polish: Language = {
  tag: 'pl',
  step: 'krok',
  part: 'etap|część|faza',
  method: 'metoda|opcja|sposób|rozwiązanie|wariant',
  of: 'z|ze',
  numbers:
    'jeden/pierwszy/pierwsza dwa/drugi/druga trzy/trzeci/trzecia cztery/czwarty/czwarta pięć/piąty/piąta sześć/szósty/szósta siedem/siódmy/siódma osiem/ósmy/ósma dziewięć/dziewiąty dziesięć/dziesiąty',
  dates:
    'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|liga|piętro|klasa|wieku',
  head: 'sposób przygotowania|przygotowanie|wykonanie|instrukcja|kroki|sposób wykonania|przygotowanie krok po kroku|instalacja',
  howTo: 'jak|krok po kroku|poradnik|samouczek|tutorial',
  promise: 'przepis|instrukcja|instalacja|zrobić',
  ingredients: 'składniki',
  supplies:
    'przybory|narzędzia|wymagania|potrzebne|będziesz potrzebować|czego potrzebujesz|materiały|potrzebne składniki|co będzie potrzebne',
  other:
    'komentarze|powiązane|spis treści|wskazówki|wartości odżywcze|udostępnij|zobacz także|podsumowanie|opinie|podobne przepisy',
  listicle: 'najlepsze|najlepszych|powody|powodów|pomysły|błędy|dlaczego|rodzaje|porady',
  note: 'notatka|uwagi|adnotacja|informacja',
  tip: 'wskazówka|wskazówki|porada|rada|podpowiedź',
  warning: 'ostrzeżenie|ważne|uwaga|uwaga!|ostrożnie|niebezpieczeństwo',
  verbs:
    'dodaj dodajemy dolej dołóż doprowadź dopraw formuj gotuj kliknij kroimy kopiuj kup lepimy lej łączymy mieszaj mieszamy miksujemy naciśnij napełnij natrzyj nalej namocz nałóż obierz obieramy obróć obsmaż obtocz oczyść odcedź odczekaj odkręć odłącz odłóż odstaw odstawiamy ogrzej opłucz ostudź otwórz owiń parzymy piecz pieczemy pobierz podaj podajemy podgrzej podlej podłącz podsmaż podziel pokrój pokroić pokryj połącz połóż posiekaj posmaruj posól posyp powtórz pozostaw praż przejdź przekrój przekręć przelej przełóż przykryj przygotuj przygotowujemy przyklej przytrzymaj rozbij rozgrzej rozłóż rozpuść rozwałkuj rób schłodź siekamy skrop smaż smażymy sól spłucz sprawdź stop studzimy szukaj tnij trzemy ubij ucieraj ugniataj ugotuj ukręć ułóż umieść umyj upewnij upiecz uruchom usmaż ustaw usuń użyj wałkujemy wbij wciśnij wejdź wklej wlej wlewamy włącz włóż wpisz wróć wstaw wsyp wybierz wyciśnij wyczyść wygnieć wyjmij wykonaj wylej wyłącz wyłóż wymieszaj wypłucz wyrób wysyp wyślij wytnij zablanszuj zacznij zagnieć zagotuj zainstaluj zakręć zalej zaloguj zamień zamknij zamocuj zanurz zapisz zaznacz zblenduj zdejmij zeszklij zetrzyj zmiel zmień zmiksuj zostaw zrób zwiń',
  ends: 'jemy|wamy|kamy|szamy|kładamy|ować|ać|ić|yć',
  notVerbs: 'nić|być|zima|brać',
  before: 'następnie|potem|teraz|na koniec|najpierw|delikatnie|dokładnie|w międzyczasie|nie|i|gdy|po chwili',
  common: 'i w na z do się nie jest oraz przez aby po dla że jak to',
  you: 'ty|twój|twoja|twoje|ci|cię|państwo',
  we: 'my|nasz|nasza|nasze|nas|ja|mój|moja|moje|mi',
  page: 'strona',
  next: 'następny|następna|następna strona|dalej|następny krok',
  minute: 'minuta|minuty|minut|minutę|min',
  hour: 'godzina|godziny|godzin|godzinę|godz|h',
};

const czech: Language = {
  tag: 'cs',
  step: 'krok',
  part: 'část|fáze|etapa',
  method: 'metoda|možnost|způsob|řešení|varianta',
  of: 'z|ze',
  numbers:
    'jedna/první dva/druhý/druhá tři/třetí čtyři/čtvrtý/čtvrtá pět/pátý/pátá šest/šestý/šestá sedm/sedmý/sedmá osm/osmý/osmá devět/devátý deset/desátý',
  dates:
    'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|ligy|liga|patro|třída|století|světová',
  head: 'postup|postup přípravy|příprava|návod|kroky|instalace|pracovní postup',
  howTo: 'jak|krok za krokem|návod',
  promise: 'recept|návod|instalace|vyrobit',
  ingredients: 'ingredience|suroviny',
  supplies: 'potřebujeme|budete potřebovat|nářadí|materiál|pomůcky|nástroje|požadavky|co budete potřebovat',
  other: 'komentáře|související|obsah|výživové hodnoty|nutriční hodnoty|tipy|sdílet|diskuse|podobné recepty',
  listicle: 'nejlepší|důvodů|důvody|tipů|nápady|chyby|proč',
  note: 'poznámka|poznámky|pozn.',
  tip: 'tip|tipy|rada|doporučení',
  warning: 'varování|upozornění|důležité|pozor|nebezpečí|výstraha',
  verbs:
    'dej dáme nech necháme klikni klepni klepněte otevři otevřete vyber vyberte přidej přidáme smíchej smícháme nakrájej nakrájíme pečeme peč upečeme osolíme opepříme očistíme oloupeme podáváme vař vaříme uvaříme smažíme osmažíme orestujeme zalijeme vmícháme vložíme vlož vyndáme rozehřejeme rozpustíme rozválíme utřeme ušleháme vyšleháme zamícháme zakryjeme zapneme zavři stiskni stiskněte zadej napiš stáhni nainstaluj spusť ulož zkopíruj přejdi zvol zkontroluj umyj umyjeme propláchneme promícháme posypeme potřeme rozdělíme nalijeme naplníme tvoříme uděláme vezmi vezmeme vezměte začneme pokračuj klepnout kliknout otevřít vybrat přidat vložit',
  ends: 'jte|ěte|ňte|žte|šte|vte|čte|íme|áme|ujeme|neme|ovat',
  free: true,
  notVerbs: 'ještě|máme|známe|víme',
  before: 'poté|potom|pak|nyní|nakonec|nejprve|nejdříve|mezitím|opatrně|ne|dále|následně|a|vše',
  common: 'a na se v je do že pro nebo pak jako jsou který při',
  you: 'vy|váš|vaše|vám|vás|ty|tvůj|si',
  we: 'my|náš|naše|nás|já|můj|moje|mi',
  page: 'strana|stránka',
  next: 'další|další strana|další stránka|další krok|pokračovat',
  minute: 'minuta|minuty|minut|minutu|min',
  hour: 'hodina|hodiny|hodin|hodinu|hod|h',
};

const slovak: Language = {
  tag: 'sk',
  step: 'krok',
  part: 'časť|fáza|etapa',
  method: 'metóda|možnosť|spôsob|riešenie|variant',
  of: 'z|zo',
  numbers:
    'jeden/prvý/prvá dva/druhý/druhá tri/tretí/tretia štyri/štvrtý/štvrtá päť/piaty/piata šesť/šiesty/šiesta sedem/siedmy/siedma osem/ôsmy/ôsma deväť/deviaty desať/desiaty',
  dates:
    'januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra|liga|ligy|poschodie|trieda|storočie',
  head: 'postup|postup prípravy|príprava|návod|kroky|inštalácia',
  howTo: 'ako|krok za krokom|návod',
  promise: 'recept|návod|inštalácia|vyrobiť',
  ingredients: 'ingrediencie|suroviny',
  supplies: 'potrebujeme|budeme potrebovať|náradie|materiál|pomôcky|nástroje|požiadavky|potrebujete|čo potrebujete',
  other: 'komentáre|súvisiace|obsah|výživové hodnoty|nutričné hodnoty|tipy|zdieľať|diskusia|podobné recepty',
  listicle: 'najlepšie|dôvodov|dôvody|tipov|nápady|chyby|prečo',
  note: 'poznámka|poznámky|pozn.',
  tip: 'tip|tipy|rada|odporúčanie',
  warning: 'varovanie|upozornenie|dôležité|pozor|nebezpečenstvo|výstraha',
  verbs:
    'daj dáme nechaj necháme klikni otvor vyber pridaj pridáme zmiešaj zmiešame nakrájaj nakrájame pečieme upečieme osolíme okoreníme očistíme olúpeme podávame var varíme uvaríme vyprážame opražíme zalejeme vmiešame vložíme vlož vyberieme rozohrejeme rozpustíme rozvaľkáme vyšľaháme zamiešame prikryjeme premiešame opláchneme vylejeme umyjeme scedíme posypeme potrieme rozdelíme nalejeme naplníme vezmeme stlač zadaj napíš stiahni nainštaluj spusti ulož skopíruj prejdi zvoľ skontroluj kliknúť otvoriť vybrať pridať vložiť',
  ends: 'jte|ite|žte|vte|dte|čte|íme|áme|ame|ujeme|ieme|ejeme|neme|ovať',
  free: true,
  notVerbs: 'máme|poznáme|vieme|reklame|programe',
  before: 'potom|teraz|nakoniec|najprv|najskôr|medzitým|opatrne|ďalej|následne|nie|a|takto',
  common: 'a na sa v je do že pre alebo potom ako sú ktorý pri',
  you: 'vy|váš|vaše|vám|vás|ty|tvoj|si',
  we: 'my|náš|naše|nás|ja|môj|moje|mi',
  page: 'strana|stránka',
  next: 'ďalší|ďalšia|ďalšia strana|ďalší krok|pokračovať|ďalej',
  minute: 'minúta|minúty|minút|minútu|min',
  hour: 'hodina|hodiny|hodín|hodinu|hod|h',
};

const slovenian: Language = {
  tag: 'sl',
  step: 'korak',
  part: 'del|faza',
  method: 'način|metoda|možnost',
  of: 'od',
  numbers:
    'ena/prvi/prva dva/drugi/druga tri/tretji/tretja štiri/četrti/četrta pet/peti/peta šest/šesti/šesta sedem/sedmi osem/osmi devet/deveti deset/deseti',
  dates:
    'januar|januarja|februar|februarja|marec|marca|april|aprila|maj|maja|junij|junija|julij|julija|avgust|avgusta|september|septembra|oktober|oktobra|november|novembra|december|decembra|liga|nadstropje|razred',
  head: 'priprava|navodila|postopek|koraki|navodila za pripravo|namestitev',
  howTo: 'kako|korak za korakom|navodila|vodnik',
  promise: 'recept|vodič|namestitev',
  ingredients: 'sestavine',
  supplies: 'pripomočki|orodje|material|zahteve|potrebujemo|kaj potrebujete',
  other: 'komentarji|sorodno|vsebina|nasveti|hranilna vrednost|deli',
  listicle: 'najboljši|najboljše|razlogov|nasvetov|idej|napake|zakaj',
  note: 'opomba|pripomba',
  tip: 'nasvet|nasveti|namig',
  warning: 'opozorilo|pomembno|pozor|previdno|nevarnost',
  verbs:
    'daj dodaj izberi klikni odpri pritisni postavi zapri vnesi prenesi zaženi shrani kopiraj namesti preveri pecite pecemo dodamo damo zmešamo narežemo premešamo skuhamo segrejemo stepemo pustimo prilijemo solimo popramo postrežemo operemo olupimo nasekljamo pokrijemo pečemo zavremo',
  ends: 'jte|ite|zite|žemo|šamo|jemo|ujemo',
  free: true,
  before: 'nato|potem|zdaj|na koncu|najprej|medtem|previdno|vse',
  common: 'in v na je se da za so ali ter kako ki pri tudi kot',
  you: 'vi|vaš|vaše|vam|vas|ti|tvoj|si',
  we: 'mi|naš|naše|nas|jaz|moj|moje',
  page: 'stran',
  next: 'naslednji|naslednja|naslednja stran|naslednji korak|naprej',
  minute: 'minuta|minute|minut|minuto|min',
  hour: 'ura|ure|ur|uro',
};

const croatian: Language = {
  tag: 'hr',
  also: 'sh',
  step: 'korak',
  part: 'dio|deo|faza',
  method: 'metoda|metod|opcija|način|rješenje|rešenje',
  of: 'od',
  numbers:
    'jedan/prvi/prva/prvo dva/drugi/druga/drugo tri/treći/treća četiri/četvrti/četvrta pet/peti/peta šest/šesti/šesta sedam/sedmi osam/osmi devet/deveti deset/deseti',
  dates:
    'siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|studenog|prosinca|januara|februara|marta|aprila|maja|juna|jula|avgusta|augusta|septembra|oktobra|novembra|decembra|liga|kat|razred|stoljeće|vek',
  head: 'priprema|postupak|upute|uputstvo|uputstva|koraci|način pripreme|instalacija|uputa',
  howTo: 'kako|korak po korak|vodič',
  promise: 'recept|upute|vodič|instalacija',
  ingredients: 'sastojci',
  supplies: 'pribor|alat|materijal|zahtjevi|potrebno|trebat će vam|potreban materijal|potreban alat',
  other: 'komentari|povezano|sadržaj|savjeti|saveti|nutritivne vrijednosti|podijeli|podeli',
  listicle: 'najbolji|najboljih|razloga|savjeta|saveta|ideja|greške|zašto',
  note: 'napomena|napomene|bilješka|beleška',
  tip: 'savjet|savjeti|savet|saveti',
  warning: 'upozorenje|pažnja|važno|oprez|opasnost|pozor',
  verbs:
    'dodaj izaberi odaberi klikni otvori pritisni stavi zatvori unesi preuzmi pokreni sačuvaj spremi kopiraj instaliraj provjeri proveri dodamo stavimo izmiješamo pomiješamo narežemo skuhamo ispečemo pečemo ostavimo ulijemo posolimo operemo ogulimo dodati staviti izmiješati izmešati narezati iseći ostaviti peći ispeći umutiti zagrijati zagrejati kliknuti odabrati izabrati otvoriti',
  ends: 'jte|ite|eti|ajmo',
  free: true,
  notVerbs: 'elite|granite|peti|deseti|sveti|deveti',
  before: 'zatim|onda|potom|sada|na kraju|prvo|najprije|najpre|u međuvremenu|pažljivo|sve',
  common: 'i u na je se da za od su ili te kako koji će ako nije',
  you: 'vi|vaš|vaše|vam|vas|ti|tvoj',
  we: 'mi|naš|naše|nas|ja|moj|moje',
  page: 'stranica|strana',
  next: 'sljedeći|sljedeća|sledeći|sledeća|sljedeća stranica|sledeća strana|sljedeći korak|dalje|naprijed',
  minute: 'minuta|minute|minut|minutu|min',
  hour: 'sat|sata|sati|h',
};

const bosnian: Language = { ...croatian, tag: 'bs', also: '' };
const serbianLatin: Language = { ...croatian, tag: 'sr-Latn', also: 'cnr' };

/** Slavic languages in Latin letters. */
export const SLAVIC: readonly Language[] = [polish, czech, slovak, slovenian, croatian, bosnian, serbianLatin];
