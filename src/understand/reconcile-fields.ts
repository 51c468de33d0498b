import type { Field, ReviewReason } from '../core/document.ts';
import type { FieldKind } from '../core/field-kind.ts';
import { foldVietnamese } from '../core/vietnamese.ts';
import { editDistance } from '../core/edit-distance.ts';
import { round } from './field-maker.ts';
import { samePlace } from './same-place.ts';

/** Kinds of which one person or paper has one value: two sources that differ are a contradiction. */
const ONE_VALUE: readonly FieldKind[] = ['citizen_id', 'old_citizen_id', 'birth_date'];
/** Recognised values below this do not contradict a decoded one: they are simply misread. */
const SPEAKS = 0.7;

/**
 * The same value from several places becomes one field; independent sources raise its confidence and are named in its checks.
 * Where a decoded and a recognised value of one person differ, both stay and a clerk is asked.
 */
export function reconcileFields(all: readonly Field[]): { fields: Field[]; reasons: ReviewReason[] } {
  const groups = new Map<string, Field[]>();
  for (const field of all) {
    const key = `${field.kind}\u0000${field.value.toLowerCase()}`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  const merged = withoutLostDigits(withoutMisreadNames(withoutZoneNames([...groups.values()].map(mergeSame))));
  const reasons: ReviewReason[] = [];
  const fields = merged.map((field) => {
    if (field.source !== 'ocr' || !ONE_VALUE.includes(field.kind)) return field;
    const decoded = merged.find(
      (f) => f.kind === field.kind && f.role === field.role && (f.source === 'qr' || f.source === 'mrz'),
    );
    if (!decoded) {
      if (!merged.some((f) => isMisreadTwin(f, field))) return field;
      reasons.push({ code: 'IDENTIFIERS_DISAGREE', detail: { kind: field.kind } });
      return { ...field, confidence: Math.min(field.confidence, 0.6) };
    }
    if (field.confidence >= SPEAKS) reasons.push({ code: 'IDENTIFIERS_DISAGREE', detail: { kind: field.kind } });
    return { ...field, confidence: Math.min(field.confidence, 0.5) };
  });
  for (const kind of ONE_VALUE) {
    const decoded = fields.filter(
      (f) => f.kind === kind && (f.source === 'qr' || f.source === 'mrz') && f.role === 'subject',
    );
    if (new Set(decoded.map((f) => f.value)).size > 1) reasons.push({ code: 'IDENTIFIERS_DISAGREE', detail: { kind } });
  }
  return { fields, reasons: unique(reasons) };
}

/** Digits of two numbers of one person that may differ when one of them is the other misread. */
const TWIN_DIGITS = 2;

/** True for two recognised numbers of one kind and person that differ in one or two digits: one number, read twice. */
function isMisreadTwin(a: Field, b: Field): boolean {
  if (a === b || a.kind !== b.kind || a.role !== b.role || a.source !== 'ocr') return false;
  if (a.checks.includes('second-reading') && b.checks.includes('readings-differ')) return true;
  if (a.kind === 'birth_date' || a.value.length !== b.value.length) return false;
  return [...a.value].filter((digit, i) => digit !== b.value[i]).length <= TWIN_DIGITS;
}

/** Wrong letters of a printed name, marks aside, with which it is still the decoded one of the same person. */
const NAME_ERRORS = 2;

/** A card's printed name that differs from the decoded one by a few letters or marks is that name misread. */
function withoutMisreadNames(fields: Field[]): Field[] {
  const decoded = fields.filter((f) => f.kind === 'person_name' && f.source === 'qr');
  return fields.filter(
    (f) =>
      f.kind !== 'person_name' ||
      f.source !== 'ocr' ||
      !decoded.some(
        (d) => d.role === f.role && editDistance(foldVietnamese(d.value), foldVietnamese(f.value)) <= NAME_ERRORS,
      ),
  );
}

/**
 * Cards print dates as dd/mm/yyyy (forms of TT 16/2024/TT-BCA): a birth date read with fewer digits, all of them the decoded one's in
 * their order, is that date with digits lost ("21/1/1901" of 21/11/1901), and contradicts nothing.
 */
function withoutLostDigits(fields: Field[]): Field[] {
  const decoded = fields.filter((f) => f.kind === 'birth_date' && (f.source === 'qr' || f.source === 'mrz'));
  return fields.filter((field) => {
    if (field.kind !== 'birth_date' || field.source !== 'ocr') return true;
    const read = field.verbatim.replace(/\D/g, '');
    return (
      read.length >= DATE_DIGITS ||
      !decoded.some((d) => d.role === field.role && isPartOf(read, printedDigits(d.value)))
    );
  });
}

/** Of dd/mm/yyyy. */
const DATE_DIGITS = 8;

/** ddmmyyyy of yyyy-mm-dd. */
function printedDigits(value: string): string {
  return value.split('-').reverse().join('');
}

/** True when the digits stand in `whole` in this order, whatever stands between them. */
function isPartOf(digits: string, whole: string): boolean {
  let at = 0;
  for (const digit of digits) {
    at = whole.indexOf(digit, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The machine readable zone's name, without diacritics, only proves the one read elsewhere. */
function withoutZoneNames(fields: Field[]): Field[] {
  const isZone = (f: Field) => f.kind === 'person_name' && f.source === 'mrz';
  const zone = new Set(fields.filter(isZone).map((f) => foldVietnamese(f.value)));
  const same = (f: Field) => f.kind === 'person_name' && !isZone(f) && zone.has(foldVietnamese(f.value));
  const proved = new Set(fields.filter(same).map((f) => foldVietnamese(f.value)));
  return fields
    .filter((f) => !isZone(f) || !proved.has(foldVietnamese(f.value)))
    .map((f) => (same(f) ? { ...f, checks: [...f.checks, 'agrees-with-mrz'] } : f));
}

/** Roles of people whom a paper only lists or names. */
const LISTED: ReadonlySet<string> = new Set(['relative', 'mentioned']);

/** Who applies may be one of them. */
const APPLICANT = 'applicant';
const PARENTS: ReadonlySet<string> = new Set(['father', 'mother', 'guardian']);

function mergeSame(same: Field[]): Field {
  const [best, ...rest] = [...same].sort((a, b) => b.confidence - a.confidence) as [Field, ...Field[]];
  const sources = new Map<string, number>();
  for (const field of rest) {
    if (field.source !== best.source)
      sources.set(field.source, Math.max(sources.get(field.source) ?? 0, field.confidence));
  }
  const again = rest.some((f) => f.source === best.source && !samePlace(f, best));
  const doubt = [...sources.values()].reduce(
    (product, confidence) => product * (1 - 0.8 * confidence),
    (1 - best.confidence) * (again ? 0.5 : 1),
  );
  const checks = [
    ...new Set([
      ...best.checks,
      ...rest.flatMap((f) => (f.source === best.source ? [] : f.checks)),
      ...[...sources.keys()].map((s) => `agrees-with-${s}`),
      ...(again ? ['second-place'] : []),
    ]),
  ];
  // Whose table lists him among others is told by the label that stands for him alone, not by a number without one.
  const labelled = same.filter((f) => !f.checks.includes('unlabelled'));
  const told = labelled.find((f) => f.role !== undefined && !LISTED.has(f.role)) ?? labelled.find((f) => f.role);
  // A father who has his child's birth registered stands on the form as applicant, and again as father.
  const applies = labelled.find((f) => f.role === APPLICANT && labelled.some((o) => PARENTS.has(o.role ?? '')));
  const own = best.role !== undefined && !LISTED.has(best.role) && labelled.includes(best) ? best : (told ?? best);
  const { role } = applies ?? own;
  const sure = best.confidence >= 1 ? 1 : round(1 - doubt);
  return {
    ...best,
    checks: checks.filter((c) => c !== 'unlabelled' || best.checks.includes(c)),
    confidence: sure,
    ...(role ? { role } : {}),
  };
}

function unique(reasons: ReviewReason[]): ReviewReason[] {
  return reasons.filter((r, i) => reasons.findIndex((o) => o.detail['kind'] === r.detail['kind']) === i);
}
