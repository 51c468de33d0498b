import { field } from '../../../samples/make/html.ts';
import type { Facts } from '../plan/facts.ts';
import { issued, nation, pageNumber, paginate, textBlock, twoColumns, type Block } from './kit.ts';

export const capital = (text: string): string => text.replace(/^./, (letter) => letter.toLocaleUpperCase('vi'));

/** "Ông" or "Bà". */
export const you = (sex: 'Nam' | 'Nữ'): string => (sex === 'Nam' ? 'Ông' : 'Bà');

/** The recipients at the left of the signature. */
export function recipients(...lines: string[]): string {
  return `<b><i>Nơi nhận:</i></b><br>${lines.map((one) => `- ${one}`).join('<br>')}`;
}

/** The parent's line, the office's in bold, the number; motto and date at the right. */
export function officeHead(f: Facts, above: string, office: string, number: string, below = '', size = 12): string {
  const left = `${above}<br><b>${office}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', number)}${below}`;
  return twoColumns(left, `${nation(size - 0.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 39, size);
}

/** A heading that no page ends with: `width` is a line's, in characters. */
export function headed(heading: string, text: string, width = 86): Block {
  const parts = [textBlock(`<b>${heading}</b>`, width), textBlock(text, width)];
  return { html: parts.map(({ html }) => html).join(''), lines: parts.reduce((sum, { lines }) => sum + lines, 0) };
}

/**
 * Numbered pages of an office's paper: `opening` above its blocks, `end` below the last of them, which it never stands without.
 * `first` and `capacity` are lines of the first and of every further page, `last` is the height of the end in lines.
 */
export function officePages(
  opening: string,
  blocks: Block[],
  end: string,
  { first, capacity, last }: { first: number; capacity: number; last: number },
): string[] {
  const closed = blocks.map((block, i) =>
    i < blocks.length - 1 ? block : { html: block.html + end, lines: block.lines + last },
  );
  const [top = '', ...rest] = paginate(closed, first, capacity, 0, pageNumber);
  return [opening + top, ...rest];
}
