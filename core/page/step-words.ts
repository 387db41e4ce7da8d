/**
 * Words that announce a step, by language, as they stand next to a number ("Step 3", "3. Schritt", "第3步"). Lower case.
 * Mostly language knowledge; those that real pages showed are listed in the reading notes of the project.
 */
export interface StepWords {
  language: string;
  /** One thing to do. */
  step: readonly string[];
  /** A part that follows another: "Part 2", "Phase 2". */
  part?: readonly string[];
  /** A choice among ways: "Method 2", "Option B". */
  method?: readonly string[];
  /** Headings that announce the list: "Directions". */
  head: readonly string[];
}

const words = (text: string) => text.split('|');

/** One entry a language; no language stands twice. */
export const STEP_WORDS: readonly StepWords[] = [
  {
    language: 'en',
    step: words('step|steps|task|exercise'),
    part: words('part|phase|stage|section'),
    method: words('method|option|way|solution|approach|alternative|fix|variant|technique|trick'),
    head: words(
      'instructions|directions|method|preparation|procedure|steps|how to make it|recipe instructions|how to|how to make|step by step|step-by-step|steps to make it|to prepare|cooking instructions|installation|getting started|about this task',
    ),
  },
  {
    language: 'de',
    step: words('schritt|arbeitsschritt'),
    part: words('teil|etappe|phase|abschnitt'),
    method: words('methode|option|möglichkeit|variante|lösung|weg|alternative'),
    head: words(
      "zubereitung|anleitung|anleitungen|anweisungen|vorgehensweise|so geht's|so geht’s|schritt für schritt|arbeitsschritte|vorgehen|und so wird's gemacht|installation",
    ),
  },
  {
    language: 'fr',
    step: words('étape|etape'),
    part: words('phase|partie'),
    method: words('méthode|option|solution|façon|alternative'),
    head: words(
      "préparation|instructions|méthode|réalisation|comment c'est fait|comment c’est fait|étapes|marche à suivre|procédure|étape par étape|recette",
    ),
  },
  {
    language: 'es',
    step: words('paso'),
    part: words('etapa|parte|fase'),
    method: words('método|opción|forma|solución|alternativa'),
    head: words(
      'paso a paso|elaboración|preparación|instrucciones|pasos|cómo hacer|procedimiento|modo de preparación|cómo preparar|preparacion',
    ),
  },
  {
    language: 'pt',
    step: words('passo'),
    part: words('etapa|parte|fase'),
    method: words('método|opção|forma|solução|alternativa|maneira'),
    head: words(
      'modo de preparo|como fazer|modo de fazer|preparação|instruções|passo a passo|preparo|procedimento|modo de preparação',
    ),
  },
  {
    language: 'it',
    step: words('passo|passaggio'),
    part: words('fase|parte'),
    method: words('metodo|opzione|soluzione|modo|alternativa'),
    head: words(
      'procedimento|preparazione|istruzioni|come preparare|passo dopo passo|passo passo|come fare|come si fa|passaggi',
    ),
  },
  {
    language: 'nl',
    step: words('stap'),
    part: words('deel|fase'),
    method: words('methode|optie|manier|oplossing|mogelijkheid'),
    head: words(
      'bereiding|bereidingswijze|aan de slag|instructies|werkwijze|stap voor stap|zo maak je het|stappen|stappenplan',
    ),
  },
  {
    language: 'sv',
    step: words('steg'),
    part: words('del|fas'),
    method: words('metod|alternativ|sätt|lösning'),
    head: words('gör så här|instruktioner|tillagning|så här gör du|tillvägagångssätt|steg för steg'),
  },
  {
    language: 'da',
    step: words('trin|skridt'),
    part: words('del|fase'),
    method: words('metode|mulighed|måde|løsning'),
    head: words('fremgangsmåde|sådan gør du|tilberedning|instruktioner|trin for trin'),
  },
  {
    language: 'nb',
    step: words('trinn|steg'),
    part: words('del|fase'),
    method: words('metode|alternativ|måte|løsning'),
    head: words('slik gjør du|fremgangsmåte|framgangsmåte|tilberedning|slik gjør du det|steg for steg'),
  },
  {
    language: 'fi',
    step: words('vaihe'),
    part: words('osa'),
    method: words('tapa|vaihtoehto|menetelmä|ratkaisu'),
    head: words('valmistusohje|ohjeet|ohje|näin teet|valmistus|työohje|vaihe vaiheelta'),
  },
  {
    language: 'is',
    step: words('skref'),
    part: words('hluti'),
    method: words('leið'),
    head: words('aðferð|leiðbeiningar'),
  },
  {
    language: 'pl',
    step: words('krok'),
    part: words('etap|część|faza'),
    method: words('metoda|opcja|sposób|rozwiązanie'),
    head: words('sposób przygotowania|przygotowanie|wykonanie|instrukcja|krok po kroku|sposób wykonania'),
  },
  {
    language: 'cs',
    step: words('krok'),
    part: words('část|fáze|etapa'),
    method: words('metoda|možnost|způsob|řešení'),
    head: words('postup|postup přípravy|příprava|návod|krok za krokem'),
  },
  {
    language: 'sk',
    step: words('krok'),
    part: words('časť|fáza'),
    method: words('metóda|možnosť|spôsob|riešenie'),
    head: words('postup|príprava|postup prípravy|návod'),
  },
  {
    language: 'hu',
    step: words('lépés'),
    part: words('rész|fázis'),
    method: words('módszer|lehetőség|megoldás'),
    head: words('elkészítés|elkészítése|útmutató|lépésről lépésre|lépések'),
  },
  {
    language: 'ro',
    step: words('pasul|pas'),
    part: words('etapa|partea|faza'),
    method: words('metoda|opțiunea|varianta|soluția'),
    head: words('mod de preparare|preparare|instrucțiuni|pas cu pas|pași'),
  },
  {
    language: 'bg',
    step: words('стъпка'),
    part: words('част|етап'),
    method: words('метод|вариант|начин'),
    head: words('начин на приготвяне|приготвяне|инструкции|стъпки'),
  },
  {
    language: 'ru',
    step: words('шаг'),
    part: words('этап|часть'),
    method: words('способ|метод|вариант'),
    head: words(
      'приготовление|способ приготовления|пошаговая инструкция|инструкция|пошаговый рецепт|как приготовить|пошаговое приготовление',
    ),
  },
  {
    language: 'uk',
    step: words('крок'),
    part: words('етап|частина'),
    method: words('спосіб|метод|варіант'),
    head: words('приготування|спосіб приготування|інструкція|покрокова інструкція'),
  },
  {
    language: 'hr',
    step: words('korak|корак'),
    part: words('dio|deo|faza|део|фаза'),
    method: words('metoda|opcija|način|метода|начин'),
    head: words('priprema|postupak|upute|uputstvo|припрема|поступак|упутство'),
  },
  {
    language: 'sl',
    step: words('korak'),
    part: words('del|faza'),
    method: words('način|metoda'),
    head: words('priprava|navodila|postopek'),
  },
  {
    language: 'lt',
    step: words('žingsnis'),
    part: words('dalis'),
    method: words('būdas'),
    head: words('gaminimas|paruošimas|instrukcija'),
  },
  {
    language: 'lv',
    step: words('solis'),
    part: words('daļa'),
    method: words('veids|metode'),
    head: words('pagatavošana|instrukcija'),
  },
  {
    language: 'et',
    step: words('samm'),
    part: words('osa'),
    method: words('viis|meetod'),
    head: words('valmistamine|juhised'),
  },
  {
    language: 'el',
    step: words('βήμα|βημα'),
    part: words('μέρος|φάση'),
    method: words('μέθοδος|επιλογή|τρόπος'),
    head: words('εκτέλεση|οδηγίες|τρόπος παρασκευής|βήματα'),
  },
  {
    language: 'tr',
    step: words('adım|adim'),
    part: words('aşama|bölüm|kısım'),
    method: words('yöntem|seçenek|yol'),
    head: words('yapılışı|hazırlanışı|talimatlar|nasıl yapılır|adım adım|hazırlık'),
  },
  {
    language: 'ar',
    step: words('الخطوة|خطوة|الخطوه'),
    part: words('المرحلة|الجزء'),
    method: words('الطريقة|طريقة|الخيار'),
    head: words('طريقة التحضير|الخطوات|التعليمات|طريقة العمل|خطوات التحضير'),
  },
  {
    language: 'fa',
    step: words('گام|قدم'),
    part: words('مرحله|بخش'),
    method: words('روش|گزینه|راه'),
    head: words('طرز تهیه|مراحل|دستور|دستور پخت|روش تهیه'),
  },
  {
    language: 'he',
    step: words('שלב|צעד'),
    part: words('חלק'),
    method: words('שיטה|אפשרות|דרך'),
    head: words('אופן ההכנה|הוראות|הוראות הכנה|אופן הכנה|הכנה|שלבי ההכנה'),
  },
  {
    language: 'hi',
    step: words('चरण|स्टेप|कदम'),
    part: words('भाग'),
    method: words('तरीका|विकल्प'),
    head: words('विधि|बनाने की विधि|निर्देश'),
  },
  { language: 'bn', step: words('ধাপ'), part: words('অংশ'), method: words('পদ্ধতি'), head: words('প্রণালী|প্রস্তুত প্রণালী') },
  { language: 'ta', step: words('படி'), part: words('பகுதி'), method: words('முறை'), head: words('செய்முறை') },
  {
    language: 'th',
    step: words('ขั้นตอนที่|ขั้นที่|ขั้นตอน'),
    part: words('ส่วนที่'),
    method: words('วิธีที่'),
    head: words('วิธีทำ|ขั้นตอน|ขั้นตอนการทำ'),
  },
  {
    language: 'vi',
    step: words('bước'),
    part: words('phần|giai đoạn'),
    method: words('cách|phương pháp'),
    head: words('cách làm|hướng dẫn|các bước|cách thực hiện|cách nấu'),
  },
  {
    language: 'id',
    step: words('langkah'),
    part: words('tahap|bagian|bahagian'),
    method: words('cara|metode|opsi|pilihan|kaedah'),
    head: words('cara membuat|cara memasak|langkah-langkah|petunjuk|langkah'),
  },
  {
    language: 'zh',
    step: words('步骤|步驟|步'),
    part: words('阶段|階段|部分|环节'),
    method: words('方法|方案|方式'),
    head: words('做法|操作步骤|操作步驟|教程|制作方法|步骤|步驟|作法|製作方法|制作步骤|具体步骤|操作方法|烹饪步骤'),
  },
  {
    language: 'ja',
    step: words('手順|ステップ|工程|step'),
    part: words('パート|フェーズ|段階'),
    method: words('方法|やり方'),
    head: words('作り方|手順|やり方|使い方|つくり方|操作手順|設定手順|作成手順'),
  },
  {
    language: 'ko',
    step: words('단계|스텝|순서'),
    part: words('파트|부'),
    method: words('방법|옵션'),
    head: words('만드는 법|조리 방법|순서|따라하기|조리순서|만들기|조리법|만드는법'),
  },
  {
    language: 'ca',
    step: words('pas'),
    part: words('part|fase'),
    method: words('mètode|opció|manera'),
    head: words('preparació|elaboració|instruccions|pas a pas'),
  },
  {
    language: 'eu',
    step: words('urratsa|pausoa'),
    part: words('zatia'),
    method: words('modua'),
    head: words('prestaketa'),
  },
  {
    language: 'gl',
    step: words('paso'),
    part: words('parte'),
    method: words('método|opción'),
    head: words('preparación|elaboración'),
  },
  { language: 'sw', step: words('hatua'), part: words('sehemu'), method: words('njia'), head: words('maelekezo') },
  {
    language: 'tl',
    step: words('hakbang'),
    part: words('bahagi'),
    method: words('paraan'),
    head: words('paraan|pamamaraan'),
  },
];
