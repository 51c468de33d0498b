import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { kin, mateOf, oldIdOf } from '../civil-parts.ts';
import { sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper, plainSign } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { capital, you } from '../office-kit.ts';
import { blank, dayOf, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { above2025, addressThen, bareAbove, cellRow, hamletOf, ink, national, pairs } from '../ninth/g-parts.ts';
import { pairSign, placeThen, policeRing, row, todayOffice } from '../ninth/g-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_G_RESIDENCE = inPart('held-out', [
  {
    // CT08: the police tell that a registration of residence was done, half a sheet.
    id: 'residence-notice-ct08-2025-half-sheet',
    class: 'other',
    tags: ['form', 'personal', 'small'],
    draw: (f) => {
      const police = `CÔNG AN ${upper(`${f.place.kind} ${f.place.name}`)}`;
      return paper(
        'other',
        [
          `<div style="margin:-10mm -8mm 0 -17mm;font-size:10.2pt;line-height:1.38"><div style="display:flex;justify-content:space-between;text-align:center;white-space:nowrap;font-size:8.8pt;line-height:1.3"><div>CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${field('agency', police)}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/TB`)}</div><div>${nation(8.6, '-', 38)}<i>${f.place.name}, ${issued(f.date)}</i></div></div>${title('THÔNG BÁO', 14, 'margin:4mm 0 0')}<div style="text-align:center;margin-bottom:3mm"><b>Về kết quả giải quyết, hủy bỏ đăng ký cư trú</b></div><div style="text-align:center;margin-bottom:2mm">Kính gửi: ${you(f.main.sex)} ${nameOf(f.main, 'subject')}</div>${pairs(
            [
              ['Ngày, tháng, năm sinh:', bornOf(f.main, 'subject')],
              ['Số định danh cá nhân:', idOf(f.main, 'subject')],
              ['Nơi thường trú:', f.main.home],
            ],
            42,
          )}<p style="margin-top:2mm">Căn cứ hồ sơ đề nghị của ông/bà, Công an ${f.place.kind} thông báo kết quả giải quyết như sau:</p><div>${tick(true)} Đã đăng ký thường trú cho ông/bà vào hộ do ông/bà làm chủ hộ;</div><div>${tick(false)} Đã đăng ký tạm trú; thời hạn từ ngày ${blank(10)} đến ngày ${blank(10)}</div><div>${tick(false)} Đã điều chỉnh thông tin về cư trú trong Cơ sở dữ liệu về cư trú;</div><div>${tick(false)} Hủy bỏ kết quả đăng ký cư trú. Lý do: ${blank(30)}</div><p style="margin-top:2mm">Thông tin của ông/bà đã được cập nhật vào Cơ sở dữ liệu quốc gia về dân cư. Đề nghị ông/bà kiểm tra trên ứng dụng VNeID và phản ánh nếu có sai sót.</p>${pairSign(codeLine(f), sealedSign(f, 'TRƯỞNG CÔNG AN', { ring: policeRing(f, `${f.place.kind} ${f.place.name}`), inner: 'CÔNG AN', gap: 20, name: f.name('Nam') }), 3)}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // HK07 of 2008: the paper of who leaves a district, filled with a pen, the people who go along in a table.
    id: 'residence-move-paper-hk07-2008-pen',
    class: 'other',
    tags: ['form', 'personal', 'italic', 'table'],
    draw: (f) => {
      const day = dayOf(f, 9, 2008);
      return paper('other', [
        `<div style="margin:-6mm -2mm 0 -9mm;font-size:12.2pt;line-height:1.42"><div style="display:flex;justify-content:space-between"><div style="text-align:center;font-size:11pt"><b>${field('agency', `CÔNG AN ${upper(above2025(f))}`)}</b><div class="rule" style="width:20mm"></div>Số: ${ink(field('document_no', `${f.number}/GCHK`))}</div><div style="text-align:right;font-size:9pt">Mẫu HK07 ban hành theo QĐ số 698/2007/QĐ-BCA</div></div>${national(12, '-', 50)}${title('GIẤY CHUYỂN HỘ KHẨU', 17, 'margin:5mm 0 4mm')}${row(['1. Họ và tên:', ink(`<b>${nameOf(f.main, 'subject')}</b>`), 3], ['2. Giới tính:', ink(f.main.sex)])}${row(['3. Họ và tên gọi khác (nếu có):', ''])}${row(['4. Ngày, tháng, năm sinh:', ink(bornOf(f.main, 'subject'))], ['5. Dân tộc:', ink('Kinh')])}${row(['6. Quê quán:', ink(placeThen(f))])}${row(['7. Số CMND:', ink(oldIdOf(oldCitizenId(f.chance), 'subject'))], ['Tôn giáo:', ink('Không')])}${row(['8. Nơi thường trú:', ink(addressThen(f, f.main))])}${row(['9. Họ và tên chủ hộ nơi đi:', ink(kin(f.others[1].name, 'relative')), 2], ['10. Quan hệ:', ink('Con')])}${row(['11. Lý do chuyển hộ khẩu:', ink(f.chance.pick(['Kết hôn', 'Thay đổi chỗ ở', 'Theo gia đình']))])}${row(['12. Nơi chuyển đến:', ink(`phường khác thuộc tỉnh ${f.place.province}`)])}<div>13. Những người trong hộ cùng chuyển hộ khẩu:</div>${grid(
          ['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Quê quán', 'Quan hệ'],
          [
            [
              '1',
              ink(nameOf(f.others[0], 'member')),
              ink(bornOf(f.others[0], 'member')),
              ink(f.others[0].sex),
              ink(f.place.province),
              ink(mateOf(f.others[0])),
            ],
            ['2', '&nbsp;', '', '', '', ''],
            ['3', '&nbsp;', '', '', '', ''],
          ],
          11,
        )}${pairSign(codeLine(f), `<i>${bareAbove(f)}, ${ink(issued(day))}</i>${sealedSign(f, 'TRƯỞNG CÔNG AN', { ring: policeRing(f, above2025(f)), inner: 'CÔNG AN', gap: 22, name: f.name('Nam') })}`, 4)}</div>`,
      ]);
    },
  },
  {
    // The hospital's notice of a birth of circular 27/2014: half a sheet, the mother's lines, two signatures.
    id: 'newborn-notice-2017-hospital-half-sheet',
    class: 'other',
    tags: ['form', 'personal', 'small', 'italic'],
    draw: (f) => {
      const mother = f.main.sex === 'Nữ' ? f.main : f.others[0];
      const day = dayOf(f, 2, 2017);
      return paper(
        'other',
        [
          `<div style="margin:-10mm -8mm 0 -17mm;font-size:10.4pt;line-height:1.36"><div style="display:flex;justify-content:space-between;font-size:9pt"><div>SỞ Y TẾ ${upper(f.place.province)}<br><b>${field('agency', `BỆNH VIỆN ĐA KHOA ${upper(above2025(f))}`)}</b></div><div style="text-align:right">Phụ lục 01<br>Số: ${ink(field('document_no', String(f.number)))}<br>Quyển số: ${ink('03/2017')}</div></div><div style="margin-top:2mm">${national(10.2, '-', 40)}</div>${title('GIẤY CHỨNG SINH', 15, 'margin:4mm 0 3mm')}${row(['Họ và tên mẹ/Người nuôi dưỡng:', ink(nameOf(mother, 'mother'))])}${row(['Năm sinh:', ink(bornOf(mother, 'mother'))], ['Dân tộc:', ink('Kinh')])}${row(['Nơi đăng ký thường trú:', ink(hamletOf(mother))])}${row(['Số CMND/Hộ chiếu:', ink(oldIdOf(oldCitizenId(f.chance), 'mother'))], ['Mã số BHXH:', ''])}${row(['Họ và tên cha:', ink(kin(f.main.sex === 'Nam' ? f.main.name : f.name('Nam'), 'father'))])}<div style="margin:1mm 0">Đã sinh con vào lúc: ${ink(`${f.chance.whole(1, 23)} giờ 05 phút`)}, ${ink('ngày 09 tháng 02 năm 2017')}</div>${row(['Tại:', ink('Khoa Sản')])}${row(['Số con trong lần sinh này:', ink('01')], ['Giới tính của con:', ink(f.chance.pick(['Nam', 'Nữ']))])}${row(['Cân nặng:', ink('3.100 gam')], ['Tình trạng của con:', ink('Bình thường')])}${row(['Dự định đặt tên con:', ink('')])}${row(['Người đỡ đẻ:', ink('Nữ hộ sinh trực')])}<div style="text-align:right"><i>${capital(issued(day))}</i></div><div style="display:flex;gap:4mm"><div style="flex:1">${plainSign(f, 'Cha, mẹ hoặc<br>người thân thích', mother.name, 13)}${codeLine(f)}</div><div style="flex:1">${sealedSign(f, 'Thủ trưởng<br>cơ sở khám, chữa bệnh', { ring: `BỆNH VIỆN ĐA KHOA ★ ${upper(above2025(f))} ★`, inner: 'BỆNH VIỆN', gap: 17 })}</div></div><div style="font-size:8pt;margin-top:1mm"><i>Lưu ý: Tên dự định đặt có thể thay đổi khi đăng ký khai sinh.</i></div></div>`,
        ],
        'a5',
      );
    },
  },
  {
    // The commune's notice of a death of 2026, cells, modern, printed for the funeral allowance.
    id: 'death-notice-commune-2026-cells',
    class: 'other',
    tags: ['form', 'personal', 'modern', 'table'],
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="margin:-3mm -2mm 0 -8mm;font-size:10.8pt;line-height:1.42"><div style="display:flex;justify-content:space-between;text-align:center"><div>${todayOffice(f, 10.2)}Số: ${field('document_no', `${f.number}/GBT-UBND`)}</div><div>${nation(10, '-', 44)}<i>${f.place.name}, ${issued(f.date)}</i></div></div>${title('GIẤY BÁO TỬ', 17, 'margin:7mm 0 5mm')}${cellRow(['Họ, chữ đệm, tên người chết', `<b>${nameOf(f.main, 'deceased', upper(f.main.name))}</b>`, 2], ['Giới tính', f.main.sex, 0.6])}${cellRow(['Ngày, tháng, năm sinh', bornOf(f.main, 'deceased')], ['Số định danh cá nhân', idOf(f.main, 'deceased')])}${cellRow(['Dân tộc', 'Kinh'], ['Quốc tịch', 'Việt Nam'])}${cellRow(['Nơi cư trú cuối cùng', f.main.home])}${cellRow(['Đã chết vào lúc', `0${f.chance.whole(1, 9)} giờ 30 phút, ngày 28 tháng 8 năm 2026`], ['Nơi chết', 'Tại nhà'])}${cellRow(['Nguyên nhân chết', f.chance.pick(['Già yếu', 'Bệnh lý', 'Đuối nước'])])}${cellRow(['Người cung cấp thông tin', `${f.name()} (con)`], ['Người làm chứng', f.name()])}<p class="flat" style="margin-top:4mm">Giấy báo tử được lập thành 02 bản: 01 bản giao cho thân nhân của người chết để làm thủ tục đăng ký khai tử, 01 bản lưu tại Ủy ban nhân dân.</p>${pairSign(codeLine(f), sealedSign(f, 'TUQ. CHỦ TỊCH<br>CÔNG CHỨC TƯ PHÁP - HỘ TỊCH', { inner: 'UBND', gap: 24 }), 6)}</div>`,
        ],
        'a4',
        MODERN,
      ),
  },
]);
