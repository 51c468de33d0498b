import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { couple, kin, oldIdOf } from '../civil-parts.ts';
import { unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { SANS, title, twoColumns, upper } from '../kit.ts';
import { recipients } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { above2025, addressThen, bareAbove, flow, formerOffice, hamletOf, ink, pairs } from '../ninth/g-parts.ts';
import { placeThen, row, todayOffice } from '../ninth/g-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_G_CASES = inPart('opened-10', [
  {
    // A commune recognises an adoption in 2009 (form TP/HT-2006-CN.1): filled with a pen on dots.
    id: 'decision-adoption-2009-commune-pen',
    class: 'decision',
    tags: ['form', 'italic', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 3, 2009);
      const [father, mother] = couple(f);
      const child = f.others[2];
      return paper('decision', [
        `<div style="margin:-6mm -2mm 0 -9mm;font-size:12pt;line-height:1.4"><div style="text-align:right;font-size:9.5pt">Mẫu TP/HT-2006-CN.1</div>${twoColumns(`${formerOffice(f, 11)}Số: ${ink(field('document_no', `${f.number}/QĐ-UBND`))}`, `${nation(11.4, '-', 50)}<i>${f.place.name}, ${ink(issued(day))}</i>`, 42, 11.4)}${title('QUYẾT ĐỊNH', 16, 'margin:1mm 0 0')}<div style="text-align:center"><b>Công nhận việc nuôi con nuôi</b></div><div style="text-align:center;margin:2mm 0"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}</b></div><p class="flat">Căn cứ Luật Hôn nhân và gia đình năm 2000;</p><p class="flat">Căn cứ Nghị định số 158/2005/NĐ-CP ngày 27 tháng 12 năm 2005 của Chính phủ về đăng ký và quản lý hộ tịch;</p><p class="flat">Xét đề nghị của người nhận nuôi và ý kiến của người giao con nuôi,</p><div style="text-align:center"><b>QUYẾT ĐỊNH:</b></div><div><b>Điều 1.</b> Công nhận việc nuôi con nuôi giữa:</div>${row(['Cha nuôi:', ink(nameOf(father, 'father')), 3], ['sinh ngày', ink(bornOf(father, 'father')), 2])}${row(['Số CMND:', ink(oldIdOf(oldCitizenId(f.chance), 'father'))], ['Nơi thường trú:', ink(hamletOf(father)), 2])}${row(['Mẹ nuôi:', ink(nameOf(mother, 'mother')), 3], ['sinh ngày', ink(bornOf(mother, 'mother')), 2])}${row(['Số CMND:', ink(oldIdOf(oldCitizenId(f.chance), 'mother'))], ['Nơi thường trú:', ink(hamletOf(mother)), 2])}${row(['Con nuôi:', ink(nameOf(child, 'child')), 3], ['sinh ngày', ink(bornOf(child, 'child')), 2])}${row(['Giới tính:', ink(child.sex)], ['Dân tộc:', ink('Kinh')], ['Quốc tịch:', ink('Việt Nam')])}<div style="margin-top:1mm"><b>Điều 2.</b> Hai bên có các quyền và nghĩa vụ của cha mẹ và con theo quy định của pháp luật về hôn nhân và gia đình kể từ ngày đăng ký.</div><div style="margin-top:1mm"><b>Điều 3.</b> Quyết định này có hiệu lực kể từ ngày ký. Cán bộ Tư pháp hộ tịch và những người có tên nêu tại Điều 1 chịu trách nhiệm thi hành Quyết định này.</div>${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 3;', 'Lưu TP-HT.')}${codeLine(f)}`)}</div>`,
      ]);
    },
  },
  {
    // An extract of a changed name, 2026: old and new below each other, printed by the ministry's program.
    id: 'extract-name-changed-2026-old-and-new',
    class: 'other',
    tags: ['form', 'personal', 'two-column'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(`${todayOffice(f)}Số: ${field('document_no', `${f.number}/TLTĐHT`)}`, `${nation(12, '-', 54)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 12)}${title('TRÍCH LỤC<br>THAY ĐỔI HỘ TỊCH', 16, 'margin:7mm 0 6mm')}<div style="font-size:12.8pt">${row(['Họ, chữ đệm, tên:', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`])}${row(['Ngày, tháng, năm sinh:', bornOf(f.main, 'subject'), 2], ['Giới tính:', f.main.sex])}${row(['Dân tộc:', 'Kinh'], ['Quốc tịch:', 'Việt Nam'])}${row(['Nơi cư trú:', f.main.home])}${row(['Giấy tờ tùy thân:', `Căn cước số ${idOf(f.main, 'subject')}`])}${row(['Đã đăng ký khai sinh tại:', placeThen(f)])}${row(['Số:', `${f.chance.whole(3, 180)}/2003`], ['Ngày, tháng, năm đăng ký:', '27/02/2003', 2])}<div style="margin-top:3mm"><b>Nội dung thay đổi:</b></div>${row(['Từ họ, chữ đệm, tên:', kin(f.name(f.main.sex), 'former')])}${row(['Thành họ, chữ đệm, tên:', f.main.name])}${row(['Căn cứ:', 'khoản 1 Điều 28 Bộ luật Dân sự và hồ sơ do người yêu cầu nộp'])}${row(['Ngày, tháng, năm đăng ký thay đổi:', 'cùng ngày ký trích lục này'])}</div><p class="flat" style="font-size:11.5pt;margin-top:3mm"><i>Nội dung nêu trên đã được ghi vào Sổ đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc.</i></p>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>CHỦ TỊCH', codeLine(f))}`,
      ]),
  },
  {
    // An extract by which a district noted a divorce settled abroad in 2021; colons, sans.
    id: 'extract-divorce-noted-2021-district-sans',
    class: 'other',
    tags: ['form', 'personal', 'sans'],
    draw: (f) => {
      const day = dayOf(f, 12, 2021);
      const mate = f.others[0];
      return paper(
        'other',
        [
          `<div style="font-size:11pt;line-height:1.5;margin-left:-4mm">${twoColumns(`TỈNH ${upper(f.place.province)}<br><b>${field('agency', `ỦY BAN NHÂN DÂN ${upper(above2025(f))}`)}</b><div class="rule" style="width:20mm"></div>Số: ${field('document_no', `${f.number}/TLGCLH`)}`, `${nation(10.4, '-', 46)}<i>${bareAbove(f)}, ${issued(day)}</i>`, 42, 10.4)}${title('TRÍCH LỤC GHI CHÚ LY HÔN', 16, 'margin:9mm 0 7mm')}${pairs(
            [
              ['Họ, chữ đệm, tên', `: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
              ['Ngày, tháng, năm sinh', `: ${bornOf(f.main, 'subject')}`],
              ['Giới tính', `: ${f.main.sex} &emsp; Quốc tịch: Việt Nam`],
              ['Số định danh cá nhân', `: ${idOf(f.main, 'subject')}`],
              ['Nơi cư trú', `: ${addressThen(f, f.main)}`],
            ],
            58,
            1.4,
          )}${flow('Đã ghi chú vào Sổ hộ tịch việc ly hôn với:')}${pairs(
            [
              ['Họ, chữ đệm, tên', `: <b>${nameOf(mate, 'spouse', upper(mate.name))}</b>`],
              ['Ngày, tháng, năm sinh', `: ${bornOf(mate, 'spouse')}`],
              ['Quốc tịch', ': Việt Nam'],
              ['Nơi cư trú', ': Tokyo, Nhật Bản'],
              ['Theo', ': Giấy chứng nhận thụ lý đơn xin ly hôn do cơ quan có thẩm quyền của Nhật Bản cấp'],
              ['Ghi chú', ': Giấy tờ đã được hợp pháp hóa lãnh sự và dịch sang tiếng Việt'],
            ],
            58,
            1.4,
          )}${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f), 'UBND HUYỆN', `ỦY BAN NHÂN DÂN ${upper(above2025(f))}`, 25)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
]);
