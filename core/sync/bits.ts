/** Letters that JSON, UTF-8 and storage take as one byte each; six bits a letter. */
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Writes numbers as bits, and the bits as letters. */
export class BitWriter {
  #bits: number[] = [];

  /** `width` bits, the highest first; up to 53. */
  write(value: number, width: number): void {
    for (let at = width - 1; at >= 0; at--) this.#bits.push(Math.floor(value / 2 ** at) % 2);
  }

  /** As many ones as `value`, and a zero. */
  unary(value: number): void {
    for (let at = 0; at < value; at++) this.#bits.push(1);
    this.#bits.push(0);
  }

  get text(): string {
    let text = '';
    for (let at = 0; at < this.#bits.length; at += 6) {
      let value = 0;
      for (let bit = 0; bit < 6; bit++) value = value * 2 + (this.#bits[at + bit] ?? 0);
      text += letters[value];
    }
    return text;
  }
}

/** Reads what a BitWriter wrote. Throws behind the end, and at letters that are none. */
export class BitReader {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  read(width: number): number {
    let value = 0;
    for (let bit = 0; bit < width; bit++) value = value * 2 + this.#next();
    return value;
  }

  /** Counts ones up to the next zero, or up to `most`. */
  unary(most: number): number {
    let value = 0;
    while (value < most && this.#next() === 1) value++;
    return value;
  }

  #next(): number {
    const value = letters.indexOf(this.#text[Math.floor(this.#at / 6)] ?? ' ');
    if (value < 0) throw new RangeError('No more bits.');
    return Math.floor(value / 2 ** (5 - (this.#at++ % 6))) % 2;
  }
}
