import type { Turn } from '../../src/core/geometry.ts';
import type { Barcode } from '../../src/core/word.ts';
import { decideTurn, printedTurn } from '../../src/pipeline/decide-turn.ts';

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

test('a sure recogniser decides; else the codes do; else nobody', () => {
  expect(decideTurn({ turn: 270, confidence: 0.7 }, [qr(0)], 0.5)).toBe(270);
  expect(decideTurn({ turn: 180, confidence: 0.3 }, [qr(0)], 0.5)).toBe(0);
  expect(decideTurn({ turn: 180, confidence: 0.3 }, [qr(90), bars(90)], 0.5)).toBe(90);
  expect(decideTurn(null, [qr(180)], 0.5)).toBe(180);
  expect(decideTurn({ turn: 180, confidence: 0.3 }, [qr(0), qr(180)], 0.5)).toBeNull();
  expect(decideTurn({ turn: 180, confidence: 0.3 }, [], 0.5)).toBeNull();
});
