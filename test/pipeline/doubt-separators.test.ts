import type { DraftDocument } from '../../src/core/document.ts';
import { createSeparatorDoubt } from '../../src/pipeline/doubt-separators.ts';
import { makePage } from '../understand/make-page.ts';

const CODE = 'H08.27.35-261005-0021';
const draft = (batchDossierCode: DraftDocument['batchDossierCode']): DraftDocument => ({
  ordinal: 0,
  pages: [makePage(['x'])],
  batchDossierCode,
});
const attached = (code = CODE) => ({ dossier: { code, how: 'separator' as const, confidence: 1 }, reviewReasons: [] });
const waiting = (reason: string) => ({ dossier: null, reviewReasons: [{ code: reason, detail: {} }] });

test('a receipt attached by what stands on it proves its code for the papers behind it, until the next receipt', () => {
  const doubt = createSeparatorDoubt([]);
  const [first, second] = [CODE, `${CODE}9`].map((code) => ({ code, source: 'ocr' as const, confidence: 0.86 }));
  doubt.weigh(draft(first!));
  expect(doubt.batch()).toEqual({ opens: true, proved: false });
  doubt.learn(attached());
  doubt.weigh(draft(first!));
  expect(doubt.batch()).toEqual({ opens: false, proved: true });
  doubt.learn(attached());
  doubt.weigh(draft(second!));
  expect(doubt.batch()).toEqual({ opens: true, proved: false });
});

test('nothing is proved by a receipt that waits, leads elsewhere, or whose pile is doubted', () => {
  const batch = { code: CODE, source: 'ocr' as const, confidence: 0.86 };
  const cases = [
    { code: batch, first: waiting('DOSSIER_WEAK') },
    { code: batch, first: attached(`${CODE}9`) },
    // Receipts that lie behind their papers: cutting has weakened their codes.
    { code: { ...batch, source: 'barcode' as const, confidence: 0.5 }, first: attached() },
  ];
  for (const { code, first } of cases) {
    const doubt = createSeparatorDoubt([]);
    doubt.weigh(draft(code));
    doubt.learn(first);
    doubt.weigh(draft(code));
    expect(doubt.batch()).toEqual({ opens: false, proved: false });
  }
  const doubt = createSeparatorDoubt([]);
  doubt.weigh(draft(batch));
  doubt.learn(attached());
  doubt.weigh(draft(batch));
  doubt.learn(waiting('DOSSIER_PERSON_MISMATCH'));
  doubt.weigh(draft(batch));
  expect(doubt.batch()).toEqual({ opens: false, proved: false });
});

test('papers before any receipt open no batch', () => {
  const doubt = createSeparatorDoubt([]);
  doubt.weigh(draft(null));
  expect(doubt.batch()).toEqual({ opens: false, proved: false });
});
