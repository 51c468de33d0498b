import { html } from 'hono/html';
import type { Markup } from '../markup.ts';
import type { ReportQuery } from '../report-query.ts';

export interface UnitChoice {
  code: string;
  name: string;
}

/** Which parts of the form a page shows besides period and unit. */
interface FigureFormParts {
  action: string;
  /** False where no period can be chosen. */
  period?: boolean;
  compare?: boolean;
  handover?: boolean;
  /** Inputs of the page's own, in front. */
  more?: Markup;
  /** False where the figures do not rest on papers, or not on units' heirs. */
  evidence?: boolean;
  regroup?: boolean;
  /** Keys carried along unseen. */
  keep?: readonly (keyof ReportQuery)[];
}

/** Period, unit, and what else a report is asked for with. */
export function figureForm(query: ReportQuery, units: readonly UnitChoice[], parts: FigureFormParts): Markup {
  const dayField = (name: keyof ReportQuery, label: string) =>
    html`<label>${label} <input type="date" name="${name}" value="${query[name] ?? ''}" /></label>`;
  return html`<form class="report-form" method="get" action="${parts.action}">
    ${(parts.keep ?? []).map((key) => (query[key] ? html`<input type="hidden" name="${key}" value="${query[key]}" />` : ''))}
    ${parts.more ?? ''}
    ${parts.period === false ? '' : html`${dayField('tu', 'Từ ngày')} ${dayField('den', 'Đến ngày')}`}
    ${parts.handover ? dayField('chuyen-giao', 'Ngày chuyển giao') : ''}
    ${parts.compare ? html`${dayField('truoc-tu', 'So với: từ ngày')} ${dayField('truoc-den', 'đến ngày')}` : ''}
    <label
      >Đơn vị và cấp dưới
      <input name="don-vi" list="cac-don-vi" value="${query['don-vi']}" placeholder="mọi đơn vị" size="14" />
      <datalist id="cac-don-vi">
        ${units.map(({ code, name }) => html`<option value="${code}">${name}</option>`)}
      </datalist>
    </label>
    ${parts.regroup === false ? '' : regroupField(query)} ${parts.evidence === false ? '' : evidenceField(query)}
    <button type="submit">Xem</button>
  </form>`;
}

function regroupField(query: ReportQuery): Markup {
  return html`<label
    >Đơn vị đã sáp nhập
    <select name="gop">
      <option value="">để riêng, theo tên cũ</option>
      <option value="1" ${query.gop ? 'selected' : ''}>gộp vào đơn vị kế thừa</option>
    </select>
  </label>`;
}

function evidenceField(query: ReportQuery): Markup {
  return html`<label
    >Giấy tờ số hóa
    <select name="bang-chung">
      <option value="any" ${query['bang-chung'] === 'any' ? 'selected' : ''}>ở Sohoa và hệ thống khác</option>
      <option value="here" ${query['bang-chung'] === 'here' ? 'selected' : ''}>chỉ lưu tại Sohoa</option>
    </select>
  </label>`;
}
