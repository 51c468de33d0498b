import { STORE_NOTICES } from './store-notices.ts';

/**
 * Findings (worth telling, nothing to do) and review reasons (a clerk decides), with their texts.
 * `{name}` in a text is replaced by the fact of that name.
 */
interface NoticeText {
  vi: string;
  en: string;
  kind: 'finding' | 'review';
}

export const NOTICES = {
  PAGE_BLANK: { vi: 'Trang trắng, được giữ lại.', en: 'Blank page, kept.', kind: 'finding' },
  DPI_ESTIMATED: {
    vi: 'Tệp không ghi độ phân giải, ước tính {dpi} dpi theo khổ giấy.',
    en: 'The file states no resolution; estimated {dpi} dpi from the paper size.',
    kind: 'finding',
  },
  EXTENSION_MISMATCH: {
    vi: 'Đuôi tệp không khớp nội dung; đã đọc theo nội dung thật ({mediaType}).',
    en: 'The extension does not match the content; read as {mediaType}.',
    kind: 'finding',
  },
  SPREAD_SPLIT: { vi: 'Tờ hai trang đã được tách.', en: 'A spread of two pages was split.', kind: 'finding' },
  SPREAD_UNSURE: {
    vi: 'Có thể là tờ hai trang nhưng chưa chắc, giữ nguyên như quét.',
    en: 'This may be a spread of two pages; unsure, left as scanned.',
    kind: 'finding',
  },
  BOOKLET_ORDERED: {
    vi: 'Tờ A3 gấp đôi đã được xếp lại đúng thứ tự trang.',
    en: 'A folded A3 booklet was put in reading order.',
    kind: 'finding',
  },
  TURN_UNSURE: {
    vi: 'Không chắc chiều của trang, giữ nguyên như quét.',
    en: 'Unsure which way is up; left as scanned.',
    kind: 'finding',
  },
  PAGE_BLACK: {
    vi: 'Tờ {sheet} đen kín, không thấy giấy: đèn máy quét tắt hoặc mặt kính bị che. Ảnh đã lưu. Hãy quét lại tờ này.',
    en: 'Sheet {sheet} is black all over, no paper shows: the lamp was off or the glass covered. Scan this sheet again.',
    kind: 'review',
  },
  PHOTO_BLURRED: {
    vi: 'Ảnh chụp bị nhòe, không đọc được chữ. Hãy chụp lại: giữ chắc tay, đợi máy lấy nét.',
    en: 'The photograph is blurred; the text cannot be read. Take it again with a steady hand, in focus.',
    kind: 'review',
  },
  PHOTO_GLARE: {
    vi: 'Ảnh chụp bị chói sáng che mất chữ. Hãy chụp lại, tránh đèn chiếu thẳng vào giấy.',
    en: 'Glare hides text in the photograph. Take it again without a lamp or flash shining on the paper.',
    kind: 'review',
  },
  PHOTO_DARK: {
    vi: 'Ảnh chụp quá tối, không đọc được chữ. Hãy chụp lại ở nơi đủ sáng.',
    en: 'The photograph is too dark; the text cannot be read. Take it again in better light.',
    kind: 'review',
  },
  PHOTO_CUT: {
    vi: 'Ảnh chụp thiếu góc tờ giấy, giữ nguyên như chụp. Nếu mất chữ, hãy chụp lại cho đủ bốn góc.',
    en: 'A corner of the sheet lies outside the photograph; left as taken. If text is lost, take it again with all four corners.',
    kind: 'finding',
  },
  PAGES_MISSING: {
    vi: 'Tệp khai {stated} trang nhưng chỉ đọc được {read}. Hãy quét lại phần thiếu.',
    en: 'The file states {stated} pages but only {read} could be read. Scan the rest again.',
    kind: 'review',
  },
  PAGE_DAMAGED: {
    vi: 'Tờ {sheet} bị hỏng một phần, phần còn đọc được đã lưu. Hãy quét lại tờ này.',
    en: 'Sheet {sheet} is partly damaged; what could be read is kept. Scan this sheet again.',
    kind: 'review',
  },
  PAGE_UNREAD: {
    vi: 'Trang {page} không đọc được chữ; ảnh đã lưu.',
    en: 'Page {page} could not be read; its picture is kept.',
    kind: 'review',
  },
  ALL_BLANK: {
    vi: 'Mọi trang đều trắng: có thể giấy đặt úp mặt. Ảnh đã lưu. Hãy quét lại mặt có chữ.',
    en: 'Every page is blank: the paper may have been laid face down. The pictures are kept. Scan the printed side.',
    kind: 'review',
  },
  PAGE_FAINT: {
    vi: 'Chữ quá mờ, độ tin cậy {confidence} %. Nên quét lại đậm hơn.',
    en: 'The text is too faint, confidence {confidence} %. Scan again darker.',
    kind: 'review',
  },
  CLASS_UNSURE: {
    vi: 'Chưa chắc loại giấy tờ.',
    en: 'Unsure what kind of paper this is.',
    kind: 'review',
  },
  IDENTIFIERS_DISAGREE: {
    vi: 'Hai nguồn đọc ra hai giá trị khác nhau cho cùng một số ({kind}).',
    en: 'Two sources read different values for the same number ({kind}).',
    kind: 'review',
  },
  IDENTIFIER_MISREAD: {
    vi: 'Có một số trên giấy đọc không ra số hợp lệ ({kind}). Hãy nhập theo ảnh.',
    en: 'A number on the paper did not read as a valid one ({kind}). Type it from the picture.',
    kind: 'review',
  },
  DOSSIER_UNKNOWN: {
    vi: 'Đọc được mã hồ sơ nhưng mã này chưa có trong danh sách hồ sơ.',
    en: 'A dossier code was read but it is not in the register.',
    kind: 'review',
  },
  DOSSIER_CONFLICT: {
    vi: 'Giấy mang nhiều mã hồ sơ khác nhau.',
    en: 'The paper carries different dossier codes.',
    kind: 'review',
  },
  DOSSIER_PERSON_MISMATCH: {
    vi: 'Mã hồ sơ dẫn tới người khác với người trên giấy.',
    en: 'The dossier code leads to another person than the paper names.',
    kind: 'review',
  },
  DOSSIER_AMBIGUOUS: {
    vi: 'Có nhiều hồ sơ phù hợp, cần chọn.',
    en: 'More than one dossier fits; choose.',
    kind: 'review',
  },
  DOSSIER_WEAK: {
    vi: 'Có hồ sơ có thể phù hợp nhưng chưa đủ căn cứ.',
    en: 'A dossier may fit but the evidence is weak.',
    kind: 'review',
  },
  DOSSIER_NONE: {
    vi: 'Chưa thấy hồ sơ nào phù hợp.',
    en: 'No dossier fits.',
    kind: 'review',
  },
  DECISION_LOST: {
    vi: 'Cán bộ đã quyết định về tờ này trước khi nó được tách hoặc gộp lại. Hãy xem lại quyết định.',
    en: 'A clerk had decided about this sheet before it was split or joined anew. Check the decision.',
    kind: 'review',
  },
  SIDES_COLLATED: {
    vi: 'Đã ghép {sheets} tờ: mặt sau đứng ngay sau mặt trước của nó.',
    en: '{sheets} sheets were put together: each back stands behind its front.',
    kind: 'finding',
  },
  COLLATION_MISMATCH: {
    vi: 'Mặt trước và mặt sau không khớp ({count} mặt), nên chưa ghép. Mọi trang được giữ nguyên theo thứ tự quét. Có thể có tờ bị dính hoặc bị sót: hãy đếm lại giấy, nếu thiếu thì quét lại cả hai mặt.',
    en: 'Fronts and backs do not match ({count} sides), so they were not put together. All pages are kept as scanned. Sheets may have stuck together or been missed: count the papers and scan both sides again if any lack.',
    kind: 'review',
  },
  COLLATION_DOUBTED: {
    vi: 'Nội dung cho thấy mặt trước và mặt sau không đi với nhau, nên chưa ghép. Mọi trang được giữ nguyên theo thứ tự quét. Hãy kiểm tra thứ tự giấy và cách quét hai mặt của trạm.',
    en: 'What stands on the pages contradicts that these are fronts and their backs, so they were not put together. All pages are kept as scanned. Check the order of the papers and how the station feeds both sides.',
    kind: 'review',
  },
  COLLATION_PARTED: {
    vi: 'Tệp đi cặp với tệp này (mặt trước hoặc mặt sau) không đọc được, nên chưa ghép. Mọi trang ở đây được giữ nguyên. Hãy quét lại cả hai mặt.',
    en: 'The file that goes with this one (fronts or backs) could not be read, so they were not put together. All pages here are kept. Scan both sides again.',
    kind: 'review',
  },
  COLLATION_STOPPED: {
    vi: 'Trạm đang ngừng ghép hai mặt vì lần trước không khớp, nên tệp này được xử lý riêng và giữ nguyên mọi trang. Hãy xử lý xong tập giấy đó rồi bấm "Ghép lại từ đầu" ở trạm.',
    en: 'The station has stopped putting fronts and backs together because an earlier pair did not match, so this file was processed alone with all its pages. Settle that stack, then press "Start pairing again" at the station.',
    kind: 'review',
  },
  BACKS_MISSING: {
    vi: 'Không nhận được tệp mặt sau, nên mặt trước được xử lý riêng. Mọi trang được giữ nguyên. Nếu giấy có mặt sau, hãy bấm "Ghép lại từ đầu" ở trạm rồi quét lại cả hai mặt.',
    en: 'No file with the backs came, so the fronts were processed alone. All pages are kept. If the papers have backs, press "Start pairing again" at the station and scan both sides again.',
    kind: 'review',
  },
  REUSE_SOURCE_GONE: {
    vi: 'Giấy đã tái sử dụng không còn như cũ: bản quét được xử lý lại thành giấy khác, hoặc hệ thống khác không còn báo giấy này. Chưa tính vào tỷ lệ tái sử dụng. Hãy lấy lại giấy đúng hoặc rút lại.',
    en: 'The reused paper is no more: its scan was done again into other papers, or the other system tells it no longer. It does not count as reuse. Take the right paper anew or take it back.',
    kind: 'review',
  },
  REUSE_SOURCE_CHANGED: {
    vi: 'Giấy nguồn đã được làm lại sau khi tái sử dụng. Hãy xem bản mới rồi xác nhận lấy lại, hoặc rút lại.',
    en: 'The source was done again after it was reused. Look at the new version and take it anew, or take it back.',
    kind: 'review',
  },
  REUSE_SOURCE_REVIEW: {
    vi: 'Giấy nguồn đang chờ xem lại. Chưa tính vào tỷ lệ tái sử dụng.',
    en: 'The source is in review. It does not count as reuse until that is settled.',
    kind: 'review',
  },
  REUSE_SOURCE_MOVED: {
    vi: 'Giấy nguồn đã được chuyển sang hồ sơ khác sau khi tái sử dụng. Hãy xem lại rồi xác nhận lấy lại, hoặc rút lại.',
    en: 'The source was moved to another dossier after it was reused. Look at it and take it anew, or take it back.',
    kind: 'review',
  },
  REUSE_OTHER_PERSON: {
    vi: 'Giấy nguồn nay thuộc hồ sơ của người khác, hoặc số định danh trong danh sách hồ sơ đã đổi: không còn chắc là giấy của người nộp. Không xuất kèm hồ sơ, không tính vào tỷ lệ. Hãy rút lại.',
    en: 'The source now lies in another person’s dossier, or a citizen id in the register has changed: it is no longer certain to be the applicant’s. It is not exported and does not count. Take it back.',
    kind: 'review',
  },
  OFFICE_PAPER: {
    vi: 'Văn bản chung, không thuộc hồ sơ nào.',
    en: 'A general office paper that belongs to no dossier.',
    kind: 'finding',
  },
  SIGNED_AS_DELIVERED: {
    vi: 'Tệp có chữ ký số ({count}) nên được lưu nguyên vẹn từng byte, không viết lại.',
    en: 'The file carries digital signatures ({count}); it is archived byte for byte and never rewritten.',
    kind: 'finding',
  },
  SIGNED_NOT_PAIRED: {
    vi: 'Tệp có chữ ký số không được ghép mặt trước mặt sau. Mọi trang được giữ nguyên. Nếu giấy có mặt sau, hãy quét lại cả hai mặt.',
    en: 'A digitally signed file is not put together with fronts or backs. All pages are kept. If the papers have backs, scan both sides again.',
    kind: 'review',
  },
  SIGNATURE_UNREADABLE: {
    vi: 'Không đọc được chữ ký số (hỏng hoặc dạng chưa hỗ trợ). Tệp được giữ nguyên. Hãy kiểm tra với cơ quan ký.',
    en: 'The digital signature cannot be read (damaged or of an unsupported form). The file is kept. Check with whoever signed.',
    kind: 'review',
  },
  SIGNATURE_ALTERED: {
    vi: 'Nội dung đã bị thay đổi sau khi ký: chữ ký số không còn hợp lệ. Tệp được giữ nguyên. Không dùng làm bản chính khi chưa kiểm tra.',
    en: 'The content was changed after signing: the signature does not hold. The file is kept. Do not rely on it before checking.',
    kind: 'review',
  },
  SIGNATURE_FALSE: {
    vi: 'Chữ ký số sai: không khớp với chứng thư của người ký. Tệp được giữ nguyên. Không dùng làm bản chính khi chưa kiểm tra.',
    en: 'The signature is wrong: it does not fit the certificate of the signer. The file is kept. Do not rely on it before checking.',
    kind: 'review',
  },
  SIGNATURE_OTHER_CERTIFICATE: {
    vi: 'Chứng thư trong chữ ký số không phải chứng thư đã dùng để ký (có thể bị tráo). Tệp được giữ nguyên. Hãy kiểm tra với cơ quan ký.',
    en: 'The certificate in the signature is not the one that was signed with (it may have been swapped). The file is kept. Check with whoever signed.',
    kind: 'review',
  },
  SIGNATURE_EXPIRED: {
    vi: 'Chứng thư số không có hiệu lực vào lúc ký. Tệp được giữ nguyên. Hãy kiểm tra với cơ quan ký.',
    en: 'The certificate was not valid at the time of signing. The file is kept. Check with whoever signed.',
    kind: 'review',
  },
  SIGNATURE_ISSUER_UNKNOWN: {
    vi: 'Chứng thư số do nơi không có trong danh sách tin cậy cấp. Tệp được giữ nguyên. Hãy kiểm tra với cơ quan ký, hoặc bổ sung chứng thư gốc.',
    en: 'The certificate was issued by nobody on the list of trusted issuers. The file is kept. Check with whoever signed, or add the root certificate.',
    kind: 'review',
  },
  SIGNATURE_REMOVED: {
    vi: 'Một chữ ký số trước đây của tệp đã bị gỡ khỏi biểu mẫu. Tệp được giữ nguyên. Hãy kiểm tra với cơ quan ký.',
    en: 'An earlier signature of the file was taken out of its form. The file is kept. Check with whoever signed.',
    kind: 'review',
  },
  SIGNATURE_LATER_CHANGES: {
    vi: 'Tệp được bổ sung sau chữ ký số cuối cùng: phần thêm không được ký bảo vệ. Tệp được giữ nguyên. Hãy đối chiếu với cơ quan ký.',
    en: 'Something was added to the file after its last signature and is protected by none. The file is kept. Compare with whoever signed.',
    kind: 'review',
  },
  SIGNATURE_STAMP_BAD: {
    vi: 'Dấu thời gian của chữ ký số không hợp lệ; giờ ký chỉ là do người ký khai. Tệp được giữ nguyên. Hãy kiểm tra với cơ quan ký.',
    en: 'The time-stamp of the signature does not hold; the time is what the signer claims. The file is kept. Check with whoever signed.',
    kind: 'review',
  },
  SIGNATURE_ISSUER_UNCHECKED: {
    vi: 'Chưa kiểm tra được nguồn chứng thư: chưa cấu hình chứng thư gốc tin cậy.',
    en: 'The source of the certificate could not be checked: no trusted root certificates are configured.',
    kind: 'finding',
  },
  SIGNATURE_TIME_UNPROVED: {
    vi: 'Chứng thư nay đã hết hạn và không có dấu thời gian: giờ ký chỉ là do người ký khai.',
    en: 'The certificate has expired since and there is no time-stamp: the time is what the signer claims.',
    kind: 'finding',
  },
  SIGNATURE_OLD_DIGEST: {
    vi: 'Chữ ký số dùng thuật toán băm SHA-1 đã cũ.',
    en: 'The signature uses the outdated digest SHA-1.',
    kind: 'finding',
  },
  ...STORE_NOTICES,
} as const satisfies Record<string, NoticeText>;

export type NoticeCode = keyof typeof NOTICES;

/** The text of a notice with its facts filled in; an unknown code is shown as it is, never hidden. */
export function noticeText(
  code: string,
  detail: Record<string, string | number | boolean>,
  language: 'vi' | 'en' = 'vi',
): string {
  if (!Object.hasOwn(NOTICES, code)) return code;
  return NOTICES[code as NoticeCode][language].replace(/\{(\w+)\}/g, (_, key: string) => String(detail[key] ?? '?'));
}

/** Whether a clerk must look: some code is more than a finding. A code that is not in the table counts as one. */
export function needsReview(notices: readonly { code: string }[]): boolean {
  return notices.some(({ code }) => !Object.hasOwn(NOTICES, code) || NOTICES[code as NoticeCode].kind === 'review');
}
