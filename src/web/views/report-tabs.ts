import type { Markup } from '../markup.ts';
import { tabBar } from './tabs.ts';

const TABS = [
  { name: 'coverage', path: '/bao-cao', title: 'Độ phủ' },
  { name: 'measures', path: '/bao-cao/chi-so', title: 'Chỉ số' },
  { name: 'reuse', path: '/bao-cao/tai-su-dung', title: 'Tái sử dụng' },
  { name: 'forms', path: '/bao-cao/bieu-mau', title: 'Biểu mẫu' },
  { name: 'reconcile', path: '/bao-cao/doi-chieu', title: 'Đối chiếu' },
] as const;

/** The pages of the section of reports; the one shown is marked. */
export function reportTabs(shown: (typeof TABS)[number]['name']): Markup {
  return tabBar(TABS, shown, 'Các loại báo cáo');
}
