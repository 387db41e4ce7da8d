import type { Language } from './language';

const catalan: Language = {
  tag: 'ca',
  step: 'pas',
  part: 'part|fase|etapa',
  method: 'mètode|opció|manera|solució',
  of: 'de',
  numbers:
    'un/primer/primera dos/segon/segona tres/tercer/tercera quatre/quart/quarta cinc/cinquè/cinquena sis/sisè set/setè vuit/vuitè nou/novè deu/desè',
  head: 'preparació|elaboració|instruccions|passos|procediment|com fer|com es fa|com preparar',
  howTo: 'com|pas a pas|tutorial',
  promise: 'recepta|guia|instal·lar|fer',
  ingredients: 'ingredients',
  supplies: 'materials|eines|estris|requisits|què necessites|material',
  other: 'comentaris|relacionats|contingut|índex|consells|compartir|informació nutricional',
  listicle: 'millors|raons|consells|errors|idees|per què',
  note: 'nota|notes|observació',
  tip: 'consell|consells|truc|suggeriment',
  warning: 'advertiment|atenció|important|compte|avís|perill',
  verbs:
    'abocar aboca afegir afegeix agafar agafa amassar apagar aplicar bat batre barreja barrejar bulliu clicar clica cobrir coure col·locar col·loca comprova connecta copia courem cuina deixa deixar desa descarrega dona elimina enceneu enforna escalfa escalfar escorre escriu espera estén fer fes fregir instal·la introdueix mou neteja obre obrir pela pelar pica picar posa posar prem premeu prepara preparar repetir ratlla remena remenar renta rentar retira salpebrar selecciona servir serveix sofregir talla tallar tanca treu treure trieu tria triturar ves',
  ends: 'eu|iu',
  notVerbs:
    'museu|estiu|arreu|hereu|europeu|correu|trofeu|preu|veu|creu|motiu|objectiu|dispositiu|arxiu|adhesiu|positiu',
  before: 'després|ara|a continuació|finalment|primer|tot seguit|mentrestant|llavors|no',
  common: 'el els les i amb una per del que no és fins amb als aquest',
  you: 'tu|teu|teva|vostè|el vostre|us',
  we: 'nosaltres|nostre|nostra|ens|jo|meu|meva',
  page: 'pàgina',
  next: 'següent|pàgina següent|pas següent|continua',
  minute: 'minut|minuts|min',
  hour: 'hora|hores|h',
};

const galician: Language = {
  tag: 'gl',
  step: 'paso',
  part: 'parte|etapa|fase',
  method: 'método|opción|xeito|solución',
  of: 'de',
  numbers:
    'un/primeiro/primeira dous/segundo/segunda tres/terceiro/terceira catro/cuarto cinco/quinto seis/sexto sete/sétimo oito/oitavo nove/noveno dez/décimo',
  head: 'preparación|elaboración|instrucións|pasos|procedemento|como facer|modo de preparación',
  howTo: 'como|paso a paso|titorial',
  promise: 'receita|guía|instalar|facer',
  ingredients: 'ingredientes',
  supplies: 'materiais|ferramentas|utensilios|requisitos|que necesitas',
  other: 'comentarios|relacionados|contido|índice|consellos|compartir',
  listicle: 'mellores|razóns|consellos|erros|ideas',
  note: 'nota|notas|observación',
  tip: 'consello|consellos|truco|suxestión',
  warning: 'aviso|atención|importante|coidado|advertencia|perigo',
  verbs:
    'abre abra agarda amasa apaga bate bota clica coce coloca comproba conecta copia corta cobre deixa descarga engade engada elixe escolle escribe escorre espera fai faga forma fritir garda incorpora instala introduce lava limpa mestura merque pela pica pon poña prema preme prepara quenta repite reserva retira saca sala selecciona serve tapa toma une usa vai verte volve',
  ends: 'ar|er|ir|amos|emos|imos',
  notVerbs: 'azucre|lugar|mar|muller|culler|calquera|familiar|similar|popular|par|vamos|gramos',
  before: 'despois|agora|a continuación|finalmente|primeiro|logo|mentres|non',
  common: 'o os as e unha con para do da non en ata ao despois seu polo máis',
  you: 'ti|teu|túa|vostede|che',
  we: 'nós|noso|nosa|eu|meu|miña',
  page: 'páxina',
  next: 'seguinte|páxina seguinte|paso seguinte|continuar',
  minute: 'minuto|minutos|min',
  hour: 'hora|horas|h',
};

// Basque puts the verb last, but instructions often begin with it.
const basque: Language = {
  tag: 'eu',
  step: 'urratsa|pausoa|urrats|pauso',
  part: 'zatia|atala|fasea',
  method: 'modua|aukera|metodoa',
  numbers:
    'bat/lehenengo/lehen bi/bigarren hiru/hirugarren lau/laugarren bost/bosgarren sei/seigarren zazpi/zazpigarren zortzi/zortzigarren bederatzi/bederatzigarren hamar/hamargarren',
  head: 'prestaketa|prestatzeko modua|argibideak|jarraibideak|urratsak|pausoak|egiteko modua|elaborazioa',
  howTo: 'nola|urratsez urrats|pausoz pauso|tutoriala',
  promise: 'errezeta|gida|instalatu',
  ingredients: 'osagaiak',
  supplies: 'tresnak|materialak|beharrezko materiala|eskakizunak',
  other: 'iruzkinak|edukia|aurkibidea|aholkuak|partekatu',
  note: 'oharra|oharrak',
  tip: 'aholkua|aholkuak|iradokizuna',
  warning: 'abisua|kontuz|garrantzitsua|adi|arriskua',
  verbs:
    'bota egin egosi erantsi erre frijitu gehitu garbitu hautatu hartu irabiatu ireki itxi itzali itxaron jarri klikatu kendu moztu murgildu nahasi oratu pasatu piztu prestatu sakatu sartu sukaldatu txikitu urtu utzi xehatu zabaldu zuritu zerbitzatu instalatu deskargatu gorde kopiatu aukeratu idatzi konektatu',
  last: 'ezazu|itzazu|iezaiozu|ezazue|itzazue',
  before: 'gero|orain|ondoren|azkenik|lehenik|bitartean|jarraian',
  common: 'eta da bat ez dira du dute baina edo hau bere izan dago egin',
  you: 'zu|zure|zuen',
  we: 'gu|gure|nire|ni',
  page: 'orria|orrialdea',
  next: 'hurrengoa|hurrengo orria|hurrengo urratsa',
  minute: 'minutu|minutuz|minutuan|min',
  hour: 'ordu|orduz|orduan',
};

/** Catalan, Galician and Basque. */
export const IBERIAN: readonly Language[] = [catalan, galician, basque];
