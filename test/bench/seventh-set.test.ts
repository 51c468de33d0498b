import { curled } from '../../bench/imaging/draw/curl.ts';
import { foldOf, wholeSheet } from '../../bench/imaging/kinds/opened-paper.ts';
import { flush } from '../../bench/imaging/layouts/seventh/print.ts';
import { emptyPage } from '../../bench/imaging/layouts/seventh/evidence-pages.ts';
import { allPlans } from '../../bench/imaging/plans.ts';

const delivery = { container: 'jpeg', tone: 'grey', dpi: 200 } as const;
const lying = (shift: [number, number], skew: number) =>
  wholeSheet({ name: 'paper', pages: [emptyPage, emptyPage], delivery, shift, skew });

describe('the fold of a paper on the glass', () => {
  test.each([
    ['in the middle', [0, 0], 0, 0.5],
    ['moved to the right', [21, 0], 0, 0.55],
    ['leaning about the middle', [0, 0], 2, 0.5],
    // Clockwise the upper part of the fold lies to the right: lower down on the glass more of it crosses half height.
    ['leaning, and lying lower', [0, 100], 45, 0.5 + 100 / 420],
  ] as const)('%s', (_, [right, below], skew, fold) => {
    expect(foldOf(lying([right, below], skew))).toBeCloseTo(fold);
  });
});

describe('a thick book', () => {
  const [width, height, spine] = [200, 40, 80];
  const page = (mark: number) => {
    const data = Buffer.alloc(width * height, 255);
    for (let y = 0; y < height; y++) data[y * width + mark] = 0;
    return { data, width, height, channels: 1 as const };
  };
  const darkest = (mark: number): number => {
    const { data } = curled(page(mark), spine, 0, { reach: 40, rise: 1.2, far: 0 });
    const row = [...data.subarray(20 * width, 21 * width)];
    return row.indexOf(Math.min(...row));
  };

  test('its spine stays where it is', () => expect(darkest(spine)).toBe(spine));

  test('print beside the spine is seen narrower, far from it only moved towards it', () => {
    const [near, next, far, further] = [100, 110, 150, 160].map(darkest) as [number, number, number, number];
    expect(near - spine).toBeLessThan(20);
    expect(next - near).toBeLessThan(10);
    expect(far).toBeLessThan(150);
    expect(Math.abs(further - far - 10)).toBeLessThanOrEqual(1);
  });
});

test('a paragraph ends its full lines at the right margin', () => {
  const { svg } = flush(20, 30, 100, 'Một hai ba bốn năm sáu bảy tám chín mười '.repeat(6).trim());
  const ends = svg.match(/x="120\.00"[^>]*text-anchor="end"/g) ?? [];
  expect(ends.length).toBe(new Set(svg.match(/ y="[^"]+"/g)).size - 1);
});

test('no two plans share a seed, and no spread or sheet that is known counts as held out', () => {
  const plans = allPlans();
  expect(new Set(plans.map(({ id }) => id)).size).toBe(plans.length);
  const known = plans.filter(({ kind }) => kind === 'spread' || kind === 'one-sheet');
  expect(known.filter(({ half }) => half === 'held-out')).toEqual([]);
  const wide = known.filter(({ id }) => id.includes('-seventh-'));
  expect(wide.filter(({ kind }) => kind === 'spread').length).toBeGreaterThanOrEqual(32);
  expect(wide.filter(({ kind }) => kind === 'one-sheet').length).toBeGreaterThanOrEqual(24);
  for (const { kind, truth } of wide)
    if (kind === 'one-sheet') expect(truth.fold).toBeNull();
    else expect(Math.abs(truth.fold! - 0.5)).toBeLessThanOrEqual(0.06);
});
