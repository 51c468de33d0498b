import type { AttachFact, ScorePartName } from '../core/attach-score.ts';
import type { AttachHow } from '../core/document.ts';
import type { DocumentClass } from '../core/document-class.ts';
import { ERRORS, isErrorCode } from '../core/errors.ts';
import { FIELD_KINDS } from '../core/field-kind.ts';
import type { FieldKind, FieldSource } from '../core/field-kind.ts';
import { noticeText } from '../core/notices.ts';
import type { Role } from '../core/ports/queries.ts';
import type { ScanStatus } from '../core/scan.ts';

/** Vietnamese names of everything that is stored under an English name. Closed tables: a new name does not compile. */
export const CLASS_NAMES = {
  birth_certificate: 'Giấy khai sinh',
  death_extract: 'Trích lục khai tử',
  marriage_certificate: 'Giấy chứng nhận kết hôn',
  marital_status_certificate: 'Giấy xác nhận tình trạng hôn nhân',
  citizen_id_card: 'Thẻ căn cước',
  receipt: 'Giấy tiếp nhận và hẹn trả',
  application_form: 'Tờ khai, đơn đề nghị',
  decision: 'Quyết định',
  official_letter: 'Công văn',
  report: 'Báo cáo',
  household_business_certificate: 'Giấy đăng ký hộ kinh doanh',
  land_use_certificate: 'Giấy chứng nhận quyền sử dụng đất',
  civil_register: 'Sổ đăng ký hộ tịch',
  power_of_attorney: 'Giấy ủy quyền',
  certified_contract: 'Hợp đồng chứng thực',
  diploma: 'Văn bằng, chứng chỉ',
  construction_permit: 'Giấy phép xây dựng',
  household_book: 'Sổ hộ khẩu',
  other: 'Giấy tờ khác',
} as const satisfies Record<DocumentClass, string>;

export const KIND_WORDS = {
  citizen_id: 'Số định danh cá nhân',
  old_citizen_id: 'Số CMND cũ',
  dossier_code: 'Mã hồ sơ',
  result_code: 'Mã kết quả',
  procedure_code: 'Mã thủ tục',
  document_no: 'Số, ký hiệu văn bản',
  birth_certificate_no: 'Số giấy khai sinh',
  marriage_certificate_no: 'Số giấy kết hôn',
  death_extract_no: 'Số trích lục khai tử',
  land_certificate_serial: 'Số phát hành GCN đất',
  land_certificate_book_no: 'Số vào sổ GCN đất',
  business_registration_no: 'Số đăng ký kinh doanh',
  tax_code: 'Mã số thuế',
  social_insurance_no: 'Mã số BHXH',
  health_insurance_no: 'Số thẻ BHYT',
  passport_no: 'Số hộ chiếu',
  person_name: 'Họ và tên',
  birth_date: 'Ngày sinh',
  issue_date: 'Ngày ký, ngày cấp',
  agency: 'Cơ quan cấp',
} as const satisfies Record<FieldKind, string>;

export const SOURCE_WORDS = {
  ocr: 'chữ trên giấy',
  qr: 'mã QR',
  mrz: 'dòng máy đọc (MRZ)',
  barcode: 'mã vạch',
  filename: 'tên tệp',
  manual: 'cán bộ nhập',
} as const satisfies Record<FieldSource, string>;

export const HOW_WORDS = {
  barcode: 'theo mã vạch trên giấy',
  qr: 'theo mã QR trên giấy',
  text: 'theo mã hồ sơ đọc được trong chữ',
  filename: 'theo mã hồ sơ trong tên tệp',
  separator: 'theo tờ ngăn đứng trước trong tập quét',
  person: 'theo người, thủ tục và ngày',
  manual: 'do cán bộ gắn',
} as const satisfies Record<AttachHow, string>;

export const PART_WORDS = {
  code: 'Mã hồ sơ',
  person: 'Người nộp',
  procedure: 'Thủ tục',
  unit: 'Đơn vị',
  dates: 'Ngày',
  batch: 'Tập quét',
} as const satisfies Record<ScorePartName, string>;

/** Facts of a score, short enough for a table; the sentence for the clerk is in the core's table. */
const FACT_WORDS = {
  'code-barcode': 'mã vạch trên giấy',
  'code-qr': 'mã QR trên giấy',
  'code-separator': 'giấy tiếp nhận đứng trước',
  'code-separator-unsure': 'giấy tiếp nhận đứng trước, chưa chắc',
  'code-text': 'chữ in trên giấy',
  'code-filename': 'tên tệp quét',
  'code-twice': 'hai nguồn độc lập trùng nhau',
  'code-near': 'mã đọc được khác một chữ số',
  'id-decoded': 'số định danh trùng (giải mã)',
  'id-read': 'số định danh trùng',
  'id-unsure': 'số định danh trùng, đọc chưa rõ',
  'id-near': 'số định danh lệch một chữ số',
  'name-exact': 'họ tên trùng, đủ dấu',
  'name-unmarked': 'họ tên trùng, thiếu dấu',
  'name-rare': 'họ tên hiếm gặp',
  'name-confirms': 'họ tên cũng trùng',
  'name-near': 'họ tên gần giống',
  'birth-date': 'ngày sinh trùng',
  'birth-year': 'năm sinh khớp số định danh',
  'birth-other': 'năm sinh khác số định danh',
  'person-aside': 'chỉ được nhắc tới trên giấy',
  'person-other': 'giấy ghi tên người khác',
  'id-other': 'số định danh của người khác',
  result: 'đúng kết quả của thủ tục',
  form: 'tờ khai, đơn',
  component: 'giấy tờ thường kèm theo',
  unexpected: 'không phải giấy tờ thường kèm',
  'other-result': 'kết quả của thủ tục khác',
  'class-unsure': 'chưa chắc loại giấy',
  'procedure-same': 'mã thủ tục trùng',
  'procedure-other': 'mã thủ tục khác',
  'procedure-unknown': 'mã thủ tục không có trong danh mục',
  'agency-same': 'cơ quan cấp là đơn vị nhận',
  'agency-other': 'cơ quan cấp là đơn vị khác',
  'station-same': 'trạm quét của đơn vị nhận',
  'station-other': 'trạm quét của đơn vị khác',
  'date-fits': 'nằm trong thời gian giải quyết',
  'date-silent-result': 'không đọc được ngày',
  'date-silent-open': 'hồ sơ đang mở',
  'date-silent-resolved': 'hồ sơ đã giải quyết xong',
  'date-late': 'lập sau khi đã giải quyết xong',
  'date-early': 'lập từ trước khi nộp hồ sơ',
  'date-impossible': 'ngoài thời gian giải quyết',
  'batch-proved': 'giấy tiếp nhận đã gắn chắc chắn',
} as const satisfies Record<AttachFact, string>;

export const ROLE_WORDS = {
  operator: 'Người quét',
  clerk: 'Cán bộ một cửa',
  admin: 'Quản trị',
} as const satisfies Record<Role, string>;

export type Tone = 'good' | 'attention' | 'bad' | 'busy' | 'calm';

export const STATUS_WORDS = {
  queued: { text: 'Chờ xử lý', tone: 'calm', sign: '○' },
  working: { text: 'Đang xử lý', tone: 'busy', sign: '◐' },
  waiting: { text: 'Đợi thử lại', tone: 'attention', sign: '↻' },
  archived: { text: 'Đã lưu trữ', tone: 'good', sign: '✓' },
  review: { text: 'Cần xem lại', tone: 'attention', sign: '!' },
  rejected: { text: 'Không nhận được', tone: 'bad', sign: '✕' },
  duplicate: { text: 'Trùng bản đã có', tone: 'calm', sign: '=' },
} as const satisfies Record<ScanStatus, { text: string; tone: Tone; sign: string }>;

const CHECK_WORDS: Record<string, string> = {
  province: 'mã tỉnh đúng',
  'birth-year': 'khớp năm sinh',
  'check-digit': 'đúng số kiểm tra',
  sex: 'khớp giới tính',
  date: 'ngày hợp lệ',
  label: 'đứng sau đúng nhãn',
  shape: 'đúng dạng',
  composite: 'đúng số kiểm tra chung',
  'qr-layout': 'đúng cấu trúc mã QR',
  register: 'có trong danh sách',
  type: 'đúng loại văn bản',
  'second-place': 'đọc thấy ở hai chỗ trên giấy',
  'closed-list': 'có trong danh sách cơ quan',
  'book-year': 'khớp năm của quyển',
  'agrees-with-qr': 'khớp mã QR',
  'agrees-with-mrz': 'khớp dòng máy đọc',
  'agrees-with-barcode': 'khớp mã vạch',
  'agrees-with-ocr': 'khớp chữ trên giấy',
  'agrees-with-filename': 'khớp tên tệp',
};

/** Names that stand among the checks but are reasons for care. */
const CARE_WORDS: Record<string, string> = {
  repaired: 'đã sửa chữ số dễ đọc nhầm',
  unlabelled: 'không có nhãn đứng trước',
  'blank-number': 'phần số để trống',
  'readings-differ': 'hai lần đọc ra hai số khác nhau',
  'agrees-with-register': 'khớp danh sách hồ sơ',
  'second-reading': 'số đọc được ở lần hai',
  'first-digit': 'chữ số đầu đọc nhầm, đã sửa thành 0',
};

const PERSON_WORDS: Record<string, string> = {
  subject: 'người trên giấy',
  mother: 'mẹ',
  father: 'cha',
  spouse: 'vợ hoặc chồng',
  husband: 'chồng',
  wife: 'vợ',
  applicant: 'người nộp',
  declarant: 'người khai',
  owner: 'chủ sở hữu',
  giver: 'bên giao',
  taker: 'bên nhận',
  official: 'người ký',
  witness: 'người chứng kiến',
  head: 'chủ hộ',
  relative: 'người thân',
  guardian: 'người giám hộ',
  ward: 'người được giám hộ',
  plaintiff: 'nguyên đơn',
  defendant: 'bị đơn',
  mentioned: 'người được nhắc đến',
  deceased: 'người chết',
  other: 'người khác',
};

/** The checks a value passed and the remarks on it, in words; an unknown name is shown as it is, never hidden. */
export function checkWords(checks: string[]): { passed: string[]; care: string[] } {
  const names = [...new Set(checks)];
  return {
    passed: names.filter((check) => !Object.hasOwn(CARE_WORDS, check)).map((check) => wordOf(CHECK_WORDS, check)),
    care: names.filter((check) => Object.hasOwn(CARE_WORDS, check)).map((check) => wordOf(CARE_WORDS, check)),
  };
}

/** A fact of a score in a few words. */
export function factWord(fact: string): string {
  return wordOf(FACT_WORDS, fact);
}

/** Whose value it is, in words. */
export function personWord(role: string): string {
  return wordOf(PERSON_WORDS, role);
}

/** The name of a field kind that comes as plain text. */
export function kindWord(kind: string): string {
  return isFieldKind(kind) ? KIND_WORDS[kind] : kind;
}

/** A finding or review reason in words: its facts are worded too (kinds of fields, confidence 0..1 as percent). */
export function noticeWords(code: string, detail: Record<string, string | number | boolean>): string {
  const worded = { ...detail };
  if (typeof worded.kind === 'string') worded.kind = kindWord(worded.kind);
  return noticeText(code, worded);
}

/** The operator's text of an error code; a code we do not know is shown as it is. */
export function errorWords(code: string): string {
  return isErrorCode(code) ? ERRORS[code].vi : code;
}

/** What somebody is told who typed wrong passwords too often and has to wait `ms`. */
export function tooManyAttempts(ms: number): string {
  const wait = ms > 90_000 ? `${Math.ceil(ms / 60_000)} phút` : `${Math.ceil(ms / 1000)} giây`;
  return `Đã nhập sai quá nhiều lần. Hãy đợi ${wait} rồi thử lại, hoặc hỏi quản trị.`;
}

/** Own keys only: names come from stored data. */
function wordOf(words: Record<string, string>, name: string): string {
  return Object.hasOwn(words, name) ? (words[name] ?? name) : name;
}

function isFieldKind(kind: string): kind is FieldKind {
  return (FIELD_KINDS as readonly string[]).includes(kind);
}

/** Why a decision could not be carried out, in a few words. */
export function obstacleWords(code: string, detail: Record<string, string | number | boolean>): string {
  if (detail.reason === 'locked') return 'kho lưu trữ đang khóa bản này, khóa luôn được giữ';
  return errorWords(code);
}
