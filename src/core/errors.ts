import type { ErrorText } from './error-text.ts';
import { PACKAGE_ERRORS } from './package-errors.ts';
import { REUSE_ERRORS } from './reuse-errors.ts';
import { SIGN_ERRORS } from './sign-errors.ts';
import { STORE_ERRORS } from './store-errors.ts';

export type { Actor } from './error-text.ts';

/**
 * Every error an operator can meet. Each text says what happened, whether the paper is safe and what to do.
 * Codes are stable: other systems and the README list them.
 */
export const ERRORS = {
  SCAN_EMPTY: {
    vi: 'Tệp rỗng (0 byte), không có trang nào. Giấy vẫn ở chỗ bạn, hãy quét lại.',
    en: 'The file is empty (0 bytes). The paper is still with you: scan it again.',
    retry: false,
    actor: 'operator',
  },
  SCAN_UNSUPPORTED: {
    vi: 'Loại tệp này chưa đọc được. Tệp được giữ nguyên. Hãy lưu lại thành PDF, TIFF, JPEG hoặc PNG rồi thả lại.',
    en: 'This kind of file cannot be read. The file is kept. Save it as PDF, TIFF, JPEG or PNG and drop it again.',
    retry: false,
    actor: 'operator',
  },
  SCAN_ENCRYPTED: {
    vi: 'Tệp PDF có mật khẩu nên không đọc được. Tệp được giữ nguyên. Hãy bỏ mật khẩu hoặc quét lại từ giấy.',
    en: 'The PDF is protected by a password. The file is kept. Remove the password or scan the paper again.',
    retry: false,
    actor: 'operator',
  },
  SCAN_DAMAGED: {
    vi: 'Tệp bị hỏng hoặc chép chưa hết. Phần đã nhận được giữ nguyên. Hãy quét lại hoặc chép lại tệp.',
    en: 'The file is damaged or incomplete. What arrived is kept. Scan again or copy the file again.',
    retry: false,
    actor: 'operator',
  },
  SCAN_NO_PAGES: {
    vi: 'Tệp mở được nhưng không có trang nào. Tệp được giữ nguyên. Hãy quét lại.',
    en: 'The file opens but has no pages. The file is kept. Scan again.',
    retry: false,
    actor: 'operator',
  },
  SCAN_TOO_LARGE: {
    vi: 'Tệp vượt dung lượng cho phép. Tệp được giữ nguyên. Hãy chia thành nhiều lần quét nhỏ hơn.',
    en: 'The file is over the size limit. The file is kept. Split it into smaller scans.',
    retry: false,
    actor: 'operator',
  },
  SCAN_TOO_MANY_PAGES: {
    vi: 'Tệp có quá nhiều trang. Tệp được giữ nguyên. Hãy chia thành nhiều lần quét nhỏ hơn.',
    en: 'The file has too many pages. The file is kept. Split it into smaller scans.',
    retry: false,
    actor: 'operator',
  },
  SCAN_TOO_MANY_PIXELS: {
    vi: 'Ảnh quá lớn để xử lý an toàn. Tệp được giữ nguyên. Hãy quét lại ở 300 dpi.',
    en: 'The image is too large to be handled safely. The file is kept. Scan again at 300 dpi.',
    retry: false,
    actor: 'operator',
  },
  SCAN_UNREADABLE: {
    vi: 'Không mở được tệp trong thư mục quét (thiếu quyền hoặc lỗi mạng). Tệp còn nguyên tại chỗ, Sohoa sẽ thử lại.',
    en: 'The file in the inbox cannot be opened (permission or network). It stays where it is; Sohoa tries again.',
    retry: true,
    actor: 'admin',
  },
  SCAN_CHANGED: {
    vi: 'Tệp thay đổi trong lúc đang nhận. Tệp còn nguyên tại chỗ, Sohoa sẽ đợi tệp đứng yên rồi nhận lại.',
    en: 'The file changed while it was being taken. It stays where it is and is taken when it is still.',
    retry: true,
    actor: 'nobody',
  },
  SCAN_AT_WORK: {
    vi: 'Bản quét đang được xử lý nên chưa sửa được. Không mất gì cả. Hãy đợi xong rồi làm lại.',
    en: 'The scan is being processed and cannot be changed now. Nothing is lost. Wait until it is done and try again.',
    retry: true,
    actor: 'clerk',
  },
  SCAN_TIMEOUT: {
    vi: 'Một tờ mất quá nhiều thời gian để mở nên đã dừng lại. Tệp được giữ nguyên. Hãy quét lại từ giấy ở 300 dpi.',
    en: 'A sheet took too long to open and was stopped. The file is kept. Scan the paper again at 300 dpi.',
    retry: true,
    actor: 'operator',
  },
  SCAN_HEIC: {
    vi: 'Ảnh HEIC của điện thoại chưa đọc được. Tệp được giữ nguyên. Trên iPhone chọn Cài đặt > Camera > Định dạng > Tương thích nhất rồi chụp lại, hoặc lưu ảnh thành JPEG rồi thả lại.',
    en: 'HEIC photographs cannot be read. The file is kept. On the iPhone choose Settings > Camera > Formats > Most Compatible and photograph again, or save the photograph as JPEG and drop it again.',
    retry: false,
    actor: 'operator',
  },
  PAGE_TIMEOUT: {
    vi: 'Một trang đọc quá lâu nên chỉ lưu ảnh, không có chữ. Ảnh được lưu an toàn, cán bộ cần xem lại.',
    en: 'A page took too long to read; its picture is archived without text. A clerk should look.',
    retry: true,
    actor: 'clerk',
  },
  PAGE_CRASHED: {
    vi: 'Bộ nhận dạng gặp sự cố ở một trang nên chỉ lưu ảnh, không có chữ. Ảnh được lưu an toàn, cán bộ cần xem lại.',
    en: 'The recogniser failed on a page; its picture is archived without text. A clerk should look.',
    retry: true,
    actor: 'clerk',
  },
  WORKER_CRASHED: {
    vi: 'Tiến trình xử lý ảnh dừng đột ngột. Bản quét vẫn an toàn, Sohoa sẽ thử lại.',
    en: 'The image worker stopped unexpectedly. The scan is safe; Sohoa tries again.',
    retry: true,
    actor: 'admin',
  },
  ...STORE_ERRORS,
  PDFA_NONCONFORMING: {
    vi: 'Bản PDF/A tạo ra không đạt chuẩn nên chưa được lưu. Bản quét gốc vẫn an toàn, hãy báo quản trị.',
    en: 'The PDF/A written does not conform and was not deposited. The original is safe; tell the administrator.',
    retry: false,
    actor: 'admin',
  },
  ...SIGN_ERRORS,
  DATABASE_UNAVAILABLE: {
    vi: 'Cơ sở dữ liệu không trả lời. Không tệp nào bị mất: Sohoa ngừng nhận và tự làm tiếp khi có lại.',
    en: 'The database does not answer. Nothing is lost: intake stops and goes on by itself when it is back.',
    retry: true,
    actor: 'admin',
  },
  DATABASE_OTHER_VERSION: {
    vi: 'Thư mục dữ liệu thuộc phiên bản PostgreSQL khác nên Sohoa không mở để tránh hỏng. Dữ liệu còn nguyên. Hãy dùng đúng phiên bản Sohoa cũ hoặc chuyển dữ liệu.',
    en: 'The data folder belongs to another major version of PostgreSQL; it was left untouched. Use the matching Sohoa version or migrate the data.',
    retry: false,
    actor: 'admin',
  },
  DATABASE_NOT_OURS: {
    vi: 'Một chương trình khác đang dùng thư mục dữ liệu này. Hãy dừng chương trình đó hoặc chọn --data khác.',
    en: 'Another program is using this data folder. Stop it or choose another --data.',
    retry: true,
    actor: 'admin',
  },
  CONFIG_INVALID: {
    vi: 'Cấu hình sai. Sohoa chưa khởi động, chưa tệp nào bị động đến. Hãy sửa các mục dưới đây.',
    en: 'The configuration is wrong. Sohoa did not start and touched nothing. Correct the items below.',
    retry: false,
    actor: 'admin',
  },
  REGISTER_INVALID: {
    vi: 'Tệp danh mục không đọc được hoặc thiếu cột bắt buộc. Chưa dòng nào được ghi.',
    en: 'The register file cannot be read or lacks a required column. No row was written.',
    retry: false,
    actor: 'admin',
  },
  NOT_FOUND: {
    vi: 'Không tìm thấy mục này.',
    en: 'There is no such item.',
    retry: false,
    actor: 'clerk',
  },
  ACCOUNT_EXISTS: {
    vi: 'Tên tài khoản này đã có. Hãy chọn tên khác.',
    en: 'An account of this name exists. Choose another name.',
    retry: false,
    actor: 'admin',
  },
  FORBIDDEN: {
    vi: 'Tài khoản này không được phép làm việc này.',
    en: 'This account may not do this.',
    retry: false,
    actor: 'admin',
  },
  REPORT_TOO_LONG: {
    vi: 'Danh sách quá dài để tải một lần. Không mất gì cả. Hãy chọn kỳ ngắn hơn, một đơn vị hoặc một thủ tục rồi tải lại.',
    en: 'The list is too long for one download. Nothing is lost. Choose a shorter period, one unit or one procedure and try again.',
    retry: false,
    actor: 'admin',
  },
  ...REUSE_ERRORS,
  ...PACKAGE_ERRORS,
  REQUEST_KEY_REUSED: {
    vi: 'Khóa chống lặp này đã dùng cho một yêu cầu khác. Chưa ghi gì. Mỗi yêu cầu cần một khóa riêng.',
    en: 'This idempotency key was used for another request. Nothing was recorded. Each request needs a key of its own.',
    retry: false,
    actor: 'admin',
  },
  REQUEST_INVALID: {
    vi: 'Yêu cầu không đúng dạng. Chưa ghi gì. Hãy sửa các mục nêu kèm.',
    en: 'The request is not of the right form. Nothing was recorded. Correct the items named with it.',
    retry: false,
    actor: 'admin',
  },
  REQUEST_TOO_LARGE: {
    vi: 'Yêu cầu quá lớn. Chưa ghi gì. Hãy chia thành nhiều lần gửi.',
    en: 'The request is too large. Nothing was recorded. Send it in several parts.',
    retry: false,
    actor: 'admin',
  },
  TOO_MANY_REQUESTS: {
    vi: 'Gửi quá nhiều yêu cầu. Chưa ghi gì. Hãy đợi rồi gửi lại.',
    en: 'Too many requests. Nothing was recorded. Wait, then send again.',
    retry: true,
    actor: 'admin',
  },
  TOKEN_REFUSED: {
    vi: 'Thiếu mã truy cập, hoặc mã sai, đã hết hạn hay bị thu hồi. Chưa ghi gì. Hãy xin quản trị mã mới.',
    en: 'The token is missing, wrong, expired or revoked. Nothing was recorded. Ask the administrator for a new one.',
    retry: false,
    actor: 'admin',
  },
  INTERNAL: {
    vi: 'Sohoa gặp lỗi chưa lường trước. Bản quét gốc vẫn an toàn, Sohoa sẽ thử lại; nếu còn lỗi hãy báo quản trị.',
    en: 'Sohoa met an unforeseen error. The original scan is safe and is tried again; if it goes on, tell the administrator.',
    retry: true,
    actor: 'admin',
  },
} as const satisfies Record<string, ErrorText>;

export type ErrorCode = keyof typeof ERRORS;

/** True when `code` is one of ours. */
export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(ERRORS, code);
}

/**
 * An error with a stable code. `detail` holds plain facts (limits, sizes, paths inside the data folder), never a
 * person's name or identifier, because it is logged.
 */
export class SohoaError extends Error {
  readonly code: ErrorCode;
  readonly detail: Record<string, string | number | boolean>;

  constructor(code: ErrorCode, detail: Record<string, string | number | boolean> = {}, options?: { cause?: unknown }) {
    const facts = Object.entries(detail)
      .map(([key, value]) => `${key}=${value}`)
      .join(' ');
    super(facts ? `${code} (${facts})` : code, options);
    this.name = 'SohoaError';
    this.code = code;
    this.detail = detail;
  }

  /** Whether doing the same again can help. */
  get retry(): boolean {
    return ERRORS[this.code].retry;
  }
}

/** The error as a SohoaError: a full disk is STORE_FULL, anything unforeseen INTERNAL; the cause is kept. */
export function asSohoaError(error: unknown): SohoaError {
  if (error instanceof SohoaError) return error;
  const errno = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (errno === 'ENOSPC' || errno === 'EDQUOT') return new SohoaError('STORE_FULL', { errno }, { cause: error });
  return new SohoaError('INTERNAL', placeOf(error), { cause: error });
}

/**
 * Where an unforeseen error came from, without its message: that may quote a name, a path or what was read from a paper,
 * and details are logged.
 */
function placeOf(error: unknown): Record<string, string> {
  if (!(error instanceof Error)) return { reason: typeof error };
  const { code } = error as NodeJS.ErrnoException;
  const frame = error.stack?.split('\n').find((line) => /^\s+at /.test(line));
  const at = frame?.match(/([^/\\\s(]+:\d+:\d+)\)?$/)?.[1];
  return { reason: typeof code === 'string' ? code : error.name, ...(at ? { at } : {}) };
}
