import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { SohoaError } from '../../core/errors.ts';
import { LEGACY_ENCODINGS, type LegacyEncoding } from './legacy-encodings.ts';
import { addWord, emptyTally, weighAs, type Tally } from './weigh-encodings.ts';
import { markedWords, weighWord, type Weight } from './weigh-word.ts';

/** How a text file is written. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding;

export interface Detected {
  encoding: FileEncoding;
  /** What was made of a file that is not UTF-8 and how certain that is, in Vietnamese; null for UTF-8. */
  note: string | null;
}

const REMEDY = 'Hãy mở tệp bằng chương trình đã tạo ra nó và lưu lại dạng CSV UTF-8 hoặc XLSX với phông Unicode.';
const READINGS = [...(Object.keys(LEGACY_ENCODINGS) as LegacyEncoding[]), 'utf-8'] as const;
type Reading = (typeof READINGS)[number];

/** Words that only one encoding makes sense of, and the share of words it makes sense of, from which it is certain. */
const LEAST_WORDS = 3;
const LEAST_SHARE = 0.9;
/** How often more words must speak for it alone than for any other alone. */
const TIMES = 10;
/** Words in a line that only another encoding makes sense of, from which the line is written in that one. */
const FOREIGN_WORDS = 2;
const LINES_TOLD = 5;
/** Words remembered, so that each is read once. */
const MOST_KNOWN = 50_000;

const NUMBER = new Intl.NumberFormat('vi-VN');
const PERCENT = new Intl.NumberFormat('vi-VN', { style: 'percent', maximumFractionDigits: 1 });

/**
 * How the file is written: told by its mark, by being UTF-8 throughout, or by which old encoding makes Vietnamese syllables of
 * its words. Throws REGISTER_INVALID, with what to do, when none does or several parts are written differently. Streams.
 */
export async function detectEncoding(file: string): Promise<Detected> {
  const mark = await utf16Mark(file);
  if (mark)
    return { encoding: mark, note: 'Tệp theo bảng mã UTF-16, đã chuyển sang UTF-8; chắc chắn (theo dấu đầu tệp).' };
  if (await isUtf8(file)) return { encoding: 'utf-8', note: null };
  return legacyEncoding(file);
}

async function utf16Mark(file: string): Promise<'utf-16le' | 'utf-16be' | null> {
  for await (const chunk of createReadStream(file, { end: 1 }) as AsyncIterable<Buffer>) {
    if (chunk.length < 2) return null;
    if (chunk.readUInt16LE(0) === 0xfeff) return 'utf-16le';
    return chunk.readUInt16BE(0) === 0xfeff ? 'utf-16be' : null;
  }
  return null;
}

/** Throws REGISTER_INVALID for UTF-8 that ends inside a letter. */
async function isUtf8(file: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      return false;
    }
  }
  try {
    decoder.decode();
    return true;
  } catch {
    throw new SohoaError('REGISTER_INVALID', { reason: 'Tệp bị cắt giữa một chữ; hãy chép lại tệp.' });
  }
}

async function legacyEncoding(file: string): Promise<Detected> {
  const weights = wordWeigher();
  const whole = emptyTally(READINGS);
  const lines: { number: number; reading: Reading }[] = [];
  let number = 0;
  const input = createReadStream(file, 'latin1');
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    const words = markedWords(line);
    if (words.length === 0) continue;
    const own = emptyTally(READINGS);
    for (const word of words) {
      addWord(whole, weights(word));
      addWord(own, weights(word));
    }
    const reading = readingOf(own);
    if (reading) lines.push({ number, reading });
  }
  return decide(whole, lines);
}

/** The reading that alone makes sense of words of a line; null when none does, or several do. */
function readingOf(line: Tally<Reading>): Reading | null {
  const speaking = READINGS.filter((reading) => line[reading].own > 0);
  return speaking.length === 1 && line[speaking[0]!].own >= FOREIGN_WORDS ? speaking[0]! : null;
}

function decide(whole: Tally<Reading>, lines: readonly { number: number; reading: Reading }[]): Detected {
  const ranked = [...READINGS].sort((a, b) => whole[b].own - whole[a].own || whole[b].syllables - whole[a].syllables);
  const [best, second] = ranked as [Reading, Reading];
  const foreign = lines.filter(({ reading }) => reading !== best);
  if (foreign.length > 0) {
    const told = foreign
      .slice(0, LINES_TOLD)
      .map((line) => line.number)
      .join(', ');
    refuse(
      `Tệp lẫn nhiều bảng mã (${titleOf(best)} và ${titleOf(foreign[0]!.reading)}, dòng ${told}${foreign.length > LINES_TOLD ? '…' : ''}).`,
      'mixed',
    );
  }
  const { syllables, none, own } = whole[best];
  const share = syllables + none === 0 ? 0 : syllables / (syllables + none);
  const certain = own >= LEAST_WORDS && own >= TIMES * whole[second].own && share >= LEAST_SHARE;
  if (best === 'utf-8' || !certain) {
    const likely =
      own > 0 && share >= LEAST_SHARE ? ` (giống ${titleOf(best)} nhưng chỉ ${NUMBER.format(own)} chữ làm chứng)` : '';
    refuse(`Tệp không phải UTF-8 và không chắc theo bảng mã nào${likely}.`, titleOf(best));
  }
  const note = `Tệp theo bảng mã ${titleOf(best)}, đã chuyển sang Unicode: ${NUMBER.format(syllables)} trên ${NUMBER.format(syllables + none)} chữ có dấu đọc được (${PERCENT.format(share)}), ${NUMBER.format(own)} chữ chỉ đúng theo bảng mã này.`;
  return { encoding: best, note };
}

function titleOf(reading: Reading): string {
  return reading === 'utf-8' ? 'UTF-8' : LEGACY_ENCODINGS[reading].title;
}

function refuse(fault: string, encoding: string): never {
  throw new SohoaError('REGISTER_INVALID', { encoding, reason: `${fault} ${REMEDY}` });
}

/** Weighs words of bytes by every reading; each word once. */
function wordWeigher(): (word: string) => Record<Reading, Weight> {
  const known = new Map<string, Record<Reading, Weight>>();
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const weighUtf8 = (word: string): Weight => {
    try {
      return weighWord(utf8.decode(Buffer.from(word, 'latin1')));
    } catch {
      return 'none';
    }
  };
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const weights = Object.fromEntries(
      READINGS.map((reading) => [reading, reading === 'utf-8' ? weighUtf8(word) : weighAs(reading, word)]),
    ) as Record<Reading, Weight>;
    if (known.size < MOST_KNOWN) known.set(word, weights);
    return weights;
  };
}
