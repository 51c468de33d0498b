import * as part from '../eighth/f-parts.ts';
import { qr } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { officeLines, unit } from '../form-kit.ts';
import { grid, issued, MODERN, nation, SANS, textBlock, twoColumns, upper } from '../kit.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_F_LETTERS_OFFICES = inPart('opened-8', [
  {
    // A commune writes to its hamlets in haste, with a red word in a frame between head and addressees.
    id: 'letter-commune-haste-hamlets',
    class: 'official_letter',
    tags: ['prose', 'two-column', 'italic'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: part.province(f), office: officeLines(...part.lines2(f)), no: `${f.number}/UBND-KT`, about: `V/v ${f.prose.subject()}` })}${part.urgent('KHẨN', 'margin:-2mm 0 3mm 22mm')}<div style="margin:2mm 0 4mm 40mm">Kính gửi:<br>- Các phòng, đơn vị trực thuộc;<br>- Trưởng các khu dân cư.</div>`;
      const blocks = [
        textBlock(`<i>${part.since(f, `Chủ tịch ${part.committee(f)} yêu cầu:`)}</i>`, 86),
        ...part.points(f, f.long ? 5 : 2, f.long ? 2 : 1),
        textBlock(
          `Nhận được văn bản này, yêu cầu các đơn vị, cá nhân liên quan thực hiện ngay và báo cáo trước ${f.chance.whole(15, 17)} giờ hằng ngày./.`,
          86,
        ),
      ];
      const end = part.endOf(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', [
        'Như kính gửi;',
        'TT Đảng ủy (b/c);',
        'Đài truyền thanh;',
        'Lưu: VT, KT.',
      ]);
      return part.pagedPaper('official_letter', opening, blocks, end, { first: 27 });
    },
  },
  {
    // A letter that exists only as a signed file: who signed it stands at the top, a code to check it below.
    id: 'letter-signed-file-qr-print',
    class: 'official_letter',
    tags: ['prose', 'sans', 'qr'],
    draw: (f) => {
      const opening = `${part.keySigned(f, `SỞ KHOA HỌC VÀ CÔNG NGHỆ`, true)}${part.ruledHead(f, { above: `UBND ${part.province(f)}`, office: officeLines('SỞ KHOA HỌC VÀ CÔNG NGHỆ'), no: `${f.number}/SKHCN-CĐS`, about: `V/v ${f.prose.subject()}`, place: f.place.province, size: 10.5, share: 44 })}<div style="margin:4mm 0 3mm 26mm">Kính gửi:<br>- Các sở, ban, ngành cấp tỉnh;<br>- ${part.committee(f)}.</div>`;
      const blocks = [
        textBlock(part.since(f, 'Sở Khoa học và Công nghệ trân trọng đề nghị quý cơ quan:'), 84),
        ...Array.from({ length: f.long ? 6 : 3 }, (_, i) =>
          textBlock(`${'abcdefgh'[i]}) ${f.prose.paragraph(f.long ? 3 : 1)}`, 84),
        ),
        textBlock(`Đầu mối liên hệ: ${f.name()}, Phòng Chuyển đổi số, Sở Khoa học và Công nghệ.`, 84),
        textBlock('Sở Khoa học và Công nghệ rất mong nhận được sự quan tâm phối hợp./.', 84),
      ];
      const end = `<div class="cols" style="margin-top:5mm"><div class="small"><b><i>Nơi nhận:</i></b><br>- Như trên;<br>- Lưu: VT, CĐS.<br>${qr(`https://qlvb.gov.vn/kiemtra/${f.number}`, 22)}</div><div style="text-align:center"><b>KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC</b>${part.keySigned(f, 'SỞ KHOA HỌC VÀ CÔNG NGHỆ')}<b>${f.name('Nam')}</b></div></div>`;
      return part.pagedPaper('official_letter', opening, blocks, end, {
        first: 30,
        capacity: 42,
        css: 'font-size:11pt',
        font: SANS,
        last: 11,
      });
    },
  },
  {
    // A school asks the commune for children's numbers, in a rounder type.
    id: 'letter-school-asks-commune-data',
    class: 'official_letter',
    tags: ['prose', 'modern', 'two-column'],
    draw: (f) => {
      const opening = `${part.ruledHead(f, { above: `UBND ${unit(f)}`, office: officeLines('TRƯỜNG TIỂU HỌC', upper(f.place.name)), no: `${f.number}/CV-THTN`, about: 'V/v đối chiếu dữ liệu trẻ trong độ tuổi đến trường', size: 10, share: 42 })}<div style="text-align:center;margin:5mm 0">Kính gửi: Phòng Văn hóa - Xã hội ${f.place.kind} ${f.place.name}</div>`;
      const blocks = [
        textBlock(`${f.prose.ground().replace(/[;.,]$/, '.')} ${f.prose.sentence()}`, 76),
        textBlock(
          `Theo danh sách phổ cập, nhà trường còn ${f.chance.whole(6, 48)} học sinh chưa khớp ngày sinh hoặc số định danh với Cơ sở dữ liệu quốc gia về dân cư; ${f.chance.whole(2, 9)} em chưa có giấy khai sinh.`,
          76,
        ),
        ...Array.from({ length: f.long ? 4 : 1 }, () => textBlock(f.prose.paragraph(f.long ? 2 : 1), 76)),
        textBlock(
          `Nhà trường kính đề nghị quý Phòng cung cấp thông tin khai sinh của các em trước ngày ${daysLater(f.date, 12)}. Danh sách gửi kèm theo văn bản này.`,
          76,
        ),
        textBlock('Xin trân trọng cảm ơn./.', 76),
      ];
      const end = part.endOf(f, 'HIỆU TRƯỞNG', ['Như kính gửi;', 'Lưu: VT.'], {
        ring: `TRƯỜNG TIỂU HỌC ★ ${unit(f)} ★`,
        inner: 'TRƯỜNG TH',
      });
      return part.pagedPaper('official_letter', opening, blocks, end, {
        first: 29,
        css: 'font-size:11pt',
        font: MODERN,
      });
    },
  },
  {
    // A tax office asks for figures of plots, with a table to be filled in; short.
    id: 'letter-tax-office-asks-plots',
    class: 'official_letter',
    tags: ['table', 'two-column', 'sans', 'small'],
    draw: (f) =>
      part.pagedPaper(
        'official_letter',
        `${part.ruledHead(f, { above: `THUẾ ${part.province(f)}`, office: officeLines(`THUẾ CƠ SỞ ${f.chance.whole(2, 19)}`), no: `${f.number}/TCS-NVDTPC`, about: 'V/v cung cấp thông tin thửa đất để tính tiền thuê đất', size: 10.5 })}<div style="margin:4mm 0 3mm 26mm">Kính gửi: Phòng Kinh tế, ${part.committee(f)}</div>`,
        [
          textBlock(
            'Căn cứ Luật Quản lý thuế và Quy chế phối hợp giữa hai cơ quan, Thuế cơ sở đề nghị quý Phòng rà soát, cung cấp thông tin về các thửa đất dưới đây:',
            84,
          ),
          {
            html: grid(
              ['STT', 'Thửa số', 'Tờ bản đồ', 'Diện tích (m²)', 'Mục đích sử dụng', 'Vị trí, tuyến đường'],
              Array.from({ length: 5 }, (_, i) => [
                String(i + 1),
                String(f.chance.whole(4, 880)),
                String(f.chance.whole(2, 70)),
                `${f.chance.whole(80, 2400)},${f.chance.whole(0, 9)}`,
                f.chance.pick(['TMD', 'SKC', 'NTS', 'ODT']),
                f.chance.pick(f.place.hamlets),
              ]),
              10,
            ),
            lines: 10,
          },
          textBlock(
            `Đề nghị ghi rõ thời hạn thuê, hình thức trả tiền và gửi về Thuế cơ sở bản giấy kèm tệp điện tử trước ngày ${daysLater(f.date, 7)}.`,
            84,
          ),
          textBlock('Thuế cơ sở cảm ơn sự phối hợp của quý Phòng./.', 84),
        ],
        part.endOf(f, 'KT. TRƯỞNG THUẾ CƠ SỞ<br>PHÓ TRƯỞNG THUẾ CƠ SỞ', ['Như trên;', 'Lưu: VT, NVDTPC.'], {
          ring: part.ringOf(f, 'THUẾ CƠ SỞ'),
          inner: 'THUẾ',
        }),
        { capacity: 42, css: 'font-size:11pt', font: SANS },
      ),
  },
  {
    // A company that keeps the roads writes in two languages of its own head: a frame around the name, no motto's rule.
    id: 'letter-road-company-framed-head',
    class: 'official_letter',
    tags: ['prose', 'sans', 'small'],
    draw: (f) => {
      const head = `<div style="border-bottom:0.8mm solid #1d5a3a;padding-bottom:2mm;margin-bottom:3mm;font-size:10pt;color:#1d5a3a"><b style="font-size:12.5pt">${officeLines('CÔNG TY CỔ PHẦN QUẢN LÝ ĐƯỜNG BỘ', upper(f.place.province))}</b><br>Trụ sở: ${f.chance.pick(f.place.hamlets)}, ${f.place.full}</div>${twoColumns(`${part.numberOf(f, 'CV-QLĐB')}<br>V/v ${f.prose.subject()}`, `${nation(10, '-', 42)}<i>${f.place.province}, ${issued(f.date)}</i>`, 42, 10)}`;
      const blocks = [
        textBlock(`<b>Kính gửi: ${part.committee(f)}</b>`, 84, 'text-align:center'),
        ...Array.from({ length: f.long ? 6 : 3 }, () => textBlock(f.prose.paragraph(f.long ? 2 : 1), 84)),
        textBlock('Công ty trân trọng thông báo và mong nhận được sự phối hợp của quý Ủy ban./.', 84),
      ];
      const end = part.endOf(f, 'TỔNG GIÁM ĐỐC', ['Như trên;', 'Hạt QLĐB số 3;', 'Lưu: VT, KT.'], {
        ring: `CÔNG TY CỔ PHẦN QUẢN LÝ ĐƯỜNG BỘ ★ ${upper(f.place.province)} ★`,
        inner: 'CÔNG TY',
      });
      return part.pagedPaper('official_letter', head, blocks, end, {
        first: 29,
        capacity: 42,
        css: 'font-size:11pt',
        font: SANS,
      });
    },
  },
]);
