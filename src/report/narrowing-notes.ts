import type { Dimension, ReportFilter } from '../core/ports/reports.ts';
import { groupTitle } from './measure-table.ts';

const inWords = (by: Dimension, key: string): string => groupTitle(by, { key, title: key });

/**
 * What a filter leaves out besides other periods, as sentences: a sheet that counts one unit or group only must say so,
 * because it leaves the screen where that was chosen.
 */
export function narrowingNotes(filter: ReportFilter): string[] {
  const { unit, under, procedure, field, channel, operator, regroup, evidence } = filter;
  const parts = [
    ...(under === undefined ? [] : [`đơn vị ${under} và các đơn vị trực thuộc`]),
    ...(unit === undefined ? [] : [`riêng đơn vị ${unit}`]),
    ...(procedure === undefined ? [] : [`thủ tục ${procedure}`]),
    ...(field === undefined ? [] : [`lĩnh vực ${field}`]),
    ...(channel === undefined ? [] : [`kênh tiếp nhận ${inWords('channel', channel)}`]),
    ...(operator === undefined ? [] : [`loại nhân sự tiếp nhận ${inWords('operator', operator)}`]),
  ];
  return [
    ...(parts.length === 0 ? [] : [`Chỉ tính: ${parts.join('; ')}.`]),
    ...(regroup ? ['Đơn vị đã sáp nhập được gộp vào đơn vị kế thừa.'] : []),
    ...(evidence === 'here' ? ['Chỉ tính giấy tờ lưu trữ tại Sohoa.'] : []),
  ];
}
