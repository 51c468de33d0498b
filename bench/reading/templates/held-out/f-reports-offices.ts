import * as part from '../eighth/f-parts.ts';
import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines, unit } from '../form-kit.ts';
import { issued, textBlock, title, upper } from '../kit.ts';
import { capital, headed } from '../office-kit.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_F_REPORTS_OFFICES = inPart('held-out', [
  {
    // What voters said, and who has to answer, in a table of four columns.
    id: 'report-voters-opinions-table',
    class: 'report',
    tags: ['prose', 'table', 'two-column', 'multi-page'],
    draw: (f) => {
      const opening = `<div style="font-size:12.5pt">${part.ruledHead(f, { above: `ỦY BAN MTTQ VIỆT NAM ${part.province(f)}`, office: officeLines('ỦY BAN MTTQ VIỆT NAM', unit(f)), no: `${f.number}/BC-MTTQ-BTT`, share: 45, size: 11.5 })}</div>${title('BÁO CÁO', 15)}<div class="sub"><b>Tổng hợp ý kiến, kiến nghị của cử tri và Nhân dân<br>gửi kỳ họp thường lệ cuối năm 2026</b></div>`;
      const rows = Array.from({ length: f.long ? 5 : 2 }, (_, i) => [
        String(i + 1),
        f.prose.sentence(),
        f.chance.pick(f.place.hamlets),
        capital(f.prose.slots.office()),
      ]);
      const blocks = [
        textBlock(
          `Từ ngày ${daysLater(f.date, -18)}, Ban Thường trực Ủy ban MTTQ Việt Nam ${f.place.kind} phối hợp tổ chức ${f.chance.whole(4, 12)} hội nghị tiếp xúc cử tri, có ${grouped(f.chance.whole(300, 1900))} lượt người dự, ${f.chance.whole(30, 90)} ý kiến phát biểu.`,
          86,
        ),
        ...part.romanParts(f, f.long ? 2 : 0, 3),
        ...rows.map((row, i) => ({
          html: part.columns([8, 52, 20, 20], i === 0 ? ['TT', 'Nội dung', 'Nơi kiến nghị', 'Cơ quan trả lời'] : [], [
            row,
          ]),
          lines: Math.ceil((row[1] as string).length / 40) + (i === 0 ? 3.2 : 1),
        })),
        textBlock('Trên đây là tổng hợp ý kiến của cử tri và Nhân dân, trân trọng báo cáo kỳ họp./.', 86),
      ];
      const end = part.endOf(
        f,
        'TM. BAN THƯỜNG TRỰC<br>CHỦ TỊCH',
        ['UBMTTQ tỉnh;', 'TT Đảng ủy, HĐND, UBND;', 'Lưu: VT.'],
        { ring: `ỦY BAN MTTQ VIỆT NAM ★ ${unit(f)} ★`, inner: 'MTTQ' },
      );
      return part.pagedPaper('report', opening, blocks, end, { first: 29 });
    },
  },
  {
    // A party cell's report of a year.
    id: 'report-party-cell-year',
    class: 'report',
    tags: ['prose', 'two-column'],
    draw: (f) => {
      const opening = `${part.partyHead(f, `ĐẢNG ỦY ${unit(f)}`, officeLines('CHI BỘ', upper(f.chance.pick(f.place.hamlets))), `${f.chance.whole(2, 30)}-BC/CB`)}${title('BÁO CÁO', 16, 'margin-top:0')}<div class="sub"><b>Kết quả lãnh đạo thực hiện nhiệm vụ năm 2026,<br>phương hướng, nhiệm vụ năm 2027</b><br>-----</div>`;
      const blocks = [
        textBlock(`Chi bộ có ${f.chance.whole(9, 48)} đảng viên, chia thành ${f.chance.whole(2, 4)} tổ đảng.`, 84),
        ...Array.from({ length: f.long ? 5 : 2 }, (_, i) =>
          headed(`${'ABCDE'[i]}- ${upper(f.prose.heading())}`, f.prose.paragraph(f.long ? 3 : 2), 84),
        ),
        textBlock(`- ${f.prose.item()}`, 84),
      ];
      const end = part.endOf(f, 'T/M CHI BỘ<br>BÍ THƯ', ['Đảng ủy (b/c),', 'Lưu Chi bộ.'], {
        ring: `ĐẢNG ỦY ${unit(f)} ★`,
        inner: 'ĐẢNG ỦY',
      });
      return part.pagedPaper('report', opening, blocks, end, { first: 28, css: 'font-size:13.5pt' });
    },
  },
  {
    // The statistics form of civil status: who reports to whom at the sides, figures in a wide table.
    id: 'report-civil-status-statistics-form',
    class: 'report',
    tags: ['form', 'table', 'small'],
    landscape: true,
    draw: (f) => {
      const no = (limit: number) => grouped(f.chance.whole(0, limit));
      const names = ['Tổng số', ...f.place.hamlets];
      const rows = names.map((name, i) => [
        i === 0 ? '<b>Tổng số trên địa bàn</b>' : name,
        ...[900, 400, 400, 90, 300, 60, 200, 40].map(no),
      ]);
      const page = `<div class="cols" style="font-size:10pt;line-height:1.3;margin:-6mm 0 0 -10mm"><div>Biểu số: 04a/HT-ĐKHT<br>Ban hành theo Thông tư số 03/2019/TT-BTP<br>Ngày nhận báo cáo (BC): ${daysLater(f.date, 2)}</div><div style="text-align:center;flex:1.5"><b style="font-size:13pt">KẾT QUẢ ĐĂNG KÝ KHAI SINH, KHAI TỬ, KẾT HÔN<br>TẠI ỦY BAN NHÂN DÂN CẤP XÃ</b><br>(Báo cáo 6 tháng, năm)<br>Kỳ báo cáo: từ ngày 01/01/2026 đến ngày ${daysLater(f.date, -3)}</div><div>Đơn vị gửi báo cáo:<br><b>${field('agency', `UBND ${unit(f)}`)}</b><br>Đơn vị nhận báo cáo:<br>Sở Tư pháp tỉnh ${f.place.province}</div></div><div style="text-align:right;font-size:10pt;margin-top:2mm"><i>Đơn vị tính: Trường hợp</i></div><div style="margin-left:-10mm">${part.columns([24, 9, 10, 9, 10, 9, 10, 9, 10], ['Nơi đăng ký', 'Khai sinh', 'Đúng hạn', 'Quá hạn', 'Đăng ký lại', 'Khai tử', 'Quá hạn', 'Kết hôn', 'Lần thứ hai'], [['A', '(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'], ...rows], 10.5)}</div><div style="font-size:10pt">* Số liệu ước tính 01 tháng cuối kỳ báo cáo: khai sinh ${no(90)}; khai tử ${no(40)}; kết hôn ${no(60)}.</div><div style="text-align:right;margin:3mm 0 0"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div style="text-align:center"><b>Người lập biểu</b><br><i>(Ký, ghi rõ họ, tên)</i><div style="height:16mm"></div>${f.name('Nữ')}</div>${part.sealed(f, 'CHỦ TỊCH', 20)}</div>`;
      return { class: 'report', size: 'a4Landscape', pages: [page] };
    },
  },
]);
