import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fontkit from '@pdf-lib/fontkit';
import { num } from '../page-content.ts';

/** Letters as outlines: what is drawn needs no font in the file, so every level of PDF/A takes it. */
export interface Letters {
  /** Width of a text at `size` pt, in pt. */
  width(text: string, size: number): number;
  /**
   * Operators that draw a text whose baseline starts at `x`, `y` (pt), filled over a rim of `rim` pt, in the colours that are set. A
   * letter the font lacks becomes a question mark.
   */
  draw(text: string, size: number, x: number, y: number, rim: number): string;
}

/** Whole numbers of an em's thousandth part draw it finely enough, and pack well. */
const UNITS = 1000;

/** The font's files hold a part of Unicode each; a letter is taken from the first that has it. */
const PARTS = ['latin', 'vietnamese', 'latin-ext'];

type Face = ReturnType<typeof fontkit.create>;
type Glyph = ReturnType<Face['glyphForCodePoint']>;
/** Drawing commands, which the declarations of fontkit leave out. */
type Commands = { command: string; args: number[] }[];

let opened: Promise<Letters> | null = null;

/** The letters of Be Vietnam Pro. Read once. */
export function openLetters(): Promise<Letters> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Letters> {
  const folder = dirname(createRequire(import.meta.url).resolve('@fontsource/be-vietnam-pro/package.json'));
  const faces = await Promise.all(
    PARTS.map(async (part) =>
      fontkit.create(await readFile(join(folder, 'files', `be-vietnam-pro-${part}-500-normal.woff`))),
    ),
  );
  const glyphOf = (letter: string): { glyph: Glyph; scale: number } => {
    const code = letter.codePointAt(0)!;
    const face = faces.find((one) => one.hasGlyphForCodePoint(code));
    return face
      ? { glyph: face.glyphForCodePoint(code), scale: 1 / face.unitsPerEm }
      : { glyph: faces[0]!.glyphForCodePoint(0x3f), scale: 1 / faces[0]!.unitsPerEm };
  };
  const glyphs = (text: string) => [...text.normalize('NFC')].map(glyphOf);
  return {
    width: (text, size) => glyphs(text).reduce((sum, { glyph, scale }) => sum + glyph.advanceWidth * scale * size, 0),
    draw(text, size, x, y, rim) {
      let left = 0;
      const path = glyphs(text)
        .map(({ glyph, scale }) => {
          const { commands } = glyph.path as unknown as { commands: Commands };
          const drawn = outline(commands, scale * UNITS, left);
          left += glyph.advanceWidth * scale * UNITS;
          return drawn;
        })
        .join('');
      const factor = size / UNITS;
      const place = `${num(factor)} 0 0 ${num(factor)} ${num(x)} ${num(y)} cm`;
      return `q ${place} ${Math.round(rim / factor)} w\n${path}S\n${path}f Q\n`;
    },
  };
}

/** PDF knows cubic curves only: a quadratic one is the same curve with its control points moved by two thirds. */
function outline(commands: Commands, scale: number, x: number): string {
  const points = (args: readonly number[]) =>
    args.map((value, index) => Math.round(value * scale + (index % 2 === 0 ? x : 0))).join(' ');
  let at: [number, number] = [0, 0];
  return commands
    .map(({ command, args }) => {
      const from = at;
      if (args.length >= 2) at = [args.at(-2)!, args.at(-1)!];
      if (command === 'moveTo') return `${points(args)} m\n`;
      if (command === 'lineTo') return `${points(args)} l\n`;
      if (command === 'bezierCurveTo') return `${points(args)} c\n`;
      if (command !== 'quadraticCurveTo') return 'h\n';
      const [cx, cy, ex, ey] = args as [number, number, number, number];
      const near = (a: number, b: number) => a + (2 / 3) * (b - a);
      return `${points([near(from[0], cx), near(from[1], cy), near(ex, cx), near(ey, cy), ex, ey])} c\n`;
    })
    .join('');
}
