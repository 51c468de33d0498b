import { ERRORS } from '../core/errors.ts';
import type { ErrorCode } from '../core/errors.ts';

export interface Rejection {
  code: ErrorCode;
  detail: Record<string, string | number | boolean>;
}

/** How to get a kind of file that is not read into one that is. */
const KIND_HINTS: Record<string, string> = {
  AVIF: 'Đây là ảnh AVIF. Hãy mở ảnh, chọn Lưu thành JPEG rồi thả tệp JPEG vào.',
  WEBP: 'Đây là ảnh WebP tải từ mạng. Hãy mở ảnh, chọn Lưu thành JPEG rồi thả tệp JPEG vào.',
  BMP: 'Đây là ảnh BMP. Hãy chọn PDF, TIFF hoặc JPEG trong phần mềm quét rồi quét lại.',
  DOCX: 'Đây là tệp Word. Hãy mở tệp, chọn Lưu thành (Save As) > PDF rồi thả tệp PDF vào.',
  OLE: 'Đây là tệp Word hoặc Excel đời cũ. Hãy mở tệp, chọn Lưu thành (Save As) > PDF rồi thả tệp PDF vào.',
  ZIP: 'Đây là tệp nén. Hãy giải nén rồi thả từng bản quét vào.',
};

/**
 * The text beside a rejected file: what happened, whether the paper is safe, what to do, and the code for the
 * administrator. With a byte order mark and CRLF, so that every Windows editor shows the Vietnamese letters.
 */
export function rejectionNote(fileName: string, station: string, rejection: Rejection, at: Date): string {
  const hint = KIND_HINTS[String(rejection.detail['kind'] ?? '')];
  const facts = factsOf(rejection);
  const lines = [
    'BẢN QUÉT CHƯA NHẬN ĐƯỢC',
    '',
    `Tệp: ${fileName}`,
    `Nơi quét: ${station}`,
    `Lúc: ${at.toLocaleString('vi-VN')}`,
    '',
    ERRORS[rejection.code].vi,
    ...(facts ? [facts] : []),
    ...(hint ? [hint] : []),
    '',
    'Không có gì bị xóa: tệp nằm ngay cạnh ghi chú này và một bản nguyên vẹn đã được cất trong kho.',
    'Sau khi quét lại, hãy thả tệp mới vào thư mục quét như thường lệ; không cần xóa tệp này.',
    '',
    `Mã lỗi (báo cho quản trị nếu cần): ${rejection.code}`,
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** The limit that was passed, in units a clerk knows. */
function factsOf({ code, detail }: Rejection): string | null {
  const of = (key: string) => Number(detail[key]);
  const megabytes = (bytes: number) => Math.ceil(bytes / (1024 * 1024));
  if (code === 'SCAN_TOO_LARGE' && detail['limit'] !== undefined) {
    return `Tệp có ${megabytes(of('bytes'))} MB, nhiều nhất là ${megabytes(of('limit'))} MB.`;
  }
  if (code === 'SCAN_TOO_MANY_PAGES') return `Nhiều nhất là ${of('limit')} trang một tệp.`;
  if (code === 'SCAN_TOO_MANY_PIXELS' && detail['width'] !== undefined) {
    return `Trang ${of('sheet')} có ${of('width')} × ${of('height')} điểm ảnh.`;
  }
  return null;
}
