import type { Letters } from './draw-letters.ts';

/** The visible block: its content stream and where it stands on the page. */
export interface SignatureBlock {
  content: string;
  /** pt */
  width: number;
  height: number;
  /** left, bottom, right, top in pt from the page's lower left corner */
  place: [number, number, number, number];
}

/** pt: small, because it stands on a paper that has its own heading. */
const SIZE = 7;
const LEADING = 9.5;
const PADDING = 3;
/** From the edges of the page: 5 mm. */
const MARGIN = 14;
const RIM = 1.4;
/** Longest line; a longer one is written smaller. */
const WIDEST = 200;

/**
 * Lines as blue letters with a white rim, no ground behind them: what is printed there stays to be read. On a page too small
 * for it the whole block gets smaller.
 * @param page size in pt
 */
export function signatureBlock(
  lines: readonly string[],
  letters: Letters,
  page: { width: number; height: number },
  corner: 'top-left' | 'top-right',
): SignatureBlock {
  const sizes = lines.map((line) => Math.min(SIZE, (SIZE * WIDEST) / Math.max(1, letters.width(line, SIZE))));
  const width = Math.max(...lines.map((line, index) => letters.width(line, sizes[index]!))) + 2 * PADDING;
  const height = lines.length * LEADING + 2 * PADDING;
  const drawn = lines
    .map((line, index) => letters.draw(line, sizes[index]!, PADDING, height - PADDING - (index + 0.8) * LEADING, RIM))
    .join('');
  const content = `1 1 1 RG 0.04 0.14 0.5 rg 1 j\n${drawn}`;
  const margin = Math.min(MARGIN, page.width / 20, page.height / 20);
  const scale = Math.min(1, (page.width - 2 * margin) / width, (page.height - 2 * margin) / height);
  const left = corner === 'top-left' ? margin : page.width - margin - width * scale;
  const top = page.height - margin;
  return { content, width, height, place: [left, top - height * scale, left + width * scale, top] };
}
