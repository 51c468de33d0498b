import { retainedUntil, retentionOf, retentionOptions } from '../../src/core/retention.ts';

describe('retention', () => {
  test('a register is kept for good, what nobody named takes the default', () => {
    const options = retentionOptions.parse({});
    expect(retentionOf(options, 'civil_register')).toEqual({ name: 'permanent', term: 'permanent' });
    expect(retentionOf(options, 'application_form')).toEqual({ name: 'years-70', term: 70 });
  });

  test('an office has classes of its own; one that is named but not there is told with its place', () => {
    const own = { classes: { short: 5 }, byDocumentClass: {}, default: 'short' };
    expect(retentionOf(retentionOptions.parse(own), 'receipt')).toEqual({ name: 'short', term: 5 });
    const faults = retentionOptions.safeParse({ ...own, byDocumentClass: { receipt: 'shrt' } }).error?.issues;
    expect(faults).toMatchObject([{ path: ['byDocumentClass', 'receipt'], message: 'no such retention class: shrt' }]);
  });

  test('a term ends on its day; a permanent one never', () => {
    expect(retainedUntil(70, new Date('2026-11-30T01:02:03Z'))).toEqual(new Date('2096-11-30T01:02:03Z'));
    expect(retainedUntil(1, new Date('2028-02-29T00:00:00Z'))).toEqual(new Date('2029-03-01T00:00:00Z'));
    expect(retainedUntil('permanent', new Date())).toBeNull();
  });
});
