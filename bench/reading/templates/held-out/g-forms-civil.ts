import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { couple, kin, oldIdOf } from '../civil-parts.ts';
import { spelt } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, MODERN, nameOf, paper, plainSign } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { blank, dayOf, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { cellRow, elderYear, flow, hamletOf, ink, national, OATH, ownSign, pairs } from '../ninth/g-parts.ts';
import { pairSign, row, squares, struck } from '../ninth/g-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_G_FORMS_CIVIL = inPart('held-out', [
  {
    // The declaration of a birth of circular 04/2020 written with a pen, the child's parents below each other.
    id: 'application-birth-2026-mother-declares-pen',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const [father, mother] = couple(f);
      const child = f.others[2];
      return paper('application_form', [
        `<div style="margin:-6mm -2mm 0 -8mm;font-size:11.9pt;line-height:1.3">${national(12, '-', 50)}${title('TỜ KHAI ĐĂNG KÝ KHAI SINH', 15, 'margin:4mm 0 0')}<div style="text-align:center;margin-bottom:2mm">Kính gửi<sup>(1)</sup>: Ủy ban nhân dân ${ink(f.place.full)}</div>${row(['Họ, chữ đệm, tên người yêu cầu:', ink(nameOf(f.main, 'applicant'))])}${row(['Nơi cư trú<sup>(2)</sup>:', ink(f.main.home)])}${row(['Giấy tờ tùy thân<sup>(3)</sup>:', ink(`Căn cước số ${idOf(f.main, 'applicant')}`)])}${row(['Quan hệ với người được khai sinh:', ink(f.main.sex === 'Nam' ? 'Cha' : 'Mẹ')])}<div><b>Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:</b></div>${row(['Họ, chữ đệm, tên:', ink(`<b>${nameOf(child, 'child', upper(child.name))}</b>`)])}${row(['Ngày, tháng, năm sinh:', ink(bornOf(child, 'child')), 2], ['ghi bằng chữ:', ink(spelt(child.born)), 4])}${row(['Giới tính:', ink(child.sex)], ['Dân tộc:', ink('Kinh')], ['Quốc tịch:', ink('Việt Nam')])}${row(['Nơi sinh<sup>(4)</sup>:', ink(`Bệnh viện Phụ sản tỉnh ${f.place.province}`)])}${row(['Quê quán:', ink(f.place.full)])}<div><b>Họ, chữ đệm, tên người mẹ:</b> ${ink(nameOf(mother, 'mother'))}</div>${row(['Năm sinh<sup>(5)</sup>:', ink(mother.born.slice(6))], ['Dân tộc:', ink('Kinh')], ['Quốc tịch:', ink('Việt Nam')])}${row(['Nơi cư trú:', ink(mother.home)])}<div><b>Họ, chữ đệm, tên người cha:</b> ${ink(nameOf(father, 'father'))}</div>${row(['Năm sinh<sup>(5)</sup>:', ink(father.born.slice(6))], ['Dân tộc:', ink('Kinh')], ['Quốc tịch:', ink('Việt Nam')])}${row(['Nơi cư trú:', ink(father.home)])}<p style="margin-top:1mm">Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật, được sự thỏa thuận nhất trí của các bên liên quan theo quy định pháp luật.</p><p>Tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.</p>${ownSign(f, 'Người yêu cầu', f.main.name, `Đề nghị cấp bản sao<sup>(6)</sup>: Có ${tick(true)}, Không ${tick(false)}<br>Số lượng: ${ink('05')} bản${codeLine(f)}`, 14)}<div style="font-size:9pt;border-top:0.2mm solid #333;margin-top:2mm;line-height:1.2"><i>Chú thích:</i> (1) Ghi rõ tên cơ quan đăng ký khai sinh. (2) Ghi theo nơi đăng ký thường trú; nếu không có thì ghi theo nơi đăng ký tạm trú. (3) Ghi thông tin về giấy tờ tùy thân như: hộ chiếu, thẻ căn cước. (4) Trường hợp sinh tại cơ sở y tế thì ghi rõ tên cơ sở y tế và địa chỉ. (5) Ghi đầy đủ ngày, tháng sinh của cha, mẹ (nếu có). (6) Đánh dấu X vào ô tương ứng.</div></div>`,
      ]);
    },
  },
  {
    // The portal's print of who asks for copies from the register: cells, the extract's number named.
    id: 'application-copies-2026-portal-cells',
    class: 'application_form',
    tags: ['form', 'table', 'modern'],
    draw: (f) => {
      const child = f.others[1];
      return paper(
        'application_form',
        [
          `<div style="margin:-5mm -3mm 0 -10mm;font-size:10.4pt;line-height:1.36"><div style="display:flex;justify-content:space-between;font-size:9pt;color:#555"><span>Cổng Dịch vụ công Quốc gia</span><span>Tờ khai điện tử</span></div>${national(10.4, '-', 44)}${title('TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH', 13.5, 'margin:5mm 0 1mm;color:#174c86')}<div style="text-align:center;margin-bottom:3mm">Kính gửi: Ủy ban nhân dân ${f.place.full}</div><div style="background:#174c86;color:#fff;padding:0.8mm 2mm">I. Người yêu cầu</div>${cellRow(['Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`, 2], ['Ngày, tháng, năm sinh', bornOf(f.main, 'applicant')])}${cellRow(['Số định danh cá nhân', idOf(f.main, 'applicant')], ['Quan hệ với người được cấp', f.main.sex === 'Nam' ? 'Cha' : 'Mẹ'])}${cellRow(['Nơi cư trú', f.main.home])}<div style="background:#174c86;color:#fff;padding:0.8mm 2mm;margin-top:3mm">II. Người được cấp bản sao</div>${cellRow(['Họ, chữ đệm, tên', `<b>${nameOf(child, 'child', upper(child.name))}</b>`, 2], ['Ngày, tháng, năm sinh', bornOf(child, 'child')])}${cellRow(['Giới tính', child.sex], ['Dân tộc', 'Kinh'], ['Quốc tịch', 'Việt Nam'])}${cellRow(['Loại việc hộ tịch đã đăng ký', 'Khai sinh'], ['Cơ quan đã đăng ký', `UBND ${f.place.kind} ${f.place.name}`])}${cellRow(['Theo giấy tờ số', field('birth_certificate_no', `${f.chance.whole(11, 290)}/2012`)], ['Ngày đăng ký', '16/04/2012'], ['Quyển số', '01/2012'])}${cellRow(['Số lượng bản sao', '03 bản'], ['Hình thức nhận', 'Trực tiếp tại Trung tâm Phục vụ hành chính công'])}<p class="flat" style="margin-top:4mm">${OATH}</p>${ownSign(f, 'Người yêu cầu', f.main.name, codeLine(f), 18)}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // The declaration for a guardian of circular 15/2015, colons in a column, filled by a typewriter-like printer.
    id: 'application-guardianship-2026-colons',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const ward = f.others[2];
      const t = (text: string) => struck(text, 10.2);
      return paper('application_form', [
        `<div style="margin:-4mm -2mm 0 -7mm;font-size:12pt;line-height:1.36">${national(12.5, '-', 52)}${title('TỜ KHAI ĐĂNG KÝ GIÁM HỘ', 16, 'margin:5mm 0 1mm')}<div style="text-align:center;margin-bottom:3mm">Kính gửi: Ủy ban nhân dân ${t(f.place.full)}</div>${pairs(
          [
            ['Họ, chữ đệm, tên người yêu cầu', `: ${t(f.main.name)}`],
            ['Giấy tờ tùy thân', `: ${t('Căn cước')}`],
            ['Nơi cư trú', `: ${t(f.main.home)}`],
          ],
          64,
        )}<div style="margin:2mm 0 1mm"><b>Đề nghị cơ quan đăng ký việc giám hộ giữa những người có tên dưới đây:</b></div><div><b><i>Người giám hộ</i></b></div>${pairs(
          [
            ['Họ, chữ đệm, tên', `: ${t(nameOf(f.main, 'applicant', upper(f.main.name)))}`],
            ['Ngày, tháng, năm sinh', `: ${t(bornOf(f.main, 'applicant'))}`],
            ['Giới tính, dân tộc, quốc tịch', `: ${t(`${f.main.sex}, Kinh, Việt Nam`)}`],
            ['Giấy tờ tùy thân', `: ${t(`CC số ${idOf(f.main, 'applicant')}`)}`],
            ['Nơi cư trú', `: ${t(f.main.home)}`],
          ],
          64,
        )}<div><b><i>Người được giám hộ</i></b></div>${pairs(
          [
            ['Họ, chữ đệm, tên', `: ${t(nameOf(ward, 'ward', upper(ward.name)))}`],
            ['Ngày, tháng, năm sinh', `: ${t(bornOf(ward, 'ward'))}`],
            ['Giới tính, dân tộc, quốc tịch', `: ${t(`${ward.sex}, Kinh, Việt Nam`)}`],
            ['Giấy khai sinh', `: ${t(`số ${field('birth_certificate_no', `${f.chance.whole(12, 280)}/2014`)}`)}`],
            ['Nơi cư trú', `: ${t(ward.home)}`],
            ['Lý do đăng ký giám hộ', `: ${t(f.chance.pick(['Cha mẹ đều đã chết', 'Cha chết, mẹ bỏ đi biệt tích']))}`],
          ],
          64,
        )}<p style="margin-top:2mm">${OATH}</p>${ownSign(f, 'Người yêu cầu', f.main.name, `Đề nghị cấp bản sao: Có ${tick(false)}, Không ${tick(true)}${codeLine(f)}`, 18)}</div>`,
      ]);
    },
  },
  {
    // A death declared in 2007: the ministry's form TP/HT-2006-KT.2 on half a sheet, written with a pen.
    id: 'application-death-2007-half-sheet-pen',
    class: 'application_form',
    tags: ['form', 'italic', 'small'],
    draw: (f) => {
      const dead = f.others[0];
      const date = dayOf(f, 10, 2007);
      return paper(
        'application_form',
        [
          `<div style="margin:-10mm -8mm 0 -17mm;font-size:10.4pt;line-height:1.32"><div style="text-align:right;font-size:8.6pt">Mẫu TP/HT-2006-TKKT</div>${national(10.6, '-', 40)}${title('TỜ KHAI ĐĂNG KÝ KHAI TỬ', 13.5, 'margin:4mm 0 0')}<div style="text-align:center;margin-bottom:2mm">Kính gửi: ${ink(`UBND ${f.place.kind} ${f.place.name}`)}</div>${row(['Họ và tên người khai:', ink(nameOf(f.main, 'declarant'))])}${row(['Nơi thường trú/tạm trú:', ink(hamletOf(f.main))])}${row(['Số CMND/Hộ chiếu:', ink(oldIdOf(oldCitizenId(f.chance), 'declarant'))])}${row(['Quan hệ với người đã chết:', ink(f.main.sex === 'Nam' ? 'Chồng' : 'Vợ')])}<div>Đề nghị đăng ký khai tử cho người có tên dưới đây:</div>${row(['Họ và tên:', ink(nameOf(dead, 'deceased')), 3], ['Giới tính:', ink(dead.sex)])}${row(['Ngày, tháng, năm sinh:', ink(bornOf(dead, 'deceased'))])}${row(['Dân tộc:', ink('Kinh')], ['Quốc tịch:', ink('Việt Nam')])}${row(['Nơi thường trú/tạm trú cuối cùng:', ink(hamletOf(dead))])}${row(['Đã chết vào lúc:', ink(`${f.chance.whole(1, 12)} giờ 40 phút, ngày 08 tháng 10 năm 2007`)])}${row(['Nơi chết:', ink('Tại nhà')], ['Nguyên nhân chết:', ink(f.chance.pick(['Bệnh', 'Già']))])}${row(['Giấy báo tử số:', ink(`${f.chance.whole(1, 40)}/GBT`)], ['do', ink('UBND cấp')])}<div style="margin-top:1mm">Tôi cam đoan những lời khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình.</div>${pairSign(codeLine(f), `<i>${f.place.name}, ${ink(issued(date))}</i>${plainSign(f, 'Người khai', f.main.name, 14)}`, 2)}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // The form of 2026 for recognising one's child: number in squares, dots, who agrees signs at the left.
    id: 'application-recognise-child-2026-squares',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const child = f.others[1];
      const mother = f.name(f.main.sex === 'Nam' ? 'Nữ' : 'Nam');
      return paper('application_form', [
        `<div style="margin:-4mm -3mm 0 -8mm;font-size:12pt;line-height:1.4">${national(12.5, '-', 54)}${title('TỜ KHAI ĐĂNG KÝ NHẬN CHA, MẸ, CON', 15, 'margin:6mm 0 1mm')}<div style="text-align:center;margin-bottom:3mm">Kính gửi: Ủy ban nhân dân ${f.place.full}</div>${row(['Họ, chữ đệm, tên người yêu cầu:', nameOf(f.main, 'applicant', upper(f.main.name))])}${row(['Ngày, tháng, năm sinh:', bornOf(f.main, 'applicant')])}<div style="margin:1mm 0">Số định danh cá nhân: ${squares('citizen_id', f.main.id, 'applicant', 5, 3)}</div>${row(['Nơi cư trú:', f.main.home])}${row(['Quan hệ với người nhận/được nhận là cha, mẹ, con:', f.main.sex === 'Nam' ? 'cha đẻ' : 'mẹ đẻ'])}<div style="margin:2mm 0 0"><b>Đề nghị cơ quan công nhận người có tên dưới đây:</b></div>${row(['Họ, chữ đệm, tên:', nameOf(child, 'child', upper(child.name))])}${row(['Ngày, tháng, năm sinh:', bornOf(child, 'child'), 2], ['Giới tính:', child.sex])}${row(['Dân tộc:', 'Kinh'], ['Quốc tịch:', 'Việt Nam'])}${row(['Giấy tờ tùy thân:', 'Giấy khai sinh'])}${row(['Nơi cư trú:', child.home])}<div>Là ${tick(true)} con / ${tick(false)} cha / ${tick(false)} mẹ của người yêu cầu có tên nêu trên.</div>${flow(`Người mẹ/cha còn lại: ${kin(mother, 'parent')}, sinh năm ${elderYear(f)}`)}<p>Tôi cam đoan việc nhận ${tick(true)} con nói trên là đúng sự thật, tự nguyện, không có tranh chấp và chịu trách nhiệm trước pháp luật về nội dung cam đoan của mình.</p>${pairSign(`<div style="text-align:center"><b>Ý kiến của người hiện đang là mẹ hoặc cha</b><br>${ink('Tôi đồng ý.')}<div style="height:11mm"></div>${ink(mother)}</div>${codeLine(f)}`, `<i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người yêu cầu', f.main.name, 16)}`, 3)}<div style="margin-top:3mm">Ý kiến của người con (từ đủ 9 tuổi trở lên): ${blank(70)}</div><div style="font-size:9.4pt;margin-top:3mm"><i>${capital('giấy tờ kèm theo: 01 văn bản cam đoan có hai người làm chứng; 01 bản sao Giấy khai sinh của con.')}</i></div></div>`,
      ]);
    },
  },
]);
