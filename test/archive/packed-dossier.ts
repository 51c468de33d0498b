import { archiveKey, originalKey, previewKey, textKey } from '../../src/archive/object-keys.ts';
import type { BagInput } from '../../src/archive/packages/bag-dossier.ts';
import type { ExportedDocument } from '../../src/archive/packages/exported.ts';
import { sha256, stableUuid } from '../../src/core/fixity.ts';
import type { PackageFacts } from '../../src/core/package-facts.ts';
import type { ObjectStore } from '../../src/core/ports/object-store.ts';

export const PACKED_CODE = 'H99.27.35-240218-0011';
/** What XML cannot hold, what it must escape, and what a spreadsheet would run. */
const HOSTILE = '=1+1 <a>&"\'\u0000\u0001\uD800 ]]> Nguyễn Thử';

/** A dossier of two documents from one scan, and a scan that is withheld. */
export async function packedDossier(objects: ObjectStore, output: string): Promise<BagInput> {
  const deposit = async (text: string, keyOf: (digest: string) => string) => {
    const { key, sha256: digest, bytes } = await objects.put(keyOf(sha256(text)), Buffer.from(text), 'x/y');
    return { key, sha256: digest, bytes };
  };
  const [scan, other] = [stableUuid('scan'), stableUuid('other')];
  const original = await deposit('%PDF original', (digest) => originalKey(digest, 'pdf'));
  const make = async (n: number): Promise<PackageFacts['documents'][number]> => ({
    ...{ id: stableUuid(`document ${n}`), scan, ordinal: n, status: 'archived', class: n === 0 ? 'decision' : 'other' },
    ...{ classConfidence: 0.9, how: 'barcode', confidence: 1, reviewReasons: [], decidedBy: null, signatures: [] },
    archive: { ...(await deposit(`%PDF copy ${n}`, archiveKey)), conformance: 'PDF/A-2u' },
    sidecar: n === 0 ? null : await deposit('{"text":"beside"}', textKey),
    archivedAt: new Date(Date.UTC(2026, 0, 10 - n)).toISOString(),
    decision:
      n === 0 ? { class: 'decision', dossier: false, by: `an${HOSTILE}`, at: '2026-01-11T00:00:00.000Z' } : null,
    pages: [
      {
        ...{ number: 1, scan: n === 0 ? null : other, sheet: n + 1, part: 'whole', rotation: 0, skewDegrees: 0.5 },
        ...{ blank: false, text: HOSTILE, meanConfidence: 90, width: 100, height: 200, dpi: 300, crop: [0, 0, 1, 1] },
        ...{ corners: null, deskewed: true, preview: await deposit(`jpeg ${n}`, previewKey) },
      },
    ],
    fields: [
      {
        ...{ kind: 'result_code', value: `${PACKED_CODE}-KQ`, verbatim: HOSTILE, page: 1, box: null, source: 'ocr' },
        ...{ confidence: 1, checks: [], role: null },
      },
    ],
  });
  const documents = [await make(1), await make(0)];
  const facts: PackageFacts = {
    ...{ format: 'sohoa-records', version: 1 },
    dossier: {
      ...{
        code: PACKED_CODE,
        procedureCode: '1.001193',
        unit: `UBND ${HOSTILE}`,
        applicant: 'Nguyễn Thử',
        citizenId: null,
      },
      ...{ received: '2024-02-18', resolved: '2024-02-20' },
    },
    scans: [
      {
        ...{ id: scan, station: 'may-1', path: `may-1/${HOSTILE}.pdf`, sha256: original.sha256, bytes: original.bytes },
        ...{ mediaType: 'application/pdf', receivedAt: '2026-01-01T00:00:00.000Z', finishedAt: null, findings: [] },
        ...{ original: { key: original.key, held: 'here' }, sheets: [] },
      },
      {
        ...{ id: other, station: 'may-1', path: 'may-1/backs.pdf', sha256: sha256('kept back'), bytes: 9 },
        ...{ mediaType: 'application/pdf', receivedAt: '2026-01-02T00:00:00.000Z', finishedAt: null, findings: [] },
        ...{ original: { key: originalKey(sha256('kept back'), 'pdf'), held: 'withheld' }, sheets: [] },
      },
    ],
    documents,
    events: [
      {
        ...{
          at: '2026-01-01T00:00:01.000Z',
          scan,
          document: null,
          type: 'message digest calculation',
          agent: 'clean@7',
        },
        ...{ outcome: 'success', inputDigest: null, durationMs: 12, detail: { text: HOSTILE } },
      },
      {
        ...{ at: '2026-01-01T00:00:02.000Z', scan, document: documents[0]!.id, type: 'deposit', agent: 'deposit@1' },
        ...{ outcome: 'success', inputDigest: 'ab', durationMs: 12, detail: {} },
      },
    ],
  };
  return {
    dossier: {
      ...{ ...facts.dossier, channel: 'postal', result: 'decision', titleOf: (name) => `Loại ${name}` },
      components: [{ component: 'TP1', classes: ['other'] }],
    },
    documents: documents.map((one) => ({
      ...{ id: one.id, class: one.class, status: one.status, pages: [{}] as ExportedDocument['pages'] },
      ...{
        archive: one.archive,
        archivedAt: new Date(one.archivedAt),
        fields: [{ kind: 'result_code', value: 'KQ' }] as never,
      },
      ...(one.sidecar ? { sidecar: one.sidecar } : {}),
    })),
    objects,
    output,
    facts,
    software: 'Sohoa test',
    today: '2026-11-30',
  };
}
