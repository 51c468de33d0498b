import { unionBox, type Box } from '../core/geometry.ts';
import type { ReadingImage } from '../core/page-image.ts';
import type { Word } from '../core/word.ts';
import { parseNetpbm } from '../ocr/netpbm-file.ts';
import { numberGlyphs, type Glyph } from '../ocr/number-glyphs.ts';
import type { Knowledge } from '../understand/knowledge.ts';
import type { PageView } from '../understand/page-view.ts';
import { paperNumbers, readPaperNumber, type PaperNumber } from '../understand/paper-numbers.ts';
import { inkReading, leadOf, provenByInk, type NumberInk } from '../understand/settle-digits.ts';
import { inkOf, onPicture, shapesBeside } from './ink-of-number.ts';

/** Confidence (0..1) from which a number is read again only where its ink looks like other digits. */
const SURE = 0.88;
/** Confidence (0..100) that words have at most whose digits were put right. */
const PUT_RIGHT = 60;
/** What is told of a number read faintly that another reading and the count of its characters uphold. */
const AGREED = Symbol('agreed');
/** Room around the ink when it is read again, and when it is read a third time, of its height. */
const ROOM = { second: 0.2, third: 0.06 } as const;

/** Reads a part (px of the page) as one line, of any characters where none are told. */
type Reread = (box: Box, characters?: string) => Promise<readonly Word[]>;

/**
 * The words of a page whose digits of a paper's number were misread, each with what stands in its place: the digits put right, or
 * (`other` empty) nothing that can be told. Recognisers double, lose and mistake digits surely, and nothing on the paper contradicts "7521" for
 * "751". The ink does: it has as many characters as stand apart, and a digit looks like the others of its page. A number that was
 * not read surely, or whose ink looks like another, is read again; what reading and ink both give is taken, else a third
 * reading decides, and what nothing proves is asked for. Throws what `reread` throws.
 */
export async function checkPaperNumbers(
  view: PageView,
  knowledge: Knowledge,
  reading: ReadingImage,
  reread: Reread,
): Promise<ReadonlyMap<Word, Word>> {
  const replaced = new Map<Word, Word>();
  const numbers = paperNumbers(view, knowledge);
  if (numbers.length === 0) return replaced;
  const picture = parseNetpbm(reading.bytes);
  for (const number of numbers) {
    const glyphs = numberGlyphs(picture, onPicture(unionBox(number.words.map(({ box }) => box)), reading.scale));
    if (glyphs.length === 0) continue;
    const value = await settle(
      number,
      inkOf(glyphs, shapesBeside(picture, number.words, view, reading.scale)),
      knowledge,
      (room) => reread(around(glyphs, room, reading.scale), number.characters),
    );
    if (value === number.value) continue;
    if (value === AGREED) {
      for (const word of number.words) replaced.set(word, { ...word, confidence: PUT_RIGHT });
      continue;
    }
    const put = value === null ? null : number.withDigits(leadOf(value));
    if (put) {
      const confidence = Math.min(put.word.confidence, PUT_RIGHT);
      replaced.set(put.word, { ...put.word, text: put.text, confidence });
    } else for (const word of number.words) replaced.set(word, { ...word, other: '' });
  }
  return replaced;
}

/** The number as reading and ink give it, `AGREED` where they give a faint one again; null where they give no number. */
async function settle(
  { value, confidence }: PaperNumber,
  ink: NumberInk,
  knowledge: Knowledge,
  reread: (room: number) => Promise<readonly Word[]>,
): Promise<string | typeof AGREED | null> {
  const seen = inkReading(value, ink);
  if (seen === null && confidence >= SURE) return value;
  const readAgain = async (room: number): Promise<Again | null> => {
    const text = (await reread(room)).map((word) => word.text).join('');
    const behind = text.replace(/^\D+/, '');
    const whole = readPaperNumber(behind, knowledge)?.value ?? null;
    const lead = whole === null ? leadInMisread(behind, value) : leadOf(whole);
    // Its symbol is not what is doubted.
    return lead === null ? null : { whole, value: lead + value.slice(leadOf(value).length) };
  };
  const second = await readAgain(ROOM.second);
  if (seen !== null) return second?.value === seen || (await readAgain(ROOM.third))?.value === seen ? seen : null;
  const isFaint = confidence * 100 < PUT_RIGHT && ink.count === [...value].length;
  if (second?.whole === value && isFaint) return AGREED;
  if (second === null || second.value === value) return value;
  const proven = provenByInk(value, second.value, ink);
  // Ink that proves its digits proves no symbol of more or fewer letters beside them.
  const isSound = proven === value || second.whole === null || provenByInk(value, second.whole, ink) === second.whole;
  if (proven !== null && isSound) return proven;
  return (await readAgain(ROOM.third))?.value === value ? value : null;
}

/** Another reading of a number. */
interface Again {
  /** All of it; null where its symbol does not read as one. */
  whole: string | null;
  /** Its digits before the symbol of the first reading. */
  value: string;
}

/** The digits of a reading whose symbol is none, as `value` has them: with a year or without. */
function leadInMisread(text: string, value: string): string | null {
  const shape = leadOf(value).includes('/') ? /^\d+\/(?:19|20)\d\d(?!\d)/ : /^\d+(?=[/\u2044]|Q?S)/;
  return shape.exec(text)?.[0] ?? null;
}

/** The characters with room around them, px of the page. */
function around(glyphs: readonly Glyph[], share: number, scale: number): Box {
  const [x, y, width, height] = unionBox(glyphs.map(({ box }) => box));
  const room = share * height;
  return [x - room, y - room, width + 2 * room, height + 2 * room].map((px) => px * scale) as Box;
}
