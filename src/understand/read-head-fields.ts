import type { Field } from '../core/document.ts';
import type { FieldKind } from '../core/field-kind.ts';
import { parseOwnNumber } from './document-number.ts';
import { ocrField } from './field-maker.ts';
import { findTitles } from './find-titles.ts';
import type { FoundNumber } from './found-number.ts';
import type { ClassKnowledge, Knowledge } from './knowledge-schema.ts';
import { parseLabelled } from './number-shapes.ts';
import { parseRegisterNumber } from './register-number.ts';
import { joinedNumberPlaces, ownNumberPlaces, ZONE } from './own-number-line.ts';
import type { Line, PageView } from './page-view.ts';
import { parseDate } from './parse-date.ts';
import { readLetterhead } from './read-agency.ts';
import { repairSymbol } from './repair-symbol.ts';

/** How far below its title a certificate's number may stand, as a share of the page's height. */
const BELOW_TITLE = 0.15;

/** Fields of the paper itself: its own number, the date line, the issuing office of the letterhead. */
export function readHeadFields(views: readonly PageView[], known: ClassKnowledge, knowledge: Knowledge): Field[] {
  const first = views.find((v) => !v.page.blank);
  if (!first) return [];
  const fields: Field[] = [];
  const number = ownNumber(first, known, knowledge);
  if (number) fields.push(number);
  const date = dateLine(views, first);
  if (date) fields.push(date);
  const agency = known.letterhead ? readLetterhead(first, knowledge) : null;
  if (agency) fields.push(agency);
  return fields;
}

/** What stands after "Số:" at the head of page 1. Numbers cited in sentences are not the paper's own. */
function ownNumber(first: PageView, known: ClassKnowledge, knowledge: Knowledge): Field | null {
  if (known.ownNumber === null) return null;
  const zone = zoneOf(first, known, knowledge);
  for (const { line, start } of [...ownNumberPlaces(first, zone), ...joinedNumberPlaces(first, zone)]) {
    const text = line.text.slice(start);
    const found = certificateNumber(text, known.ownNumber);
    if (found && found.start <= 3) {
      const at = { line, start: start + found.start, end: start + found.end };
      return ocrField(found.kind, found.value, at, 0.92, { checks: found.checks, repairs: found.repairs });
    }
    const number = parseOwnNumber(text);
    if (!number) continue;
    const slash = number.value.lastIndexOf('/') + 1;
    const { symbol, repairs } = repairSymbol(number.value.slice(slash), knowledge);
    const at = { line, start, end: start + number.length };
    const typed = knowledge.identifiers.typeAbbreviations.includes(symbol.split('-')[0]!);
    const checks = [...(typed ? ['type'] : []), ...(number.blank ? ['blank-number'] : [])];
    return ocrField('document_no', number.value.slice(0, slash) + symbol, at, number.blank ? 0.5 : 0.93, {
      checks,
      repairs: repairs + number.repairs,
    });
  }
  return null;
}

/** The number of a certificate or an extract. An extract's letters tell its kind on papers of any class. */
function certificateNumber(text: string, kind: FieldKind): FoundNumber | null {
  const register = parseRegisterNumber(text, kind);
  if (kind === 'document_no') return register && register.kind !== kind ? register : null;
  return register ?? parseLabelled(kind, text);
}

/** Certificates in landscape carry their number under a title that stands low. Share of the page's height. */
function zoneOf(first: PageView, known: ClassKnowledge, knowledge: Knowledge): number | undefined {
  const title = findTitles(first, knowledge).find((t) => t.class === known.class && !t.phrase.negative);
  return title && known.ownNumber !== 'document_no' ? Math.max(ZONE, title.line.top + BELOW_TITLE) : undefined;
}

/**
 * "Phú Mỹ, ngày 19 tháng 4 năm 2024": at the head of page 1, else the last such line above a signature. A date that stands
 * alone counts only where no place is named with one: in a table's cell it is another day.
 */
function dateLine(views: readonly PageView[], first: PageView): Field | null {
  const segments = views.flatMap((view) => view.segments);
  const placed = segments.filter(isPlacedDate);
  const lines = placed.length > 0 ? placed : segments.filter(isDateAlone);
  const head = lines.find((line) => line.page === first.number && line.top < ZONE);
  const line = head ?? lines.at(-1);
  const date = line ? parseDate(line.text) : null;
  return line && date
    ? ocrField('issue_date', date.value, { line, start: date.start, end: date.end }, head ? 0.94 : 0.9, {
        checks: ['date'],
      })
    : null;
}

function isPlacedDate(line: Line): boolean {
  const head = /^\W{0,3}[^\d:;]{2,60}[,.]\s?ngay\s?\d{1,2}\s?th[a-z]ng\s?\d{1,2}\s?nam\s?\d{4}\W{0,4}$/.test(
    line.folded,
  );
  return head && /^\W{0,3}\p{Lu}/u.test(line.text);
}

function isDateAlone(line: Line): boolean {
  return /^\W{0,3}ngay\s?\d{1,2}\s?th[a-z]ng\s?\d{1,2}\s?nam\s?\d{4}\W{0,4}$/.test(line.folded);
}
