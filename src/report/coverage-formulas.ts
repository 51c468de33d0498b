import type { CoverageCounts } from '../core/ports/queries.ts';

type Count = 'received' | 'receivedWithPaper' | 'resolved' | 'resolvedWithResult';

/** How coverage (digitised over due) is computed. Two formulas give two different rates, so the name is always shown. */
export interface CoverageFormula {
  name: string;
  title: { vi: string; en: string };
  /** One sentence: what is divided by what. */
  sentence: { vi: string; en: string };
  numerator: { count: Count & keyof CoverageCounts; title: string };
  denominator: { count: Count & keyof CoverageCounts; title: string };
  /** What is left to do: denominator less numerator. */
  remaining: string;
  /** Where the formula comes from. */
  source: string;
}

export const coverageFormulas = {
  /** The rate offices quote in their reports, for example Phú Mỹ's 5.497 of 6.942 = 79,18 %. */
  results: {
    name: 'results',
    title: { vi: 'Tỷ lệ số hóa kết quả giải quyết', en: 'Digitised results' },
    sentence: {
      vi: 'Hồ sơ đã giải quyết có giấy kết quả đã lưu trữ / hồ sơ đã giải quyết của thủ tục có kết quả bằng giấy.',
      en: 'Resolved dossiers whose result paper is archived over resolved dossiers of procedures with a paper result.',
    },
    numerator: { count: 'resolvedWithResult', title: 'Đã số hóa kết quả' },
    denominator: { count: 'resolved', title: 'Đã giải quyết' },
    remaining: 'Chưa số hóa',
    source: 'Bảng “Theo dõi mức độ số hóa” của phần mềm một cửa: đã số hóa kết quả / đã giải quyết',
  },
  components: {
    name: 'components',
    title: { vi: 'Tỷ lệ số hóa thành phần hồ sơ', en: 'Digitised components' },
    sentence: {
      vi: 'Hồ sơ tiếp nhận có ít nhất một giấy tờ đã lưu trữ, không kể giấy kết quả / hồ sơ tiếp nhận.',
      en: 'Received dossiers with at least one archived paper other than the result over received dossiers.',
    },
    numerator: { count: 'receivedWithPaper', title: 'Có số hóa' },
    denominator: { count: 'received', title: 'Tiếp nhận' },
    remaining: 'Chưa số hóa',
    source: 'Bảng “Theo dõi mức độ số hóa” của phần mềm một cửa: có số hóa thành phần hồ sơ / tiếp nhận',
  },
} as const satisfies Record<string, CoverageFormula>;

export type CoverageFormulaName = keyof typeof coverageFormulas;

/** True when `name` is a formula's name. */
export function isCoverageFormula(name: string): name is CoverageFormulaName {
  return Object.hasOwn(coverageFormulas, name);
}
