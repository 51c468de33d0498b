import type { ReadPage } from '../../src/core/page.ts';
import type { Barcode, Word } from '../../src/core/word.ts';

export interface PageSpec {
  sheet?: number;
  part?: ReadPage['part'];
  barcodes?: Barcode[];
  /** 0..100 for every word. Default 95. */
  confidence?: number;
  blank?: boolean;
  recognised?: boolean;
  /** True: the recogniser took what stands side by side for lines of their own, as it does in tables. */
  apart?: boolean;
}

const WIDTH = 2480;
const HEIGHT = 3508;
const CHARACTER = 22;
const LINE = 70;

/**
 * An A4 page at 300 dpi made of lines. `left || right` sets two columns on one line, `left |40| right` has the second begin
 * at 40 % of the page's width, `>> text` centres a line, `@0.9 text` puts it (and what follows) at that share of the page's
 * height. An empty string leaves a line free.
 */
export function makePage(lines: readonly string[], spec: PageSpec = {}): ReadPage {
  const words: Word[] = [];
  let y = 150;
  let line = 0;
  for (const raw of lines) {
    const placed = /^@([\d.]+) (.*)$/.exec(raw);
    if (placed) y = Number(placed[1]) * HEIGHT;
    const text = placed ? placed[2]! : raw;
    // "text", where the next one begins, "text" ...
    const parts = text.split(/(?:^| )\|(\d*)\| /);
    parts.forEach((column, p) => {
      if (p % 2 === 1 || (p === 0 && column === '')) return;
      const centred = column.startsWith('>> ');
      const content = centred ? column.slice(3) : column;
      const share = parts[p - 1];
      const left = p === 0 ? 200 : share ? (Number(share) / 100) * WIDTH : 1350;
      let x = centred ? (WIDTH - content.length * CHARACTER) / 2 : left;
      if (p > 0 && spec.apart) line++;
      for (const part of content.split(' ').filter((w) => w !== '')) {
        const width = part.length * CHARACTER;
        words.push({ text: part, box: [x, y, width, 45], confidence: spec.confidence ?? 95, line, block: 0 });
        x += width + CHARACTER;
      }
    });
    y += LINE;
    line++;
  }
  return {
    sheet: spec.sheet ?? 1,
    part: spec.part ?? 'whole',
    rotation: 0,
    skewDegrees: 0,
    deskewed: false,
    crop: [0, 0, WIDTH, HEIGHT],
    dpi: 300,
    dpiSource: 'file',
    blank: spec.blank ?? false,
    ink: 0.05,
    files: {
      keep: { path: 'keep', format: 'jpeg', width: WIDTH, height: HEIGHT, tone: 'grey' },
      preview: { path: 'preview', width: 620, height: 877 },
    },
    words,
    text: lines.map((l) => l.replace(/^(?:@[\d.]+ )?(?:>> )?/, '').replace(/ ?\|\d*\| /g, ' ')).join('\n'),
    meanConfidence: words.length > 0 ? (spec.confidence ?? 95) : 0,
    barcodes: spec.barcodes ?? [],
    recognised: spec.recognised ?? true,
    findings: [],
  };
}

/** A decoded code in the top left corner. */
export function barcode(text: string, format = 'Code128'): Barcode {
  return { format, text, box: [150, 80, 400, 90] };
}
