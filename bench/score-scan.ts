import type { ResultFile } from '../src/core/result-file.ts';
import type { TruthPage, TruthScan } from '../samples/make/truth-schema.ts';
import { matchDocuments } from './match-documents.ts';
import { scoreFields } from './score-fields.ts';
import { emptyTally, sumTallies, type Tally } from './tally.ts';
import { scoreText } from './text-score.ts';

export type ReadScan = ResultFile['scans'][number];
type ReadPage = ReadScan['documents'][number]['pages'][number];

const PART_ORDER = { whole: 0, left: 0, right: 1 };

function bySheet<P extends { sheet: number; part: 'whole' | 'left' | 'right' }>(pages: readonly P[]): Map<number, P[]> {
  const sheets = new Map<number, P[]>();
  for (const page of pages) sheets.set(page.sheet, [...(sheets.get(page.sheet) ?? []), page]);
  for (const list of sheets.values()) list.sort((a, b) => PART_ORDER[a.part] - PART_ORDER[b.part]);
  return sheets;
}

function scoreStatus(truth: TruthScan, read: ReadScan | null, tally: Tally): void {
  const got = read ? (read.error ? `${read.status} ${read.error.code}` : read.status) : 'missing';
  const accepted = [truth.status, ...truth.tolerated].map((status) =>
    truth.error ? `${status} ${truth.error}` : status,
  );
  tally.scans = 1;
  if (accepted.includes(got)) tally.statusRight = 1;
  else tally.statusWrong.push({ scan: truth.path, expected: accepted.join(' or '), got });
}

function scoreGeometry(due: TruthPage[], got: ReadPage[], tally: Tally): void {
  const { geometry } = tally;
  geometry.sheets += 1;
  const parts = (pages: readonly { part: string }[]) => pages.map((page) => page.part).join();
  if (parts(due) === parts(got)) geometry.splitRight += 1;
  for (const page of due) {
    const read = got.find((other) => other.part === page.part) ?? got[0];
    if (page.blank) geometry.blankDue += 1;
    if (page.blank === (read?.blank ?? false)) geometry.blankRight += 1;
    if (page.blank) continue;
    geometry.pages += 1;
    if (read?.rotation === page.rotation) geometry.rotationRight += 1;
    if (!read || page.skewDegrees === null) continue;
    const error = Math.abs(read.skewDegrees - page.skewDegrees);
    geometry.skewPages += 1;
    geometry.skewError += error;
    geometry.skewWorst = Math.max(geometry.skewWorst, error);
  }
}

function scoreSheets(truth: TruthScan, read: ReadScan | null, tally: Tally): void {
  const due = bySheet(truth.documents.flatMap((document) => document.pages));
  const got = bySheet((read?.documents ?? []).flatMap((document) => document.pages));
  for (const [sheet, pages] of due) {
    const seen = got.get(sheet) ?? [];
    scoreGeometry(pages, seen, tally);
    const text = (list: readonly { text: string }[]) => list.map((page) => page.text).join('\n');
    tally.text = sumTallies([tally, { ...emptyTally(), text: scoreText(text(pages), text(seen)) }]).text;
  }
}

function scoreDocuments(truth: TruthScan, read: ReadScan | null, tally: Tally): void {
  const documents = read?.documents ?? [];
  const pairs = matchDocuments(truth.documents, documents);
  for (const pair of pairs) {
    tally.documents.due += 1;
    if (pair.cutRight) tally.documents.cutRight += 1;
    if (pair.read?.class === pair.truth.class) tally.documents.classRight += 1;
    else
      tally.documents.classWrong.push({
        scan: truth.path,
        expected: pair.truth.class,
        got: pair.read?.class ?? 'missing',
      });
    const fields = { ...emptyTally(), fields: scoreFields(pair.truth, pair.read) };
    tally.fields = sumTallies([{ ...emptyTally(), fields: tally.fields }, fields]).fields;
    if (pair.truth.dossier !== null) tally.attach.due += 1;
  }
  for (const document of documents) {
    if (document.dossier === null) continue;
    const pair = pairs.find(({ read: paired }) => paired === document);
    const { code, how } = document.dossier;
    // A piece cut off a paper is a fault of cutting: beside the rest of its paper it lies in no wrong dossier.
    if (!pair && paperOf(document, truth)?.dossier === code) continue;
    const expected = pair?.truth.dossier ?? null;
    tally.attach.attached += 1;
    if (code === expected) tally.attach.right += 1;
    else tally.attach.wrong.push({ scan: truth.path, class: document.class, expected, got: code, how });
  }
}

/** The only paper that the pages of a read document are of. */
function paperOf(
  { pages }: ReadScan['documents'][number],
  truth: TruthScan,
): TruthScan['documents'][number] | undefined {
  const holds = (paper: TruthScan['documents'][number]) =>
    paper.pages.some((due) => pages.some((page) => due.sheet === page.sheet));
  const papers = truth.documents.filter(holds);
  return papers.length === 1 ? papers[0] : undefined;
}

/** Compares one scan's outcome with its truth. `read` is null when the result file does not mention the scan. */
export function scoreScan(truth: TruthScan, read: ReadScan | null): Tally {
  const tally = emptyTally();
  scoreStatus(truth, read, tally);
  scoreSheets(truth, read, tally);
  scoreDocuments(truth, read, tally);
  return tally;
}
