import type { MeasureDossier, ReportFilter, Side } from '../core/ports/reports.ts';
import { exclusionOf, type Measure } from './measures.ts';
import { narrowingNotes } from './narrowing-notes.ts';
import { periodText } from './period-text.ts';
import type { ReportTable } from './report-table.ts';
import { shownOf } from './shown-of.ts';

const CHANNELS = { online: 'Trực tuyến', direct: 'Trực tiếp', postal: 'Bưu chính' } as const;

/** The dossiers behind one number of a measure, in the order given; the scope tells how many there are in all. */
export function measureDossiersTable(
  measure: Measure,
  side: Side,
  found: { total: number; rows: readonly MeasureDossier[] },
  filter: ReportFilter,
): ReportTable {
  const scope = [periodText(filter), shownOf(found)].filter(Boolean).join('; ');
  return {
    title: measure.words[side] || measure.words.considered,
    formula: { name: measure.name, sentence: `${measure.title}: ${measure.sentence}` },
    scope,
    columns: [
      { key: 'code', title: 'Mã hồ sơ', kind: 'text' },
      { key: 'procedureName', title: 'Thủ tục', kind: 'text' },
      { key: 'unit', title: 'Đơn vị', kind: 'text' },
      { key: 'applicant', title: 'Chủ hồ sơ', kind: 'text' },
      { key: 'channel', title: 'Kênh', kind: 'text' },
      { key: 'received', title: 'Ngày tiếp nhận', kind: 'date' },
      { key: 'due', title: 'Ngày hẹn trả', kind: 'date' },
      { key: 'resolved', title: 'Ngày có kết quả', kind: 'date' },
    ],
    rows: found.rows.map(({ channel, ...row }) => ({ ...row, channel: CHANNELS[channel] })),
    total: null,
    notes: [exclusionOf(measure), ...narrowingNotes(filter)],
  };
}
