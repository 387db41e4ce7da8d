/**
 * Words that stand above lists, as data. Lower case; matched as whole words anywhere in a heading's first 80 characters,
 * scripts without spaces between words anywhere. Sources: the headings above real step lists, and the languages' own cookbooks.
 */

/** Headings that announce steps. */
const ANNOUNCE = `
instructions|instruction|directions|direction|method|methods|preparation|procedure|steps|step by step|step-by-step|how to|how do i|to make|make it|making|what to do|cooking instructions|for the|assembly
zubereitung|anleitung|anleitungen|anweisungen|vorgehensweise|so geht|so geht's|schritt für schritt|schritte|und so wird|so wird|zubereiten|wie
préparation|preparation de|instructions|méthode|réalisation|comment|étapes|recette|marche à suivre|progression
paso a paso|elaboración|preparación|instrucciones|pasos|cómo|procedimiento|modo de preparación|para
modo de preparo|como fazer|modo de fazer|preparação|instruções|passo a passo|passos|como|preparo|confecção|modo de preparação|para
procedimento|preparazione|istruzioni|come|passaggi|passo dopo passo|per
bereiding|bereidingswijze|aan de slag|instructies|werkwijze|stappen|zo maak je|hoe|stap voor stap
gör så här|så här|instruktioner|tillagning|steg för steg|anvisningar
fremgangsmåde|sådan gør du|sådan|fremgangsmåte|slik gjør du|trin for trin|slik
valmistusohje|ohjeet|näin teet|valmistus
aðferð|leiðbeiningar
sposób przygotowania|przygotowanie|wykonanie|instrukcja|krok po kroku|jak
postup|postup přípravy|příprava|návod|jak|príprava|ako
elkészítés|elkészítése|útmutató|lépések|hogyan
mod de preparare|instrucțiuni|preparare|pași|cum
начин на приготвяне|инструкции|стъпки
приготовление|способ приготовления|пошаговая инструкция|как|шаги|инструкция|рецепт
приготування|спосіб приготування|кроки|як
priprema|postupak|upute|uputstvo|koraci|priprava|navodila|kako
gaminimas|pagatavošana|valmistamine
εκτέλεση|οδηγίες|τρόπος παρασκευής|πώς|βήματα
yapılışı|hazırlanışı|talimatlar|nasıl|adımlar|tarifi
طريقة التحضير|الخطوات|التعليمات|طريقة|كيفية
طرز تهیه|مراحل|دستور|نحوه
אופן ההכנה|הוראות|הוראות הכנה|הכנה|איך
विधि|बनाने की विधि|निर्देश|কীভাবে|প্রণালী|செய்முறை
วิธีทำ|ขั้นตอน|วิธี
cách làm|hướng dẫn|các bước|cách
cara membuat|cara memasak|langkah-langkah|cara|langkah
做法|操作步骤|操作步驟|教程|制作方法|步骤|步驟|方法|如何
作り方|手順|やり方|使い方|方法|手順書
만드는 법|조리 방법|순서|따라하기|방법|절차
preparació|elaboració|prestaketa|maelekezo|paraan`;

/** Headings above what is needed, which is no step. */
const SUPPLIES = `
ingredients|ingredient|supplies|tools|equipment|materials|what you need|what you'll need|you will need|you'll need|prerequisites|requirements|before you begin|before you start|shopping list|for the recipe you need|tools and materials|what you will need
zutaten|werkzeug|werkzeuge|material|materialien|voraussetzungen|du brauchst|sie brauchen|zubehör|was du brauchst
ingrédients|ingrédient|matériel|ustensiles|outils|prérequis|fournitures
ingredientes|herramientas|materiales|utensilios|requisitos|necesitas|ferramentas|materiais
ingredienti|attrezzatura|strumenti|occorrente|prerequisiti|requisiti|materiali
ingrediënten|benodigdheden|gereedschap|materialen|vereisten|keukengerei
ingredienser|utrustning|redskap|udstyr|utstyr|du behöver|det skal du bruge|dette trenger du
ainekset|tarvikkeet|hráefni|innihald
składniki|przybory|narzędzia|wymagania|ingredience|suroviny|potřebujeme|ingrediencie|hozzávalók|eszközök|ingrediente
ингредиенты|инструменты|материалы|продукты|съставки|необходими продукти|інгредієнти|sastojci|sestavine
υλικά|malzemeler|المكونات|المقادير|مواد لازم|מצרכים|רכיבים|सामग्री|উপকরণ
ส่วนผสม|วัตถุดิบ|nguyên liệu|bahan|bahan-bahan|alat
材料|食材|用料|准备材料|所需材料|配料|道具|準備するもの|用意するもの|必要なもの|재료|준비물`;

/** Headings that only recipes have. */
const INGREDIENTS =
  'ingredients|zutaten|ingrédients|ingredientes|ingredienti|ingrediënten|ingredienser|ainekset|składniki|suroviny|ingredience|ingrediencie|hozzávalók|ингредиенты|съставки|інгредієнти|sastojci|υλικά|malzemeler|المقادير|المكونات|מצרכים|सामग्री|ส่วนผสม|nguyên liệu|bahan-bahan|材料|食材|用料|재료';

/** Headings above lists that are anything but steps. */
const OTHER = `
related|comments|comment|nutrition|nutrition facts|references|see also|about|about the author|faq|faqs|frequently asked questions|contents|table of contents|in this article|share|categories|tags|archives|recent posts|popular|you may also like|you might also like|more from|more|newsletter|subscribe|follow|reviews|rating|leave a reply|notes|note|tips|variations|storage|conclusion|features|benefits|reasons|key takeaways|summary|overview|introduction|changelog|release notes|what's new|further reading|resources|links|sources|advertisement|trending|latest|services|products|contact|terms|terms of service|terms of use|terms and conditions|privacy|privacy policy|cookie policy|cookies|legal notice|imprint|license|licence|copyright|disclaimer|navigation|menu|what you'll learn|examples
nährwerte|kommentare|verwandte|ähnliche|inhalt|inhaltsverzeichnis|tipps|tipp|über|quellen|weitere|hinweise|fazit|agb|datenschutz|impressum|nutzungsbedingungen
commentaires|sommaire|articles similaires|conseils|astuces|nutrition|partager|à propos|sources
comentarios|relacionados|contenido|índice|consejos|notas|nutrición|compartir|comentários|dicas|veja também
commenti|correlati|indice|consigli|note|articoli|reacties|gerelateerd|inhoud|tips|voedingswaarden|kommentarer|relaterade|innehåll|næringsindhold
komentarze|powiązane|spis treści|wskazówki|komentáře|související|obsah|комментарии|похожие|содержание|советы|читайте также
相关|评论|目录|推荐|参考|コメント|関連|目次|おすすめ|ポイント|参考文献|관련|댓글|목차`;

/** Page titles that promise a tutorial. */
const PROMISE = `
how to|how do i|step by step|step-by-step|guide|tutorial|recipe|recipes|install|installing|installation|getting started|diy|set up|setup|build|make|create|fix|configure|configuring|setting up|walkthrough|instructions|codelab|quickstart|quick start|using|adding|creating
anleitung|rezept|so geht|schritt|wie|tutorial|installieren|einrichten|erstellen|selber machen|selbst
recette|comment|tutoriel|guide|étape|installer|créer
receta|cómo|como|tutorial|guía|paso|instalar|crear|receita|guia|passo|fazer|configurar
ricetta|come|guida|tutorial|installare|creare|recept|hoe|handleiding|stap|maken|så|gör|opskrift|sådan|oppskrift|slik|resepti|ohje
przepis|jak|poradnik|recept|návod|recept|hogyan|rețetă|cum|рецепт|как|инструкция|руководство|рецепта|як
συνταγή|πώς|tarifi|nasıl|طريقة|كيفية|طرز|آموزش|מתכון|איך|מדריך|विधि|कैसे|วิธี|สูตร|cách|hướng dẫn|cara|resep
做法|教程|如何|怎么|怎樣|步骤|步驟|食谱|食譜|作り方|方法|やり方|手順|使い方|レシピ|만들기|방법|레시피|하는 법|설치`;

/** "How to" and its sisters, and step by step. */
const HOW_TO = `
how to|how do i|how can i|step by step|step-by-step|tutorial|steps to|quickstart|quick start|getting started|walkthrough
so geht|wie man|wie kann|schritt für schritt|anleitung|comment|tutoriel|étape par étape|cómo|paso a paso|como fazer|passo a passo|como|come|passo dopo passo
hoe|stap voor stap|zo maak je|så gör du|så här|steg för steg|sådan|trin for trin|slik|näin|ohje|jak|krok po kroku|návod|hogyan|cum să|как|пошагов|як|πώς|nasıl|كيفية|طريقة|چگونه|איך|कैसे|วิธี|cách|cara
如何|怎么|怎樣|教程|步骤|步驟|做法|作り方|やり方|手順|方法|使い方|하는 법|방법|만들기`;

/** Titles of lists of things, which number what is nothing to do. */
const LISTICLE = `
best|top|reasons|tips|ideas|types|trends|things|examples|facts|benefits|mistakes|myths|signs|questions|tools|apps|products|gifts|places|books|vs|review|reviews|features|pros and cons|alternatives|what is|what are|why|glossary|history|statistics|resolutions|predictions|principles|lessons
beste|besten|gründe|tipps|ideen|arten|fehler|warum|vergleich|raisons|meilleurs|meilleures|idées|conseils|erreurs|pourquoi|mejores|razones|consejos|errores|por qué|melhores|dicas|motivos|migliori|consigli|motivi|redenen|ideeën|lucht|bästa|bedste|beste|najlepsze|powody|nejlepší|лучших|лучшие|причин|советов|最佳|推荐|理由|おすすめ|ランキング|선|추천|이유`;

const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/;

/** One linear pattern for a table of words: whole words where the script parts them, anywhere where it does not. */
function pattern(table: string): RegExp {
  const words = [...new Set(table.trim().split(/[|\n]/))].filter(Boolean).sort((a, b) => b.length - a.length);
  const joined = words.filter((word) => CJK.test(word));
  const parted = words.filter((word) => !CJK.test(word));
  const literal = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${parted.map(literal).join('|')})(?![\\p{L}\\p{N}])|${joined.map(literal).join('|')}`,
    'iu',
  );
}

const patterns = {
  announce: pattern(ANNOUNCE),
  supplies: pattern(SUPPLIES),
  other: pattern(OTHER),
  promise: pattern(PROMISE),
  ingredients: pattern(INGREDIENTS),
  howTo: pattern(HOW_TO),
  listicle: pattern(LISTICLE),
};

/** What a heading says about the list below it. */
type HeadKind = keyof typeof patterns;

/** Whether a heading (or a page's title) holds words of the kind in its first 80 characters. */
export function says(kind: HeadKind, text: string): boolean {
  return patterns[kind].test(text.slice(0, 80).replace(/[’`]/g, "'"));
}
