import { field, qr } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { mateOf, oldIdOf } from '../civil-parts.ts';
import { sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { SANS, title, twoColumns, upper } from '../kit.ts';
import { capital, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { above2025, addressThen, bareAbove, flow, pairs } from '../ninth/g-parts.ts';
import { pairSign, policeRing } from '../ninth/g-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_G_RESIDENCE = inPart('opened-10', [
  {
    // CT07 of 2023: the police confirm where somebody and the household live, two columns and a table.
    id: 'residence-confirmed-ct07-2026-table',
    class: 'other',
    tags: ['form', 'personal', 'table', 'qr'],
    draw: (f) => {
      const [mate, child] = f.others;
      const police = `CÔNG AN ${upper(`${f.place.kind} ${f.place.name}`)}`;
      return paper('other', [
        `<div style="margin:-6mm -3mm 0 -9mm;font-size:11.8pt;line-height:1.38"><div style="text-align:right;font-size:8.6pt"><i>Mẫu CT07 ban hành kèm theo Thông tư số 66/2023/TT-BCA ngày 17/11/2023</i></div>${twoColumns(`CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${field('agency', police)}</b><div class="rule" style="width:20mm"></div>Số: ${field('document_no', `${f.number}/XN`)}`, `${nation(11.2, '-', 48)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 11.2)}${title('XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ', 15, 'margin:1mm 0 3mm')}<div><b>I. Theo đề nghị của ${you(f.main.sex)}:</b></div>${flow(`1. Họ, chữ đệm và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${flow(`2. Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject')}`, `3. Giới tính: ${f.main.sex}`)}${flow(`4. Số định danh cá nhân: ${idOf(f.main, 'subject')}`)}${flow(`5. Dân tộc: Kinh`, '6. Tôn giáo: Không', '7. Quốc tịch: Việt Nam')}${flow(`8. Quê quán: ${f.place.full}`)}<div style="margin-top:2mm"><b>II. ${capital(police.toLocaleLowerCase('vi').replace(f.place.name.toLocaleLowerCase('vi'), f.place.name))} xác nhận thông tin về cư trú như sau:</b></div>${flow(`1. Nơi thường trú: ${f.main.home}`)}${flow('2. Nơi tạm trú: Không')}${flow(`3. Nơi ở hiện tại: ${f.main.home}`)}${flow(`4. Họ, chữ đệm và tên chủ hộ: ${f.main.name}`, 'Quan hệ với chủ hộ: Chủ hộ')}<div>5. Các thành viên khác trong hộ gia đình:</div>${grid(
          [
            'TT',
            'Họ, chữ đệm và tên',
            'Ngày, tháng, năm sinh',
            'Giới tính',
            'Số định danh cá nhân',
            'Quan hệ với chủ hộ',
          ],
          [
            ['1', nameOf(mate, 'member'), bornOf(mate, 'member'), mate.sex, idOf(mate, 'member'), mateOf(mate)],
            ['2', nameOf(child, 'member'), bornOf(child, 'member'), child.sex, idOf(child, 'member'), 'Con đẻ'],
          ],
          10.4,
        )}<div>6. Nội dung xác nhận khác: Không</div><div><i>Xác nhận này có giá trị trong thời hạn 01 năm kể từ ngày cấp. Trường hợp thông tin về cư trú thay đổi và được cập nhật thì giấy này hết giá trị kể từ thời điểm thay đổi.</i></div>${pairSign(`${qr(`CT07|${f.main.id}|${f.number}`, 20)}${codeLine(f)}`, sealedSign(f, 'TRƯỞNG CÔNG AN', { ring: policeRing(f, `${f.place.kind} ${f.place.name}`), inner: 'CÔNG AN', gap: 22, name: f.name('Nam') }), 2)}</div>`,
      ]);
    },
  },
  {
    // A confirmation that an old nine-digit number and the new one are of one person, the district's police, 2019.
    id: 'identity-card-number-confirmed-2019-sans',
    class: 'other',
    tags: ['form', 'personal', 'sans'],
    draw: (f) => {
      const day = dayOf(f, 4, 2019);
      return paper(
        'other',
        [
          `<div style="font-size:11.4pt;line-height:1.5;margin-left:-4mm"><div style="display:flex;justify-content:space-between;text-align:center;font-size:10.4pt"><div>CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${field('agency', `CÔNG AN ${upper(above2025(f))}`)}</b><div class="rule" style="width:20mm"></div>Số: ${field('document_no', `${f.number}/XN-QLHC`)}</div><div>${nation(10.4, '-', 46)}</div></div>${title('GIẤY XÁC NHẬN<br>SỐ CHỨNG MINH NHÂN DÂN', 15.5, 'margin:10mm 0 8mm')}<div style="text-align:center;margin-bottom:4mm"><b>Công an ${above2025(f)} xác nhận:</b></div>${pairs(
            [
              [you(f.main.sex), `: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
              ['Sinh ngày', `: ${bornOf(f.main, 'subject')}`],
              ['Giới tính', `: ${f.main.sex}`],
              ['Nơi thường trú', `: ${addressThen(f, f.main)}`],
              ['Đã được cấp CCCD số', `: <b>${idOf(f.main, 'subject')}</b>`],
              ['Nơi cấp', ': Cục Cảnh sát đăng ký quản lý cư trú và dữ liệu quốc gia về dân cư'],
              ['Số CMND đã cấp', `: <b>${oldIdOf(oldCitizenId(f.chance), 'subject')}</b>`],
              ['Nơi cấp', `: Công an tỉnh ${f.place.province}`],
            ],
            52,
            1.5,
          )}<p style="margin-top:5mm">Số Chứng minh nhân dân và số thẻ Căn cước công dân nêu trên là của cùng một người. Giấy xác nhận này chỉ có giá trị thực hiện giao dịch khi kèm theo thẻ Căn cước công dân.</p>${pairSign(codeLine(f), `<i>${bareAbove(f)}, ${issued(day)}</i>${sealedSign(f, 'TRƯỞNG CÔNG AN', { ring: policeRing(f, above2025(f)), inner: 'CÔNG AN', gap: 24, name: f.name('Nam') })}`, 6)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
