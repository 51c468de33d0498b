import { html } from 'hono/html';
import type { Dimension } from '../../core/ports/reports.ts';
import { DIMENSION_TITLES, groupTitle } from '../../report/measure-table.ts';
import type { Markup } from '../markup.ts';
import { addressQuery, type ReportQuery } from '../report-query.ts';

/** Keys that narrow figures down to a group chosen before, and the dimension each is a value of. */
const DIMENSION_OF = {
  'rieng-don-vi': 'unit',
  'thu-tuc': 'procedure',
  'linh-vuc': 'field',
  kenh: 'channel',
  'nhan-su': 'operator',
} as const satisfies Partial<Record<keyof ReportQuery, Dimension>>;

export const NARROWING = Object.keys(DIMENSION_OF) as (keyof typeof DIMENSION_OF)[];

/** What the page at `path` is narrowed down to, each with a way out. */
export function narrowingChips<Query extends ReportQuery>(query: Query, path: string): Markup | string {
  const chosen = NARROWING.flatMap((key) => {
    const value = query[key];
    return value ? [{ key, value, by: DIMENSION_OF[key] }] : [];
  });
  if (chosen.length === 0) return '';
  const without = (key: (typeof NARROWING)[number]) => addressQuery<ReportQuery>(query, { [key]: null, trang: null });
  return html`<p>
    Đang lọc:
    ${chosen.map(
      ({ key, value, by }) =>
        html`<span class="chip calm">${DIMENSION_TITLES[by]}: ${groupTitle(by, { key: value, title: value })}</span>
          <a href="${path}?${without(key)}">bỏ lọc</a> `,
    )}
  </p>`;
}
