import { isSheetCut } from '../../../src/imaging/measure/sheet-cut.ts';
import type { SmallPicture } from '../../../src/imaging/measure/small-picture.ts';
import type { Side } from '../../../src/imaging/measure/sheet-sides.ts';

const [width, height] = [400, 300];

/** A side that shows its step all along, and is asked for it a few times a px at most. */
function side(nx: number, ny: number, d: number, first: boolean): Side {
  const length = Math.abs(ny) > Math.abs(nx) ? width : height;
  const steps = Uint16Array.from({ length: length + 1 }, (_, i) => i);
  let looks = 0;
  return {
    line: { nx, ny, d } as Side['line'],
    first,
    run: length,
    get steps() {
      looks += 1;
      if (looks > 20 * length) throw new Error('looked at a side for ever');
      return steps;
    },
  };
}

test('a side that runs along the picture’s edge without reaching it is looked at and done with', () => {
  const picture: SmallPicture = { data: new Float32Array(width * height * 3).fill(200), width, height, factor: 1 };
  // 3.5 px below the upper edge, and lower by a billionth of a px a column further: it would leave the band of 4 px light years away.
  const top = side(-1e-9, 1, 3.5, true);
  const left = side(1, 0, 40, true);
  expect(isSheetCut(picture, { tops: [top], bottoms: [], lefts: [left], rights: [] })).toBe(false);
});
