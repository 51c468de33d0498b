import { decideSheet, type SheetDecision } from '../../src/core/sheet-decision.ts';

const cut = (split: number): SheetDecision => ({ sheet: 3, turn: 0, split, asScanned: false });

test('a turn is added to the turn the side has now', () => {
  expect(decideSheet(3, null, 270, { kind: 'turn', degrees: 180 })).toEqual({
    sheet: 3,
    turn: 90,
    split: null,
    asScanned: false,
  });
});

test('a cut holds for the way up at which it was made, and is mirrored upside down', () => {
  const made = decideSheet(3, null, 90, { kind: 'split', at: 0.4 });
  expect(made).toMatchObject({ turn: 90, split: 0.4 });
  expect(decideSheet(3, made, 90, { kind: 'turn', degrees: 180 })).toMatchObject({ turn: 270, split: 0.6 });
  expect(decideSheet(3, cut(0.4), 0, { kind: 'turn', degrees: 90 })).toMatchObject({ turn: 90, split: null });
});

test('joining stands above a cut and survives a turn', () => {
  const joined = decideSheet(3, cut(0.4), 0, { kind: 'join' });
  expect(joined.split).toBe('whole');
  expect(decideSheet(3, joined, 0, { kind: 'turn', degrees: 90 }).split).toBe('whole');
});

test('as scanned leaves turn and cut as they were decided', () => {
  expect(decideSheet(3, cut(0.4), 0, { kind: 'as-scanned' })).toEqual({ ...cut(0.4), asScanned: true });
});
