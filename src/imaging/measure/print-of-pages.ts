import type { Component } from './components.ts';
import { millimetres, type Plane } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { max, min } = Math;

/** A seal is at most 42 mm across; both it and a signature are higher than writing, and either may lie across a gutter. */
const SEAL_MM = { least: 14, most: 46, high: 9.5 } as const;
/** Nothing is printed wholly inside this strip along the upper and lower edge: what a leaning sheet leaves of the lid. */
const UNPRINTED_MM = 5;
/** A staple in the fold, seen from above. */
const STAPLE_MM = { across: 1.2, least: 6, most: 16, alone: 3 } as const;

/**
 * What is printed or written on the pages of a side, to look for a gutter between: seals, signatures with what lies inside
 * them, staples and remains of the lid are left out. The very same array where there is nothing of them.
 */
export function printOfPages(components: readonly Component[], plane: Plane): readonly Component[] {
  const unprinted = millimetres(UNPRINTED_MM, plane.dpi);
  const seals = components.filter((component) => isSealSized(component, plane.dpi));
  const inside = (a: Component): boolean =>
    seals.some((b) => a.left >= b.left && a.right <= b.right && a.top >= b.top && a.bottom <= b.bottom);
  const print = components.filter(
    (component) =>
      component.bottom >= unprinted &&
      component.top <= plane.height - unprinted &&
      !inside(component) &&
      !isStaple(component, components, plane.dpi),
  );
  return print.length === components.length ? components : print;
}

function isSealSized({ left, right, top, bottom }: Component, dpi: number): boolean {
  const [across, down] = [right - left, bottom - top];
  const [least, most, high] = [SEAL_MM.least, SEAL_MM.most, SEAL_MM.high].map((length) => millimetres(length, dpi));
  return across >= least! && across <= most! && down >= high! && down <= most!;
}

/** Whether a patch is an upright stroke, higher than writing, with paper to both sides of it. */
function isStaple(patch: Component, components: readonly Component[], dpi: number): boolean {
  const [across, down] = [patch.right - patch.left, patch.bottom - patch.top];
  if (across > millimetres(STAPLE_MM.across, dpi)) return false;
  if (down < millimetres(STAPLE_MM.least, dpi) || down > millimetres(STAPLE_MM.most, dpi)) return false;
  const alone = millimetres(STAPLE_MM.alone, dpi);
  return components.every(
    (other) =>
      other === patch ||
      max(other.left - patch.right, patch.left - other.right) > alone ||
      min(other.bottom, patch.bottom) <= max(other.top, patch.top),
  );
}
