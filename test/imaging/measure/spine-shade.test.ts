import { isBound, slopesToFold } from '../../../src/imaging/measure/spine-shade.ts';

/** Four px a millimetre. */
const [WIDTH, HEIGHT, DPI] = [800, 300, 101.6];

/** Paper that is darker by `dark` at the middle and by less up to `reach` mm beside it; to the left alone with `oneSided`. */
function sheet(dark: number, reach: number, oneSided = false) {
  const data = new Uint8Array(WIDTH * HEIGHT);
  for (let i = 0; i < data.length; i++) {
    const off = (i % WIDTH) - WIDTH / 2;
    const near = Math.max(0, 1 - Math.abs(off) / 4 / reach);
    data[i] = 240 - (oneSided && off > 0 ? 0 : dark * near);
  }
  return { data, width: WIDTH, height: HEIGHT, dpi: DPI };
}

const crease = { x: WIDTH / 2, lean: 0, depth: 40, reachesEdges: true };

test.each([
  ['the valley of a book', sheet(90, 12), true],
  ['the line of a sheet folded once', sheet(90, 2), false],
  ['one page darker than the other', sheet(90, 12, true), false],
])('%s', (_, grey, slopes) => {
  expect(slopesToFold(grey, crease)).toBe(slopes);
});

test.each([
  ['the spine of a bound book', sheet(130, 14), true],
  ['a stiff sheet that rises at its fold', sheet(64, 8), false],
  ['one page of a book that rises', sheet(130, 14, true), false],
])('bound: %s', (_, grey, bound) => {
  expect(isBound(grey, crease)).toBe(bound);
});
