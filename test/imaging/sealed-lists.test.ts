import { cleanOptions } from '../../src/imaging/clean-options.ts';
import { cleanSide } from '../../src/imaging/clean-side.ts';
import { draw, lines, seal, seeded } from './draw.ts';

const random = seeded(42);

/** Names and three figures a row, a rule over every fifth row; 184 mm wide. */
const ruledList = (x: number): string =>
  Array.from({ length: 32 }, (_, n) => {
    const y = 30 + n * 7.4;
    const rule = n % 5 === 0 ? `<path d="M${x} ${y - 5}h184" stroke="#222" stroke-width=".4"/>` : '';
    const figures = [100, 140, 184].map((end) => {
      const width = 9 + 9 * random();
      return lines(x + end - width, y, width, 1, random);
    });
    return rule + lines(x, y, 40, 1, random) + figures.join('');
  }).join('');

async function partsOf(body: string): Promise<string[]> {
  const drawing = { width: 420, height: 297, dpi: 120, tone: 'bilevel', body } as const;
  const side = { ...(await draw(drawing)), dpiSource: 'file' as const };
  const { value } = await cleanSide.run({ side, turn: 0 }, cleanOptions.parse({}), {});
  return value.map((page) => page.geometry.part);
}

describe('lists alike on both halves of a copy without a fold, a seal over the gutter that touches their rules', () => {
  const lists = ruledList(13) + ruledList(223) + seal(210, 138, '#111');

  test('are two pages', async () => {
    expect(await partsOf(lists)).toEqual(['left', 'right']);
  });

  test('are one table where a rule runs on below the seal', async () => {
    expect(await partsOf(`${lists}<path d="M190 136h40" stroke="#222" stroke-width=".4"/>`)).toEqual(['whole']);
  });
});
