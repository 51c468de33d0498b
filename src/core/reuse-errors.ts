import type { ErrorText } from './error-text.ts';

/** What keeps a paper from being taken into another dossier. A part of the error table. */
export const REUSE_ERRORS = {
  REUSE_UNAVAILABLE: {
    vi: 'Giấy này không lấy được: trang trắng, đang chờ xem lại, bản lưu hỏng, chưa thuộc hồ sơ nào, đã nằm trong hồ sơ này hoặc là loại chỉ lập cho một hồ sơ. Chưa ghi gì.',
    en: 'This paper cannot be taken: it is blank, in review, damaged, in no dossier, in this dossier already, or made for one dossier only. Nothing was recorded.',
    retry: false,
    actor: 'clerk',
  },
  REUSE_OTHER_PERSON: {
    vi: 'Không chắc giấy này là của người nộp hồ sơ: số định danh không trùng. Chưa ghi gì. Trùng họ tên thì chưa đủ.',
    en: 'It is not certain that this paper is the applicant’s: the citizen ids are not the same. Nothing was recorded. A name is not enough.',
    retry: false,
    actor: 'clerk',
  },
  REUSE_CHANGED: {
    vi: 'Giấy này đã thay đổi sau khi bạn mở trang. Chưa ghi gì. Hãy tải lại trang, xem giấy rồi quyết định.',
    en: 'The paper has changed since you saw it. Nothing was recorded. Load it again, look at it, then decide.',
    retry: false,
    actor: 'clerk',
  },
  REUSE_TAKEN: {
    vi: 'Giấy này đã được lấy vào hồ sơ. Nếu lấy nhầm, hãy rút lại trước rồi mới ghi lý do không lấy.',
    en: 'The paper has been taken into the dossier. If that was a mistake, take it back first, then say why it is not taken.',
    retry: false,
    actor: 'clerk',
  },
} as const satisfies Record<string, ErrorText>;
