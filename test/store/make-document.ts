import type { ArchivedDocument, Field } from '../../src/core/document.ts';
import { sha256, stableUuid } from '../../src/core/fixity.ts';
import type { ReadPage } from '../../src/core/page.ts';

/** A page with the given text; everything else as a clean A4 page at 300 dpi. */
function makePage(text: string): ReadPage {
  return {
    sheet: 1,
    part: 'whole',
    rotation: 90,
    skewDegrees: 1.25,
    deskewed: true,
    crop: [0, 0, 2480, 3508],
    dpi: 300,
    dpiSource: 'file',
    blank: text === '',
    ink: 0.1,
    files: {
      keep: { path: 'p.jpg', format: 'jpeg', width: 2480, height: 3508, tone: 'grey' },
      preview: { path: 'v.jpg', width: 990, height: 1400 },
    },
    words: [],
    text,
    meanConfidence: 91.5,
    barcodes: [],
    recognised: true,
    findings: [],
  };
}

export function makeField(kind: Field['kind'], value: string, more: Partial<Field> = {}): Field {
  return {
    kind,
    value,
    verbatim: value,
    page: 1,
    box: [1, 2, 3, 4],
    source: 'ocr',
    confidence: 0.9,
    checks: ['format'],
    ...more,
  };
}

/** An archived document of a scan, its id derived as the pipeline derives it. */
export function makeDocument(scanSha: string, texts: string[], more: Partial<ArchivedDocument> = {}): ArchivedDocument {
  const ordinal = more.ordinal ?? 0;
  const digest = sha256(`${scanSha}/${ordinal}/${texts.join('|')}`);
  return {
    id: stableUuid(scanSha, String(ordinal)),
    ordinal,
    batchDossierCode: null,
    pages: texts.map(makePage),
    class: 'birth_certificate',
    classConfidence: 0.98,
    fields: [],
    reviewReasons: [],
    dossier: null,
    candidates: [],
    archive: {
      key: `archive/${digest.slice(0, 2)}/${digest}.pdf`,
      sha256: digest,
      bytes: 1000,
      conformance: 'PDF/A-2u',
    },
    previewKeys: texts.map((_, index) => `previews/${digest}-${index}.jpg`),
    ...more,
  };
}
