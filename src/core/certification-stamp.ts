/**
 * What the stamp of a certified copy begins with, in words without diacritics (NĐ 23/2015/NĐ-CP, art. 2; the forms of
 * TT 01/2020/TT-BTP). "Chứng thực bản sao từ bản chính giấy tờ ..." is the procedure's name (QĐ 1329/QĐ-BTP), which receipts tell.
 */
export const CERTIFICATION_STAMP =
  /chung thuc ban sao(?! tu (?:ban|so))|ban sao dung voi ban chinh|sao (?:y|dung)(?: voi)? ban chinh/;
