import * as answers from '../../bench/imaging/score/answers.ts';
import { cornerError, turnPoint } from '../../bench/imaging/score/corner-error.ts';
import { figuresOf, isMet, quantile } from '../../bench/imaging/score/figures.ts';
import type { Outcome } from '../../bench/imaging/score/outcome.ts';

type Page = answers.Answered;

function page(more: Partial<Page> = {}): Page {
  return {
    part: 'whole',
    rotation: 0,
    skewDegrees: 0,
    deskewed: false,
    crop: [0, 0, 100, 140],
    blank: false,
    findings: [],
    ...more,
  };
}

const finding = (code: string) => ({ code, detail: {} });

describe('what a side came out as', () => {
  test('a measured skew is right near the truth and wrong far from it', () => {
    const near = answers.answerSkew({ turn: 0, skew: -1.2 }, [page({ skewDegrees: -1.15, deskewed: true })]);
    expect(near.verdict).toBe('right');
    expect(near.error).toBeCloseTo(0.05);
    const far = answers.answerSkew({ turn: 0, skew: -1.2 }, [page({ skewDegrees: 1.2, deskewed: true })]);
    expect(far.verdict).toBe('wrong');
  });

  test('a skew that was not measured costs its whole angle and is unsure', () => {
    expect(answers.answerSkew({ turn: 0, skew: 3 }, [page()])).toMatchObject({ verdict: 'unsure', error: 3 });
  });

  test('a straight page is right only as it was scanned', () => {
    expect(answers.answerStraight([page()], true).verdict).toBe('right');
    expect(answers.answerStraight([page({ deskewed: true })], false).verdict).toBe('wrong');
  });

  test.each([
    ['the true turn', page({ rotation: 270 }), 'right'],
    ['another turn', page({ rotation: 90 }), 'wrong'],
    ['as scanned, and said so', page({ findings: [finding('TURN_UNSURE')] }), 'unsure'],
    ['as scanned, and sure of it', page(), 'wrong'],
  ])('turn: %s', (_, one, verdict) => {
    expect(answers.answerTurn({ turn: 270 }, [one]).verdict).toBe(verdict);
  });

  test('a fold is right within 1 % of the width', () => {
    const split = (at: number): Page[] => [
      page({ part: 'left', crop: [0, 0, at, 100] }),
      page({ part: 'right', crop: [at, 0, 1000 - at, 100] }),
    ];
    const verdict = (pages: Page[]) => answers.answerSpread({ turn: 0, fold: 0.5 }, pages, 1000).verdict;
    expect(verdict(split(509))).toBe('right');
    expect(verdict(split(512))).toBe('wrong');
    expect(verdict([page()])).toBe('unsure');
  });

  test('a photograph is right by its worst corner, unsure without corners, wrong when the sheet is cropped', () => {
    const corners = [
      { x: 30, y: 20 },
      { x: 250, y: 25 },
      { x: 260, y: 360 },
      { x: 25, y: 350 },
    ];
    const size = { width: 300, height: 400 };
    const answer = (one: Partial<Page>) =>
      answers.answerPhoto({ turn: 0, corners }, [page({ crop: [0, 0, 300, 400], ...one })], size);
    const found = (dx: number) =>
      corners.map(({ x, y }, i) => ({ x: i === 2 ? x + dx : x, y })) as unknown as NonNullable<Page['corners']>;
    expect(answer({ corners: found(4) }).verdict).toBe('right');
    expect(answer({ corners: found(6) })).toMatchObject({ verdict: 'wrong', error: 0.012 });
    expect(answer({}).verdict).toBe('unsure');
    expect(answer({ crop: [0, 0, 200, 400] }).verdict).toBe('wrong');
  });

  test('a sheet that is not wholly in the picture must not be rectified', () => {
    const corners = [-40, 0, 40, 0].map((x, i) => ({ x: x + 100, y: i < 2 ? -30 : 200 }));
    const size = { width: 300, height: 400 };
    const kept = answers.answerCut(
      { turn: 0, corners },
      [page({ crop: [0, 0, 300, 400], findings: [finding('PHOTO_CUT')] })],
      size,
    );
    expect(kept).toMatchObject({ verdict: 'right', got: 'no corners, said so' });
  });

  test('ink called blank is wrong, and so is a blank that was not found', () => {
    expect(answers.answerBlank({ turn: null, blank: false }, [page({ blank: true })]).verdict).toBe('wrong');
    expect(answers.answerBlank({ turn: null, blank: true }, [page()]).verdict).toBe('wrong');
    expect(answers.answerBlank({ turn: null, blank: true }, [page({ blank: true })]).verdict).toBe('right');
  });
});

describe('corners', () => {
  const square = [
    { x: 0, y: 0 },
    { x: 10, y: 0 },
    { x: 10, y: 10 },
    { x: 0, y: 10 },
  ];

  test('whichever corner is named first, the error is the same', () => {
    const moved = [...square.slice(2), ...square.slice(0, 2)];
    expect(cornerError(square, moved, 10)).toBe(0);
  });

  test.each([
    [90, { x: 18, y: 3 }],
    [180, { x: 7, y: 18 }],
    [270, { x: 2, y: 7 }],
  ] as const)('a point follows a turn by %i°', (turn, there) => {
    expect(turnPoint({ x: 3, y: 2 }, turn, { width: 10, height: 20 })).toEqual(there);
  });
});

describe('figures', () => {
  const outcome = (more: Partial<Outcome>): Outcome => ({
    id: 'x',
    kind: 'turn',
    half: 'tuned',
    shows: '',
    findings: [],
    wrongTurn: null,
    verdict: 'right',
    error: null,
    expected: '',
    got: '',
    ...more,
  });

  test('a quantile is a value that was measured', () => {
    expect(quantile([3, 1, 2, 4], 0.5)).toBe(2);
    expect(quantile([1, 2, 3], 0.95)).toBe(3);
    expect(quantile([], 0.5)).toBeNull();
  });

  test('shares and counts, over all and over one half', () => {
    const outcomes = [
      ...Array.from({ length: 199 }, () => outcome({})),
      outcome({ half: 'held-out', verdict: 'wrong' }),
      outcome({ kind: 'ink', wrongTurn: 90 }),
    ];
    const value = (name: string, half: 'held-out' | null) =>
      figuresOf(outcomes, half).find((figure) => figure.name === name);
    expect(value('turn right', null)?.value).toBe(99.5);
    expect(value('turn right', 'held-out')?.value).toBe(0);
    expect(value('turn confidently wrong', null)?.value).toBe(1);
    expect(value('other sides turned wrongly', null)?.value).toBe(1);
    expect(value('spreads split within 1 % of the fold', null)).toBeUndefined();
  });

  test('a target is met at its very value', () => {
    const figure = { name: '', unit: '%', of: 1 } as const;
    expect(isMet({ ...figure, value: 95, target: { at: 'least', value: 95 } })).toBe(true);
    expect(isMet({ ...figure, value: 0.4, target: { at: 'most', value: 0.3 } })).toBe(false);
    expect(isMet({ ...figure, value: 1, target: null })).toBeNull();
  });
});
