import type { Turn } from '../../src/core/geometry.ts';
import type { Barcode } from '../../src/core/word.ts';
import { decideTurn, printedTurn, settledTurn, suggestedTurns } from '../../src/pipeline/decide-turn.ts';

const qr = (turn?: Turn): Barcode => ({
  format: 'QRCode',
  text: 'a',
  box: [0, 0, 9, 9],
  ...(turn === undefined ? {} : { turn }),
});
const bars = (turn: Turn): Barcode => ({ ...qr(turn), format: 'Code128' });

test('codes that agree say how to turn the page', () => {
  expect(printedTurn([qr(90)])).toBe(90);
  expect(printedTurn([qr(180), bars(180), qr()])).toBe(180);
  expect(printedTurn([bars(180)])).toBe(180);
});

test('codes that disagree, lean, or are bars on their side say nothing', () => {
  expect(printedTurn([])).toBeNull();
  expect(printedTurn([qr()])).toBeNull();
  expect(printedTurn([qr(0), qr(180)])).toBeNull();
  expect(printedTurn([bars(270)])).toBeNull();
});

const NOTHING = { turn: 0, confidence: 0 } as const;

test('a sure recogniser decides; else the codes do; else nobody', () => {
  expect(decideTurn({ turn: 270, confidence: 0.7 }, NOTHING, [qr(0)], 0.5)).toBe(270);
  expect(decideTurn({ turn: 180, confidence: 0.3 }, NOTHING, [qr(0)], 0.5)).toBe(0);
  expect(decideTurn({ turn: 180, confidence: 0.3 }, NOTHING, [qr(90), bars(90)], 0.5)).toBe(90);
  expect(decideTurn(null, NOTHING, [qr(180)], 0.5)).toBe(180);
  expect(decideTurn({ turn: 180, confidence: 0.3 }, NOTHING, [qr(0), qr(180)], 0.5)).toBeNull();
  expect(decideTurn({ turn: 180, confidence: 0.3 }, NOTHING, [], 0.5)).toBeNull();
});

test('codes against which the lines of writing speak decide nothing', () => {
  expect(decideTurn(null, { turn: 180, confidence: 0.4 }, [qr(0)], 0.5)).toBeNull();
  expect(decideTurn(null, { turn: 180, confidence: 0.9 }, [], 0.5)).toBeNull();
  expect(decideTurn(null, { turn: 180, confidence: 0.1 }, [qr(0)], 0.5)).toBe(0);
  expect(decideTurn({ turn: 180, confidence: 0.8 }, { turn: 180, confidence: 0.9 }, [qr(0)], 0.5)).toBe(180);
});

test('the recogniser is not asked where lines of writing are sure and no code speaks against them', () => {
  expect(settledTurn({ turn: 180, confidence: 0.6 }, [])).toBe(180);
  expect(settledTurn({ turn: 180, confidence: 0.6 }, [bars(90)])).toBe(180);
  expect(settledTurn({ turn: 180, confidence: 0.6 }, [qr(90)])).toBeNull();
  expect(settledTurn({ turn: 180, confidence: 0.4 }, [])).toBeNull();
  expect(settledTurn({ turn: 180, confidence: 0.4 }, [qr(180)])).toBe(180);
  expect(settledTurn({ turn: 180, confidence: 0.2 }, [qr(180)])).toBeNull();
});

test('codes and fairly sure lines of writing suggest turns, codes first', () => {
  expect(suggestedTurns(NOTHING, [])).toEqual([]);
  expect(suggestedTurns({ turn: 90, confidence: 0.4 }, [])).toEqual([90]);
  expect(suggestedTurns({ turn: 90, confidence: 0.4 }, [qr(90)])).toEqual([90]);
  expect(suggestedTurns({ turn: 90, confidence: 0.4 }, [qr(0)])).toEqual([0, 90]);
});

test('lines of writing and a reading that are both unsure turn the page where they agree, and only then', () => {
  const reading = (turn: Turn, confidence: number) => ({ turn, confidence });
  expect(decideTurn(reading(90, 0.38), { turn: 90, confidence: 0.2 }, [], 0.5)).toBe(90);
  expect(decideTurn(reading(90, 0.38), { turn: 270, confidence: 0.2 }, [], 0.5)).toBeNull();
  expect(decideTurn(reading(90, 0.38), { turn: 90, confidence: 0.1 }, [], 0.5)).toBeNull();
  expect(decideTurn(reading(90, 0.3), { turn: 90, confidence: 0.4 }, [], 0.5)).toBeNull();
  expect(decideTurn(null, { turn: 90, confidence: 0.4 }, [], 0.5)).toBeNull();
});

test('lines and a reading that lean the same way do not overrule a code', () => {
  const unsure = { turn: 180, confidence: 0.4 } as const;
  expect(decideTurn(unsure, { turn: 180, confidence: 0.2 }, [qr(0)], 0.5)).toBe(0);
  expect(decideTurn(unsure, unsure, [qr(0)], 0.5)).toBeNull();
});
