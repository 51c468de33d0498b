/** A page's unit of space, in points, as a page dictionary states it for pages of these sizes. */
export interface UserUnit {
  unit: number;
  /** Width and height in units; empty when the size stands elsewhere. */
  sizes: [width: number, height: number][];
}

/** Characters around the entry that are searched for the page's size: a page dictionary is shorter. */
const AROUND = 600;
/** ISO 32000-1 names no limit; Acrobat's largest page of 75 000 points is 5 000 units of 15. */
const LARGEST = 75_000;

/** Every `/UserUnit` in bytes that are in the clear. PDFium ignores it and has no call that tells it. */
export function* userUnits(bytes: Buffer): Generator<UserUnit> {
  for (let at = bytes.indexOf('/UserUnit'); at >= 0; at = bytes.indexOf('/UserUnit', at + 1)) {
    const unit = Number(/^\/UserUnit\s+([\d.]+)/.exec(bytes.toString('latin1', at, at + 40))?.[1]);
    if (!(unit > 0 && unit <= LARGEST)) continue;
    const text = bytes.toString('latin1', Math.max(0, at - AROUND), at + AROUND);
    const boxes = [...text.matchAll(/\/(?:Media|Crop)Box\s*\[([^\]]{7,80})\]/g)].map((match) =>
      match[1]!.trim().split(/\s+/).map(Number),
    );
    yield { unit, sizes: boxes.map(([left, bottom, right, top]) => [right! - left!, top! - bottom!]) };
  }
}

/** The unit of a page of that size; 1 where none is stated for it. */
export function unitOf(units: readonly UserUnit[], width: number, height: number): number {
  const near = (a: number, b: number) => Math.abs(Math.abs(a) - b) < 0.1;
  const stated = units.find(
    ({ sizes }) => sizes.length === 0 || sizes.some(([w, h]) => near(w, width) && near(h, height)),
  );
  return stated?.unit ?? 1;
}
