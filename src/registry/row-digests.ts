import { createHash } from 'node:crypto';

/** 32-bit words of one entry: three of the key's digest, two of the content's, the first row's number, marks. */
const WORDS = 7;
const KEY_WORDS = 3;
const FIRST_SLOTS = 1 << 12;
const CONFLICT = 1;
const WRITTEN = 2;

/**
 * Which rows of a file have the same key, and whether they say the same. Keeps 28 bytes of digests for a key and no text, in one
 * block of memory that is at most three quarters full: a million rows take some 60 MB at most, however long they are. Two keys
 * of a million share their 96 bits by a chance of 1 in 10^17.
 */
export class RowDigests {
  #table = new Uint32Array(FIRST_SLOTS * WORDS);
  #used = 0;

  /** Notes a row; true when an earlier row with this key says something else. */
  note(key: string, content: string, row: number): boolean {
    if ((this.#used + 1) * 4 > this.#slots * 3) this.#grow();
    const digest = digestOf(key);
    const said = digestOf(content);
    const at = this.#find(this.#table, digest);
    if (this.#table[at + 5] === 0) {
      this.#table.set([digest[0]!, digest[1]!, digest[2]!, said[0]!, said[1]!, row, 0], at);
      this.#used += 1;
      return false;
    }
    const same = this.#table[at + 3] === said[0] && this.#table[at + 4] === said[1];
    if (!same) this.#table[at + 6]! |= CONFLICT;
    return !same;
  }

  /** Whether rows with this key contradict each other. */
  contradicts(key: string): boolean {
    return (this.#table[this.#find(this.#table, digestOf(key)) + 6]! & CONFLICT) !== 0;
  }

  /** True the first time it is asked for a key. */
  isFirst(key: string): boolean {
    const marks = this.#find(this.#table, digestOf(key)) + 6;
    const first = (this.#table[marks]! & WRITTEN) === 0;
    this.#table[marks]! |= WRITTEN;
    return first;
  }

  get #slots(): number {
    return this.#table.length / WORDS;
  }

  /** Place of the key's entry, or of the free one where it belongs. Rows count from 1: an entry without a row is free. */
  #find(table: Uint32Array, digest: ArrayLike<number>): number {
    const slots = table.length / WORDS;
    for (let slot = digest[0]! & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const at = slot * WORDS;
      if (table[at + 5] === 0) return at;
      let same = 0;
      while (same < KEY_WORDS && table[at + same] === digest[same]) same += 1;
      if (same === KEY_WORDS) return at;
    }
  }

  #grow(): void {
    const larger = new Uint32Array(this.#table.length * 2);
    for (let at = 0; at < this.#table.length; at += WORDS) {
      const entry = this.#table.subarray(at, at + WORDS);
      if (entry[5] !== 0) larger.set(entry, this.#find(larger, entry));
    }
    this.#table = larger;
  }
}

function digestOf(text: string): Uint32Array {
  const bytes = createHash('sha256').update(text).digest();
  return new Uint32Array(bytes.buffer, bytes.byteOffset, KEY_WORDS);
}
