/** Numbers in words beside a step word, cardinal and ordinal: index + 1 is the value; spellings of one number part with '/'. Lower case. */
export const NUMBER_WORDS: readonly string[] = [
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  'eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  'erster/erste zweiter/zweite dritter/dritte vierter/vierte fünfter/fünfte sechster/sechste siebter/siebte achter/achte neunter/neunte zehnter/zehnte',
  'un/une/première/premier deux/deuxième/seconde trois/troisième quatre/quatrième cinq/cinquième six/sixième sept/septième huit/huitième neuf/neuvième dix/dixième',
  'uno/primero/primer/primera dos/segundo/segunda tres/tercero/tercer/tercera cuatro/cuarto/cuarta cinco/quinto/quinta seis/sexto/sexta siete/séptimo ocho/octavo nueve/noveno diez/décimo',
  'um/primeiro/primeira dois/segundo/segunda três/terceiro/terceira quatro/quarto/quarta cinco/quinto/quinta seis/sexto/sexta sete/sétimo oito/oitavo nove/nono dez/décimo',
  'primo/prima secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo ottavo nono decimo',
  'een/eerste twee/tweede drie/derde vier/vierde vijf/vijfde zes/zesde zeven/zevende acht/achtste negen/negende tien/tiende',
  'ett/första två/andra tre/tredje fyra/fjärde fem/femte sex/sjätte sju/sjunde åtta/åttonde nio/nionde tio/tionde',
  'pierwszy drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty',
  'первый/первая второй/вторая третий/третья четвертый/четвёртый пятый шестой седьмой восьмой девятый десятый',
  'перший другий третій четвертий пʼятий шостий сьомий восьмий девятий десятий',
  'الأولى/الاولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة',
  'اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم',
  'ראשון שני שלישי רביעי חמישי שישי שביעי שמיני תשיעי עשירי',
  'birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu',
];

/**
 * Words after "N." that make it a date, a league, a floor or a street rather than a step: months in the languages that write
 * "1. Januar", and a few nouns. Lower case, matched as prefixes where they end in `*`.
 */
export const NOT_COUNTED: readonly string[] =
  // de; da, nb, nn; et; sl, hr
  (
    'januar|jänner|februar|märz|april|mai|maj|juni|juli|august|september|oktober|november|dezember|december|desember|mars|marts|' +
    // fi, is
    'tammikuu*|helmikuu*|maaliskuu*|huhtikuu*|toukokuu*|kesäkuu*|heinäkuu*|elokuu*|syyskuu*|lokakuu*|marraskuu*|joulukuu*|janúar|febrúar|apríl|maí|júní|júlí|ágúst|október|nóvember|desember|' +
    // cs, sk, pl
    'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra|' +
    // hu, lv, et, hr
    'január*|március*|április*|május*|június*|július*|augusztus*|szeptember*|október*|janvār*|februār*|aprīl*|maij*|jūnij*|jūlij*|jaanuar*|veebruar*|märts*|aprill*|juuni*|juuli*|siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|prosinca|januarja|februarja|aprila|maja|' +
    // nouns
    'bundesliga|liga|kreisliga|weltkrieg|weltkriegs|jahrhundert|jahrhunderts|etage|stock|obergeschoss|og|avenue|platz|auflage|klasse|spieltag|division|runde|semester|quartal'
  ).split('|');
