import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { committee, kin, oldIdOf } from '../civil-parts.ts';
import { besideSign, centred, sealedSign } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { SANS, title, twoColumns, upper } from '../kit.ts';
import { capital, recipients, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, communeThen, dayIn, districtOf, headThen } from '../eighth/a-parts.ts';
import { homeThen, machine, onRule, say } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_A_MARITAL = inPart('opened-8', [
  {
    // Form TP/HT-2010-XNHN.2 on half a sheet: for a marriage abroad or at another commune, printed by a computer.
    id: 'marital-2012-half-sheet-computer',
    class: 'marital_status_certificate',
    tags: ['form', 'small'],
    draw: (f) => {
      const day = dayOf(f, 5, 2012);
      const old = oldCitizenId(f.chance);
      const mate = f.others[0];
      return paper(
        'marital_status_certificate',
        [
          `<div style="margin:-9mm -8mm 0 -17mm;font-size:10pt;line-height:1.42"><div class="cols" style="font-size:9pt;line-height:1.25"><div style="text-align:center">${headThen(f)}Số: ${field('document_no', `${f.number}/2012/XNHN`)}</div><div style="text-align:center;flex:1.45;white-space:nowrap">${nation(9, '-', 36)}<i>${f.place.name}, ${issued(day)}</i></div></div>${title('GIẤY XÁC NHẬN<br>TÌNH TRẠNG HÔN NHÂN', 13.5, 'margin:4mm 0 3mm')}${say(`Xét đề nghị của: ${f.main.name}`)}${say('<b>XÁC NHẬN:</b>', 'text-align:center')}${say(`Họ và tên: ${machine(nameOf(f.main, 'subject', upper(f.main.name)), 10)}`)}${say(`Ngày, tháng, năm sinh: ${machine(bornOf(f.main, 'subject'), 9.5)} &ensp; Giới tính: ${machine(f.main.sex, 9.5)}`)}${say(`Dân tộc: ${machine('Kinh', 9.5)} &ensp; Quốc tịch: ${machine('Việt Nam', 9.5)}`)}${say(`Số Giấy CMND/Hộ chiếu: ${machine(oldIdOf(old, 'subject'), 9.5)}`)}${say(`Nơi thường trú/tạm trú: ${machine(communeThen(f), 9.5)}`)}${say(`Tình trạng hôn nhân hiện tại: ${machine('chưa đăng ký kết hôn với ai', 9.5)}`)}${say(`Giấy này được cấp để làm thủ tục đăng ký kết hôn với ${mate.sex === 'Nữ' ? 'chị' : 'anh'} ${machine(nameOf(mate, 'spouse'), 9.5)}, sinh ngày ${machine(bornOf(mate, 'spouse'), 9.5)}, tại UBND nơi cư trú của ${mate.sex === 'Nữ' ? 'chị' : 'anh'}.`)}${say('<i>Giấy này có giá trị 6 tháng, kể từ ngày cấp.</i>')}${besideSign(codeLine(f), sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', { gap: 20 }))}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // Circular 15/2015/TT-BTP, 2019: for selling a house; the period of residence in words, somebody divorced.
    id: 'marital-2019-divorced-for-sale',
    class: 'marital_status_certificate',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const day = dayOf(f, 12, 2019);
      const mate = f.name(f.main.sex === 'Nam' ? 'Nữ' : 'Nam');
      return paper('marital_status_certificate', [
        `${twoColumns(`${headThen(f)}Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}`, `${nation(12, '-', 52)}<i>${f.place.name}, ${issued(day)}</i>`, 41, 11.5)}${title('GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN', 16, 'margin:8mm 0 5mm')}<p class="flat">Xét đề nghị của ông/bà: ${f.main.name}</p><p class="flat">về việc cấp Giấy xác nhận tình trạng hôn nhân cho: bản thân</p>${centred('<b>XÁC NHẬN:</b>', '')}${fill('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${fillRow(['Giới tính:', f.main.sex, 1], ['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Giấy tờ tùy thân:', `Thẻ căn cước công dân số ${idOf(f.main, 'subject')}`)}${fill('Nơi cư trú:', homeThen(f, f.main))}<p class="flat" style="margin-top:2mm">Tình trạng hôn nhân: Đã đăng ký kết hôn, nhưng đã ly hôn với ${you(f.main.sex === 'Nam' ? 'Nữ' : 'Nam').toLowerCase()} ${kin(mate, 'spouse')} theo Quyết định công nhận thuận tình ly hôn số ${f.chance.whole(20, 240)}/2015/QĐST-HNGĐ ngày 22 tháng 6 năm 2015 của Tòa án nhân dân ${districtOf(f)}. Từ đó đến nay chưa đăng ký kết hôn với ai.</p><p class="flat">Giấy này có giá trị sử dụng trong thời hạn 06 tháng kể từ ngày cấp, được sử dụng để: Làm thủ tục chuyển nhượng nhà ở và quyền sử dụng đất.</p>${closing(f, 'NGƯỜI KÝ GIẤY XÁC NHẬN<br>TÌNH TRẠNG HÔN NHÂN<br>CHỦ TỊCH', codeLine(f))}`,
      ]);
    },
  },
  {
    // 2026, for a marriage: who is to be married to whom stands in the text; upper labels, sans.
    id: 'marital-2026-for-marriage-with-named',
    class: 'marital_status_certificate',
    tags: ['form', 'sans'],
    draw: (f) => {
      const mate = f.others[0];
      return paper(
        'marital_status_certificate',
        [
          `<div style="font-size:11.3pt;line-height:1.45">${twoColumns(`${committee(f)}Số: ${field('document_no', `${f.number}/UBND-XNTTHN`)}`, `${nation(10.8, '-', 48)}<i>${f.place.name}, ${issued(f.date)}</i>`, 41, 10.8)}${title('GIẤY XÁC NHẬN<br>TÌNH TRẠNG HÔN NHÂN', 15.5, 'margin:8mm 0 5mm')}<p class="flat">Xét đề nghị của ${you(f.main.sex).toLowerCase()} ${f.main.name} về việc cấp Giấy xác nhận tình trạng hôn nhân,</p><p style="text-align:center;text-indent:0"><b>XÁC NHẬN:</b></p>${onRule('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${across(`Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject')}`, `Giới tính: ${f.main.sex}`)}${across('Dân tộc: Kinh', 'Quốc tịch: Việt Nam', '')}${onRule('Giấy tờ tùy thân:', `Căn cước số ${idOf(f.main, 'subject')}`)}${onRule('Nơi cư trú:', f.main.home)}<p class="flat" style="margin-top:2mm">Trong thời gian cư trú tại ${f.place.full} từ ${dayIn(dayOf(f, 2, 2009), (t) => t)} đến ${dayIn(f.date, (t) => t)}, tình trạng hôn nhân: <b>Chưa đăng ký kết hôn với ai.</b></p><p class="flat">Giấy này được cấp để đăng ký kết hôn với ${you(mate.sex).toLowerCase()} ${nameOf(mate, 'spouse', upper(mate.name))}, sinh ngày ${bornOf(mate, 'spouse')}, số định danh cá nhân ${idOf(mate, 'spouse')}; nơi đăng ký kết hôn: Ủy ban nhân dân ${f.place.full}.</p><p class="flat"><i>${capital('giấy này có giá trị sử dụng trong thời hạn 6 tháng, kể từ ngày cấp.')}</i></p></div>${closing(f, 'NGƯỜI KÝ GIẤY XÁC NHẬN<br>PHÓ CHỦ TỊCH', `${recipients('Như đề nghị;', 'Lưu: TP-HT.')}${codeLine(f)}`)}`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
