/** A paper as its form prints it, with the numbers that stand on it; people, places and numbers are invented. */
export interface Form {
  name: string;
  /** Lines for makePage. */
  lines: string[];
  /** `kind value`. */
  numbers: string[];
  /** Names, where more are on it than other tests look at. */
  people?: string[];
}

export const HEAD = ['>> CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '>> Độc lập - Tự do - Hạnh phúc', ''];

/** Letterhead of a commune with the paper's own number under it. */
export function letterhead(number: string): string[] {
  return [
    'ỦY BAN NHÂN DÂN || CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'XÃ MẪU LÂM || Độc lập - Tự do - Hạnh phúc',
    `${number} || Mẫu Lâm, ngày 30 tháng 10 năm 2026`,
  ];
}
