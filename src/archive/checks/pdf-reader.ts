import { PdfName, PdfRef, PdfStream, PdfText } from './pdf-values.ts';
import type { PdfDict, PdfValue } from './pdf-values.ts';

const SPACE = /[\0\t\n\f\r ]/;
const DELIMITER = /[()<>[\]{}/%\0\t\n\f\r ]/;
/** Deepest nesting: hostile files nest to overflow the stack. */
const DEEPEST = 64;

/** Reads PDF values strictly: what ISO 32000-1, 7.3 does not allow throws. Streams are views, nothing is copied. */
export class PdfReader {
  at: number;
  private readonly file: Buffer;

  constructor(file: Buffer, at = 0) {
    this.file = file;
    this.at = at;
  }

  /** `n 0 obj … endobj` at the current place. */
  indirectObject(): { number: number; value: PdfValue } {
    const number = this.integer();
    if (this.integer() !== 0) throw new SyntaxError('generation');
    this.keyword('obj');
    const value = this.value(0);
    this.skipSpace();
    const done =
      this.file.toString('latin1', this.at, this.at + 6) === 'stream' && value instanceof Map
        ? this.stream(value)
        : value;
    this.keyword('endobj');
    return { number, value: done };
  }

  value(depth: number): PdfValue {
    if (depth > DEEPEST) throw new SyntaxError('nesting');
    this.skipSpace();
    const two = this.file.toString('latin1', this.at, this.at + 2);
    if (two === '<<') return this.dictionary(depth);
    if (two[0] === '/') return this.name();
    if (two[0] === '[') return this.list(depth);
    if (two[0] === '<') return this.hexText();
    if (two[0] === '(') return this.literalText();
    return this.plain();
  }

  keyword(word: string): void {
    this.skipSpace();
    if (this.token() !== word) throw new SyntaxError(word);
  }

  integer(): number {
    this.skipSpace();
    const token = this.token();
    if (!/^\d{1,15}$/.test(token)) throw new SyntaxError('integer');
    return Number(token);
  }

  skipSpace(): void {
    while (this.at < this.file.length) {
      const char = this.char();
      if (char === '%') while (this.at < this.file.length && !/[\r\n]/.test(this.char())) this.at += 1;
      else if (!SPACE.test(char)) return;
      else this.at += 1;
    }
  }

  private char(): string {
    return String.fromCharCode(this.file[this.at] ?? 0);
  }

  private token(): string {
    const start = this.at;
    while (this.at < this.file.length && !DELIMITER.test(this.char())) this.at += 1;
    return this.file.toString('latin1', start, this.at);
  }

  private dictionary(depth: number): PdfDict {
    this.at += 2;
    const dict: PdfDict = new Map();
    for (;;) {
      this.skipSpace();
      if (this.file.toString('latin1', this.at, this.at + 2) === '>>') {
        this.at += 2;
        return dict;
      }
      if (this.char() !== '/') throw new SyntaxError('key');
      const key = this.name().name;
      if (dict.has(key)) throw new SyntaxError('key twice');
      dict.set(key, this.value(depth + 1));
    }
  }

  private list(depth: number): PdfValue[] {
    this.at += 1;
    const list: PdfValue[] = [];
    for (;;) {
      this.skipSpace();
      if (this.char() === ']') {
        this.at += 1;
        return list;
      }
      list.push(this.value(depth + 1));
    }
  }

  private name(): PdfName {
    this.at += 1;
    return new PdfName(
      this.token().replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    );
  }

  private hexText(): PdfText {
    const end = this.file.indexOf('>', this.at);
    const hex = end < 0 ? '?' : this.file.toString('latin1', this.at + 1, end).replace(/\s/g, '');
    // PDF/A-2, 6.1.6: an even number of hexadecimal digits.
    if (!/^([0-9a-fA-F]{2})*$/.test(hex)) throw new SyntaxError('hex string');
    this.at = end + 1;
    return new PdfText(Buffer.from(hex, 'hex'));
  }

  private literalText(): PdfText {
    const out: number[] = [];
    let open = 0;
    for (; this.at < this.file.length; this.at++) {
      const char = this.char();
      if (char === '\\') out.push(this.escaped());
      else {
        if (char === '(' && ++open === 1) continue;
        if (char === ')' && --open === 0) {
          this.at += 1;
          return new PdfText(Buffer.from(out));
        }
        out.push(this.file[this.at]!);
      }
    }
    throw new SyntaxError('string');
  }

  private escaped(): number {
    this.at += 1;
    const octal = /^[0-7]{1,3}/.exec(this.file.toString('latin1', this.at, this.at + 3))?.[0];
    if (octal === undefined) return { n: 10, r: 13, t: 9, b: 8, f: 12 }[this.char()] ?? this.file[this.at] ?? 0;
    this.at += octal.length - 1;
    return parseInt(octal, 8) & 255;
  }

  private plain(): PdfValue {
    const token = this.token();
    if (token === 'true' || token === 'false') return token === 'true';
    if (token === 'null') return null;
    if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(token)) throw new SyntaxError('value');
    const after = this.at;
    if (/^\d+$/.test(token)) {
      const rest = /^[\0\t\n\f\r ]+(\d+)[\0\t\n\f\r ]+R(?![A-Za-z])/.exec(
        this.file.toString('latin1', after, after + 32),
      );
      if (rest !== null) {
        this.at += rest[0].length;
        return new PdfRef(Number(token));
      }
    }
    return Number(token);
  }

  private stream(dict: PdfDict): PdfStream {
    this.at += 6;
    if (this.char() === '\r') this.at += 1;
    if (this.char() !== '\n') throw new SyntaxError('stream');
    this.at += 1;
    const length = dict.get('Length');
    if (typeof length !== 'number' || this.at + length > this.file.length) throw new SyntaxError('stream length');
    const contents = this.file.subarray(this.at, this.at + length);
    this.at += length;
    // PDF/A wants the stated length to be the true one, with one end of line before endstream.
    if (!/^\r?\n?endstream/.test(this.file.toString('latin1', this.at, this.at + 11)))
      throw new SyntaxError('stream length');
    this.keyword('endstream');
    return new PdfStream(dict, contents);
  }
}
