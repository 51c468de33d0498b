/** What is weighed when a paper is compared with a dossier. */
export const SCORE_PARTS = ['code', 'person', 'procedure', 'unit', 'dates', 'batch'] as const;
export type ScorePartName = (typeof SCORE_PARTS)[number];

interface FactText {
  part: ScorePartName;
  /** Part of a sentence for the clerk, no capital, no full stop. */
  vi: string;
}

/** Every fact that speaks for or against a dossier, with the clerk's words. What it weighs is the business of attaching. */
export const ATTACH_FACTS = {
  'code-barcode': { part: 'code', vi: 'mã vạch trên giấy ghi mã hồ sơ này' },
  'code-qr': { part: 'code', vi: 'mã QR trên giấy ghi mã hồ sơ này' },
  'code-separator': { part: 'code', vi: 'giấy nằm sau giấy tiếp nhận của hồ sơ này trong cùng lần quét' },
  'code-separator-unsure': {
    part: 'code',
    vi: 'giấy nằm sau giấy tiếp nhận của hồ sơ này, nhưng mã đọc bằng chữ hoặc tập giấy có thể lẫn',
  },
  'code-text': { part: 'code', vi: 'trên giấy in mã hồ sơ này' },
  'code-filename': { part: 'code', vi: 'tên tệp quét ghi mã hồ sơ này' },
  'code-twice': { part: 'code', vi: 'hai nguồn độc lập cùng ghi mã này' },
  'code-near': { part: 'code', vi: 'mã đọc được trên giấy chỉ khác mã hồ sơ này một chữ số' },
  'id-decoded': { part: 'person', vi: 'số định danh giải mã từ giấy trùng với người nộp hồ sơ' },
  'id-read': { part: 'person', vi: 'số định danh trên giấy trùng với người nộp hồ sơ' },
  'id-unsure': { part: 'person', vi: 'số định danh đọc chưa rõ trùng với người nộp hồ sơ' },
  'id-near': { part: 'person', vi: 'số định danh trên giấy chỉ khác người nộp một chữ số' },
  'name-exact': { part: 'person', vi: 'họ tên trên giấy trùng với người nộp' },
  'name-unmarked': { part: 'person', vi: 'họ tên trên giấy trùng với người nộp nhưng thiếu dấu' },
  'name-rare': { part: 'person', vi: 'họ tên hiếm gặp trong sổ hồ sơ' },
  'name-confirms': { part: 'person', vi: 'họ tên cũng trùng' },
  'name-near': { part: 'person', vi: 'họ tên gần giống người nộp' },
  'birth-date': { part: 'person', vi: 'ngày sinh trùng' },
  'birth-year': { part: 'person', vi: 'năm sinh khớp số định danh của người nộp' },
  'birth-other': { part: 'person', vi: 'năm sinh trên giấy khác số định danh của người nộp' },
  'person-aside': { part: 'person', vi: 'người nộp chỉ được nhắc tới, giấy không phải của họ' },
  'person-other': { part: 'person', vi: 'giấy ghi tên người khác, không có người nộp' },
  'id-other': { part: 'person', vi: 'số định danh trên giấy là của người khác' },
  result: { part: 'procedure', vi: 'đúng loại kết quả của thủ tục' },
  form: { part: 'procedure', vi: 'là tờ khai, đơn của hồ sơ' },
  component: { part: 'procedure', vi: 'là loại giấy thường có trong hồ sơ' },
  unexpected: { part: 'procedure', vi: 'không phải loại giấy thường có trong hồ sơ' },
  'other-result': { part: 'procedure', vi: 'là kết quả của thủ tục khác' },
  'class-unsure': { part: 'procedure', vi: 'chưa chắc loại giấy' },
  'procedure-same': { part: 'procedure', vi: 'mã thủ tục trên giấy trùng với hồ sơ' },
  'procedure-other': { part: 'procedure', vi: 'mã thủ tục trên giấy là của thủ tục khác' },
  'procedure-unknown': { part: 'procedure', vi: 'mã thủ tục trên giấy không có trong danh mục' },
  'agency-same': { part: 'unit', vi: 'cơ quan trên giấy là đơn vị nhận hồ sơ' },
  'agency-other': { part: 'unit', vi: 'cơ quan trên giấy là đơn vị khác' },
  'station-same': { part: 'unit', vi: 'trạm quét thuộc đơn vị nhận hồ sơ' },
  'station-other': { part: 'unit', vi: 'trạm quét thuộc đơn vị khác' },
  'date-fits': { part: 'dates', vi: 'ngày trên giấy nằm trong thời gian giải quyết' },
  'date-silent-result': { part: 'dates', vi: 'không đọc được ngày trên kết quả' },
  'date-silent-open': { part: 'dates', vi: 'hồ sơ đang mở' },
  'date-silent-resolved': { part: 'dates', vi: 'hồ sơ đã giải quyết xong, giấy không cho biết ngày phù hợp' },
  'date-late': { part: 'dates', vi: 'giấy lập sau khi hồ sơ đã giải quyết xong' },
  'date-early': { part: 'dates', vi: 'giấy lập từ trước khi nộp hồ sơ' },
  'date-impossible': { part: 'dates', vi: 'ngày trên giấy không khớp thời gian giải quyết' },
  'batch-proved': { part: 'batch', vi: 'giấy tiếp nhận đứng trước đã gắn chắc chắn vào hồ sơ này' },
} as const satisfies Record<string, FactText>;

export type AttachFact = keyof typeof ATTACH_FACTS;

/** One fact with its weight: 10 points make the dossier ten times as likely, −10 a tenth. */
export interface ScorePart {
  fact: AttachFact;
  points: number;
}

/** A dossier's sum with what it is made of. */
export interface DossierScore {
  /** Sum of the parts. */
  points: number;
  parts: ScorePart[];
}

/** Why a document lies in its dossier: kept with it and shown. */
export interface AttachScore extends DossierScore {
  /** Points that were needed at that time. */
  needed: number;
  /** The next best dossier; null when no other came into question. */
  runnerUp: (DossierScore & { code: string }) | null;
}
