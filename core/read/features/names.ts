/** A feature's name. */
export type Feature = (typeof NAMES)[number];

// biome-ignore format: a table
const NAMES = [
  // its shape
  'ordered', 'unordered', 'blocks', 'paragraphs', 'headings', 'typed', 'lines', 'rows', 'structured',
  // its items
  'items', 'lengthMedian', 'lengthMean', 'lengthMin', 'lengthMax', 'lengthSpread', 'short', 'long', 'sentenceEnd', 'sentences',
  'capital', 'linkShare', 'allLink', 'digits', 'commas', 'questions', 'colonEnd', 'media', 'substeps', 'code', 'distinct', 'firstWords',
  // their words
  'articles', 'gerunds', 'thirdPerson', 'modals', 'conditions', 'we', 'you', 'keys', 'verbs', 'verbsInside', 'titled', 'titledVerbs', 'leadIns', 'echoes',
  // their numbers
  'numbered', 'counting', 'fromOne', 'stepWord', 'countsOn', 'sections',
  // what stands above
  'headGap', 'headLevel', 'headAnnounce', 'headSupplies', 'headOther', 'headHowTo', 'headSteps', 'headLength', 'headNumbered',
  'headVerb', 'headQuestion', 'headFigure', 'headSiblings', 'parentHeadAnnounce', 'parentHeadOther', 'parentHeadNumbered',
  'sectionRatio', 'sectionTail', 'introducedBy',
  // where it stands
  'namesSteps', 'namesSupplies', 'namesOther', 'namesRecipe', 'inChrome', 'inMain', 'inTable', 'inList', 'inForm', 'hidden', 'depth',
  'position', 'textShare', 'between',
  // the other lists
  'candidates', 'sizeRank', 'countRank', 'holdsLists', 'heldIn', 'pageLists',
  // the page
  'titlePromise', 'titleHowTo', 'titleList', 'titleNumber', 'titleVerb', 'titleQuestion', 'addressPromise', 'addressHowTo', 'pageRecipe',
  'pageText', 'pageSteps', 'pageArticle', 'pageProduct', 'pageNews', 'pageForum', 'pageQuestions',
  // its structured data
  'ldSteps', 'ldRecall', 'ldPrecision', 'ldChars', 'ldHeld', 'ldAlike', 'located', 'printed', 'structuredRivals',
] as const;

/** What is measured on every candidate, in the order of the weights. Adding one means fitting anew. */
export const FEATURES: readonly Feature[] = NAMES;
