import type { Field } from '../../src/core/document.ts';
import { dropUnreadNumbers } from '../../src/understand/drop-unread-numbers.ts';
import { reconcileFields } from '../../src/understand/reconcile-fields.ts';
import { settleByPaper, withSecondReadings } from '../../src/understand/second-readings.ts';
import { makeField } from '../store/make-document.ts';

const number = (more: Partial<Field> = {}): Field =>
  makeField('citizen_id', '052101213814', { confidence: 0.94, role: 'subject', ...more });

test('two readings of one number both stand, neither sure, and a clerk is asked', () => {
  const { fields, reasons } = reconcileFields(withSecondReadings([number({ other: '052101218814' })]).fields);
  expect(fields.map(({ value, confidence }) => [value, confidence])).toEqual([
    ['052101213814', 0.6],
    ['052101218814', 0.3],
  ]);
  expect(reasons).toEqual([{ code: 'IDENTIFIERS_DISAGREE', detail: { kind: 'citizen_id' } }]);
});

test('digits may differ anywhere, not only in one or two places', () => {
  const { reasons } = reconcileFields(withSecondReadings([number({ other: '052999999814' })]).fields);
  expect(reasons).toHaveLength(1);
});

test('a code that states the first reading settles it', () => {
  const qr = number({ source: 'qr', confidence: 1 });
  const { fields, reasons } = reconcileFields(withSecondReadings([number({ other: '052101218814' }), qr]).fields);
  expect(fields).toHaveLength(1);
  expect(fields[0]).toMatchObject({ value: '052101213814', source: 'qr' });
  expect(reasons).toEqual([]);
});

test('a field without a second reading is as it was', () => {
  expect(withSecondReadings([number()])).toEqual({ fields: [number()], reasons: [] });
});

test('a number that no two of three readings give is not told, and a clerk is asked', () => {
  const { fields, reasons } = withSecondReadings([number({ other: '' }), number({ value: '052101213815' })]);
  expect(fields.map(({ value }) => value)).toEqual(['052101213815']);
  expect(reasons).toEqual([{ code: 'IDENTIFIERS_DISAGREE', detail: { kind: 'citizen_id' } }]);
});

describe('of two readings of one id the paper decides where it can', () => {
  const pair = (first: string[], second: string[]) => {
    const { fields } = withSecondReadings([number({ other: '052101218814' })]);
    const [one, two] = fields as [Field, Field];
    return settleByPaper([
      { ...one, checks: [...one.checks, ...first] },
      { ...two, checks: [...two.checks, ...second] },
    ]).map(({ value }) => value);
  };

  test('the one that agrees with the birth date stays', () => {
    expect(pair(['province'], ['province', 'birth-year'])).toEqual(['052101218814']);
    expect(pair(['province', 'birth-year'], ['province'])).toEqual(['052101213814']);
  });

  test('both stay where neither agrees with more', () => {
    expect(pair(['province', 'sex'], ['province', 'birth-year'])).toHaveLength(2);
    expect(pair(['province'], ['province'])).toHaveLength(2);
  });
});

test('a number likelier wrong than right that nothing proves is asked for, not shown', () => {
  const register = (more: Partial<Field>) =>
    makeField('birth_certificate_no', '366/1996', { checks: ['shape'], ...more });
  const doubted = register({ confidence: 0.46 });
  const kept = [register({ confidence: 0.6 }), register({ confidence: 0.46, checks: ['shape', 'second-place'] })];
  const decoded = register({ confidence: 0.46, source: 'qr' });
  const id = number({ confidence: 0.4 });
  const { fields, reasons } = dropUnreadNumbers([doubted, ...kept, decoded, id]);
  expect(fields).toEqual([...kept, decoded, id]);
  expect(reasons).toEqual([{ code: 'IDENTIFIER_MISREAD', detail: { kind: 'birth_certificate_no' } }]);
});

test("a paper's number that its ink contradicts is not told and asked for; it puts nobody's person in doubt", () => {
  const paper = makeField('document_no', '1915/UBND', { other: '' });
  expect(withSecondReadings([paper])).toEqual({
    fields: [],
    reasons: [{ code: 'IDENTIFIER_MISREAD', detail: { kind: 'document_no' } }],
  });
});

test("a paper's own number that another reading contradicts is asked for, not shown", () => {
  for (const kind of ['document_no', 'business_registration_no'] as const) {
    const { fields, reasons } = withSecondReadings([number({ kind, value: '0453341', other: '6453341' })]);
    expect(fields).toEqual([]);
    expect(reasons).toEqual([{ code: 'IDENTIFIER_MISREAD', detail: { kind } }]);
  }
});
