import type { MeasureSpec } from '../core/ports/reports.ts';

/** A rate and everything a reader must know of it. All words are Vietnamese; see docs/decisions/0006. */
export interface Measure extends MeasureSpec {
  name: string;
  title: string;
  /** One sentence: what is divided by what. */
  sentence: string;
  /** What each number counts, as the heading of its list of dossiers; `excluded` is empty where all count. */
  words: { considered: string; due: string; done: string; missing: string; excluded: string };
  source: string;
  /** Points of Decision 766: all at `fullAt` and above, in proportion below. */
  score?: { points: number; fullAt: number };
}

const INDEX_766 = 'Bộ chỉ số theo QĐ 766/QĐ-TTg ngày 23/6/2022';
const FOLLOW_UP = 'Bảng theo dõi mức độ số hóa của phần mềm một cửa';

export const MEASURES = {
  results: {
    name: 'results',
    title: 'Tỷ lệ số hóa kết quả giải quyết',
    sentence: 'Hồ sơ có kết quả đã số hóa / hồ sơ đã giải quyết trong kỳ của thủ tục có kết quả bằng giấy.',
    base: 'resolved',
    due: ['paper-result'],
    done: ['result'],
    words: {
      considered: 'Đã giải quyết trong kỳ',
      due: 'Đã giải quyết, phải số hóa kết quả',
      done: 'Đã số hóa kết quả',
      missing: 'Chưa số hóa kết quả',
      excluded: 'Thủ tục không có kết quả bằng giấy hoặc chưa có trong danh mục',
    },
    source: FOLLOW_UP,
  },
  components: {
    name: 'components',
    title: 'Tỷ lệ số hóa thành phần hồ sơ',
    sentence:
      'Hồ sơ có ít nhất một thành phần đã số hóa hoặc lấy lại từ giấy tờ đã số hóa (không kể giấy kết quả) / hồ sơ tiếp nhận trong kỳ.',
    base: 'received',
    due: [],
    done: ['component'],
    words: {
      considered: 'Tiếp nhận trong kỳ',
      due: 'Tiếp nhận trong kỳ',
      done: 'Có số hóa thành phần',
      missing: 'Chưa số hóa thành phần',
      excluded: '',
    },
    source: FOLLOW_UP,
  },
  index: {
    name: 'index',
    title: 'Chỉ số số hóa hồ sơ',
    sentence:
      'Hồ sơ có thành phần đã số hóa và có tệp kết quả nếu kết quả bằng giấy đã đến lúc phải có / hồ sơ tiếp nhận trong kỳ. Hồ sơ đang giải quyết không bị coi là thiếu kết quả.',
    base: 'received',
    due: [],
    done: ['component', 'result-if-due'],
    words: {
      considered: 'Tiếp nhận trong kỳ',
      due: 'Tiếp nhận trong kỳ',
      done: 'Đủ thành phần và kết quả',
      missing: 'Thiếu thành phần hoặc kết quả',
      excluded: '',
    },
    source: `${INDEX_766}: đạt 80 % trở lên được đủ 4 điểm, thấp hơn tính theo tỷ lệ`,
    score: { points: 4, fullAt: 0.8 },
  },
  'e-results': {
    name: 'e-results',
    title: 'Tỷ lệ cấp kết quả điện tử',
    sentence: 'Hồ sơ có tệp kết quả / hồ sơ tiếp nhận trong kỳ đã giải quyết của thủ tục có kết quả bằng giấy.',
    base: 'received',
    due: ['paper-result', 'resolved'],
    done: ['result'],
    words: {
      considered: 'Tiếp nhận trong kỳ',
      due: 'Đã giải quyết, phải có kết quả điện tử',
      done: 'Có tệp kết quả',
      missing: 'Chưa có tệp kết quả',
      excluded: 'Đang giải quyết, hoặc thủ tục không có kết quả bằng giấy',
    },
    source: INDEX_766,
    score: { points: 6, fullAt: 1 },
  },
  reuse: {
    name: 'reuse',
    title: 'Tỷ lệ tái sử dụng kết quả số hóa',
    sentence: 'Hồ sơ có ít nhất một thành phần lấy lại từ giấy tờ đã số hóa / hồ sơ tiếp nhận trong kỳ.',
    base: 'received',
    due: [],
    done: ['reused'],
    words: {
      considered: 'Tiếp nhận trong kỳ',
      due: 'Tiếp nhận trong kỳ',
      done: 'Có tái sử dụng',
      missing: 'Không tái sử dụng',
      excluded: '',
    },
    source: `${INDEX_766}; lượt lấy ghi tại Sohoa và dấu tái sử dụng theo tệp nhập từ hệ thống một cửa`,
    score: { points: 2, fullAt: 0.8 },
  },
  online: {
    name: 'online',
    title: 'Tỷ lệ nộp hồ sơ trực tuyến',
    sentence: 'Hồ sơ nộp trực tuyến / hồ sơ tiếp nhận trong kỳ.',
    base: 'received',
    due: [],
    done: ['online'],
    words: {
      considered: 'Tiếp nhận trong kỳ',
      due: 'Tiếp nhận trong kỳ',
      done: 'Nộp trực tuyến',
      missing: 'Nộp trực tiếp hoặc qua bưu chính',
      excluded: '',
    },
    source: 'Kênh tiếp nhận theo tệp nhập từ hệ thống một cửa',
  },
  payment: {
    name: 'payment',
    title: 'Tỷ lệ thanh toán trực tuyến',
    sentence: 'Hồ sơ đã thanh toán trực tuyến / hồ sơ tiếp nhận trong kỳ có phí, lệ phí phải nộp.',
    base: 'received',
    due: ['fee-owed'],
    done: ['paid-online'],
    words: {
      considered: 'Tiếp nhận trong kỳ',
      due: 'Có phí, lệ phí phải nộp',
      done: 'Thanh toán trực tuyến',
      missing: 'Nộp tiền mặt hoặc chưa nộp',
      excluded: 'Miễn phí, hoặc hệ thống một cửa không cho biết',
    },
    source: 'Hình thức thanh toán theo tệp nhập từ hệ thống một cửa',
  },
  'in-time': {
    name: 'in-time',
    title: 'Tỷ lệ giải quyết trước và đúng hạn',
    sentence: 'Hồ sơ giải quyết trước hoặc đúng ngày hẹn trả / hồ sơ đã giải quyết trong kỳ có ngày hẹn trả.',
    base: 'resolved',
    due: ['timed'],
    done: ['in-time'],
    words: {
      considered: 'Đã giải quyết trong kỳ',
      due: 'Đã giải quyết, có ngày hẹn trả',
      done: 'Trước hoặc đúng hạn',
      missing: 'Quá hạn',
      excluded: 'Không có ngày hẹn trả',
    },
    source: 'TT 01/2020/TT-VPCP, biểu II.06a; hồ sơ trả lại hoặc rút tính là đúng hạn',
  },
} as const satisfies Record<string, Measure>;

export type MeasureName = keyof typeof MEASURES;

/** True when `name` is a measure's name. */
export function isMeasure(name: string): name is MeasureName {
  return Object.hasOwn(MEASURES, name);
}

/** done / due; null when nothing is due: then there is no rate, neither 0 % nor 100 %. */
export function rateOf({ due, done }: { due: number; done: number }): number | null {
  return due === 0 ? null : done / due;
}

/** Points by Decision 766 for a rate; null without a rate or for a measure that has none. */
export function scoreOf(measure: Measure, rate: number | null): number | null {
  if (!measure.score || rate === null) return null;
  return measure.score.points * Math.min(1, rate / measure.score.fullAt);
}

/** What is not counted, as a sentence. */
export function exclusionOf({ words }: Measure): string {
  if (words.excluded === '') return 'Mọi hồ sơ trong kỳ đều được tính.';
  return `Không tính: ${words.excluded.charAt(0).toLowerCase()}${words.excluded.slice(1)}.`;
}
