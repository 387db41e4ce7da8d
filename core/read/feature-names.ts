/** A feature's name. */
export type Feature = (typeof NAMES)[number];

// biome-ignore format: a table
const NAMES = [
  'ordered', 'unordered', 'blocks', 'paragraphs', 'headings', 'typed', 'lines', 'rows', 'structured', 'items', 'lengthMedian',
  'lengthMean', 'lengthMin', 'lengthMax', 'lengthSpread', 'short', 'long', 'sentenceEnd', 'sentences', 'capital', 'linkShare',
  'allLink', 'digits', 'commas', 'questions', 'colonEnd', 'media', 'substeps', 'code', 'articles', 'gerunds', 'we', 'you', 'keys', 'distinct',
  'firstWords', 'numbered', 'counting', 'fromOne', 'stepWord', 'headGap', 'headLevel', 'headAnnounce', 'headSupplies', 'headOther',
  'headHowTo', 'headSteps', 'headLength', 'parentHeadAnnounce', 'parentHeadOther', 'sectionRatio', 'namesSteps', 'namesSupplies',
  'namesOther', 'namesRecipe', 'itemprop', 'inChrome', 'inMain', 'inTable', 'inList', 'inForm', 'hidden', 'depth', 'position',
  'textShare', 'between', 'pageText', 'candidates', 'sizeRank', 'countRank', 'holdsLists', 'heldIn', 'titlePromise', 'titleHowTo',
  'titleList', 'titleNumber', 'pageRecipe', 'pageSteps', 'introducedBy', 'verbs', 'verbsInside', 'pageLists', 'ldSteps', 'ldRecall', 'ldPrecision',
  'ldChars', 'ldHeld', 'located',
] as const;

/** What is measured on every candidate, in the order of the weights. Adding one means fitting anew. */
export const FEATURES: readonly Feature[] = NAMES;
