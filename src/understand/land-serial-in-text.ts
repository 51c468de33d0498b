import type { FoundNumber } from './found-number.ts';
import { findLabels } from './find-labels.ts';
import type { LabelKind } from './find-labels.ts';
import type { Knowledge } from './knowledge-schema.ts';
import { findLandSerial } from './number-shapes.ts';
import { placeOf } from './page-view.ts';
import type { Line, PageView } from './page-view.ts';

/** A land certificate by any of its names, by what it is of ("giấy tờ về quyền sử dụng đất"), or by the paper it is printed on; a round a is read as o. */
const NAMED =
  /(?<![a-z])(?:gi[ao]y\s(?:chung nh[ao]n|cn)|gcn|cnqsd|(?:so|bia|giay) (?:do|hong)|giay to(?: [a-z]+){0,6} dat|s[eê][\s-]?ri|so phat hanh|phoi)(?![a-z]*\s?(?:xe|may)(?![a-z]))/g;
/** Words that say that a certificate is one of land. */
const OF_LAND = /qsd|quyen su dung|(?<![a-z])dat(?![a-z])|nha o|tsk?gl|so (?:do|hong)|bia do|phoi/;
/** Of a page about land. */
const ABOUT_LAND = /thua dat|to ban do|quyen su dung dat|qsd|vao so cap|dat dai|xay dung/;
/** Certificates of something else, and numbers that are none of a certificate. */
const OF_OTHERS =
  /tap huan|ket hon|khai sinh|tot nghiep|dang ky|kinh doanh|doanh nghiep|kiem dinh|dang kiem|dieu kien|bao hiem|thuong binh|ngheo|dau tu|hanh nghe|nang luc|hoan thanh|chung chi|bang|hoc|ho chieu|bien so|so may|so khung|ve sinh|an toan|suc khoe/;
/** Labels between a certificate's name and its serial that ask for something else of the same certificate. */
const MAY_STAND: readonly LabelKind[] = ['land_certificate_serial', 'issue_date', 'section', 'agency'];
const ISSUED = /^(?:ngay cap|cap ngay|noi cap|co quan cap)$/;
/** Serials on one line, at most. */
const MOST = 6;
/** Furthest a serial stands behind the name of its certificate, in characters. */
const REACH = 130;

/**
 * Serials behind a certificate of land that is named in words no list of labels has ("GCN QSDĐ, QSHNƠ và TSKGLVĐ số ZX 745779",
 * "sổ hồng: ZX 745779"): two capitals and six or eight digits (TT 23/2014, TT 10/2024/TT-BTNMT), behind the certificate's name with
 * no other label between, on a page about land; or in a table's column that is headed by the certificate.
 */
export function landSerialsTold(view: PageView, line: Line, knowledge: Knowledge): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let from = 0; found.length < MOST;) {
    const serial = findLandSerial(line.text.slice(from));
    if (!serial) break;
    const at = { ...serial, start: from + serial.start, end: from + serial.end };
    if (isTold(view, line, at, knowledge) || isUnderName(view, line, at)) found.push(at);
    from = at.end;
  }
  return found;
}

function isTold(view: PageView, line: Line, serial: FoundNumber, knowledge: Knowledge): boolean {
  const before = contextOf(view, line, serial.start);
  const name = [...before.matchAll(NAMED)].at(-1);
  if (!name) return false;
  const between = before.slice(name.index);
  if (OF_OTHERS.test(between) || /so vao|vao so/.test(between)) return false;
  const ofLand = OF_LAND.test(between) || view.lines.some((one) => ABOUT_LAND.test(one.folded));
  const labels = findLabels(line, knowledge).filter((hit) => hit.start > serial.start - between.length);
  const free = labels.every(
    (hit) =>
      hit.end > serial.start || MAY_STAND.includes(hit.kind) || ISSUED.test(line.folded.slice(hit.start, hit.end)),
  );
  return ofLand && free;
}

/** A table's heading, a round a read as o: "Giấy chứng nhận", "Số GCN", "Số phát hành GCN", "Giấy chứng nhận QSDĐ (số, ngày cấp)". */
const HEADING =
  /^\W{0,3}(?:so (?:hieu |phat hanh )?)?(?:gi[ao]y chung nh[ao]n|giay cn|gcn|cnqsd|so phat hanh)(?![a-z]*\s?(?:xe|may)(?![a-z]))/;
/** Furthest a heading stands above its cell, in heights of the cell's line: tables of owners have some rows. */
const ROWS = 24;

/** Under a heading that names the certificate, other serials of the same column aside. */
function isUnderName(view: PageView, line: Line, { start, end }: FoundNumber): boolean {
  const [x, y, width, height] = placeOf(line, start, end).box;
  const above = view.segments
    .filter(({ box }) => box[1] + box[3] <= y + 0.3 * height && y - box[1] < ROWS * height)
    .filter(({ box }) => box[0] < x + width && box[0] + box[2] > x)
    .filter(({ text }) => findLandSerial(text) === null)
    .sort((a, b) => b.box[1] - a.box[1])[0];
  if (!above || !HEADING.test(above.folded) || OF_OTHERS.test(above.folded)) return false;
  return OF_LAND.test(above.folded) || view.lines.some((one) => ABOUT_LAND.test(one.folded));
}

/** What stands before an offset of a line: the line itself, its row's left neighbours and the line above. In folded letters. */
function contextOf(view: PageView, line: Line, at: number): string {
  const [, y, , height] = line.box;
  const row = view.segments.filter(
    ({ box }) => box[0] + box[2] <= line.box[0] && box[1] < y + height / 2 && box[1] + box[3] > y + height / 2,
  );
  const above = view.lines[view.lines.indexOf(line) - 1];
  const near = above && row.length === 0 && y - (above.box[1] + above.box[3]) < height ? [above] : [];
  const text = [...near, ...row].map(({ folded }) => folded).join(' ');
  return `${text} ${line.folded.slice(0, at)}`.slice(-REACH);
}
