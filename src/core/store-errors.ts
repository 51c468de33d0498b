import type { ErrorText } from './error-text.ts';

/** What keeps papers from being archived, or archived ones from being read. A part of the error table. */
export const STORE_ERRORS = {
  STORE_UNAVAILABLE: {
    vi: 'Kho lưu trữ không trả lời. Không tệp nào bị mất: Sohoa ngừng nhận và tự làm tiếp khi kho hoạt động lại.',
    en: 'The object store does not answer. Nothing is lost: intake stops and goes on by itself when it is back.',
    retry: true,
    actor: 'admin',
  },
  STORE_REFUSED: {
    vi: 'Kho lưu trữ từ chối (sai khóa truy cập, thiếu quyền hoặc chưa có bucket). Chưa tệp nào bị mất. Hãy kiểm tra cấu hình kho.',
    en: 'The object store refused (wrong key, missing right or bucket). Nothing is lost. Check its configuration.',
    retry: true,
    actor: 'admin',
  },
  STORE_FULL: {
    vi: 'Hết chỗ lưu trữ. Không tệp nào bị mất: Sohoa ngừng nhận cho đến khi có thêm chỗ.',
    en: 'Storage is full. Nothing is lost: intake stops until there is room.',
    retry: true,
    actor: 'admin',
  },
  DEPOSIT_MISMATCH: {
    vi: 'Bản lưu đọc lại không khớp bản ghi. Bản quét gốc vẫn an toàn, Sohoa sẽ ghi lại.',
    en: 'The deposit read back differs from what was written. The original scan is safe; Sohoa writes it again.',
    retry: true,
    actor: 'admin',
  },
  OBJECT_MISSING: {
    vi: 'Không tìm thấy bản lưu trong kho. Chưa có gì bị ghi đè, đừng hủy giấy gốc. Quản trị xem trang Kho lưu trữ; việc đang đợi tự làm tiếp khi bản lưu đã được khôi phục.',
    en: 'The object is missing from the store. Nothing was overwritten; keep the paper. See the page of the store; what waits goes on by itself once it is restored.',
    retry: true,
    actor: 'admin',
  },
  OBJECT_CORRUPT: {
    vi: 'Bản lưu trong kho đã bị thay đổi. Chưa có gì bị ghi đè, đừng hủy giấy gốc. Quản trị xem trang Kho lưu trữ; việc đang đợi tự làm tiếp khi bản lưu đã được khôi phục.',
    en: 'The stored object has changed. Nothing was overwritten; keep the paper. See the page of the store; what waits goes on by itself once it is restored.',
    retry: true,
    actor: 'admin',
  },
  STORE_CLOCK_SKEWED: {
    vi: 'Đồng hồ máy này lệch với kho lưu trữ nên kho từ chối. Không tệp nào bị mất: Sohoa ngừng nhận và tự làm tiếp khi giờ đã đúng. Hãy chỉnh giờ của máy và của kho.',
    en: 'The clock of this machine differs from the store’s, so the store refuses. Nothing is lost: intake stops and goes on by itself once the time is right. Set the clocks of both.',
    retry: true,
    actor: 'admin',
  },
  STORE_LOCK_REFUSED: {
    vi: 'Kho lưu trữ không khóa được bản lưu chống sửa xóa. Bản lưu vẫn nguyên vẹn nhưng chưa bị khóa. Sohoa sẽ thử lại; hãy kiểm tra quyền và chế độ khóa của kho.',
    en: 'The store did not lock the object. It is whole but not locked. Sohoa tries again; check the rights and the object lock of the bucket.',
    retry: true,
    actor: 'admin',
  },
} as const satisfies Record<string, ErrorText>;
