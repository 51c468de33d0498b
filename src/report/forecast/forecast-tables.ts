import type { ReportFilter } from '../../core/ports/reports.ts';
import { addDays } from '../day-arithmetic.ts';
import { formatDay } from '../format-cell.ts';
import { narrowingNotes } from '../narrowing-notes.ts';
import type { ReportRow, ReportTable } from '../report-table.ts';
import { LEAST_WEEKS, type Outlook } from './forecast.ts';
import type { Forecast, StepForecast, UnitForecast } from './make-forecast.ts';
import { STOPPED_AFTER, type StationPace } from './station-pace.ts';

const ONE_DECIMAL = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
const COUNT = new Intl.NumberFormat('vi-VN');

/** Which weeks were looked at, in words. */
export function weeksText({ weeks }: Forecast): string {
  const [first, last] = [weeks[0]!.week, addDays(weeks.at(-1)!.week, 6)];
  const days = weeks.reduce((sum, { workdays }) => sum + workdays, 0);
  return `${weeks.length} tuần trọn từ ${formatDay(first)} đến ${formatDay(last)}, ${days} ngày làm việc`;
}

export const FORECAST_FORMULA =
  'Nếu giữ nhịp của các tuần này: số ngày làm việc còn lại = số kết quả còn lại / (số hóa mỗi ngày − mới phát sinh mỗi ngày). Nhịp lấy của tuần thường (trung vị các tuần); ngày sớm và muộn lấy của tuần nhanh và tuần chậm (một phần tư số tuần nhanh hơn, chậm hơn).';

/** What is expected, in a few words. */
export function outlookText(outlook: Outlook): string {
  switch (outlook.kind) {
    case 'finished':
      return 'Đã xong';
    case 'date':
      return formatDay(outlook.date);
    case 'too-little':
    case 'too-slow':
      return 'Không dự báo được';
  }
}

/** From when to when it may be, or why nothing can be told. */
export function outlookRemark(outlook: Outlook): string {
  switch (outlook.kind) {
    case 'finished':
      return '';
    case 'date':
      return outlook.latest === null
        ? `sớm nhất ${formatDay(outlook.earliest)}; theo nhịp tuần chậm thì không xong`
        : `từ ${formatDay(outlook.earliest)} đến ${formatDay(outlook.latest)}`;
    case 'too-little':
      return `cần ít nhất ${LEAST_WEEKS} tuần có số hóa và không ngừng hai tuần gần nhất; đang có ${outlook.weeks} tuần`;
    case 'too-slow':
      return `mỗi ngày số hóa ${ONE_DECIMAL.format(outlook.pace.middle)}, phát sinh ${ONE_DECIMAL.format(outlook.pace.inflow)}: với nhịp này không bao giờ xong`;
  }
}

function forecastRow({ key, title, missing, outlook }: UnitForecast): ReportRow {
  const pace = outlook.kind === 'date' || outlook.kind === 'too-slow' ? outlook.pace : null;
  return {
    key,
    title,
    missing,
    low: pace?.low ?? null,
    middle: pace?.middle ?? null,
    high: pace?.high ?? null,
    inflow: pace?.inflow ?? null,
    date: outlookText(outlook),
    remark: outlookRemark(outlook),
  };
}

/** When the results of each unit, and of all together, are digitised. */
export function forecastTable(forecast: Forecast, filter: ReportFilter): ReportTable {
  const pace = 'Số hóa mỗi ngày làm việc';
  return {
    title: 'Dự báo số hóa xong kết quả',
    formula: { name: 'forecast', sentence: FORECAST_FORMULA },
    scope: weeksText(forecast),
    columns: [
      { key: 'key', title: 'Mã', kind: 'text' },
      { key: 'title', title: 'Đơn vị', kind: 'text' },
      { key: 'missing', title: 'Kết quả còn lại', kind: 'integer' },
      { key: 'low', title: 'Tuần chậm', group: pace, kind: 'decimal' },
      { key: 'middle', title: 'Tuần thường', group: pace, kind: 'decimal' },
      { key: 'high', title: 'Tuần nhanh', group: pace, kind: 'decimal' },
      { key: 'inflow', title: 'Mới phát sinh mỗi ngày', kind: 'decimal' },
      { key: 'date', title: 'Dự kiến xong', kind: 'text' },
      { key: 'remark', title: 'Sớm nhất, muộn nhất', kind: 'text' },
    ],
    rows: forecast.units.map(forecastRow),
    total: forecastRow(forecast.whole),
    notes: [
      'Nhịp của toàn bộ tính từ tổng các đơn vị theo tuần, không phải trung bình các đơn vị.',
      'Ngày làm việc: thứ hai đến thứ sáu, trừ ngày nghỉ theo Điều 112 Bộ luật Lao động (ngày nghỉ bù không tính được). Tuần dưới ba ngày làm việc bị bỏ qua.',
      'Một kết quả là số hóa vào ngày tệp quét đến hoặc ngày cán bộ xử lý, lấy ngày sau; xử lý lại bản quét không làm đổi. Kết quả ở hệ thống khác không ghi ngày số hóa không tính vào nhịp.',
      ...narrowingNotes(filter),
    ],
  };
}

/** What each station delivered, what waits, and which have stopped. */
export function stationsTable(forecast: Forecast): ReportTable {
  return {
    title: 'Năng suất trạm quét',
    formula: null,
    scope: weeksText(forecast),
    columns: [
      { key: 'title', title: 'Trạm', kind: 'text' },
      { key: 'unit', title: 'Đơn vị', kind: 'text' },
      { key: 'pagesADay', title: 'Trang mỗi ngày có quét', kind: 'decimal' },
      { key: 'activeDays', title: 'Ngày có quét', kind: 'integer' },
      { key: 'scans', title: 'Bản quét', kind: 'integer' },
      { key: 'waiting', title: 'Đang chờ xử lý', kind: 'integer' },
      {
        key: 'rejectedRate',
        title: 'Không nhận được',
        kind: 'percent',
        ratio: { numerator: 'rejected', denominator: 'scans' },
      },
      {
        key: 'reviewRate',
        title: 'Phải xem lại',
        kind: 'percent',
        ratio: { numerator: 'review', denominator: 'scans' },
      },
      { key: 'lastDelivered', title: 'Quét gần nhất', kind: 'date' },
      { key: 'remark', title: 'Ghi chú', kind: 'text' },
    ],
    rows: forecast.stations.map(stationRow),
    total: null,
    notes: [
      'Trang mỗi ngày có quét: trung vị của các ngày trạm gửi tệp; không tính bản trùng.',
      `Trạm ngừng: không gửi gì trong ${STOPPED_AFTER} ngày làm việc trọn, hoặc ba lần quãng nghỉ thường ngày của trạm nếu quãng ấy dài hơn.`,
      bottleneckText(forecast),
    ],
  };
}

/** In place of a rate of nothing. */
const NO_SCANS = 'chưa có bản quét';

function stationRow(station: StationPace): ReportRow {
  const { scans, rejected, review, silent, stopped } = station;
  const remark = silent === null ? 'chưa từng gửi tệp' : stopped ? `ngừng ${COUNT.format(silent)} ngày làm việc` : '';
  return {
    key: station.name,
    title: station.title || station.name,
    unit: station.unit,
    pagesADay: station.pagesADay,
    activeDays: station.activeDays,
    scans,
    rejected,
    review,
    rejectedRate: scans === 0 ? NO_SCANS : rejected / scans,
    reviewRate: scans === 0 ? NO_SCANS : review / scans,
    waiting: station.waiting,
    lastDelivered: station.lastDelivered,
    remark,
  };
}

/** Which station holds the work up and why, as a sentence. */
export function bottleneckText({ bottleneck, stations }: Forecast): string {
  if (stations.length === 0) return 'Chưa có trạm quét nào.';
  if (bottleneck === null)
    return 'Không trạm nào cản trở: không trạm nào ngừng, hàng chờ không quá một ngày, dưới 20 % bản quét phải xem lại.';
  const { station, why } = bottleneck;
  const name = station.title || station.name;
  switch (why) {
    case 'stopped':
      return `Trạm cản trở: ${name}, ngừng ${COUNT.format(station.silent ?? 0)} ngày làm việc, trước đó ${ONE_DECIMAL.format(station.pagesADay ?? 0)} trang mỗi ngày.`;
    case 'queue':
      return `Trạm cản trở: ${name}, ${COUNT.format(station.waiting)} bản quét chờ xử lý, hơn một ngày quét của trạm.`;
    case 'doubt':
      return `Trạm cản trở: ${name}, ${COUNT.format(station.rejected + station.review)} trên ${COUNT.format(station.scans)} bản quét không nhận được hoặc phải xem lại.`;
  }
}

export const STEP_WORDS: Record<StepForecast['name'], { title: string; waiting: string; pace: string }> = {
  scanning: { title: 'Quét', waiting: 'kết quả chưa số hóa', pace: 'kết quả số hóa' },
  processing: { title: 'Máy xử lý', waiting: 'bản quét chờ xử lý', pace: 'bản quét xử lý xong' },
  review: { title: 'Cán bộ xem lại', waiting: 'giấy tờ chờ xem lại', pace: 'quyết định của cán bộ' },
};

/** `12,5 ngày làm việc`, or that nothing moves. */
export function daysText({ waiting, days }: StepForecast): string {
  if (waiting === 0) return 'không có gì chờ';
  if (days === null) return 'không có gì được làm';
  return days < 0.1 ? 'dưới nửa giờ' : `${ONE_DECIMAL.format(days)} ngày làm việc`;
}

/** What waits at each step of the work. */
export function stepsTable(forecast: Forecast, dayOf: (moment: Date) => string): ReportTable {
  const { slowest } = forecast;
  return {
    title: 'Hàng chờ theo bước',
    formula: null,
    scope: weeksText(forecast),
    columns: [
      { key: 'title', title: 'Bước', kind: 'text' },
      { key: 'waiting', title: 'Đang chờ', kind: 'integer' },
      { key: 'what', title: 'Chờ gì', kind: 'text' },
      { key: 'oldest', title: 'Cũ nhất từ', kind: 'date' },
      { key: 'pace', title: 'Làm được mỗi ngày', kind: 'decimal' },
      { key: 'through', title: 'Hết hàng chờ sau', kind: 'text' },
    ],
    rows: forecast.steps.map((one): ReportRow => ({
      key: one.name,
      title: STEP_WORDS[one.name].title,
      waiting: one.waiting,
      what: STEP_WORDS[one.name].waiting,
      oldest: one.oldest === null ? null : dayOf(one.oldest),
      pace: one.pace,
      through: daysText(one),
    })),
    total: null,
    notes: [
      'Hết hàng chờ sau = số đang chờ / số làm được mỗi ngày làm việc của các tuần trên, không tính phần mới phát sinh.',
      slowest === null
        ? 'Không bước nào có việc chờ.'
        : `Bước chậm nhất: ${STEP_WORDS[slowest.name].title.toLowerCase()}, ${COUNT.format(slowest.waiting)} ${STEP_WORDS[slowest.name].waiting}, ${daysText(slowest)}.`,
    ],
  };
}
