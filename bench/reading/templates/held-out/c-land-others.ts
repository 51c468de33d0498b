import { field, qr } from '../../../../samples/make/html.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { officeLines } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { SANS, title, TYPED } from '../kit.ts';
import { plot, sketch } from '../land-parts.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { county, flat, homeThen, low, oldIdFor } from '../eighth/c-parts.ts';
import { placeThen, serial } from '../eighth/c-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_C_LAND_OTHERS = inPart('held-out', [
  {
    // Measured sheet of one plot since 2025: landscape, drawing at the left, data at the right.
    id: 'cadastral-measured-sheet-landscape',
    class: 'other',
    tags: ['form', 'table', 'sans', 'landscape', 'qr', 'personal'],
    landscape: true,
    draw: (f) => {
      const [no, sheet] = plot(f);
      const right = `<div style="text-align:center">${nation(9.5, '-', 40)}</div>${title('MẢNH TRÍCH ĐO BẢN ĐỒ ĐỊA CHÍNH', 12.5, 'margin:3mm 0 0')}<div style="text-align:center">Số: ${field('document_no', `TĐ${f.number}-2026`)}</div>${grid(
        [],
        [
          ['Thửa đất số', String(no)],
          ['Tờ bản đồ', String(sheet)],
          ['Người sử dụng đất', `<b>${nameOf(f.main, 'owner')}</b>`],
          ['Số căn cước', idOf(f.main, 'owner')],
          ['Địa chỉ thửa đất', f.place.full],
          ['Loại đất', 'ONT'],
          ['Diện tích', `${f.chance.whole(80, 1400)},6 m²`],
          ['Giấy chứng nhận', `${serial(landSerial(f.chance, 6))}`],
        ],
        10,
      )}${grid(
        ['Điểm', 'X (m)', 'Y (m)'],
        [1, 2, 3, 4].map((i) => [
          String(i),
          `13${f.chance.digits(5)}.${f.chance.digits(2)}`,
          `41${f.chance.digits(4)}.${f.chance.digits(2)}`,
        ]),
        9,
      )}`;
      const page = `<div class="cols" style="gap:8mm;margin:-8mm -6mm 0 -15mm;font-size:10pt"><div style="flex:1.4;border:0.3mm solid #222;height:150mm;position:relative">${sketch(f, 138, 118)}<div style="text-align:center">Hệ tọa độ VN-2000, kinh tuyến trục 107°45’, múi chiếu 3° &ensp; Tỷ lệ 1:200</div></div><div>${right}</div></div><div class="cols" style="margin:3mm -6mm 0 -15mm;font-size:10pt;text-align:center"><div>Người đo vẽ<div style="height:11mm"></div>${f.name()}</div><div>Người sử dụng đất<div style="height:11mm"></div>${f.main.name}</div><div>Người kiểm tra<div style="height:11mm"></div>${f.name()}</div><div style="flex:1.5"><i>${f.place.name}, ${issued(f.date)}</i><br>${officeLines('CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI')}<div style="height:8mm"></div>${f.name()}</div></div><div class="at" style="right:10mm;bottom:8mm">${qr(`TD/${f.number}/${no}/${sheet}`, 14)}</div>${codeLine(f)}`;
      return paper('other', [page], 'a4Landscape', SANS);
    },
  },
  {
    // A plot is handed over in the field after it was given; typed minutes with several who sign.
    id: 'minutes-plot-handed-over-typed',
    class: 'other',
    tags: ['form', 'typed', 'personal'],
    draw: (f) => {
      const date = dayOf(f, 5, 2012);
      const page = `<div style="font-size:10.5pt;line-height:1.5"><div style="text-align:center">${nation(9.5, '-', 42)}</div>${title('BIÊN BẢN GIAO ĐẤT TRÊN THỰC ĐỊA', 14, 'margin:5mm 0 3mm')}${flat(`Hôm nay, ${issued(date)}, tại ${placeThen(f)}, thành phần gồm:`)}${flat(`1. Đại diện ${field('agency', `Phòng Tài nguyên và Môi trường ${county(f)}`)}: ông ${f.name('Nam')};`)}${flat(`2. Đại diện UBND ${f.place.kind} ${f.place.name}: bà ${f.name('Nữ')}, công chức địa chính;`)}${flat(`3. Người được giao đất: ${low(f.main)} ${nameOf(f.main, 'subject')}, sinh ngày ${bornOf(f.main, 'subject')}, CMND số ${oldIdFor(f, 'subject')}, thường trú: ${homeThen(f, f.main)}.`)}${flat(`Căn cứ Quyết định giao đất của UBND ${county(f)}, các bên đã tiến hành giao nhận đất trên thực địa:`)}${flat(`- Lô số ${f.chance.whole(2, 60)}, diện tích ${f.chance.whole(90, 200)} m2, kích thước ${f.chance.whole(5, 8)} m x ${f.chance.whole(18, 25)} m.`)}${flat('- Phía trước giáp đường quy hoạch 7,5 m; phía sau giáp mương; hai bên giáp lô liền kề.')}${flat('- Mốc giới: bốn cọc bê tông đúc sẵn đã cắm tại bốn góc lô đất.')}${flat('Người được giao đất đã nhận đủ diện tích, có trách nhiệm bảo quản mốc giới và sử dụng đất đúng mục đích. Biên bản lập xong lúc 10 giờ cùng ngày, đọc lại mọi người cùng nghe, thống nhất ký tên.')}<div class="cols" style="text-align:center;margin-top:4mm"><div>NGƯỜI NHẬN ĐẤT<div style="height:18mm"></div>${f.main.name}</div><div>ĐẠI DIỆN UBND<div style="height:18mm"></div>${f.name('Nữ')}</div><div>ĐẠI DIỆN PHÒNG<div style="height:18mm"></div>${f.name('Nam')}</div></div>${codeLine(f)}</div>`;
      return paper('other', [page], 'a4', TYPED);
    },
  },
]);
