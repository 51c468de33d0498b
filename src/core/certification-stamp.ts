/**
 * What the stamp of a certified copy begins with, in words without diacritics (NĐ 23/2015/NĐ-CP, art. 2; the forms of
 * TT 01/2020/TT-BTP).
 */
export const CERTIFICATION_STAMP = /chung thuc ban sao|ban sao dung voi ban chinh|sao (?:y|dung)(?: voi)? ban chinh/;
