import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId, passportNo } from '../../plan/identifiers.ts';
import { couple, oldIdOf } from '../civil-parts.ts';
import { besideSign, sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper, plainSign } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { capital, you } from '../office-kit.ts';
import { cells, dayOf, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, communeThen, crown, nearHome, onRule } from '../eighth/a-parts.ts';
import { pen, say, signedHere } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_A_FORMS_CIVIL = inPart('opened-9', [
  {
    // The declaration of 1999-2005 for a marriage: both people in two halves and what the commune of one of them confirms.
    id: 'application-marriage-2004-confirmed',
    class: 'application_form',
    tags: ['form', 'italic', 'two-column'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const day = dayOf(f, 5, 2004);
      const half = (label: string, who: Person) => {
        const role = who === f.main ? 'applicant' : 'spouse';
        return `<div style="text-align:center"><b>${label}</b></div>${onRule('Họ và tên:', pen(nameOf(who, role)))}${onRule('Sinh ngày:', pen(bornOf(who, role)))}${onRule('Dân tộc:', pen('Kinh'))}${onRule('Quốc tịch:', pen('Việt Nam'))}${onRule('Nghề nghiệp:', pen(f.chance.pick(['Nông', 'Công nhân', 'Giáo viên'])))}${onRule('Thường trú:', pen(nearHome(who)))}${onRule('Số CMND:', pen(oldIdOf(oldCitizenId(f.chance), role)))}${onRule('Kết hôn lần thứ:', pen('1'))}`;
      };
      return paper('application_form', [
        `<div style="font-size:12pt;margin:-5mm -4mm 0 -10mm"><div style="text-align:right;font-size:9.5pt">Mẫu TP/HT-1999-D.1</div>${crown(12.5, '-', 50)}${title('TỜ KHAI ĐĂNG KÝ KẾT HÔN', 16, 'margin:5mm 0 0')}<div class="sub">Kính gửi: Ủy ban nhân dân ${pen(communeThen(f))}</div><div style="display:flex;gap:6mm"><div style="flex:1">${half('HỌ VÀ TÊN CHỒNG', husband)}</div><div style="flex:1">${half('HỌ VÀ TÊN VỢ', wife)}</div></div><p class="flat" style="margin-top:3mm">Chúng tôi cam đoan những lời khai trên đây là đúng sự thật. Việc kết hôn của chúng tôi là hoàn toàn tự nguyện, không vi phạm Điều 10 Luật Hôn nhân và Gia đình. Đề nghị Ủy ban nhân dân xét và đăng ký.</p><div style="text-align:right">Ngày làm đơn: ${pen(issued(day))}</div><div class="cols"><div>${plainSign(f, 'Chữ ký người chồng', husband.name, 13)}</div><div>${plainSign(f, 'Chữ ký người vợ', wife.name, 13)}</div></div><div style="border:0.3mm solid #333;padding:2mm 3mm;margin-top:3mm"><b>Xác nhận của UBND nơi cư trú về tình trạng hôn nhân:</b><br>${pen(`${you(f.main.sex)} ${f.main.name} thường trú tại ${f.place.kind}, hiện chưa đăng ký kết hôn với ai.`)}${besideSign(codeLine(f), sealedSign(f, `TM. UBND ${unit(f)}<br>CHỦ TỊCH`, { gap: 19 }))}</div></div>`,
      ]);
    },
  },
  {
    // The joint declaration for a marriage, 2026: a table of three columns, photographs are no longer asked for.
    id: 'application-marriage-2026-table',
    class: 'application_form',
    tags: ['form', 'table', 'modern'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const role = (who: Person) => (who === f.main ? 'applicant' : 'spouse');
      return paper(
        'application_form',
        [
          `<div style="font-size:10.5pt;margin-left:-6mm">${crown(10.8, '-', 46)}${title('TỜ KHAI ĐĂNG KÝ KẾT HÔN', 14.5, 'margin:6mm 0 0')}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.full}</div>${grid(
            ['Thông tin', 'Bên nữ', 'Bên nam'],
            [
              ['Họ, chữ đệm, tên', nameOf(wife, role(wife)), nameOf(husband, role(husband))],
              ['Ngày, tháng, năm sinh', bornOf(wife, role(wife)), bornOf(husband, role(husband))],
              ['Dân tộc', 'Kinh', 'Kinh'],
              ['Quốc tịch', 'Việt Nam', 'Việt Nam'],
              ['Nơi cư trú', wife.home, husband.home],
              [
                'Giấy tờ tùy thân',
                `Căn cước<br>${idOf(wife, role(wife))}`,
                `Căn cước<br>${idOf(husband, role(husband))}`,
              ],
              ['Tình trạng hôn nhân', 'Chưa kết hôn', 'Chưa kết hôn'],
              ['Kết hôn lần thứ mấy', 'Thứ nhất', 'Thứ nhất'],
            ],
            10.5,
          )}<p class="flat" style="margin-top:3mm">Chúng tôi cam đoan những lời khai trên đây là đúng sự thật, việc kết hôn của chúng tôi là tự nguyện, không vi phạm quy định của Luật Hôn nhân và gia đình Việt Nam. Chúng tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.</p><p class="flat">Đề nghị Quý cơ quan đăng ký.</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'Bên nữ', wife.name, 18)}</div><div>${plainSign(f, 'Bên nam', husband.name, 18)}</div></div><div class="cols" style="margin-top:4mm"><div>Đề nghị cấp bản sao Trích lục kết hôn:<br>${tick(true)} Có, số lượng 02 bản &ensp; ${tick(false)} Không</div><div>Điện thoại liên hệ: ${phone(f)}${codeLine(f)}</div></div></div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // Half a sheet: who wants copies of which registration, boxes for the kinds.
    id: 'application-extract-copies-half-sheet-ticks',
    class: 'application_form',
    tags: ['form', 'boxes', 'small'],
    draw: (f) => {
      const subject = f.others[2];
      return paper(
        'application_form',
        [
          `<div style="margin:-9mm -8mm 0 -17mm;font-size:9.8pt;line-height:1.32">${crown(9.8, '-', 36)}${title('TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH', 12.5, 'margin:3mm 0 0')}<div style="text-align:center">Kính gửi: UBND ${f.place.kind} ${f.place.name}</div>${onRule('Họ, chữ đệm, tên người yêu cầu:', pen(nameOf(f.main, 'applicant')))}<div style="margin:1.3mm 0">Số định danh: ${cells('citizen_id', f.main.id, 'applicant', 4.4)}</div>${onRule('Nơi cư trú:', pen(nearHome(f.main)))}${onRule('Quan hệ với người được cấp:', pen(f.chance.pick(['Anh/chị em', 'Con', 'Cháu'])))}<div><b>Đề nghị cấp bản sao:</b> ${tick(true)} khai sinh ${tick(false)} kết hôn ${tick(false)} khai tử ${tick(false)} khác</div><div><b>cho người có tên dưới đây:</b></div>${onRule('Họ, chữ đệm, tên:', pen(nameOf(subject, 'subject')))}${onRule('Ngày, tháng, năm sinh:', pen(bornOf(subject, 'subject')))}${across(`Giới tính: ${pen(subject.sex)}`, `Dân tộc: ${pen('Kinh')}`, `Quốc tịch: ${pen('Việt Nam')}`)}${onRule('Đã đăng ký tại:', pen(`UBND ${f.place.kind} ${f.place.name}`))}${onRule('ngày:', pen(`${dayOf(f, 6, 2003)}, số ${field('birth_certificate_no', `${f.number}/2003`)}, quyển số 01`))}${onRule('Số lượng bản sao:', pen('04 bản'))}<div style="margin-top:1mm">Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật.</div>${signedHere(f, 'Người yêu cầu', pen(f.main.name), codeLine(f), 13)}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // Circular 04/2020/TT-BTP: that a marriage contracted abroad be entered, bilingual values.
    id: 'application-marriage-abroad-entry',
    class: 'application_form',
    tags: ['form', 'two-column'],
    draw: (f) => {
      const mate = f.others[0];
      const pass = passportNo(f.chance);
      const country = f.chance.pick(['Cộng hòa Pháp', 'Hoa Kỳ', 'Ô-xtrây-li-a']);
      return paper('application_form', [
        `<div style="font-size:12pt;margin-left:-4mm">${crown(12.5, '-', 50)}${title('TỜ KHAI GHI CHÚ KẾT HÔN', 15, 'margin:6mm 0 1mm')}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.full}</div>${onRule('Họ, chữ đệm, tên người yêu cầu:', f.main.name)}${onRule('Nơi cư trú:', f.main.home)}<p class="flat" style="margin:2mm 0 1mm">Đề nghị ghi chú vào Sổ đăng ký kết hôn việc kết hôn của những người có tên dưới đây:</p>${grid(
          ['', f.main.sex === 'Nữ' ? 'Vợ' : 'Chồng', f.main.sex === 'Nữ' ? 'Chồng' : 'Vợ'],
          [
            [
              'Họ, chữ đệm, tên',
              nameOf(f.main, 'applicant', upper(f.main.name)),
              nameOf(mate, 'spouse', upper(mate.name)),
            ],
            ['Ngày, tháng, năm sinh', bornOf(f.main, 'applicant'), bornOf(mate, 'spouse')],
            ['Dân tộc', 'Kinh', '-'],
            ['Quốc tịch', 'Việt Nam', country],
            ['Nơi cư trú', f.main.home, country],
            [
              'Giấy tờ tùy thân',
              `Căn cước ${idOf(f.main, 'applicant')}`,
              `Hộ chiếu ${field('passport_no', pass, pass, 'spouse')}`,
            ],
          ],
          11.5,
        )}${onRule('Đã đăng ký kết hôn tại:', `Tòa thị chính, ${country}`)}${onRule('Giấy chứng nhận kết hôn cấp ngày:', dayOf(f, 6, 2025))}${onRule('Tình trạng hôn nhân trước khi kết hôn:', 'chưa kết hôn')}<p class="flat" style="margin-top:3mm">Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.</p>${signedHere(f, 'Người yêu cầu', f.main.name, `Đề nghị cấp bản sao: Có ${tick(true)}, Không ${tick(false)}<br>Số lượng: 01 bản${codeLine(f)}`)}<p class="flat" style="font-size:10pt"><i>${capital('hồ sơ kèm theo: bản sao giấy chứng nhận kết hôn đã được hợp pháp hóa lãnh sự và bản dịch tiếng Việt có chứng thực chữ ký người dịch.')}</i></p></div>`,
      ]);
    },
  },
  {
    // Adoption: the declaration of 2011 of the parents who give their child away is old; this is the one to register again.
    id: 'application-adoption-registered-again',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const child = f.others[1];
      const role = (who: Person) => (who === f.main ? 'applicant' : 'spouse');
      const block = (label: string, who: Person) =>
        `${say(`<b>${label}</b>`)}${fill('Họ và tên:', pen(nameOf(who, role(who))))}${fillRow(['Ngày, tháng, năm sinh:', pen(bornOf(who, role(who))), 2], ['Quốc tịch:', pen('Việt Nam'), 1])}${fill('Số CCCD/Căn cước:', pen(idOf(who, role(who))))}`;
      return paper('application_form', [
        `<div style="font-size:11.8pt;margin:-4mm 0 0 -6mm;line-height:1.3"><div style="text-align:center">${nation(12.5, '-', 50)}</div>${title('TỜ KHAI ĐĂNG KÝ LẠI VIỆC NUÔI CON NUÔI', 14.5, 'margin:5mm 0 1mm')}<div class="sub">Kính gửi: ${pen(`Ủy ban nhân dân ${f.place.kind} ${f.place.name}`)}</div>${block('1. Cha nuôi', husband)}${block('2. Mẹ nuôi', wife)}${say('<b>3. Con nuôi</b>')}${fill('Họ và tên:', pen(nameOf(child, 'child')))}${fillRow(['Ngày, tháng, năm sinh:', pen(bornOf(child, 'child')), 2], ['Giới tính:', pen(child.sex), 1])}${fill('Nơi sinh:', pen(`Trạm xá ${f.place.name}`))}${fill('Nơi thường trú:', pen(nearHome(child)))}${fill('Việc nuôi con nuôi đã được đăng ký tại:', pen(`UBND ${f.place.kind} ${f.place.name}`))}${fill('Theo Quyết định số:', pen(`${f.chance.whole(2, 30)}/QĐ-UBND, ngày ${dayOf(f, 4, 1997)}`))}${fill('Lý do đăng ký lại:', pen('Mất bản chính, sổ gốc không còn lưu'))}<p class="flat" style="margin-top:2mm">Tôi/chúng tôi cam đoan những lời khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình. Các bên liên quan đến việc nuôi con nuôi hiện đều còn sống.</p>${signedHere(f, 'NGƯỜI KHAI', f.main.name, `<div style="text-align:center"><b>Người làm chứng</b><div style="height:12mm"></div>${f.name()}</div>${codeLine(f)}`, 14)}</div>`,
      ]);
    },
  },
]);
