import { upperShare } from './find-titles.ts';
import { parseOwnNumber } from './document-number.ts';
import type { OwnNumberPlace } from './own-number-line.ts';
import type { Line, PageView } from './page-view.ts';

/** What papers call themselves in their titles, with the short forms that stand for it in a label: "Số GCN", "GP số". */
const NAMED = (
  [
    [/^giay phep/, 'giay phep|gp'],
    [/^giay (?:chung nhan|xac nhan)/, 'giay chung nhan|giay xac nhan|chung nhan|xac nhan|gcn|gxn'],
    [/^giay/, 'giay'],
    [/^(?:the|card)/, 'the'],
    [/^(?:bang|van bang)/, 'bang|van bang'],
    [/^chung chi/, 'chung chi|cc'],
    [/^chung nhan/, 'chung nhan|giay chung nhan|gcn'],
    [/^phieu/, 'phieu'],
    [/^so (?!dang ky )/, 'so'],
    [/^ban an/, 'ban an'],
  ] as const
).map(([title, names]) => ({
  title,
  label: new RegExp(
    String.raw`^\W{0,3}(?:so (?:hieu )?(?:${names})|(?:${names}) so)(?:\s?[/(]\s?(?:number|no)\.?\s?\)?)?\s?[:.]?\s?(?=\d)`,
  ),
}));
/** Books list what schools and offices hand out; the number under which one does is no number of the paper. */
const BOOKED = /(?<![a-z])vao so(?![a-z])/;

/**
 * Where a paper tells its number by its own name, wherever it stands on page 1: "THẺ KHÁM CHỮA BỆNH" and "Số thẻ: 2239/TE", "BẰNG TỐT
 * NGHIỆP" and at its foot "Số bằng: 17077/PTTH". No other paper is called so on it, for a label that begins a column names what the
 * title does. To be asked where no number stands at the head.
 */
export function titledNumberPlaces(view: PageView): OwnNumberPlace[] {
  const titles = view.segments.filter(isTitle);
  const borne = NAMED.flatMap(({ title, label }) => {
    const bearing = titles.filter(({ folded }) => title.test(folded.replace(/^\W+/, '')));
    return bearing.length > 0 ? [{ label, bearing }] : [];
  });
  return view.segments.flatMap((line) => {
    const isUnder = (title: Line): boolean => title.box[1] <= line.box[1] && title !== line;
    const named = borne.find(({ label, bearing }) => label.test(line.folded) && bearing.some(isUnder));
    if (!named || BOOKED.test(line.folded)) return [];
    return [{ line, start: named.label.exec(line.folded)![0].length, apart: false }];
  });
}

/** A bare "Số:", "Số (No.):" at the beginning of a column. */
const PLAIN = /^\W{0,3}so(?:\s?[/(]\s?(?:number|no)\.?\s?\)?)?\s?[:.]\s?(?=\d)/;

/**
 * A bare "Số:" below the holder's data, whose symbol is the title in its first letters: "CHỨNG CHỈ HÀNH NGHỀ" and "Số: 005619/CCHN"
 * (forms of NĐ 109/2016/NĐ-CP). To be asked where no number stands at the head.
 */
export function abbreviatedNumberPlaces(view: PageView): OwnNumberPlace[] {
  const titles = view.segments.filter((line) => isTitle(line) && line.top < TITLED);
  const initials = titles.map(({ text }) => [...text.matchAll(/(?<!\p{L})\p{L}/gu)].map(([letter]) => letter).join(''));
  return placesBehind(PLAIN, view).filter(({ line, start }) => {
    const [kind = ''] = parseOwnNumber(line.text.slice(start))?.symbol ?? [];
    return kind.length >= 2 && initials.some((letters) => letters.length >= 3 && letters.startsWith(kind));
  });
}

/** Share of the page's height within which a paper is called something. */
const TITLED = 0.5;
/** Certificates that are printed with a serial, whoever fills them in. */
const PRINTED = /^\W{0,3}(?:giay )?chung nhan dang ky (?:xe|phuong tien|quyen so huu tau|tau)/;
const SERIAL = /^\d{6,7}(?=[\s.]{0,3}$)/;

/** The serial printed on a vehicle's registration, alone behind a bare "Số (No.):" (TT 79/2024/TT-BCA, forms of certificates). */
export function printedOn(view: PageView): { line: Line; start: number; end: number } | null {
  if (!view.segments.some((line) => line.top < TITLED && PRINTED.test(line.folded) && upperShare(line.text) >= 0.9))
    return null;
  const found = placesBehind(PLAIN, view).flatMap(({ line, start }) => {
    const serial = SERIAL.exec(line.text.slice(start));
    return serial ? [{ line, start, end: start + serial[0].length }] : [];
  });
  return found.length === 1 ? found[0]! : null;
}

function isTitle({ text, folded }: Line): boolean {
  return upperShare(text) >= 0.9 && folded.replace(/[^a-z]/g, '').length >= 5 && !/\d.*\d/.test(text);
}

/** Share of the page's height within which a number without a label stands: under the office's name. */
const UNDER_OFFICE = 0.2;

/** Kinds that papers of offices only cite; a line of theirs may begin with one. */
const LAWS = ['NĐ', 'TT', 'TTLT', 'QH', 'NQLT', 'PL'];

/**
 * Under the office's name at the head's left, where offices have their number (NĐ 30/2020, appendix I), what is a number with its kind and
 * its office from its first to its last letter: "12/XN-UBND", its "Số:" lost.
 */
export function unlabelledNumberPlaces(view: PageView): OwnNumberPlace[] {
  return view.segments.flatMap((line) => {
    if (line.top > UNDER_OFFICE || line.middle > 0.5 || !/^\d/.test(line.text)) return [];
    const number = parseOwnNumber(line.text);
    const isWhole = number !== null && !number.blank && line.text.slice(number.length).trim() === '';
    return isWhole && number.symbol.length > 1 && !LAWS.includes(number.symbol[0]!)
      ? [{ line, start: 0, apart: false }]
      : [];
  });
}

/** "Vào sổ số:" at the beginning of a column. */
const IN_BOOK = /^\W{0,3}(?:da )?vao so(?: dang ky)?(?: so)?\s?:\s?(?=\d)/;

/**
 * Where an office that writes its confirmation under the citizen's text tells under what number its book has it, down to the
 * signature: "Vào sổ số: 1250/XN-UBND". To be asked where no number stands at the head, and only for an office's number with its kind.
 */
export function bookedNumberPlaces(view: PageView): OwnNumberPlace[] {
  return placesBehind(IN_BOOK, view);
}

/** "Số công chứng: 460/2026/TCDS": with a year and letters it is the deed's own; "Số công chứng 892, quyển số 02" is one of a book. */
const NOTARISED = /^\W{0,3}so (?:cong chung|chung thuc)\s?:?\s?(?=\d{1,6}\s?\/\s?20\d{2}\s?\/\s?[a-z]{2})/;
/** "Số cấp:", "Số cấp/Number:", "Số sổ:" at the beginning of a column. */
const ISSUED =
  /^\W{0,3}so (?:cap(?: phep| giay)?|so|gcn|giay chung nhan)(?:\s?[/(]\s?(?:number|no)\.?\s?\)?)?\s?:\s?(?=\d)/;

/**
 * Where a certificate tells at its foot, beside day and signature, under what number it was issued: "Số cấp: 12/2026/ATTP-CNĐK"
 * (form of certificates of food safety, NĐ 15/2018/NĐ-CP). To be asked where no number stands at the head.
 */
export function issuedNumberPlaces(view: PageView): OwnNumberPlace[] {
  return [...placesBehind(ISSUED, view), ...placesBehind(NOTARISED, view)];
}

/** Titles of honours (NĐ 98/2023/NĐ-CP, forms of certificates; those of the State Council before 1992 alike). */
const HONOUR =
  /^\W{0,3}(?:bang khen|giay khen|(?:tang )?(?:thuong )?(?:huan|huy) chuong|ky niem chuong|danh hieu|bang to quoc ghi cong|to quoc ghi cong)/;
/** "Quyết định số 407/KT-HĐNN", "Theo quyết định số: ..." beside the day at the foot. */
const AWARDED = /^\W{0,3}(?:theo |kem theo )?quyet dinh (?:khen thuong |tang thuong )?so\s?[:.]?\s?(?=\d)/;

/** Where an honour's certificate tells the decision it was given by: it has no other number but that of the golden book it was entered in. */
export function awardedNumberPlaces(view: PageView): OwnNumberPlace[] {
  return view.segments.some(({ folded, text }) => HONOUR.test(folded) && upperShare(text) >= 0.9)
    ? placesBehind(AWARDED, view)
    : [];
}

/** All places of this file where a page may tell its paper's number, for whoever holds numbers against their ink. */
export function numberPlacesElsewhere(view: PageView): OwnNumberPlace[] {
  return [
    ...bookedNumberPlaces(view),
    ...issuedNumberPlaces(view),
    ...unlabelledNumberPlaces(view),
    ...titledNumberPlaces(view),
    ...awardedNumberPlaces(view),
    ...abbreviatedNumberPlaces(view),
  ];
}

function placesBehind(label: RegExp, view: PageView): OwnNumberPlace[] {
  return view.segments.flatMap((line) => {
    const head = label.exec(line.folded);
    return head ? [{ line, start: head[0].length, apart: false }] : [];
  });
}
