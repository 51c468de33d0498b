import type { PageView } from './page-view.ts';

/** Titles of books of other acts (TT 04/2020/TT-BTP): recognition of parents, guardianship, adoption, changes. */
const TITLE = /^\W{0,3}so dang ky (?:viec )?(?:nhan cha|thay doi|giam ho|cham dut|nuoi con|cai chinh)/;

/** Whether a civil register is none of births, marriages or deaths, though its entries name those books. */
export function isRegisterOfOtherActs(views: readonly PageView[]): boolean {
  return views.some(({ segments }) => segments.some(({ folded }) => TITLE.test(folded)));
}
