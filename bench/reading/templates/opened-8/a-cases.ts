import { field, fill } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { couple, oldIdOf } from '../civil-parts.ts';
import { besideSign, sealedSign, unit } from '../form-kit.ts';
import { officeNow, runOn } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { plainSign, SANS, title, twoColumns, upper } from '../kit.ts';
import { recipients } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, crown, headThen, homeThen } from '../eighth/a-parts.ts';
import { nearHome, onRule, pen } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_A_CASES = inPart('opened-8', [
  {
    // The commune recognises guardianship in 2006, the form filled with a pen, articles on ruled lines.
    id: 'decision-guardianship-2006-form-pen',
    class: 'decision',
    tags: ['form', 'italic', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 11, 2006);
      const ward = f.others[1];
      return paper('decision', [
        `<div style="text-align:right;font-size:9.5pt">Mẫu TP/HT-2006-GH.1</div><div style="font-size:12pt;margin-left:-4mm">${twoColumns(`${headThen(f)}Số: ${pen(field('document_no', `${f.number}/QĐ-UBND`))}`, `${nation(12, '-', 52)}<i>${f.place.name}, ${pen(issued(day))}</i>`, 41, 11.5)}${title('QUYẾT ĐỊNH', 17, 'margin:4mm 0 0')}<div class="sub"><b>Về việc công nhận việc giám hộ</b></div><div style="text-align:center"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN</b> ${pen(unit(f))}</div><p class="flat">- Căn cứ Bộ luật Dân sự năm 2005;</p><p class="flat">- Căn cứ Nghị định số 158/2005/NĐ-CP ngày 27 tháng 12 năm 2005 của Chính phủ về đăng ký và quản lý hộ tịch;</p><div style="text-align:center"><b>QUYẾT ĐỊNH:</b></div><div><b>Điều 1:</b> Công nhận việc giám hộ giữa:</div>${onRule('Người giám hộ: Họ và tên:', pen(nameOf(f.main, 'guardian')))}${across(`Ngày, tháng, năm sinh: ${pen(bornOf(f.main, 'guardian'))}`, `Dân tộc: ${pen('Kinh')}`, `Quốc tịch: ${pen('Việt Nam')}`)}${onRule('Số Giấy CMND/Hộ chiếu:', pen(oldIdOf(oldCitizenId(f.chance), 'guardian')))}${onRule('Nơi thường trú/tạm trú:', pen(nearHome(f.main)))}${onRule('Người được giám hộ: Họ và tên:', pen(nameOf(ward, 'ward')))}${across(`Ngày, tháng, năm sinh: ${pen(bornOf(ward, 'ward'))}`, `Dân tộc: ${pen('Kinh')}`, `Quốc tịch: ${pen('Việt Nam')}`)}${onRule('Nơi sinh:', pen(`Trạm y tế ${f.place.name}`))}${onRule('Lý do giám hộ:', pen('cha mẹ đều đã mất'))}<div style="margin-top:1mm"><b>Điều 2:</b> Người giám hộ có các nghĩa vụ và quyền theo quy định của pháp luật kể từ ngày Quyết định này có hiệu lực.</div><div style="margin-top:1mm"><b>Điều 3:</b> Quyết định này có hiệu lực kể từ ngày ký. Cán bộ tư pháp hộ tịch và những người có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.</div>${besideSign(`${recipients('Như Điều 3;', 'Lưu.')}${codeLine(f)}`, sealedSign(f, 'CHỦ TỊCH', { gap: 21 }))}</div>`,
      ]);
    },
  },
  {
    // An extract of a recognised father, the copy of 2023, printed in two halves below each other.
    id: 'extract-recognition-copy-2023-halves',
    class: 'other',
    tags: ['form', 'personal', 'sans'],
    draw: (f) => {
      const day = dayOf(f, 8, 2023);
      const child = f.others[2];
      const part = (head: string, who: Person, role: string) =>
        `<div style="background:#efefef;padding:0.8mm 2mm;margin:3mm 0 1mm"><b>${head}</b></div>${runOn(['Họ, chữ đệm, tên', `<b>${nameOf(who, role, upper(who.name))}</b>`])}${runOn(['Ngày, tháng, năm sinh', bornOf(who, role)], ['Giới tính', who.sex])}${runOn(['Dân tộc', 'Kinh'], ['Quốc tịch', 'Việt Nam'])}${runOn(['Nơi cư trú', homeThen(f, who)])}${runOn(['Giấy tờ tùy thân', `CCCD số ${idOf(who, role)}`])}`;
      return paper(
        'other',
        [
          `<div style="font-size:11.2pt;line-height:1.4">${twoColumns(`${headThen(f)}Số: ${field('document_no', `${f.number}/TLNCMC-BS`)}`, `${nation(10.8, '-', 48)}<i>${f.place.name}, ${issued(day)}</i>`, 41, 10.8)}${title('TRÍCH LỤC ĐĂNG KÝ NHẬN CHA, MẸ, CON', 15.5, 'margin:8mm 0 0')}<div class="sub">(Bản sao)</div>${part(f.main.sex === 'Nam' ? 'NGƯỜI NHẬN LÀ CHA' : 'NGƯỜI NHẬN LÀ MẸ', f.main, 'parent')}${part('NGƯỜI ĐƯỢC NHẬN LÀ CON', child, 'child')}${runOn(['Nơi đăng ký', `Ủy ban nhân dân ${f.place.kind} ${f.place.name}`])}${runOn(['Số đăng ký', `${f.chance.whole(2, 30)}/2021`], ['Ngày đăng ký', `${f.chance.whole(10, 28)}/09/2021`])}</div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>CHỦ TỊCH', codeLine(f))}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Circular 10/2020/TT-BTP: the certificate of adoption of 2026 with three columns of people.
    id: 'adoption-certificate-2026-three-columns',
    class: 'other',
    tags: ['form', 'personal', 'table'],
    coloured: true,
    draw: (f) => {
      const [husband, wife] = couple(f);
      const child = f.others[2];
      return paper('other', [
        `<div class="frame" style="border-color:#3f7d5a"></div><div style="font-size:12pt;margin:-3mm -4mm 0 -11mm">${crown(13, '-', 54)}<div style="text-align:center;margin-top:2mm;font-size:11.5pt">${officeNow(f)}</div>${title('GIẤY CHỨNG NHẬN<br>NUÔI CON NUÔI TRONG NƯỚC', 19, 'color:#a5222f;margin:4mm 0 0')}<div class="sub">Số: ${field('document_no', `${f.number}/2026/NCN`)}</div>${grid(
          ['', 'Cha nuôi', 'Mẹ nuôi', 'Con nuôi'],
          [
            [
              'Họ, chữ đệm, tên',
              `<b>${nameOf(husband, 'father')}</b>`,
              `<b>${nameOf(wife, 'mother')}</b>`,
              `<b>${nameOf(child, 'child')}</b>`,
            ],
            ['Ngày, tháng, năm sinh', bornOf(husband, 'father'), bornOf(wife, 'mother'), bornOf(child, 'child')],
            ['Giới tính', 'Nam', 'Nữ', child.sex],
            ['Dân tộc', 'Kinh', 'Kinh', 'Kinh'],
            ['Quốc tịch', 'Việt Nam', 'Việt Nam', 'Việt Nam'],
            ['Số định danh cá nhân', idOf(husband, 'father'), idOf(wife, 'mother'), idOf(child, 'child')],
            ['Nơi cư trú', husband.home, wife.home, child.home],
          ],
          10.8,
        )}<p class="flat" style="margin-top:4mm">Giấy chứng nhận này được trao cho cha nuôi, mẹ nuôi và cha mẹ đẻ (hoặc người giám hộ, đại diện cơ sở nuôi dưỡng) của người được nhận làm con nuôi. Việc nuôi con nuôi có hiệu lực kể từ ngày đăng ký.</p>${fill('Ngày, tháng, năm đăng ký:', issued(f.date, f.date))}<div class="cols" style="margin-top:5mm"><div>${plainSign(f, 'CHA NUÔI', husband.name, 18)}</div><div>${plainSign(f, 'MẸ NUÔI', wife.name, 18)}</div></div>${besideSign(codeLine(f), sealedSign(f, 'NGƯỜI KÝ GIẤY CHỨNG NHẬN<br>CHỦ TỊCH'))}</div>`,
      ]);
    },
  },
]);
