import { fieldKey } from '../../bench/score-fields.ts';
import { score } from '../../bench/score.ts';
import { report } from '../../bench/tables.ts';
import { resultFileSchema, type ResultFile } from '../../src/core/result-file.ts';
import { truthSchema, type Truth, type TruthScan } from '../../samples/make/truth-schema.ts';

const CODE = 'H08.27.35-261005-0021';
const OTHER = 'H08.27.35-261005-0099';

function page(sheet: number, text: string, part: 'whole' | 'left' | 'right' = 'whole') {
  return { sheet, part, rotation: 0 as const, skewDegrees: 1, blank: text === '', text };
}

function truthScan(more: Partial<TruthScan> = {}): TruthScan {
  return {
    path: 'scanner/a.pdf',
    shows: 'a letter',
    status: 'archived',
    tolerated: [],
    error: null,
    duplicateOf: null,
    heldOut: false,
    conditions: ['grey'],
    documents: [
      {
        class: 'birth_certificate',
        dossier: CODE,
        pages: [page(1, 'GIẤY KHAI SINH')],
        fields: [
          { kind: 'citizen_id', value: '052102178668', page: 1 },
          { kind: 'person_name', value: 'Lương Thị Diệu Khuê', page: 1 },
        ],
      },
    ],
    ...more,
  };
}

/** A result that says exactly what the truth says. */
function perfect(truth: Truth): ResultFile {
  const scans = truth.scans.map((scan) => ({
    scan: scan.path,
    sha256: '',
    status: scan.status,
    error: scan.error ? { code: scan.error, message: '' } : null,
    duplicateOf: scan.duplicateOf,
    findings: [],
    documents: scan.documents.map((document, d) => ({
      id: `${scan.path}${d}`,
      status: 'archived',
      class: document.class,
      classConfidence: 1,
      pages: document.pages.map((one, i) => ({
        ...one,
        skewDegrees: one.skewDegrees ?? 0,
        number: i + 1,
        meanConfidence: 90,
      })),
      fields: document.fields.map((field) => ({
        ...field,
        verbatim: field.value,
        box: null,
        source: 'ocr',
        confidence: 1,
        checks: [],
      })),
      dossier: document.dossier === null ? null : { code: document.dossier, how: 'text', confidence: 1 },
      candidates: [],
      reviewReasons: [],
      archive: { key: 'k', sha256: '', bytes: 1, conformance: 'PDF/A-2u' },
    })),
  }));
  return resultFileSchema.parse({ scans });
}

function setUp(...scans: TruthScan[]) {
  const truth = truthSchema.parse({ scans });
  return { truth, result: perfect(truth) };
}

describe('score', () => {
  test('a perfect result scores full marks everywhere', () => {
    const { truth, result } = setUp(truthScan());
    const { all, tally, unexpected } = score(result, truth);
    expect(all).toMatchObject({
      statusRight: 1,
      cer: 0,
      werFolded: 0,
      identifierPrecision: 1,
      identifierRecall: 1,
      cutRight: 1,
      classRight: 1,
      attachPrecision: 1,
      attachRecall: 1,
      wrongAttachments: 0,
      rotationRight: 1,
      splitRight: 1,
      blankRight: 1,
      skewErrorMean: 0,
    });
    expect(tally.statusWrong).toEqual([]);
    expect(unexpected).toEqual([]);
  });

  test('a scan that is missing from the result loses everything', () => {
    const { truth } = setUp(truthScan());
    const { all, tally } = score({ scans: [] }, truth);
    expect(all).toMatchObject({
      statusRight: 0,
      cer: 1,
      identifierRecall: 0,
      classRight: 0,
      attachRecall: 0,
      attachPrecision: null,
    });
    expect(tally.statusWrong).toEqual([{ scan: 'scanner/a.pdf', expected: 'archived', got: 'missing' }]);
  });

  test('a wrong dossier is listed, and so is one where none belongs', () => {
    const stray = truthScan({ path: 'scanner/b.pdf' });
    stray.documents[0]!.dossier = null;
    const { truth, result } = setUp(truthScan(), stray);
    for (const scan of result.scans) scan.documents[0]!.dossier = { code: OTHER, how: 'person', confidence: 0.9 };
    const { tally, all } = score(result, truth);
    expect(tally.attach.wrong.map((wrong) => [wrong.scan, wrong.expected, wrong.got])).toEqual([
      ['scanner/a.pdf', CODE, OTHER],
      ['scanner/b.pdf', null, OTHER],
    ]);
    expect(all).toMatchObject({ attachPrecision: 0, attachRecall: 0, wrongAttachments: 2 });
  });

  test('a piece cut off a paper is a wrong cut; in another dossier than the rest it is a wrong attachment, too', () => {
    const long = truthScan();
    long.documents[0]!.pages.push(page(2, 'Ngày cấp'));
    const { truth, result } = setUp(long);
    const [whole] = result.scans[0]!.documents;
    const piece = { ...whole!, id: 'cut-off', fields: [], pages: whole!.pages.splice(1) };
    result.scans[0]!.documents.push(piece);
    expect(score(result, truth).all).toMatchObject({ cutRight: 0, attachRecall: 1, wrongAttachments: 0 });
    piece.dossier = { code: OTHER, how: 'person', confidence: 0.9 };
    expect(score(result, truth).all).toMatchObject({ cutRight: 0, attachRecall: 1, wrongAttachments: 1 });
  });

  test('not attaching costs recall, not precision', () => {
    const { truth, result } = setUp(truthScan());
    result.scans[0]!.documents[0]!.dossier = null;
    expect(score(result, truth).all).toMatchObject({ attachPrecision: null, attachRecall: 0, wrongAttachments: 0 });
  });

  test('identifiers are exact, names do not mind capitals', () => {
    const { truth, result } = setUp(truthScan());
    const fields = result.scans[0]!.documents[0]!.fields;
    fields[0]!.value = '052102178669';
    fields[1]!.value = 'LƯƠNG THỊ DIỆU KHUÊ';
    const { all } = score(result, truth);
    expect(all.fields.citizen_id).toEqual({ precision: 0, recall: 0, due: 1 });
    expect(all.fields.person_name).toEqual({ precision: 1, recall: 1, due: 1 });
    expect(all.identifierRecall).toBe(0);
  });

  test('a code from the file name is not a misread field', () => {
    const { truth, result } = setUp(truthScan());
    const code = { ...result.scans[0]!.documents[0]!.fields[0]!, kind: 'dossier_code' as const, value: CODE };
    result.scans[0]!.documents[0]!.fields.push({ ...code, page: 0, source: 'filename' });
    expect(score(result, truth).all.identifierPrecision).toBe(1);
    result.scans[0]!.documents[0]!.fields.push({ ...code, source: 'ocr' });
    expect(score(result, truth).all.identifierPrecision).toBe(0.5);
  });

  test('two documents joined into one are a wrong cut, and only one of them is found', () => {
    const two = truthScan();
    two.documents.push({ ...two.documents[0]!, class: 'receipt', pages: [page(2, 'GIẤY TIẾP NHẬN')], fields: [] });
    const { truth, result } = setUp(two);
    const [first, second] = result.scans[0]!.documents;
    first!.pages.push(...second!.pages);
    result.scans[0]!.documents.pop();
    const { all } = score(result, truth);
    expect(all).toMatchObject({ cutRight: 0, classRight: 0.5, cer: 0 });
  });

  test('geometry: a missed split, a wrong turn and a skew error are seen', () => {
    const spread = truthScan();
    spread.documents[0]!.pages = [page(1, 'trang bên trái', 'left'), page(1, 'trang bên phải', 'right')];
    const { truth, result } = setUp(spread);
    result.scans[0]!.documents[0]!.pages = [
      { ...page(1, 'trang bên trái trang bên phải'), rotation: 180, skewDegrees: -0.5, number: 1, meanConfidence: 90 },
    ];
    const { all } = score(result, truth);
    expect(all).toMatchObject({ splitRight: 0, rotationRight: 0, skewErrorMean: 1.5, skewErrorWorst: 1.5, cer: 0 });
  });

  test('a blank page called printed, or the other way round, is seen', () => {
    const backed = truthScan();
    backed.documents[0]!.pages.push(page(2, ''));
    const { truth, result } = setUp(backed);
    result.scans[0]!.documents[0]!.pages[1]!.blank = false;
    expect(score(result, truth).all.blankRight).toBe(0.5);
  });

  test('a rejected scan needs the right code; a tolerated status is no fault', () => {
    const bad = truthScan({ path: 'hostile/x.pdf', status: 'rejected', error: 'SCAN_EMPTY', documents: [] });
    const faint = truthScan({ path: 'scanner/faint.pdf', tolerated: ['review'] });
    const { truth, result } = setUp(bad, faint);
    result.scans[0]!.error = { code: 'SCAN_DAMAGED', message: '' };
    result.scans[1]!.status = 'review';
    const { tally } = score(result, truth);
    expect(tally.statusRight).toBe(1);
    expect(tally.statusWrong[0]).toMatchObject({ expected: 'rejected SCAN_EMPTY', got: 'rejected SCAN_DAMAGED' });
  });

  test('either of two equal files may be the original, both may not', () => {
    const copy = truthScan({
      path: 'batch/copy.pdf',
      status: 'duplicate',
      duplicateOf: 'scanner/a.pdf',
      documents: [],
    });
    const { truth, result } = setUp(truthScan(), copy);
    const [first, second] = result.scans;
    const swapped: ResultFile = {
      scans: [
        { ...second!, scan: first!.scan, duplicateOf: second!.scan },
        { ...first!, scan: second!.scan },
      ],
    };
    expect(score(swapped, truth).all).toMatchObject({ statusRight: 1, cer: 0 });
    const twice: ResultFile = { scans: [first!, { ...first!, scan: second!.scan }] };
    expect(score(twice, truth).all.statusRight).toBe(0.5);
  });

  test('held-out scans and conditions are reported apart', () => {
    const { truth, result } = setUp(
      truthScan(),
      truthScan({ path: 'scanner/b.pdf', heldOut: true, conditions: ['faint'] }),
    );
    result.scans[1]!.documents[0]!.pages[0]!.text = '';
    const figures = score(result, truth);
    expect([figures.known.cer, figures.heldOut.cer, figures.all.cer]).toEqual([0, 1, 0.5]);
    expect(figures.conditions.faint?.cer).toBe(1);
    expect(figures.worst[0]).toEqual({ scan: 'scanner/b.pdf', cer: 1 });
  });

  test('the report prints wrong attachments and is valid Markdown when asked', () => {
    const { truth, result } = setUp(truthScan());
    result.scans[0]!.documents[0]!.dossier = { code: OTHER, how: 'person', confidence: 0.9 };
    const cost = {
      wallMs: 60_000,
      pages: 12,
      peakRssBytes: 1e9,
      stages: [{ stage: 'recognise', cpuMs: 24_000, wallMs: 30_000, count: 12 }],
    };
    const text = report(score(result, truth), cost, true);
    expect(text).toContain(`WRONG ATTACHMENT scanner/a.pdf (birth_certificate): ${OTHER} by person, should be ${CODE}`);
    expect(text).toContain('| pages per minute | 12.0 |');
    expect(text).toContain('| recognise | 2.00 | 2.50 | 12 |');
    expect(text.split('\n').filter((line) => line.startsWith('| --- |')).length).toBeGreaterThanOrEqual(5);
  });
});

test('a blank between the letters and the digits of a serial, which print may lack, tells no two values apart', () => {
  expect(fieldKey('land_certificate_book_no', 'VP47891')).toBe(fieldKey('land_certificate_book_no', 'VP 47891'));
  expect(fieldKey('document_no', '12/QĐ')).not.toBe(fieldKey('document_no', '12/ QĐ'));
});
