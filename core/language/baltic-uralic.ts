import type { Language } from './language';

const lithuanian: Language = {
  tag: 'lt',
  step: 'žingsnis',
  part: 'dalis|etapas',
  method: 'būdas|metodas|variantas',
  of: 'iš',
  numbers:
    'vienas/pirmas/pirmasis du/antras/antrasis trys/trečias/trečiasis keturi/ketvirtas/ketvirtasis penki/penktas/penktasis šeši/šeštas septyni/septintas aštuoni/aštuntas devyni/devintas dešimt/dešimtas',
  head: 'gaminimas|paruošimas|instrukcija|instrukcijos|gaminimo eiga|gaminimo būdas|žingsniai|eiga|diegimas',
  howTo: 'kaip|žingsnis po žingsnio|instrukcija|vadovas',
  promise: 'receptas|diegimas|vadovas',
  ingredients: 'ingredientai|sudedamosios dalys|produktai',
  supplies: 'įrankiai|medžiagos|reikės|jums reikės|reikalavimai|priemonės',
  other: 'komentarai|susiję|turinys|patarimai|maistinė vertė|dalintis',
  listicle: 'geriausi|geriausių|priežastys|patarimų|idėjų|klaidos|kodėl',
  note: 'pastaba|pastabos|atkreipkite dėmesį',
  tip: 'patarimas|patarimai',
  warning: 'įspėjimas|dėmesio|svarbu|atsargiai|pavojus',
  verbs:
    'atidaryk dėk įdėk įpilk išmaišyk kepk maišyk nuplauk pasirink paspausk plauk pridėk sudėk supilk supjaustyk virk išplakame sudedame dedame pilame maišome kepame verdame pjaustome supjaustome įmaišome suberiame supilame pašauname užpilame nulupame pabarstome formuojame kočiojame tepame paliekame patiekiame nuplauname išverdame plauname',
  ends: 'kite|kit|kitės|ti',
  notVerbs: 'pati|nakti|miesti|gauti|smulkinti|malti|virti|kepti|trinti|šalti|rūkyti|džiovinti|marinuoti',
  before: 'tada|po to|dabar|pirmiausia|galiausiai|vėliau|tuomet|atsargiai|ne',
  common: 'ir su į iš kad yra ne per tai arba kaip bei',
  you: 'jūs|jūsų|tu|tavo|jums',
  we: 'mes|mūsų|aš|mano',
  page: 'puslapis',
  next: 'kitas|kitas puslapis|toliau|kitas žingsnis',
  minute: 'minutė|minutės|minutes|minučių|min',
  hour: 'valanda|valandos|valandas|valandų|val',
};

const latvian: Language = {
  tag: 'lv',
  step: 'solis',
  part: 'daļa|posms',
  method: 'veids|metode|variants',
  of: 'no',
  numbers:
    'viens/pirmais/pirmā divi/otrais/otrā trīs/trešais/trešā četri/ceturtais/ceturtā pieci/piektais/piektā seši/sestais septiņi/septītais astoņi/astotais deviņi/devītais desmit/desmitais',
  dates:
    'janvār*|februār*|mart*|aprīl*|maij*|jūnij*|jūlij*|august*|septembr*|oktobr*|novembr*|decembr*|līga|stāvs|klase',
  head: 'pagatavošana|pagatavošanas veids|instrukcija|instrukcijas|gatavošana|soļi|norādījumi|uzstādīšana',
  howTo: 'kā|soli pa solim|instrukcija|pamācība',
  promise: 'recepte|pamācība|uzstādīšana',
  ingredients: 'sastāvdaļas|produkti',
  supplies: 'instrumenti|materiāli|nepieciešams|nepieciešamie materiāli|jums būs nepieciešams|prasības',
  other: 'komentāri|saistītie|saturs|padomi|uzturvērtība|dalīties',
  listicle: 'labākie|labāko|iemesli|padomu|ideju|kļūdas|kāpēc',
  note: 'piezīme|piezīmes|ņemiet vērā',
  tip: 'padoms|padomi|ieteikums',
  warning: 'brīdinājums|uzmanību|svarīgi|bīstami|uzmanīgi',
  verbs:
    'atver cep griez ielej izvēlies klikšķini liec maisi mazgā nospied pārlej pievieno sagriez samaisa samaisi vāri liek maisa cep vāra sagriež pievieno ielej uzvāra saputo sakuļ samaļ sajauc pārkaisa izcep apcep nomizo nomazgā',
  ends: 'iet|ieties',
  notVerbs: 'kamēr',
  before: 'tad|pēc tam|tagad|vispirms|beigās|visbeidzot|uzmanīgi|ne',
  common: 'un ar uz no ir kas par lai vai tad kā pie',
  you: 'jūs|jūsu|tu|tavs|jums',
  we: 'mēs|mūsu|es|mans',
  page: 'lapa',
  next: 'nākamais|nākamā|nākamā lapa|tālāk|nākamais solis',
  minute: 'minūte|minūtes|minūtēm|min',
  hour: 'stunda|stundas|stundām|h',
};

const estonian: Language = {
  tag: 'et',
  step: 'samm',
  part: 'osa|etapp|faas',
  method: 'viis|meetod|võimalus',
  numbers:
    'üks/esimene kaks/teine kolm/kolmas neli/neljas viis/viies kuus/kuues seitse/seitsmes kaheksa/kaheksas üheksa/üheksas kümme/kümnes',
  dates:
    'jaanuar*|veebruar*|märts*|aprill*|mai|mail|juuni*|juuli*|august*|september|septembril|oktoober|oktoobril|november|novembril|detsember|detsembril|liiga|korrus|klass',
  head: 'valmistamine|juhised|valmistamisõpetus|valmistusviis|juhend|sammud|tegemine|paigaldamine',
  howTo: 'kuidas|samm sammult|samm-sammult|juhend|õpetus',
  promise: 'retsept|juhend|paigaldamine',
  ingredients: 'koostisosad|koostisained|vaja läheb',
  supplies: 'tööriistad|materjalid|vajad|sul on vaja|nõuded|töövahendid',
  other: 'kommentaarid|seotud|sisukord|nõuanded|toiteväärtus|jaga',
  listicle: 'parimad|parimat|põhjust|nõuannet|ideed|vead|miks',
  note: 'märkus|märkused|pane tähele',
  tip: 'nõuanne|nõuanded|vihje|näpunäide',
  warning: 'hoiatus|tähelepanu|oluline|ettevaatust|oht',
  verbs:
    'aja alusta ava eemalda haki hõõru jaga jahuta jäta kalla kastke kata kaunista keeda klopi klõpsa koori kopeeri korda kraabi kuumuta küpseta lase laota lisa lõika maitsesta mõõda määri nirista oota paiguta paigalda pane pese pigista praadi pruunista puista purusta püreesta raputa riivi rulli salvesta sega serveeri sisesta sõtku sulata sulge tee tõsta tükelda vaali vahusta vajuta vala vali vooli võta vormi ühenda keera kinnita kontrolli kasuta vii tõmba',
  ends: 'age|ege|ige|uge|ake|kake|dke|tke|ske|stage|lge|rge|nge|õike|ige',
  before: 'siis|seejärel|nüüd|kõigepealt|lõpuks|pärast seda|ettevaatlikult|ära',
  common: 'ja on ei ning kui see siis kuni et või mis ka',
  you: 'sa|sina|sinu|te|teie|teil|sul',
  we: 'me|meie|ma|mina|minu',
  page: 'leht|lehekülg',
  next: 'järgmine|järgmine lehekülg|järgmine leht|edasi|järgmine samm',
  minute: 'minut|minutit|minutiks|min',
  hour: 'tund|tundi|tunniks|t',
};

const finnish: Language = {
  tag: 'fi',
  step: 'vaihe|askel',
  part: 'osa|osio',
  method: 'tapa|vaihtoehto|menetelmä|ratkaisu',
  numbers:
    'yksi/ensimmäinen kaksi/toinen kolme/kolmas neljä/neljäs viisi/viides kuusi/kuudes seitsemän/seitsemäs kahdeksan/kahdeksas yhdeksän/yhdeksäs kymmenen/kymmenes',
  dates:
    'tammikuu*|helmikuu*|maaliskuu*|huhtikuu*|toukokuu*|kesäkuu*|heinäkuu*|elokuu*|syyskuu*|lokakuu*|marraskuu*|joulukuu*|divisioona|kerros|luokka',
  head: 'valmistusohje|valmistusohjeet|ohjeet|ohje|näin teet|valmistus|työohje|vaiheet|tee näin|toimi näin|valmistaminen|asennus',
  howTo: 'näin|vaihe vaiheelta|miten|kuinka|ohje|opas',
  promise: 'resepti|ohje|opas|asennus',
  ingredients: 'ainekset|ainesosat|raaka-aineet',
  supplies: 'tarvikkeet|välineet|työkalut|tarvitset|materiaalit|vaatimukset',
  other: 'kommentit|aiheeseen liittyvää|sisältö|sisällysluettelo|vinkit|ravintosisältö|ravintoarvot|jaa|lue myös',
  listicle: 'parhaat|parasta|syytä|vinkkiä|ideaa|virheet|miksi',
  note: 'huomautus|huom|huomaa|muista',
  tip: 'vinkki|vinkit|vinkkejä',
  warning: 'varoitus|tärkeää|varo|vaara|huomio',
  verbs:
    'aloita anna aseta asenna asettele avaa halkaise hauduta hienonna huuhtele hakkaa irrota jaa jauha jatka jätä jäähdytä kaada kaavi kaksoisnapsauta kastele kauli keitä kiehauta kierrä kiinnitä kirjaudu kirjoita klikkaa koristele korvaa kohota kokoa kopioi kuivaa kuori kuullota kuumenna kuutioi käynnistä kytke käytä käännä kääri laita lado lataa leikkaa leivo levitä liitä liota lisää liuota lopeta lämmitä lue maista mausta merkitse mittaa muotoile muuta murskaa muussaa napauta napsauta niputa nosta nouda ota odota paina paista painele peitä pese pakkaa pane pidä pienennä pilko piilota pinnoita poista poraa purista pursota päivitä pyöritä pyöräytä raasta revi ripottele riko ruskista rullaa ruiskuta sammuta sekoita sido siirrä siirry silppua sivele soseuta sulata sulje suorita suodata surauta suolaa säädä säilytä taikinoi taita taputtele tarjoa tarjoile tarkista tallenna tee tiivistä tilkitse toista täytä tyhjennä työnnä upota uudelleenkäynnistä vaahdota vaivaa valmista valitse vatkaa valuta vaihda varmista varmuuskopioi vedä veistä voitele vuoraa viipaloi viillä vispaa yhdistä ryöppää freesaa grillaa',
  ends: 'kaa|kää|taan|tään|daan|dään',
  notVerbs: 'samaan|tähän|kohtaan|taikaa|mihinkään|mukaan|viikkoa',
  before: 'sitten|seuraavaksi|nyt|ensin|lopuksi|sen jälkeen|sillä välin|varovasti|älä',
  common: 'ja on ei että se kun sekä tai niin voit noin kunnes myös ovat',
  you: 'sinä|sinun|te|teidän|sinulle',
  we: 'me|meidän|minä|minun|mun',
  page: 'sivu',
  next: 'seuraava|seuraava sivu|seuraava vaihe|jatka',
  minute: 'minuutti|minuuttia|minuutin|min',
  hour: 'tunti|tuntia|tunnin|h|t',
};

const hungarian: Language = {
  tag: 'hu',
  step: 'lépés',
  part: 'rész|fázis|szakasz',
  method: 'módszer|lehetőség|megoldás|változat',
  numbers:
    'egy/első kettő/második három/harmadik négy/negyedik öt/ötödik hat/hatodik hét/hetedik nyolc/nyolcadik kilenc/kilencedik tíz/tizedik',
  dates:
    'január*|február*|március*|április*|május*|június*|július*|augusztus*|szeptember*|október*|november*|december*|liga|emelet|osztály|század|kerület|világháború',
  head: 'elkészítés|elkészítése|útmutató|lépések|elkészítési mód|az elkészítés menete|telepítés|előkészületek|használat',
  howTo: 'hogyan|lépésről lépésre|útmutató|így készül',
  promise: 'recept|útmutató|telepítés|telepítése|kézikönyv|készítése',
  ingredients: 'hozzávalók|alapanyagok',
  supplies:
    'eszközök|szükséges eszközök|szerszámok|anyagok|követelmények|amire szükséged lesz|szükségünk lesz|mire lesz szükséged|szükséges',
  other: 'hozzászólások|kapcsolódó|tartalom|tartalomjegyzék|tippek|tápérték|megosztás|vélemények|hasonló receptek',
  listicle: 'legjobb|ok|tipp|ötlet|hiba|miért',
  note: 'megjegyzés|megjegyzések',
  tip: 'tipp|tippek|tanács|jó tanács|ötlet',
  warning: 'figyelem|figyelmeztetés|fontos|vigyázat|veszély',
  verbs:
    'add adj adjon állíts csinálj csinálja csomagold csukd csökkentsd döntsd fogd fogj főzd főzz főzzön fűszerezd gyúrd hagyd hagyj hagyja helyezd helyezze húzd hozd hozz hozzon indítsd indítsa ismételd írd írja kapcsold kapcsolja kattints kattintson kapd kend keresd keverd keverj keverje kezdd kösd köss küldd lépj lépjen locsold másold másolja menj menjen mentsd mentse mérd mossd mosd mossa nézd nyisd nyissa nyomd nyomj nyomja nyújtsd olvaszd öntsd öntse önts párold pirítsd pucold rakd rakj reszeld ragaszd süsd sütsd süss süsse sütjük sózd szeld szórd szórja szúrd szűrd takard takarja távolítsd tedd tegyél tegyen tegye telepítsd telepítse tisztítsd told töltsd töltse törd tölts törölje töröld ugorj ügyelj üsd vágd vágja válaszd válassza válassz várd várj várjon vedd vegyél vegye vidd verd visszük vigyázz zárd zárja zúzd nyisson szúrjuk hagyjuk tegyük vegyük tesszük vesszük kiszedjük felvágjuk beletesszük',
  ends: 'juk|jük|zuk|zük|suk|sük|gyuk|gyük|unk|ünk|nyuk|lyuk|ssük|ttük',
  last: 'juk|jük|zuk|zük|suk|sük|gyuk|gyük|unk|ünk|ssük|ttük',
  notLast: 'nekünk|velünk|bennünk|magunk|házunk|napunk',
  free: true,
  notVerbs: 'csuk|lyuk|uruk|magunk|nekünk|velünk|bennünk',
  before: 'majd|ezután|azután|most|először|végül|közben|óvatosan|utána|ne|kérjük|és|akkor',
  common: 'a az és egy hogy nem is meg majd vagy van ha be ki',
  you: 'te|ön|önnek|neked|ti',
  we: 'mi|nekünk|én|nekem',
  page: 'oldal',
  next: 'következő|következő oldal|tovább|következő lépés',
  minute: 'perc|percig|perce|percre|perces',
  hour: 'óra|órát|órán|óráig|órára',
};

/** Baltic and Uralic languages. */
export const BALTIC_URALIC: readonly Language[] = [lithuanian, latvian, estonian, finnish, hungarian];
