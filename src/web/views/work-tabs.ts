import type { Role } from '../../core/ports/queries.ts';
import type { Markup } from '../markup.ts';
import { may } from '../permissions.ts';
import { tabBar } from './tabs.ts';

const TABS = [
  { name: 'backlog', path: '/viec-can-lam', title: 'Chưa số hóa' },
  { name: 'components', path: '/viec-can-lam/thanh-phan', title: 'Thành phần còn thiếu' },
  { name: 'in-force', path: '/viec-can-lam/con-hieu-luc', title: 'Kết quả còn hiệu lực' },
  { name: 'books', path: '/viec-can-lam/so-ho-tich', title: 'Sổ hộ tịch cũ' },
  { name: 'forecast', path: '/viec-can-lam/du-bao', title: 'Dự báo' },
  { name: 'retention', path: '/viec-can-lam/luu-tru', title: 'Hạn bảo quản' },
] as const;

/** The pages of the section of work that the account may open; the one shown is marked. */
export function workTabs(shown: (typeof TABS)[number]['name'], role: Role): Markup {
  const mine = TABS.filter(({ name }) => name !== 'retention' || may(role, 'manage-retention'));
  return tabBar(mine, shown, 'Các danh sách việc');
}
