import type { ErrorText } from './error-text.ts';

/** Packages of dossiers, and what is kept no longer. A part of the error table. */
export const PACKAGE_ERRORS = {
  PACKAGE_EXISTS: {
    vi: 'Thư mục gói đã có. Chưa ghi gì: gói lưu trữ chỉ được chứa đúng những tệp nó liệt kê. Hãy chọn thư mục xuất khác hoặc chuyển gói cũ đi.',
    en: 'The folder of the package exists. Nothing was written: a bag holds exactly what it lists. Choose another output folder or move the old one away.',
    retry: false,
    actor: 'admin',
  },
  PACKAGE_INVALID: {
    vi: 'Không đọc được gói, hoặc gói vượt giới hạn an toàn. Chưa nhập gì. Hãy xin lại gói từ nơi gửi.',
    en: 'The package cannot be read or is over a safe limit. Nothing was imported. Ask its sender for it again.',
    retry: false,
    actor: 'admin',
  },
  ORIGINAL_GONE: {
    vi: 'Bản quét gốc không còn ở đây (đã hủy theo quyết định, hoặc nhập từ gói không kèm bản gốc) nên không xử lý lại được. Bản lưu không đổi.',
    en: 'The scan as delivered is no longer here (destroyed by a decision, or imported without it), so it cannot be processed again. Archive copies are as they were.',
    retry: false,
    actor: 'admin',
  },
  RETENTION_SAME_PERSON: {
    vi: 'Người đề nghị không được tự duyệt hủy. Chưa hủy gì. Hãy để một quản trị khác duyệt.',
    en: 'Whoever proposed a destruction cannot approve it. Nothing was destroyed. Another administrator must approve.',
    retry: false,
    actor: 'admin',
  },
} as const satisfies Record<string, ErrorText>;
