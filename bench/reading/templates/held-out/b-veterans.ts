import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { besideSign, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { runOn } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper, title } from '../kit.ts';
import { twoColumns, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { codeNarrow, framed, mrMs, onDots, photo } from '../eighth/b-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_B_VETERANS = inPart('held-out', [
  {
    // The wounded soldier's certificate of the form of 2021: the two inner pages side by side on half a sheet across.
    id: 'wounded-certificate-2022-inner-pages',
    class: 'other',
    tags: ['form', 'small', 'two-column', 'personal'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const day = dayOf(f, 9, 2022);
      const left = `<div style="text-align:center;font-size:9.4pt"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc<div style="margin:5mm auto;width:30mm">${photo(30)}</div><b style="font-size:13pt;color:#a4242f">GIẤY CHỨNG NHẬN<br>THƯƠNG BINH</b><div style="margin-top:3mm">Số: <b>${field('document_no', `TB-${f.chance.digits(6)}`)}</b></div>${codeNarrow(f)}</div>`;
      const right = `<div style="font-size:10.4pt;line-height:1.65">${onDots('Họ và tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${onDots('Ngày sinh:', bornOf(f.main, 'subject'))}${onDots('Quê quán:', f.place.full)}${onDots('Cơ quan, đơn vị khi bị thương:', f.chance.pick(['Đại đội 5, Tiểu đoàn 9', 'Trung đoàn 38', 'Tiểu đoàn 207']))}${onDots('Tỷ lệ tổn thương cơ thể:', `${f.chance.whole(21, 60)}% (vĩnh viễn)`)}${onDots('Quyết định số:', `${f.chance.whole(200, 950)}/QĐ-LĐTBXH ngày 12/08/2022`)}<div style="text-align:center;margin-top:2mm"><i>${f.place.province}, ${issued(day)}</i></div>${sealedSign(f, `GIÁM ĐỐC<br><span style="font-size:8.4pt">${field('agency', 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI')}</span>`, { ring: `★ SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI ★`, inner: upper(f.place.province), gap: 20 })}</div>`;
      return paper(
        'other',
        [
          `${guilloche('#f4dcdc')}${framed(5, '#a4242f', 1)}<div style="margin:-6mm -4mm 0 -14mm">${sideBySide(left, right)}</div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // The commune confirms who is whose relative among people of merit, for a child's schooling (form 41).
    id: 'merit-relative-confirmed-form-41',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const veteran = f.others[1];
      return paper('other', [
        `${twoColumns(`ỦY BAN NHÂN DÂN<br><b>${officeLines(unit(f))}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/GXN-UBND`)}`, `${nation(11.6, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 12)}${title('GIẤY XÁC NHẬN<br>THÂN NHÂN NGƯỜI CÓ CÔNG', 15.5, 'margin:8mm 0 4mm;line-height:1.3')}<p class="flat">Ủy ban nhân dân ${f.place.kind} ${f.place.name}, tỉnh ${f.place.province} xác nhận:</p>${fill('1. Ông/bà:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fillRow(['Sinh ngày:', bornOf(f.main, 'subject'), 2], ['Giới tính:', f.main.sex, 1])}${fill('Số định danh cá nhân:', idOf(f.main, 'subject'))}${fill('Nơi thường trú:', f.main.home)}${fill('2. Là:', f.chance.pick(['Con đẻ của thương binh', 'Con đẻ của bệnh binh', 'Vợ (chồng) của thương binh']))}${fill('Họ và tên người có công:', nameOf(veteran, 'relative'))}${fillRow(['Sinh ngày:', bornOf(veteran, 'relative'), 2], ['Tỷ lệ thương tật:', `${f.chance.whole(41, 70)}%`, 2])}${fill('Số hồ sơ người có công:', `${f.chance.digits(5)}/TB, Sở Nội vụ tỉnh ${f.place.province} quản lý`)}<p style="margin-top:3mm">${you(f.main.sex)} ${f.main.name} thuộc đối tượng được hưởng chế độ ưu đãi ${f.chance.pick(['trong giáo dục và đào tạo', 'về bảo hiểm y tế', 'trong tuyển dụng công chức, viên chức'])} theo quy định tại Nghị định số 131/2021/NĐ-CP ngày 30 tháng 12 năm 2021 của Chính phủ.</p><p>Giấy xác nhận này có giá trị trong 06 tháng kể từ ngày ký./.</p>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients(`${you(f.main.sex)} ${f.main.name};`, 'Lưu: VT, VHXH.')}${codeLine(f)}`, 'PHÓ CHỦ TỊCH')}`,
      ]);
    },
  },
  {
    // The abstract of a veteran's file by the military command of the province.
    id: 'veteran-file-abstract-army',
    class: 'other',
    tags: ['form', 'table', 'modern', 'personal'],
    draw: (f) => {
      return paper(
        'other',
        [
          `<div style="font-size:11pt;line-height:1.5">${twoColumns(`QUÂN KHU ${f.chance.whole(1, 9)}<br><b>${officeLines('BỘ CHỈ HUY QUÂN SỰ', `TỈNH ${upper(f.place.province)}`)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/TL-BCH`)}`, `${nation(10.2, '-', 46)}<i>${f.place.province}, ${issued(f.date)}</i>`, 41, 10.4)}${title('BẢN TRÍCH SAO<br>HỒ SƠ QUÂN NHÂN', 15, 'margin:8mm 0 4mm;line-height:1.3')}${runOn(['Họ và tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`], ['Ngày sinh', bornOf(f.main, 'subject')])}${runOn(['Số định danh cá nhân', idOf(f.main, 'subject')])}${runOn(['Quê quán', f.place.full])}${runOn(['Nơi ở hiện nay', f.main.home])}${runOn(['Nhập ngũ', 'tháng 02/1974'], ['Xuất ngũ', 'tháng 12/1982'], ['Cấp bậc', f.chance.pick(['Trung sĩ', 'Thượng sĩ', 'Thiếu úy'])])}${grid(
            ['Từ - đến', 'Đơn vị', 'Chức vụ', 'Địa bàn hoạt động'],
            [
              ['02/1974 - 06/1975', 'Trung đoàn 165, Sư đoàn 7', 'Chiến sĩ', 'Chiến trường B2'],
              ['07/1975 - 11/1978', 'Tiểu đoàn 20', 'Tiểu đội trưởng', 'Biên giới Tây Nam'],
              ['12/1978 - 12/1982', 'Tiểu đoàn 20', 'Trung đội phó', 'Chiến trường K'],
            ],
            10.4,
          )}${runOn(['Bị thương', f.chance.pick(['ngày 17/3/1979, vết thương phần mềm đùi trái', 'không có ghi nhận', 'ngày 22/01/1980, mảnh kim khí vai phải'])])}${runOn(['Khen thưởng', 'Huy chương Chiến sĩ vẻ vang hạng Ba'])}<p class="flat" style="margin-top:3mm">Trích sao từ hồ sơ lưu trữ tại đơn vị, cấp cho ${mrMs(f.main)} ${f.main.name} để bổ sung hồ sơ đề nghị hưởng chế độ chính sách tại địa phương./.</p></div>${besideSign(`${recipients('Đương sự;', 'Lưu: VT, CS.')}${codeLine(f)}`, sealedSign(f, 'TL. CHỈ HUY TRƯỞNG<br>TRƯỞNG BAN CHÍNH SÁCH', { ring: `★ BỘ CHỈ HUY QUÂN SỰ ★ TỈNH ${upper(f.place.province)}`, inner: 'BCH QS', gap: 23 }))}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
