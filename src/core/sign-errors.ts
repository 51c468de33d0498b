import type { ErrorText } from './error-text.ts';

/** What keeps an archive copy from being signed. A part of the error table. */
export const SIGN_ERRORS = {
  SIGN_KEY_MISSING: {
    vi: 'Không mở được tệp khóa ký số (PKCS#12). Bản quét vẫn an toàn và đang đợi ký. Hãy kiểm tra đường dẫn và quyền đọc; Sohoa tự làm tiếp.',
    en: 'The file with the signing key (PKCS#12) cannot be opened. The scan is safe and waits. Check path and permission; Sohoa goes on by itself.',
    retry: true,
    actor: 'admin',
  },
  SIGN_KEY_LOCKED: {
    vi: 'Mật khẩu của khóa ký số sai hoặc chưa có. Bản quét vẫn an toàn và đang đợi ký. Hãy sửa mật khẩu; Sohoa tự làm tiếp.',
    en: 'The secret of the signing key is wrong or missing. The scan is safe and waits. Correct the secret; Sohoa goes on by itself.',
    retry: true,
    actor: 'admin',
  },
  SIGN_KEY_INVALID: {
    vi: 'Tệp khóa ký số không dùng được (không phải PKCS#12, thiếu khóa hoặc chứng thư, hoặc mã hóa kiểu cũ). Bản quét vẫn an toàn và đang đợi ký.',
    en: 'The file with the signing key cannot be used (no PKCS#12, no key or certificate, or an old encryption). The scan is safe and waits.',
    retry: true,
    actor: 'admin',
  },
  SIGN_KEY_EXPIRED: {
    vi: 'Chứng thư ký số hết hạn hoặc chưa có hiệu lực (kiểm tra cả giờ máy). Bản quét vẫn an toàn và đang đợi ký. Hãy thay khóa; Sohoa tự làm tiếp.',
    en: 'The signing certificate has expired or is not valid yet (check the clock, too). The scan is safe and waits. Replace the key; Sohoa goes on by itself.',
    retry: true,
    actor: 'admin',
  },
  SIGN_TIMESTAMP_UNAVAILABLE: {
    vi: 'Máy chủ cấp dấu thời gian không trả lời. Bản quét vẫn an toàn và đang đợi ký; Sohoa tự làm tiếp khi máy chủ hoạt động lại.',
    en: 'The time-stamp server does not answer. The scan is safe and waits; Sohoa goes on by itself when it is back.',
    retry: true,
    actor: 'admin',
  },
  SIGN_TIMESTAMP_INVALID: {
    vi: 'Máy chủ cấp dấu thời gian trả lời sai. Bản quét vẫn an toàn và đang đợi ký. Hãy kiểm tra địa chỉ máy chủ; Sohoa tự thử lại.',
    en: 'The answer of the time-stamp server does not hold. The scan is safe and waits. Check the address of the server; Sohoa tries again by itself.',
    retry: true,
    actor: 'admin',
  },
} as const satisfies Record<string, ErrorText>;
