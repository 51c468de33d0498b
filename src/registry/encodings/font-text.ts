import type { SheetRow } from '../sheet.ts';
import { FONT_ENCODINGS, LEGACY_ENCODINGS } from './legacy-encodings.ts';
import { addWord, decodeSurely, emptyTally, weighAs, weighText, type Tally } from './weigh-encodings.ts';
import { markedWords } from './weigh-word.ts';

type Font = (typeof FONT_ENCODINGS)[number];
type Reading = Font | 'unicode';
const READINGS: readonly Reading[] = ['unicode', ...FONT_ENCODINGS];

/** Words that only a font's encoding makes sense of, in the column or else in the whole sheet, from which it is certain. */
const LEAST_WORDS = 3;
/** Share of words it may make no sense of. */
const MOST_NONE = 0.1;

/** Codes of old fonts were stored as the Latin letters of the same numbers. */
const isOneByte = (text: string): boolean => /^[\u0000-\u00ff]*$/.test(text);

/** Adds what each reading makes of the words of a text. */
function addText(tally: Tally<Reading>, text: string): void {
  for (const word of markedWords(text)) {
    const font = (name: Font) => (isOneByte(word) ? weighAs(name, word) : 'none');
    addWord(tally, { unicode: weighText(word), tcvn3: font('tcvn3'), vni: font('vni') });
  }
}

/** A title typed with an old font, when one of them alone makes Vietnamese of it; any other title as it is. */
export function readableTitle(title: string): string {
  const tally = emptyTally(READINGS);
  addText(tally, title);
  const font = FONT_ENCODINGS.filter((name) => tally[name].own > 0 && tally[name].none === 0);
  return font.length === 1 && tally.unicode.own === 0 ? LEGACY_ENCODINGS[font[0]!].decode(title) : title;
}

export interface FontReader {
  read(row: SheetRow): SheetRow;
  /** What is read as typed with old fonts, in Vietnamese; null when nothing is. */
  note: string | null;
}

const NUMBER = new Intl.NumberFormat('vi-VN');

/**
 * Reads cells that were typed with old fonts, column by column: one font encoding makes Vietnamese of words that are none
 * otherwise, and not one word of the column speaks for Unicode. `rows` are the first ones below the header; titles speak for
 * the sheet. What stays uncertain is marked as broken and refused with its row.
 */
export function fontReader(titles: readonly string[], rows: readonly SheetRow[]): FontReader {
  const sheet = emptyTally(READINGS);
  for (const title of titles) addText(sheet, title);
  const columns: Tally<Reading>[] = [];
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) {
      addText((columns[index] ??= emptyTally(READINGS)), cell.text);
      addText(sheet, cell.text);
    }
  }
  const fonts = Array.from(columns, (column) => (column ? fontOf(column, sheet) : null));
  const found = FONT_ENCODINGS.filter((name) => fonts.includes(name));
  return {
    read: (row) => ({
      ...row,
      cells: row.cells.map((cell, index) => ({ ...cell, text: readAs(fonts[index] ?? null, cell.text) })),
    }),
    note:
      found.length === 0
        ? null
        : found
            .map(
              (name) =>
                `Chữ gõ bằng phông ${LEGACY_ENCODINGS[name].title} trong ${NUMBER.format(fonts.filter((font) => font === name).length)} cột, đã chuyển sang Unicode: ${NUMBER.format(sheet[name].own)} chữ chỉ đúng theo bảng mã này.`,
            )
            .join(' '),
  };
}

function fontOf(column: Tally<Reading>, sheet: Tally<Reading>): Font | null {
  const fitting = FONT_ENCODINGS.filter((name) => {
    const { own, syllables, none } = column[name];
    if (own === 0 || none > MOST_NONE * (syllables + none)) return false;
    return own >= LEAST_WORDS || (sheet[name].own >= LEAST_WORDS && sheet.unicode.own === 0);
  });
  const [font] = fitting;
  return fitting.length === 1 && column.unicode.own === 0 ? font! : null;
}

function readAs(font: Font | null, text: string): string {
  // A letter that no font code can be is Unicode already.
  if (font === null || !isOneByte(text)) return text;
  const doubtful = markedWords(text).some(
    (word) => weighAs(font, word) !== 'syllable' && weighText(word) === 'syllable',
  );
  return doubtful ? text.replace(/[\u0080-\u00ff]/g, '\ufffd') : decodeSurely(font, text);
}
