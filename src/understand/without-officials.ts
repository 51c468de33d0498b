import type { DocumentClass } from '../core/document-class.ts';
import type { Field } from '../core/document.ts';
import { foldSameLength } from './fold-same-length.ts';
import type { PageView } from './page-view.ts';
import { occurrences, type Occurrence } from './without-places.ts';

/** Papers of offices, which name who was there for the office beside whom they are about. */
const OF_OFFICES: ReadonlySet<DocumentClass> = new Set(['other', 'decision', 'report', 'official_letter']);

/** Who sits in a court or holds a meeting (BLTTDS 2015, art. 46; forms of NQ 01/2017/NQ-HĐTP). */
const SITS = new RegExp(
  String.raw`(?<![a-z])(?:${[
    'tham phan|chu toa|hoi tham|thu ky|kiem sat vien|tham tra vien|chap hanh vien|chu tri',
    'chu toa phien (?:toa|hop)|thu ky phien (?:toa|hop)|thu ky toa an|hoi tham nhan dan',
  ].join('|')})\s?:?\s?(?:\d\.)?\s?(?:ong|ba|\W)*$`,
);

/** What somebody is in office, behind the name: ", Phó Chủ tịch Ủy ban nhân dân phường", "- trưởng thôn, chủ trì". */
const IN_OFFICE = new RegExp(
  String.raw`^\s?[,–—(-]\s?(?:chuc vu:? )?(?:${[
    'pho (?:chu tich|truong|bi thu|chanh|phong)|chu tich|bi thu|uy vien|thu ky|chu tri|ke toan|van thu|cong chuc|can bo|chuyen vien',
    'truong (?:thon|ap|ban|khu|khom|buon|phong|cong an|bo phan|doan)|to truong|to pho|cong an vien|dia chinh|tu phap|thanh vien (?:to|doan)',
    'dai dien (?:to|ban|phong|uy ban|ubnd|mat tran|hoi|chi bo|doan)',
  ].join('|')})(?![a-z])`,
);
/** Data of a person: whom a paper tells these of is a party, whatever else he is. */
const DATA = /(?:sinh (?:ngay|nam)|can cuoc|cccd|cmnd|dinh danh|ho khau|thuong tru)/;

/**
 * Names without those of who acted for an office: judges and clerks of a court, who held a meeting, who took or handed over as an
 * official. They are not whose paper it is. On decisions, which appoint officials, only who sits in court goes.
 */
export function withoutOfficials(fields: readonly Field[], kind: DocumentClass, views: readonly PageView[]): Field[] {
  if (!OF_OFFICES.has(kind)) return [...fields];
  return fields.filter((field) => {
    if (field.kind !== 'person_name' || field.source !== 'ocr') return true;
    const found = occurrences(foldSameLength(field.value), views);
    if (found.some(({ behind }) => DATA.test(behind.slice(0, 40)))) return true;
    if (found.some(({ before }) => SITS.test(before))) return false;
    return (
      kind === 'decision' || field.role !== 'mentioned' || !found.some((place) => IN_OFFICE.test(wholeBehind(place)))
    );
  });
}

/** ", thư" / "ký": the line goes on below; a name alone in its cell has its office under it. */
function wholeBehind({ behind, below }: Occurrence): string {
  return /[a-z]/.test(behind) ? `${behind} ${below}` : `, ${below}`;
}
