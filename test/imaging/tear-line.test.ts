import { cleanOptions } from '../../src/imaging/clean-options.ts';
import { cleanSide } from '../../src/imaging/clean-side.ts';
import { draw, lines, seeded } from './draw.ts';

const random = seeded(3);

/** A receipt and its counterfoil on one A4 sheet; what is drawn down the middle is solid without `dashes`. */
function receipt(dashes: string): string {
  const half = (x: number, y: number, count: number): string =>
    `<g transform="translate(${x} ${y}) scale(.707)">${lines(0, 0, 152, count, random)}</g>`;
  const line = `<path d="M148 6v198" stroke="#555" stroke-width=".3" stroke-dasharray="${dashes}"/>`;
  return half(22, 24, 30) + half(174, 33, 22) + line;
}

async function partsOf(body: string): Promise<string[]> {
  const side = await draw({ width: 297, height: 210, dpi: 150, body, noise: 3 });
  const { value } = await cleanSide.run({ side, turn: 0 }, cleanOptions.parse({}), {});
  return value.map((page) => page.geometry.part);
}

describe('a receipt and its counterfoil are one page', () => {
  test.each([
    ['dashes', '1 1.5'],
    ['dots', '.3 1.2'],
    ['long dashes', '5 2'],
  ])('with a line of %s between to tear along', async (_, dashes) => {
    expect(await partsOf(receipt(dashes))).toEqual(['whole']);
  });

  test('where it is the line that tells: the same halves with an unbroken crease are two', async () => {
    expect(await partsOf(receipt('none'))).toEqual(['left', 'right']);
  });
});
