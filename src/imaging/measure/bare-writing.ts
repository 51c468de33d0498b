import { findPatches } from './components.ts';
import { millimetres, type Plane } from './plane.ts';
import { removeLeaders } from './remove-leaders.ts';
import { removeRules } from './remove-rules.ts';
import { inkMask } from './upright-ink.ts';
import { isOther } from './upright-lines.ts';

/** A rule of less than this is a dash or a letter's bar, and rules are not thicker than that. */
const RULE_MM = { least: 9, thick: 1 };
const ERASED = 2;

/**
 * The grey image with its writing alone: rules of tables, leaders, frames, pictures and dark borders are painted over with
 * paper. A recogniser that tells which way is up takes a ruled page for a drawing, and then drops the heads of its columns.
 */
export function bareWriting(grey: Plane): Uint8Array {
  const { width, height, dpi } = grey;
  const mask = inkMask(grey);
  const writing = mask.slice();
  // First along runs, so that letters that touch a rule stay; then whole patches, which also reaches rules that lean.
  removeRules(writing, width, height, millimetres(RULE_MM.least, dpi), millimetres(RULE_MM.thick, dpi));
  removeLeaders(writing, width, height, dpi);
  eraseOther(writing, width, height, dpi);
  const paper = middleOf(grey.data);
  const out = grey.data.slice();
  for (let i = 0; i < mask.length; i++) if (mask[i] && !writing[i]) mask[i] = ERASED;
  for (let y = 0; y < height; y++) {
    for (let x = 0, i = y * width; x < width; x++, i++) if (mask[i] === ERASED) paint(out, writing, x, y, grey, paper);
  }
  return out;
}

function eraseOther(mask: Uint8Array, width: number, height: number, dpi: number): void {
  const { runs, owners, components } = findPatches(mask, width, height);
  const other = components.map((component) => isOther(component, dpi));
  for (let y = 0; y < height; y++) {
    for (let run = runs.rows[y]!; run < runs.rows[y + 1]!; run++) {
      if (other[owners[run]!]) mask.fill(0, y * width + runs.starts[run]!, y * width + runs.ends[run]!);
    }
  }
}

/** Paints a pixel and its blurred edge, but no pixel of writing. */
function paint(out: Uint8Array, writing: Uint8Array, x: number, y: number, size: Plane, paper: number): void {
  for (let ny = Math.max(0, y - 1); ny <= Math.min(size.height - 1, y + 1); ny++) {
    for (let nx = Math.max(0, x - 1); nx <= Math.min(size.width - 1, x + 1); nx++) {
      const i = ny * size.width + nx;
      if (!writing[i] && out[i]! < paper) out[i] = paper;
    }
  }
}

/** Median grey value: the paper, on a page that is mostly paper. */
function middleOf(data: Uint8Array): number {
  const histogram = new Uint32Array(256);
  for (let i = 0; i < data.length; i++) histogram[data[i]!]!++;
  let left = data.length / 2;
  return histogram.findIndex((count) => (left -= count) <= 0);
}
