/**
 * What Sidestep knows of one language, as a speaker would tell it. One record a language, in the file of its family; everything
 * else in this folder derives from the records. To correct a word, change it here and nowhere else.
 *
 * All in lower case. Phrases part with '|', single words with a space. Leave out what you are not sure of: a missing word costs
 * little, a wrong one makes pages misread. Upper case, typographic apostrophes, dotless i, Greek and Arabic accents, and hyphens
 * are made equal before comparing (`fold.ts`), so one spelling is enough; accents that carry meaning elsewhere are kept.
 */
export interface Language {
  /** BCP 47: the language alone, or with a script where that changes the words. */
  tag: string;
  /** Other tags for the same words, with spaces. */
  also?: string;

  // Beside a number: "Step 3", "3. Schritt", "第3步".
  /** One thing to do. */
  step: string;
  /** A part that follows another: "Part 2", "Phase 2". */
  part?: string;
  /** A choice among ways: "Method 2", "Option B". */
  method?: string;
  /** Between a step's number and how many there are: "of" in "Step 1 of 5". */
  of?: string;
  /** Numbers in words beside a step word, cardinals and ordinals; place is value, '/' parts the forms of one number. */
  numbers?: string;
  /** Words after "1." that make it a date, a league or a storey, where the language writes so; `*` lets endings follow. */
  dates?: string;

  // Headings and titles.
  /** Headings that announce steps: "Directions". */
  head: string;
  /** "How to", "step by step", "tutorial": in titles and in headings above steps. */
  howTo?: string;
  /** Other words in the title of a page that is a tutorial: "recipe", "guide", "install". */
  promise?: string;
  /** Headings above ingredients, which only recipes have. */
  ingredients?: string;
  /** Headings above other things that are needed: tools, materials, prerequisites. */
  supplies?: string;
  /** Headings above what is neither: comments, contents, nutrition, related pages. */
  other?: string;
  /** Titles of lists of things, which number what is nothing to do: "best", "reasons". */
  listicle?: string;

  // The first word of a remark between steps: "Note: …".
  note?: string;
  tip?: string;
  warning?: string;

  // What a step looks like.
  /** First words that ask for something to be done, in the forms that instructions are written in; a space parts them. */
  verbs?: string;
  /** Endings that make a first word such a verb ("-ez" in French). */
  ends?: string;
  /** Words with these endings that are none. */
  notVerbs?: string;
  /** Words with those endings are verbs wherever they stand in a sentence. */
  free?: true;
  /** Endings of a sentence that asks for something, in languages with the verb at the end. */
  last?: string;
  /** Endings of sentences that have those endings and ask for nothing. */
  notLast?: string;
  /** Words that make a sentence a statement, whatever it ends with. */
  statement?: string;
  /** Beginnings of steps where words are not parted by spaces. */
  starts?: string;
  /** Words that may stand before the verb: "then", "please", "carefully". */
  before?: string;
  /** Letters that are written together with the verb after them: "and" in Arabic and Hebrew. */
  joined?: string;

  // The rest.
  /** Frequent small words, rare in the neighbouring languages, by which the language is told; a space parts them. */
  common?: string;
  /** Words for "you" and "your", by which instructions speak to the reader. */
  you?: string;
  /** Words for "we", "I" and "our", by which stories speak of the writer. */
  we?: string;
  /** "Page" in "Page 2". */
  page?: string;
  /** Links to the page after this one. */
  next?: string;
  /** Units of time, in all their forms. */
  minute?: string;
  hour?: string;
}
