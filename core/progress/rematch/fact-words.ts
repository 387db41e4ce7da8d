/** Words that turn a step into its opposite. Written apart from the words around them. */
const negations: ReadonlySet<string> = new Set(
  `not no never none without cannot nor neither avoid except don dont doesn doesnt isn isnt won wont can't don't doesn't isn't won't
  shouldn't mustn't aren't nicht kein keine keinen keinem keiner nie niemals ohne weder außer ne pas jamais sans aucun aucune sauf
  nunca sin ningún ninguna jamás tampoco excepto não nunca sem nenhum nenhuma exceto non mai senza nessun nessuna tranne niet geen
  nooit zonder behalve inte ej aldrig utan ikke ikkje aldri uten uden ei eikä älä älkää ilman nie bez nigdy oprócz ne nikdy není
  nelze nikoli nincs nem soha nélkül ne nu fără niciodată nici не нет без никогда нельзя ні без ніколи няма μη μην δεν χωρίς ποτέ
  değil hayır asla olmadan yok tidak jangan bukan tanpa không đừng chưa لا ليس لن لم بدون دون غير نه بدون هرگز לא אין אל בלי ללא
  नहीं मत बिना ना ne nikad bez nikoli brez nav nekad nė niekada`.split(/\s+/),
);

/** The same in scripts that write words without spaces, and where it is an ending. */
const negationSigns = /[不没沒無无未勿别別莫禁]|ない|なく|ません|ずに|않|없|마세요|말고|못|ไม่|ห้าม|อย่า|n['’]t$/;

/**
 * Numbers in words: another one is another amount, however alike they are written. A list of its own, because the background
 * compares steps and is not to carry the words of all languages.
 */
const numbers: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
  thirty forty fifty sixty seventy eighty ninety hundred thousand dozen zero half quarter third thirds halves once twice thrice first second
  ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig hundert halb halbe halben viertel
  un une deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante cent moitié demi demie quart
  uno dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien medio media mitad cuarto
  um dois duas três quatro cinco seis sete oito nove dez vinte trinta cem meio meia metade
  due tre quattro cinque sei sette otto nove dieci venti trenta cento mezzo mezza metà
  een twee drie vier vijf zes zeven acht negen tien twaalf twintig dertig honderd kwart
  ett två tre fyra fem sex sju åtta nio tio tjugo hundra halv kvart to fire seks syv sju otte åtte ni ti tyve
  jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć pół jedna dvě tři čtyři pět šest sedm osm devět deset půl
  один два две три четыре пять шесть семь восемь девять десять двадцать сто половина четверть пол`.split(/\s+/),
);

/** Words that only choose a side, an end or a position: alike in every other way, and opposite. */
const sides: ReadonlySet<string> = new Set(
  `left right top bottom upper lower front back rear inner outer up down on off in out open close opened closed before after clockwise
  counterclockwise anticlockwise increase decrease enable disable hot cold wet dry maximum minimum max min increase reduce
  links rechts oben unten vorne hinten auf zu ein aus vor nach heiß kalt gauche droite haut bas avant après ouvrir fermer chaud froid
  izquierda derecha arriba abajo antes después abrir cerrar esquerda direita cima baixo depois sinistra destra sopra sotto prima dopo
  links rechts boven onder voor na vänster höger upp ner влево вправо вверх вниз до после`.split(/\s+/),
);

/** Whether a word forbids or excludes. */
export function isNegation(word: string): boolean {
  return negations.has(word) || negationSigns.test(word);
}

/** The words that forbid and are long enough to be known with a slip of the pen in them. */
export const longNegations: readonly string[] = [...negations].filter((word) => word.length >= 5);

/** Whether a word is an amount, in figures or letters. */
export function isAmount(word: string): boolean {
  return /\p{N}/u.test(word) || numbers.has(word);
}

/** Whether a word says which side, end or direction. */
export function isSide(word: string): boolean {
  return sides.has(word);
}
