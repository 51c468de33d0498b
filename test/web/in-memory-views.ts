import { SohoaError } from '../../src/core/errors.ts';
import type {
  CoverageQueries,
  DocumentDetail,
  DocumentHit,
  StationView,
  ViewQueries,
} from '../../src/core/ports/queries.ts';
import type { CollationRecords, ReviewRecords } from '../../src/core/ports/records.ts';
import { isFinished } from '../../src/core/scan.ts';
import type { SheetChange } from '../../src/core/sheet-decision.ts';
import { foldVietnamese } from '../../src/core/vietnamese.ts';
import { coverage, dossiers, scans } from './invented-papers.ts';

/** The read side in memory, with the invented papers. `change()` is what a new scan does to the counter. */
export function inMemoryViews() {
  const sheets: { scanId: string; sheet: number; change: SheetChange | null; user: string }[] = [];
  const said: string[] = [];
  const station: Pick<StationView, 'collation' | 'pairing'> = {};
  const state = { counter: 1, scans: scans(), dossiers: dossiers(), broken: false, sheets, station, said };
  const collation: Pick<CollationRecords, 'startPairing' | 'withoutBacks' | 'setCollation'> = {
    startPairing: async (name, user) => void said.push(`start ${name} ${user}`),
    withoutBacks: async (name, user) => said.push(`without ${name} ${user}`) > 0,
    setCollation: async (name, { mode, backs }, user) => void said.push(`set ${name} ${mode} ${backs} ${user}`),
  };
  const documents = () => state.scans.flatMap((scan) => scan.documents);
  const find = (id: string) => documents().find((document) => document.id === id) ?? null;
  const hitsOf = (text: string) => documents().flatMap((document) => hit(document, text) ?? []);
  const views: ViewQueries = {
    async stations() {
      return [
        {
          name: 'may-quet-1',
          title: 'Máy quét quầy 1',
          counts: { archived: 128, review: 3, rejected: 1, queued: 1 },
          lastReceivedAt: new Date('2026-11-20T03:11:30Z'),
          lastError: {
            scanId: state.scans[3]?.id ?? '',
            relativePath: state.scans[3]?.relativePath ?? '',
            code: 'SCAN_ENCRYPTED',
            at: new Date('2026-11-20T02:31:00Z'),
          },
        },
        {
          name: 'dien-thoai',
          title: '',
          counts: { working: 1, archived: 17 },
          lastReceivedAt: new Date('2026-11-20T03:12:00Z'),
          lastError: null,
          ...state.station,
        },
      ];
    },
    async scans({ station, status, limit, before }) {
      const fits = state.scans.filter(
        (scan) =>
          (!station || scan.station === station) &&
          (!status || scan.status === status) &&
          (!before || scan.receivedAt < before),
      );
      return fits.slice(0, limit).map((scan) => ({
        ...scan,
        documents: scan.documents.map((one) => ({
          id: one.id,
          class: one.class,
          dossierCode: one.dossier?.code ?? null,
          status: one.status,
        })),
      }));
    },
    scan: async (id) => state.scans.find((scan) => scan.id === id) ?? null,
    scanDetails: async (ids) => state.scans.filter((scan) => ids.includes(scan.id)),
    document: async (id) => find(id),
    async dossier(code) {
      const dossier = state.dossiers.find((one) => one.code === code);
      const papers = hitsOf('').filter((one) => one.dossierCode === code);
      return dossier ? { ...dossier, documents: papers } : null;
    },
    async search({ text, class: wanted, limit, offset }) {
      const hits = hitsOf(text).filter((one) => !wanted || one.class === wanted);
      return { hits: hits.slice(offset, offset + limit), total: hits.length, more: false };
    },
    async reviewQueue({ limit, offset }) {
      const waiting = hitsOf('').filter((one) => one.status === 'review');
      return { total: waiting.length, documents: waiting.slice(offset, offset + limit) };
    },
    async changeCounter() {
      if (state.broken) throw new SohoaError('DATABASE_UNAVAILABLE');
      return state.counter;
    },
  };
  const decide = (id: string, user: string, change: (document: DocumentDetail) => void) => {
    const document = find(id);
    if (!document) throw new SohoaError('NOT_FOUND');
    change(document);
    document.decidedBy = user;
    state.counter += 1;
  };
  const review: ReviewRecords = {
    async attach(id, code, user) {
      decide(id, user, (document) => {
        document.dossier = { code, how: 'manual', confidence: 1 };
        document.status = 'archived';
      });
    },
    async setClass(id, documentClass, user) {
      decide(id, user, (document) => {
        document.class = documentClass;
      });
    },
    async leaveUnattached(id, user) {
      decide(id, user, (document) => {
        document.dossier = null;
        document.status = 'archived';
      });
    },
    async decideSheet(scanId, sheet, change, user) {
      const scan = state.scans.find((one) => one.id === scanId);
      if (!scan) throw new SohoaError('NOT_FOUND');
      if (!isFinished(scan.status)) throw new SohoaError('SCAN_AT_WORK');
      state.sheets.push({ scanId, sheet, change, user });
    },
  };
  return { views, review, collation, state, coverage: inMemoryCoverage(), change: () => (state.counter += 1) };
}

function inMemoryCoverage(): CoverageQueries {
  return {
    coverageCounts: async () => coverage(),
  };
}

/** Null when the text is not on the document; compared without diacritics. */
function hit(document: DocumentDetail, text: string): DocumentHit | null {
  const wanted = foldVietnamese(text.trim());
  const page = document.pages.find((one) => foldVietnamese(one.text).includes(wanted));
  if (!page) return null;
  const line = page.text.split('\n').find((one) => wanted && foldVietnamese(one).includes(wanted)) ?? '';
  const at = foldVietnamese(line).indexOf(wanted);
  return {
    documentId: document.id,
    scanPath: document.scanPath,
    class: document.class,
    status: document.status,
    dossierCode: document.dossier?.code ?? null,
    procedureName: document.dossier ? 'Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh' : null,
    fields: document.fields.slice(0, 2).map(({ kind, value }) => ({ kind, value })),
    pageCount: document.pages.length,
    page: page.number,
    previewKey: page.previewKey,
    snippet:
      line && `${line.slice(0, at)}\u0001${line.slice(at, at + wanted.length)}\u0002${line.slice(at + wanted.length)}`,
    reviewReasons: document.reviewReasons,
    archivedAt: document.archivedAt,
  };
}
