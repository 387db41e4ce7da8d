/**
 * Words of time by language: seconds, minutes, hours, days, each with its short and inflected forms, lower case. A word of four
 * letters or more, or of another script than Latin, counts on pages of any language unless two languages disagree about it.
 */
export const UNITS: Record<string, readonly [seconds: string, minutes: string, hours: string, days: string]> = {
  en: ['second seconds sec secs s', 'minute minutes min mins', 'hour hours hr hrs h', 'day days'],
  de: ['sekunde sekunden sek', 'minute minuten min', 'stunde stunden std', 'tag tage tagen'],
  fr: ['seconde secondes', 'minute minutes mn', 'heure heures', 'jour jours'],
  es: ['segundo segundos seg', 'minuto minutos', 'hora horas hs', 'día días'],
  pt: ['segundo segundos', 'minuto minutos', 'hora horas', 'dia dias'],
  it: ['secondi', 'minuto minuti', 'ora ore', 'giorno giorni'],
  nl: ['seconde seconden', 'minuut minuten', 'uur uren u', 'dag dagen'],
  sv: ['sekund sekunder', 'minut minuter', 'timme timmar tim', 'dag dagar dygn'],
  da: ['sekund sekunder', 'minut minutter', 'time timer', 'dag dage døgn'],
  nb: ['sekund sekunder', 'minutt minutter', 'time timer', 'dag dager døgn'],
  nn: ['sekund sekund', 'minutt minutt', 'time timar', 'dag dagar døgn'],
  fi: [
    'sekunti sekuntia sekunnin',
    'minuutti minuuttia minuutin',
    'tunti tuntia tunnin',
    'päivä päivää päivän vuorokausi',
  ],
  is: ['sekúnda sekúndur', 'mínúta mínútu mínútur mínútum', 'klukkustund klukkustundir klst', 'dagur daga'],
  pl: [
    'sekunda sekundy sekund sekundę',
    'minuta minuty minut minutę',
    'godzina godziny godzin godzinę godz',
    'dzień dni',
  ],
  cs: [
    'sekunda sekundy sekund vteřin vteřiny',
    'minuta minuty minut minutu',
    'hodina hodiny hodin hodinu hod',
    'dny dnů',
  ],
  sk: ['sekunda sekundy sekúnd', 'minúta minúty minút minútu', 'hodina hodiny hodín hodinu hod', 'deň dní'],
  hu: ['másodperc másodpercig mp', 'perc percig', 'óra óráig órát órán', 'nap napig'],
  ro: ['secundă secunde', 'minut minute', 'oră ore', 'zi zile'],
  bg: ['секунда секунди', 'минута минути', 'час часа', 'ден дни'],
  ru: [
    'секунда секунды секунд секунду сек',
    'минута минуты минут минуту мин',
    'час часа часов ч',
    'день дня дней сутки суток',
  ],
  uk: [
    'секунда секунди секунд секунду',
    'хвилина хвилини хвилин хвилину хв',
    'година години годин годину год',
    'день дні днів',
  ],
  sr: ['секунда секунди секунде', 'минут минута минута', 'сат сата сати', 'дан дана'],
  hr: ['sekunda sekundi sekunde', 'minuta minute', 'sat sata sati', 'dan dana'],
  sl: ['sekunda sekund sekunde', 'minuta minut minute', 'ura ure ur', 'dan dni'],
  lt: [
    'sekundė sekundes sekundžių',
    'minutė minutes minučių minutę',
    'valanda valandos valandas valandų valandą val',
    'diena dienas dienų',
  ],
  lv: ['sekunde sekundes', 'minūte minūtes minūtēm', 'stunda stundas stundām', 'diena dienas'],
  et: ['sekund sekundit', 'minut minutit', 'tund tundi', 'päev päeva'],
  el: ['δευτερόλεπτο δευτερόλεπτα δευτ', 'λεπτό λεπτά', 'ώρα ώρες', 'ημέρα ημέρες μέρες'],
  tr: ['saniye sn', 'dakika dk', 'saat', 'gün'],
  ar: ['ثانية ثوان ثواني ثوانٍ', 'دقيقة دقائق دقيقه', 'ساعة ساعات', 'يوم أيام يوما'],
  fa: ['ثانیه', 'دقیقه', 'ساعت', 'روز'],
  he: ['שניות שנייה שניה', 'דקות דקה', 'שעות שעה', 'ימים יום'],
  hi: ['सेकंड सेकेंड सेकण्ड', 'मिनट मिनिट', 'घंटे घंटा घण्टे', 'दिन'],
  bn: ['সেকেন্ড', 'মিনিট', 'ঘণ্টা ঘন্টা', 'দিন'],
  ta: ['வினாடி வினாடிகள் விநாடி', 'நிமிடம் நிமிடங்கள்', 'மணிநேரம்', 'நாட்கள்'],
  th: ['วินาที', 'นาที', 'ชั่วโมง', 'วัน'],
  vi: ['giây', 'phút', 'giờ tiếng', 'ngày'],
  id: ['detik', 'menit', 'jam', 'hari'],
  ms: ['saat', 'minit', 'jam', 'hari'],
  zh: ['秒钟 秒鐘 秒', '分钟 分鐘 分', '个小时 個小時 小时 小時', '天'],
  ja: ['秒間 秒', '分間 分', '時間', '日間'],
  ko: ['초간 초', '분간 분', '시간', '일간'],
  ca: ['segon segons', 'minut minuts', 'hora hores', 'dia dies'],
  eu: ['segundo segundoz', 'minutu minutuz', 'ordu orduz', 'egun'],
  gl: ['segundo segundos', 'minuto minutos', 'hora horas', 'día días'],
  sw: ['sekunde', 'dakika', 'saa', 'siku'],
  tl: ['segundo', 'minuto minutong', 'oras', 'araw'],
};

/** Words that mean something else in other languages: they count in their own alone. */
export const OWN_ONLY = new Set(['time', 'timer', 'timar', 'tiếng', 'dana', 'dies', 'ordu']);

/** Whole phrases of time, and their seconds. */
export const PHRASES: readonly (readonly [seconds: number, phrases: string])[] = [
  [
    1800,
    "half an hour|half hour|half-hour|eine halbe stunde|einer halben stunde|halbe stunde|une demi-heure|demi-heure|media hora|meia hora|mezz'ora|mezz’ora|mezza ora|een half uur|half uur|en halvtimme|halvtimme|en halv time|halv time|puoli tuntia|pół godziny|půl hodiny|pol hodiny|fél óra|fél órát|o jumătate de oră|jumătate de oră|половин час|полчаса|півгодини|pola sata|pol ure|pusvalandį|pusstundu|pool tundi|μισή ώρα|yarım saat|نصف ساعة|نیم ساعت|חצי שעה|आधा घंटा|ครึ่งชั่วโมง|nửa giờ|nửa tiếng|setengah jam|半小时|半小時|半个小时|半個小時|半時間|반시간|mitja hora",
  ],
  [
    5400,
    'an hour and a half|hour and a half|anderthalb stunden|eineinhalb stunden|une heure et demie|heure et demie|hora y media|hora e meia|ora e mezza|anderhalf uur|en och en halv timme|halvanden time|halvannen time|puolitoista tuntia|półtorej godziny|hodinu a půl|másfél óra|o oră și jumătate|час и половина|полтора часа|півтори години|sat i pol|uro in pol|μιάμιση ώρα|bir buçuk saat|ساعة ونصف|یک ساعت و نیم|שעה וחצי|डेढ़ घंटा|डेढ़ घंटे|một tiếng rưỡi|satu setengah jam|一个半小时|一個半小時|一時間半|한시간 반|hora i mitja',
  ],
  [
    900,
    "a quarter of an hour|quarter of an hour|quarter hour|eine viertelstunde|viertelstunde|un quart d'heure|un quart d’heure|quart d'heure|quart d’heure|un cuarto de hora|cuarto de hora|un quarto d'ora|quarto d'ora|kwartier|een kwartier|kvart|четверть часа|kwadrans|čtvrt hodiny|negyed óra|ربع ساعة|רבע שעה|一刻钟|一刻鐘",
  ],
  [
    2700,
    "three quarters of an hour|three-quarters of an hour|dreiviertelstunde|trois quarts d'heure|trois quarts d’heure|tre quarti d'ora|tres cuartos de hora|drie kwartier",
  ],
];

/** Small numbers in words before a unit, with their values. */
export const NUMBERS: readonly (readonly [value: number, words: string])[] = [
  [1, 'a an one eine einer un une una uno um uma en et één een ett jeden jednu egy o один одну bir'],
  [2, 'two zwei deux dos dois duas due twee två to kaksi dwie dvě két două две два iki'],
  [3, 'three drei trois tres três tre drie tri trzy három trei три üç'],
  [4, 'four vier quatre cuatro quatro quattro fyra fire cztery čtyři négy patru четыре чотири dört'],
  [5, 'five fünf cinq cinco cinque vijf fem pięć pět öt cinci пять пʼять beş'],
  [6, 'six sechs seis sei zes sex seks sześć šest hat șase шесть шість altı'],
  [7, 'seven sieben sept siete sete sette zeven sju syv'],
  [8, 'eight acht huit ocho oito otto åtta otte åtte'],
  [9, 'nine neun neuf nueve nove negen nio ni'],
  [10, 'ten zehn dix diez dez dieci tien tio ti dziesięć deset tíz zece десять on'],
  [12, 'twelve zwölf douze doce doze dodici twaalf tolv'],
  [15, 'fifteen fünfzehn quinze quince quindici vijftien femton femten'],
  [20, 'twenty zwanzig vingt veinte vinte venti twintig tjugo tyve'],
  [30, 'thirty dreißig trente treinta trinta trenta dertig trettio tredive'],
  [45, 'forty-five'],
];

/** Words between the two ends of a span: "30 to 40 minutes". */
export const UP_TO =
  'to or bis oder à a al ou o tot of til till eller do lub až nebo ή la sau до или або чи إلى الى أو עד או से đến hingga sampai atau تا';

/** Before a time that is only the least: "at least 10 minutes". */
export const AT_LEAST =
  'at least|a minimum of|minimum of|minimum|no less than|more than|over|mindestens|wenigstens|au moins|minimum de|al menos|por lo menos|como mínimo|mínimo|pelo menos|no mínimo|almeno|minstens|ten minste|minst|åtminstone|mindst|vähintään|co najmniej|przynajmniej|alespoň|nejméně|aspoň|legalább|cel puțin|поне|не менее|минимум|как минимум|щонайменше|не менше|najmanj|barem|bent|vismaz|vähemalt|τουλάχιστον|en az|على الأقل|حداقل|לפחות|कम से कम|อย่างน้อย|ít nhất|minimal|setidaknya|至少|最少|少なくとも|最低|최소|적어도|almenys|gutxienez';

/** After a time that is only the least: "10 minutes or more". */
export const OR_MORE =
  'or more|or longer|at least|minimum|oder länger|oder mehr|ou plus|o más|ou mais|o più|of langer|eller mer|eller mere|lub dłużej|или больше|или дольше|или более|以上|이상|على الأقل';

/** Before a time that comes again and again, is over, or is no time to wait. */
export const NOT_AFTER =
  'every|each|per|within the last|times|twice|once|alle|jede|jeden|jeder|vor|toutes les|tous les|il y a|cada|hace|a cada|há|ogni|om de|elke|iedere|var|varje|hver|hvert|joka|co|każdą|každých|každou|minden|la fiecare|на всеки|каждые|каждую|каждый|кожні|кожну|her|كل|هر|כל|हर|ทุก|mỗi|setiap|每|每隔';

/** After a time that comes again and again, is over, or says how old or long a thing is. */
export const NOT_BEFORE =
  'ago|old|interval|intervals|increment|increments|mark|read|reading|before|earlier|walk|drive|ride|per|a day|each day|fa|назад|тому|siden|sedan|temu|geleden|önce|zuvor|atrás|před|sitten|intervallen|takt|alt|前|ごと|おき|以前|之前|전|마다|の一|قبل|پیش';
