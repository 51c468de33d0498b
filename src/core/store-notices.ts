/** What the administrator is told of the object store at start and on its page. A part of the notice table. */
export const STORE_NOTICES = {
  STORE_NOT_PROBED: {
    vi: 'Chưa thử được kho lưu trữ vì kho không trả lời ({answer}). Sohoa tự thử lại.',
    en: 'The object store could not be tried, it does not answer ({answer}). Sohoa tries again by itself.',
    kind: 'finding',
  },
  STORE_NO_CONDITIONAL_PUT: {
    vi: 'Kho không từ chối ghi đè (bỏ qua If-None-Match). Bản lưu vẫn được đọc lại và so sánh sau khi ghi. Nên bật lưu phiên bản cho bucket.',
    en: 'The store does not refuse to overwrite (ignores If-None-Match). Objects are still read back and compared. Turn bucket versioning on.',
    kind: 'finding',
  },
  STORE_NO_CHECKSUM: {
    vi: 'Kho nhận cả tệp có mã băm sai ({header}). Sohoa vẫn tự đọc lại và so sánh từng bản lưu.',
    en: 'The store takes bytes that do not fit their checksum ({header}). Sohoa still reads every object back and compares.',
    kind: 'finding',
  },
  STORE_NO_VERSIONS: {
    vi: 'Kho không lưu phiên bản: bản lưu bị xóa hoặc ghi đè là mất hẳn. Hãy bật lưu phiên bản, hoặc cấu hình kho dự phòng (storage.replica).',
    en: 'The store keeps no versions: what is deleted or overwritten is gone. Turn versioning on, or configure a second store (storage.replica).',
    kind: 'finding',
  },
  STORE_NO_LOCK: {
    vi: 'Kho không khóa được bản lưu chống sửa xóa (WORM): {reason}. Bản lưu được giữ bằng quyền truy cập và mã băm, chưa bằng khóa.',
    en: 'The store cannot lock objects against change and deletion (WORM): {reason}. They are kept by access rights and digests only.',
    kind: 'finding',
  },
  STORE_LOCK_IGNORED: {
    vi: 'Kho báo đã khóa nhưng vẫn cho xóa ({reason}). Coi như KHÔNG có khóa; Sohoa không đặt khóa ở kho này.',
    en: 'The store says that it locks but still deletes ({reason}). Taken as NO lock; Sohoa sets none there.',
    kind: 'finding',
  },
  STORE_LOCK_FAILING: {
    vi: 'Chưa khóa được một số bản lưu ({answer}). Bản lưu vẫn nguyên vẹn; Sohoa tự thử lại.',
    en: 'Some objects could not be locked ({answer}). They are whole; Sohoa tries again by itself.',
    kind: 'finding',
  },
  REPLICA_NONE: {
    vi: 'Chưa cấu hình kho dự phòng (storage.replica): bản lưu hỏng hoặc mất không tự khôi phục được.',
    en: 'No second store is configured (storage.replica): damaged or lost objects cannot be restored from it.',
    kind: 'finding',
  },
  REPLICA_DOWN: {
    vi: 'Kho dự phòng không nhận được bản sao ({answer}). Bản lưu ở kho chính vẫn an toàn; Sohoa tự sao tiếp khi kho dự phòng hoạt động lại.',
    en: 'The second store takes no copies ({answer}). The objects in the main store are safe; copying goes on by itself when it is back.',
    kind: 'finding',
  },
} as const;
