import type { DocumentClass } from '../core/document-class.ts';
import { findDossierCodes } from '../core/dossier-code.ts';
import type { DraftDocument } from '../core/document.ts';
import { classifyDocument } from './classify-document.ts';
import { findPhrase } from './find-phrase.ts';
import { findTitles, upperShare } from './find-titles.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { printedPageNumber } from './page-number.ts';
import type { PageNumber } from './page-number.ts';
import { placeOf, viewPage } from './page-view.ts';
import type { Line, PageView } from './page-view.ts';
import { parseCitizenQr } from './parse-citizen-qr.ts';
import { bearsMrz, readMrz } from './parse-mrz.ts';

/** What cutting needs to know of one page. */
export interface PageProfile {
  view: PageView;
  /** Class whose title opens this page, in capitals and in its zone; null when none does. */
  title: DocumentClass | null;
  /** The state's name and motto at the head, as on the first page of official papers and forms. */
  motto: boolean;
  /** A heading in capitals in the upper half that is no letterhead. */
  heading: boolean;
  /** The phrase of that title. */
  titleText: string | null;
  /** Page number printed at the top or bottom centre; null when none is. */
  pageNumber: number | null;
  /** The same with what else is told about it. */
  printedNumber: PageNumber | null;
  /** "PHỤ LỤC", "(Ban hành kèm theo ...)": it continues what came before although it has a heading. */
  continues: boolean;
  separator: { code: DraftDocument['batchDossierCode'] } | null;
  /** Distinct dossier codes in barcodes and QR codes of the page. */
  barcodeCodes: string[];
  card: { front: boolean; back: boolean; id: string | null } | null;
}

const MOTTO = ['cong hoa xa hoi chu nghia viet nam', 'doc lap - tu do - hanh phuc'];
/** A title lighter than this does not open a document by itself. */
const OPENING_WEIGHT = 3;

/** Looks at one page on its own. */
export function profilePage(page: PageView['page'], knowledge: Knowledge): PageProfile {
  const view = viewPage(page, 1);
  const titles = findTitles(view, knowledge).filter((t) => !t.phrase.negative && t.weight >= OPENING_WEIGHT);
  titles.sort((a, b) => b.weight - a.weight);
  const [opening] = titles.filter(({ line }) => !isUnderText(line, view));
  const printedNumber = printedPageNumber(view);
  const barcodeCodes = [...new Set(page.barcodes.flatMap((b) => findDossierCodes(b.text).map((f) => f.code)))];
  const title = opening?.class ?? null;
  return {
    view,
    title,
    titleText: opening?.phrase.text ?? null,
    motto: view.segments.some((s) => s.top < 0.3 && MOTTO.some((m) => findPhrase(s.folded, m))),
    heading: view.segments.some(
      (s) => s.top > 0.04 && s.top < 0.5 && upperShare(s.text) >= 0.7 && s.folded.replace(/[^a-z]/g, '').length >= 6,
    ),
    pageNumber: printedNumber?.number ?? null,
    printedNumber,
    continues: topHas(view, knowledge.documents.continuations),
    separator: separatorOf(view, title, barcodeCodes, knowledge),
    barcodeCodes,
    card: cardOf(view, knowledge),
  };
}

/** Characters of a line of running text, and how many such lines are more than the notes over a form's title. */
const [RUNNING, NOTES] = [60, 3];

/**
 * Running text stands above: there a decision decides ("QUYẾT ĐỊNH:", NĐ 30/2020, appendix III), a certifier certifies, and no
 * paper begins.
 */
export function isUnderText(title: Line, { segments }: PageView): boolean {
  const above = segments.filter(
    (s) => s.box[1] + s.box[3] <= title.box[1] && s.text.length >= RUNNING && upperShare(s.text) < 0.3,
  );
  return above.length >= NOTES;
}

function topHas(view: PageView, phrases: readonly string[]): boolean {
  const folded = phrases.map((p) => foldSameLength(p));
  return view.segments.some(
    (s) =>
      s.top < 0.3 &&
      folded.some((p) => {
        const hit = findPhrase(s.folded, p);
        return hit !== null && hit.start <= 2;
      }),
  );
}

/** A receipt, or a cover sheet. A receipt whose code is not certain still ends the batch before it: its code is null. */
function separatorOf(
  view: PageView,
  title: DocumentClass | null,
  barcodeCodes: string[],
  knowledge: Knowledge,
): PageProfile['separator'] {
  const cover = view.segments.some(
    (s) =>
      s.top < 0.6 &&
      knowledge.documents.coverSheets.some((t) => {
        const hit = findPhrase(s.folded, foldSameLength(t));
        return hit !== null && hit.start <= 3;
      }),
  );
  const bare =
    title === null &&
    barcodeCodes.length === 1 &&
    view.page.recognised &&
    view.page.words.length <= 25 &&
    !cardOf(view, knowledge);
  // A receipt whose heading was not read is one by everything else on it.
  const untitled = title === null && barcodeCodes.length === 1 && isReceipt(view, knowledge);
  if (title !== 'receipt' && !cover && !bare && !untitled) return null;
  if (barcodeCodes.length > 1) return { code: null };
  const [code] = barcodeCodes;
  if (code) {
    const holder = view.page.barcodes.find((b) => b.text.includes(code))!;
    return { code: { code, source: /qr/i.test(holder.format) ? 'qr' : 'barcode', confidence: 1 } };
  }
  return { code: printedCode(view) };
}

/** Class confidence from which a page without a title counts as a receipt. */
const SURE_RECEIPT = 0.9;

function isReceipt(view: PageView, knowledge: Knowledge): boolean {
  const guess = classifyDocument([view], knowledge);
  return guess.class === 'receipt' && guess.confidence >= SURE_RECEIPT;
}

/** The one dossier code that stands in the text of a separator, without any repair; null when none or several do. */
function printedCode(view: PageView): DraftDocument['batchDossierCode'] {
  const found = new Map<string, number>();
  for (const line of view.lines) {
    for (const hit of findDossierCodes(line.text)) {
      const { confidence } = placeOf(line, hit.index, hit.index + hit.code.length);
      found.set(hit.code, Math.max(found.get(hit.code) ?? 0, confidence));
    }
  }
  const [only] = found;
  return only && found.size === 1 ? { code: only[0], source: 'ocr', confidence: 0.9 * only[1] } : null;
}

function cardOf(view: PageView, knowledge: Knowledge): PageProfile['card'] {
  if (view.page.words.length > 180) return null;
  const qr = view.page.barcodes.map((b) => parseCitizenQr(b.text)).find((q) => q !== null);
  const mrz = readMrz(view.lines);
  const count = (phrases: string[]) =>
    phrases.filter((p) => view.lines.some((l) => findPhrase(l.folded, foldSameLength(p)))).length;
  const both = count(knowledge.documents.cardEither);
  const own = count(knowledge.documents.cardFront);
  const back = bearsMrz(view.lines) || count(knowledge.documents.cardBack) >= 2;
  const front = own >= 2 || (own + both >= 2 && (own > 0 || !back));
  if (!front && !back && !qr) return null;
  return { front: front || (qr !== undefined && !back), back, id: qr?.id ?? mrz?.id ?? printedId(view) };
}

/** The one number of twelve digits printed on a side: fronts of 2024 bear neither QR code nor zone for machines. */
function printedId(view: PageView): string | null {
  const found = new Set(view.lines.flatMap((line) => line.text.match(/(?<!\d)\d{12}(?!\d)/g) ?? []));
  const [only] = found;
  return only !== undefined && found.size === 1 ? only : null;
}
