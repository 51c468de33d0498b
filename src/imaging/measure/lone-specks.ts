import type { Component } from './components.ts';
import { millimetres } from './plane.ts';

// Local names: inside loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { abs, floor } = Math;

/** mm to either side within which the dots of a leader stand, and how many of them at its very end. */
const BESIDE_MM = 6;
const DOTS = 4;

/** Whether a component is no larger than what a crease leaves in a copy of black and white: bits narrower than a letter. */
function isSpeck({ left, right, top, bottom }: Component, dpi: number): boolean {
  return right - left <= millimetres(1, dpi) && bottom - top <= millimetres(4, dpi);
}

/** The specks among `components` that are no dots of a leader: those stand in a row to write on, and are print. */
export function loneSpecks(components: readonly Component[], dpi: number): Set<Component> {
  const specks = components.filter((component) => isSpeck(component, dpi));
  const step = millimetres(0.5, dpi);
  const rows = new Map<number, number[]>();
  for (const speck of specks) {
    const row = floor(speck.bottom / step);
    const places = rows.get(row);
    if (places) places.push(speck.left);
    else rows.set(row, [speck.left]);
  }
  const beside = millimetres(BESIDE_MM, dpi);
  return new Set(
    specks.filter(({ left, bottom }) => {
      const row = floor(bottom / step);
      const near = [row - 1, row, row + 1].flatMap((at) => rows.get(at) ?? []);
      // It counts itself.
      return near.filter((x) => abs(x - left) <= beside).length <= DOTS;
    }),
  );
}
