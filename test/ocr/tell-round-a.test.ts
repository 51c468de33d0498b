import { tellRoundA } from '../../src/ocr/tell-round-a.ts';
import type { RawLine } from '../../src/ocr/thread-protocol.ts';

/** px: a letter of ten by ten in a square of its own. */
const WIDE = 14;
const HIGH = 30;
const TOP = 10;

type Ink = (x: number, y: number) => boolean;
const ring: Ink = (x, y) => Math.abs(Math.hypot(x - 4.5, y - 4.5) - 4) < 1;
const stem: Ink = (x) => x >= 8;
/** An a of two storeys: an arm above, a bowl below that leaves the letter's waist open on the left. */
const arm: Ink = (x, y) => y < 2 && x > 0;
const lowBowl: Ink = (x, y) => Math.abs(Math.hypot((x - 4.5) / 1.5, y - 6.5) - 2.6) < 0.8;

const GLYPHS: Record<string, Ink[]> = {
  o: [ring],
  /** A round a. */
  a: [ring, stem],
  /** An a of two storeys. */
  A: [arm, lowBowl, stem],
  l: [(x) => x === 4 || x === 5],
  /** A mark over the letter before it: no letter of its own. */
  '`': [],
};

interface Printed {
  /** Keys of GLYPHS, a word after the other; ` puts a mark over the letter before it. */
  print: string;
  /** What was read. */
  read: string;
}

/** Words on one line as the recogniser read them, with the picture (PGM) that was read. */
function page(words: Printed[], glued = false): { lines: RawLine[]; bytes: Uint8Array } {
  const places = words.map(({ print }) => [...print.replaceAll('`', '')].length * (glued ? 10 : WIDE) + WIDE);
  const width = places.reduce((sum, place) => sum + place, 0);
  const rows = new Uint8Array(width * HIGH).fill(255);
  let left = 0;
  const read = words.map(({ print, read: text }, word) => {
    let x = left + 2;
    for (const letter of print) {
      if (letter === '`') for (let i = 0; i < 3; i += 1) rows[(TOP - 5) * width + x - WIDE + 3 + i] = 0;
      else {
        const ink = (px: number, py: number): boolean => GLYPHS[letter]!.some((part) => part(px, py));
        for (let py = 0; py < 10; py += 1)
          for (let px = 0; px < 10; px += 1) if (ink(px, py)) rows[(TOP + py) * width + x + px] = 0;
        x += glued ? 10 : WIDE;
      }
    }
    const box = [left, 0, places[word]!, HIGH] as [number, number, number, number];
    left += places[word]!;
    return { text, box, confidence: 95 };
  });
  const line = { block: 0, box: [0, 0, width, HIGH] as [number, number, number, number], words: read };
  return { lines: [line], bytes: Buffer.concat([Buffer.from(`P5\n${width} ${HIGH}\n255\n`), rows]) };
}

const told = ({ lines, bytes }: { lines: RawLine[]; bytes: Uint8Array }): string[] =>
  tellRoundA(lines, bytes).flatMap((line) => line.words.map((word) => word.text));

/** Words with a round a that were read well: they tell the font. */
const ROUND: Printed[] = ['al', 'la', 'ala'].map((text) => ({ print: text, read: text }));

test('an o with a stem is a round a, an o without one stays', () => {
  expect(told(page([...ROUND, { print: 'la', read: 'lo' }, { print: 'lo', read: 'lo' }]))).toEqual([
    'al',
    'la',
    'ala',
    'la',
    'lo',
  ]);
});

test('tones stay as read, ơ has a plain letter behind it, ô one with the same mark', () => {
  const words: Printed[] = [
    { print: 'la`', read: 'lò' },
    { print: 'la`', read: 'lờ' },
    { print: 'la`', read: 'lố' },
    { print: 'la`', read: 'LỜ'.toLowerCase().normalize('NFD') },
    // A stroke or a speck in it is none of Vietnamese.
    { print: 'la', read: 'lø' },
  ];
  expect(told(page([...ROUND, ...words])).slice(3)).toEqual(['là', 'là', 'lấ', 'là', 'la']);
});

test('a page whose a has two storeys is left alone', () => {
  const two: Printed[] = ['Al', 'lA', 'AlA', 'Al', 'lA'].map((print) => ({ print, read: print.toLowerCase() }));
  expect(told(page([...two, { print: 'la', read: 'lo' }])).at(-1)).toBe('lo');
});

test('one letter with a stem is no font', () => {
  expect(told(page([{ print: 'la', read: 'lo' }]))).toEqual(['lo']);
});

test('letters that touch prove nothing: which one has the stem is not told', () => {
  const { lines, bytes } = page(
    [
      { print: 'aa', read: 'oo' },
      { print: 'aaa', read: 'ooo' },
      { print: 'aa', read: 'oo' },
    ],
    true,
  );
  expect(told({ lines, bytes })).toEqual(['oo', 'ooo', 'oo']);
});

test('bytes that are no image are refused', () => {
  const { lines } = page([{ print: 'lo', read: 'lo' }]);
  expect(() => tellRoundA(lines, Uint8Array.of(1, 2, 3))).toThrow(RangeError);
});
