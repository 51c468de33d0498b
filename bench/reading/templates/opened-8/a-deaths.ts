import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { committee, kin, oldIdOf } from '../civil-parts.ts';
import { besideSign, sealedSign } from '../form-kit.ts';
import { copyStamp } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { SANS, title, twoColumns, upper } from '../kit.ts';
import { capital, recipients } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, communeThen, crown, dayIn, districtOf, headThen } from '../eighth/a-parts.ts';
import { nearHome, onRule, pen } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_A_DEATHS = inPart('opened-8', [
  {
    // Form TP/HT-1999-C.1 filled with a pen, later copied and certified at a desk.
    id: 'death-2003-c1-certified-copy',
    class: 'death_extract',
    tags: ['form', 'italic', 'stamp'],
    draw: (f) => {
      const day = dayOf(f, 3, 2003);
      const old = oldCitizenId(f.chance);
      return paper('death_extract', [
        `<div style="position:absolute;left:13mm;right:9mm;top:9mm;height:192mm;border:0.4mm dashed #777"></div><div style="font-size:12pt;margin:-3mm 0 0 -6mm"><div class="cols" style="font-size:11pt"><div>Tỉnh: ${pen(f.place.province, '#333')}<br>Quận, huyện: ${pen(capital(districtOf(f).replace(/^huyện /, '')), '#333')}<br>Xã, phường: ${pen(field('agency', `UBND ${f.place.kind} ${f.place.name}`, f.place.name), '#333')}</div><div style="text-align:right">Mẫu TP/HT-1999-C.1<br>Số: ${pen(field('death_extract_no', `${f.number}/2003`, String(f.number)), '#333')}<br>Quyển số: ${pen('01/2003', '#333')}</div></div><div style="margin-top:3mm">${crown(12, '-', 46)}</div>${title('GIẤY CHỨNG TỬ', 21, 'margin:5mm 0 4mm')}${onRule('Họ và tên:', pen(nameOf(f.main, 'subject'), '#333'))}${onRule('Nam hay nữ:', pen(f.main.sex, '#333'))}${onRule('Sinh ngày, tháng, năm:', pen(bornOf(f.main, 'subject'), '#333'))}${across(`Dân tộc: ${pen('Kinh', '#333')}`, `Quốc tịch: ${pen('Việt Nam', '#333')}`, `Số CMND: ${pen(oldIdOf(old, 'subject'), '#333')}`)}${onRule('Nơi thường trú cuối cùng:', pen(communeThen(f), '#333'))}${onRule('Đã chết vào lúc:', pen(`${f.chance.whole(10, 23)} giờ ${f.chance.whole(10, 59)} phút, ngày 14 tháng 3 năm 2003`, '#333'))}${onRule('Nơi chết:', pen('tại gia đình', '#333'))}${onRule('Nguyên nhân chết:', pen(f.chance.pick(['bệnh tim', 'tuổi già', 'hen phế quản']), '#333'))}${onRule('Họ và tên người báo tử:', pen(f.name(), '#333'))}${onRule('Quan hệ với người chết:', pen(f.chance.pick(['con', 'cháu', 'em']), '#333'))}<div style="text-align:right;margin-top:2mm">Đăng ký, ${pen(issued(day), '#333')}</div>${besideSign('', sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', { gap: 21 }))}</div>${copyStamp(f, 26, 206, '#24408e', '02/2026')}<div style="position:absolute;left:128mm;top:270mm">${codeLine(f)}</div>`,
      ]);
    },
  },
  {
    // A death registered again in 2022 of somebody who died long before; the form of circular 04/2020 with its bracketed title.
    id: 'death-extract-2022-registered-again',
    class: 'death_extract',
    tags: ['form', 'sans'],
    draw: (f) => {
      const day = dayOf(f, 6, 2022);
      return paper(
        'death_extract',
        [
          `<div style="font-size:11.3pt">${twoColumns(`${headThen(f)}Số: ${field('death_extract_no', `${f.number}/2022/TLKT`)}`, `${nation(11, '-', 48)}<i>${f.place.name}, ${issued(day)}</i>`, 41, 10.8)}${title('TRÍCH LỤC KHAI TỬ', 18, 'margin:8mm 0 0')}<div class="sub"><i>(Đăng ký lại)</i></div>${onRule('Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${onRule('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${onRule('Giới tính:', f.main.sex)}${onRule('Dân tộc:', 'Kinh')}${onRule('Quốc tịch:', 'Việt Nam')}${onRule('Nơi cư trú cuối cùng:', communeThen(f))}${onRule('Giấy tờ tùy thân:', 'Không có')}${onRule('Đã chết vào lúc:', '--- giờ --- phút, ngày 12 tháng 4 năm 1991')}${onRule('Ghi bằng chữ:', 'Ngày mười hai tháng tư năm một nghìn chín trăm chín mươi mốt')}${onRule('Nơi chết:', 'Tại nhà')}${onRule('Nguyên nhân chết:', f.chance.pick(['Không rõ', 'Bệnh', 'Tuổi già']))}${onRule('Đăng ký khai tử tại:', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}${onRule('Họ, chữ đệm, tên người yêu cầu:', kin(f.others[0].name, 'applicant'))}</div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Form of decree 123/2015/NĐ-CP: a commune's notice of a death outside of hospital, 2026, one fact a line.
    id: 'death-notice-commune-2026-lines',
    class: 'other',
    tags: ['form', 'personal', 'two-column'],
    draw: (f) => {
      const who = f.chance.pick(['Già yếu', 'Đột quỵ tại nhà', 'Tai nạn lao động']);
      return paper('other', [
        `${twoColumns(`${committee(f)}Số: ${field('document_no', `${f.number}/UBND-GBT`)}`, `${nation(12, '-', 52)}<i>${f.place.name}, ${issued(f.date)}</i>`, 41, 11.5)}${title('GIẤY BÁO TỬ', 20, 'margin:10mm 0 6mm')}${fill('Họ, chữ đệm, tên người chết:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${fill('Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'))}${fillRow(['Giới tính:', f.main.sex, 1], ['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Nơi cư trú cuối cùng:', f.main.home)}${fill('Giấy tờ tùy thân:', `Thẻ căn cước số ${idOf(f.main, 'subject')}`)}${fill('Đã chết vào lúc:', `0${f.chance.whole(1, 9)} giờ ${f.chance.whole(10, 59)} phút, ${dayIn(f.date, (t) => t)}`)}${fill('Nơi chết:', `${nearHome(f.main)}, ${f.place.kind} ${f.place.name}`)}${fill('Nguyên nhân chết:', who)}${fill('Người báo tin:', `${kin(f.others[1].name, 'relative')}, là con của người chết`)}<p style="margin-top:5mm"><i>Giấy này được cấp cho thân nhân người chết để làm thủ tục đăng ký khai tử theo quy định của pháp luật về hộ tịch.</i></p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', `${recipients('Thân nhân người chết;', 'Lưu: VT, TPHT.')}${codeLine(f)}`)}`,
      ]);
    },
  },
]);
