import { editDistance } from '../core/edit-distance.ts';
import type { ReadPage } from '../core/page.ts';
import { classifyDocument } from './classify-document.ts';
import { parseOwnNumber } from './document-number.ts';
import { findTitles, hasUnknownTitle, upperShare } from './find-titles.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { findLandSerial } from './number-shapes.ts';
import { ownNumberPlaces } from './own-number-line.ts';
import { isUnderText } from './page-profile.ts';
import type { PageProfile } from './page-profile.ts';
import type { PageView } from './page-view.ts';

/** Share of the page's height within which the number of a paper stands at its head. */
const HEAD = 0.25;
/** Share within which a paper is named. */
const NAMED = 0.4;
/** Class confidence from which a page that bears no title says by itself what it is of. */
const SURE = 0.85;

/**
 * Whether a page without title and motto nevertheless is none of the paper that `before` (written pages) began: it counts its own
 * pages, has a number or a name of its own, another certificate's serial, another size, or the looks of another class. A sentence
 * that runs on into it outweighs all but its page number and its serial.
 */
export function opensPaper(page: PageProfile, before: readonly PageProfile[], knowledge: Knowledge): boolean {
  const first = before[0]!;
  const last = before.at(-1)!;
  if (countsItsOwn(page, last) || bearsOtherSerial(page, before)) return true;
  if (runsOn(page.view)) return false;
  if (hasOwnNumber(page.view)) return true;
  const own = classifyDocument([page.view], knowledge);
  const paper = first.title ?? classifyDocument([first.view], knowledge).class;
  if (own.class === paper) return false;
  return isNamed(page.view, knowledge) || isOtherSize(page, first) || (own.class !== 'other' && own.confidence >= SURE);
}

/** "Trang 1", or "Trang 4" behind a page without number; and whatever follows upon "Trang 2/2". */
function countsItsOwn({ printedNumber: own }: PageProfile, { printedNumber: last }: PageProfile): boolean {
  if (last?.of !== undefined && last?.of !== null && last.number === last.of) return true;
  if (!own?.worded) return false;
  return last === null || own.number <= last.number;
}

/** More wrong characters than these are no misreading. */
const MISREAD = 2;

/** The serial of a certificate is on every page of it that has one (TT 23/2014/TT-BTNMT, art. 5). */
function bearsOtherSerial(page: PageProfile, before: readonly PageProfile[]): boolean {
  const own = serialsOf(page.view);
  const others = before.flatMap(({ view }) => serialsOf(view));
  if (own.length === 0 || others.length === 0 || before[0]!.title !== 'land_use_certificate') return false;
  return own.every((serial) => others.every((other) => editDistance(serial, other) > MISREAD));
}

function serialsOf({ segments }: PageView): string[] {
  return segments.flatMap(({ text }) => findLandSerial(text)?.value ?? []);
}

/** A line that is no heading and begins in small letters: the sentence began on the page before. */
function runsOn({ segments }: PageView): boolean {
  const line = segments.find(({ text }) => text.length > 3);
  return line !== undefined && /^\p{Ll}[\p{Ll},;]*\s/u.test(line.text) && line.text.length >= 20;
}

/** "Số: 12/QĐ-UBND", "Số 45-CV/ĐU" under the office's name (NĐ 30/2020, appendix I; HD 36-HD/VPTW for the party's). */
function hasOwnNumber(view: PageView): boolean {
  return ownNumberPlaces(view, HEAD).some(({ line, start }) => {
    const number = parseOwnNumber(line.text.slice(start));
    return number !== null && number.symbol.some((part) => part.length > 1);
  });
}

/** A heading in its place says what paper it is, if only as weakly as "GIẤY CHỨNG NHẬN". */
function isNamed(view: PageView, knowledge: Knowledge): boolean {
  const weak = findTitles(view, knowledge).some(
    ({ phrase, line }) =>
      !phrase.negative && line.top < NAMED && upperShare(line.text) >= 0.9 && !isUnderText(line, view),
  );
  return weak || hasUnknownTitle(view, knowledge);
}

/** How far sides of one paper may differ, as scanned: a feeder crops each by itself. */
const APART = 0.18;

/** Half a sheet beside a whole one. Photographs tell no size. */
function isOtherSize({ view: { page } }: PageProfile, { view: { page: first } }: PageProfile): boolean {
  if (page.part !== 'whole' || first.part !== 'whole' || [page, first].some((p) => p.dpiSource !== 'file'))
    return false;
  const [own, other] = [sizeOf(page), sizeOf(first)];
  return own.some((side, i) => Math.abs(side - other[i]!) > APART * Math.max(side, other[i]!));
}

/** Inches, the shorter side first. */
function sizeOf({ files: { keep }, dpi }: ReadPage): number[] {
  return [keep.width / dpi, keep.height / dpi].sort((a, b) => a - b);
}
