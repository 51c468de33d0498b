import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { kin, oldIdOf } from '../civil-parts.ts';
import { sealedSign, spelt } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, paper, plainSign } from '../kit.ts';
import { SANS, title, TYPED, upper } from '../kit.ts';
import { dayOf, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { colon, crown, districtOf, homeThen, parentYear } from '../eighth/a-parts.ts';
import { pen, signedHere } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_A_FORMS_CIVIL = inPart('opened-8', [
  {
    // Annex of circular 04/2020/TT-BTP, filled with a pen: a birth, notes at the foot.
    id: 'application-birth-2026-pen-with-notes',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const [child, mate] = [f.others[1], f.name(f.main.sex === 'Nam' ? 'Nữ' : 'Nam')];
      const [father, mother] =
        f.main.sex === 'Nam'
          ? [nameOf(f.main, 'applicant'), kin(mate, 'mother')]
          : [kin(mate, 'father'), nameOf(f.main, 'applicant')];
      return paper('application_form', [
        `<div style="font-size:11.8pt;margin:-5mm -3mm 0 -9mm;line-height:1.25">${crown(12, '-', 50)}${title('TỜ KHAI ĐĂNG KÝ KHAI SINH', 14.5, 'margin:4mm 0 0')}<div style="text-align:center">Kính gửi: <sup>(1)</sup> ${pen(`Ủy ban nhân dân ${f.place.full}`)}</div>${fill('Họ, chữ đệm, tên người yêu cầu:', pen(f.main.name))}${fill('Nơi cư trú: <sup>(2)</sup>', pen(f.main.home))}${fill('Giấy tờ tùy thân: <sup>(3)</sup>', pen(`Thẻ căn cước ${idOf(f.main, 'applicant')}`))}${fill('Quan hệ với người được khai sinh:', pen(f.main.sex === 'Nam' ? 'Cha' : 'Mẹ'))}<div><b>Đề nghị cơ quan đăng ký khai sinh cho người dưới đây:</b></div>${fill('Họ, chữ đệm, tên:', pen(nameOf(child, 'child', upper(child.name))))}${fill('Ngày, tháng, năm sinh:', pen(`${bornOf(child, 'child')} ghi bằng chữ: ${spelt(child.born)}`))}${fillRow(['Giới tính:', pen(child.sex), 1], ['Dân tộc:', pen('Kinh'), 1], ['Quốc tịch:', pen('Việt Nam'), 1])}${fill('Nơi sinh: <sup>(4)</sup>', pen(`Bệnh viện Đa khoa tỉnh ${f.place.province}`))}${fill('Quê quán:', pen(f.place.full))}${fill('Họ, chữ đệm, tên người mẹ:', pen(mother))}${fillRow(['Năm sinh: <sup>(5)</sup>', pen(parentYear(f)), 1], ['Dân tộc:', pen('Kinh'), 1], ['Quốc tịch:', pen('Việt Nam'), 1])}${fill('Nơi cư trú: <sup>(2)</sup>', pen(f.place.full))}${fill('Họ, chữ đệm, tên người cha:', pen(father))}${fillRow(['Năm sinh: <sup>(5)</sup>', pen(parentYear(f)), 1], ['Dân tộc:', pen('Kinh'), 1], ['Quốc tịch:', pen('Việt Nam'), 1])}${fill('Nơi cư trú: <sup>(2)</sup>', pen(f.place.full))}<div>Tôi cam đoan nội dung đề nghị đăng ký khai sinh trên đây là đúng sự thật, được sự thỏa thuận nhất trí của các bên liên quan theo quy định pháp luật. Tôi chịu hoàn toàn trách nhiệm trước pháp luật về nội dung cam đoan của mình.</div>${signedHere(f, 'Người yêu cầu', f.main.name, `Đề nghị cấp bản sao<sup>(6)</sup>: Có ${tick(true)}, Không ${tick(false)}<br>Số lượng: ${pen('03')} bản${codeLine(f)}`, 13)}<div style="font-size:8.6pt;border-top:0.2mm solid #555;margin-top:1mm;line-height:1.15"><b>Chú thích:</b> (1) Ghi rõ tên cơ quan đăng ký khai sinh. (2) Ghi theo nơi đăng ký thường trú; nếu không có thì ghi theo nơi đăng ký tạm trú. (3) Ghi thông tin về giấy tờ tùy thân của người đi đăng ký. (4) Trường hợp sinh tại cơ sở y tế thì ghi rõ tên cơ sở y tế. (5) Ghi đầy đủ ngày, tháng, năm sinh (nếu có). (6) Đánh dấu X vào ô nếu có yêu cầu cấp bản sao.</div></div>`,
      ]);
    },
  },
  {
    // A death, the form of 2020 printed by the portal: colons in a column of their own.
    id: 'application-death-2026-colons',
    class: 'application_form',
    tags: ['form', 'sans'],
    draw: (f) => {
      const dead = f.others[0];
      return paper(
        'application_form',
        [
          `<div style="font-size:11pt;line-height:1.35;margin-left:-5mm">${crown(11.5, '-', 48)}${title('TỜ KHAI ĐĂNG KÝ KHAI TỬ', 15, 'margin:6mm 0 1mm')}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${colon('Họ, chữ đệm, tên người yêu cầu', `<b>${nameOf(f.main, 'applicant')}</b>`, 62)}${colon('Ngày, tháng, năm sinh', bornOf(f.main, 'applicant'), 62)}${colon('Nơi cư trú', f.main.home, 62)}${colon('Giấy tờ tùy thân', `Căn cước số ${idOf(f.main, 'applicant')}`, 62)}${colon('Quan hệ với người đã chết', f.main.sex === 'Nam' ? 'Con trai' : 'Con gái', 62)}<p class="flat" style="margin:3mm 0 1mm"><b>Đề nghị cơ quan đăng ký khai tử cho người có tên dưới đây:</b></p>${colon('Họ, chữ đệm, tên', `<b>${nameOf(dead, 'deceased', upper(dead.name))}</b>`, 62)}${colon('Ngày, tháng, năm sinh', bornOf(dead, 'deceased'), 62)}${colon('Giới tính', dead.sex, 62)}${colon('Dân tộc; quốc tịch', 'Kinh; Việt Nam', 62)}${colon('Nơi cư trú cuối cùng', dead.home, 62)}${colon('Giấy tờ tùy thân', `Số định danh cá nhân ${idOf(dead, 'deceased')}`, 62)}${colon('Đã chết vào lúc', `${f.chance.whole(10, 23)} giờ ${f.chance.whole(10, 59)} phút, ngày 28 tháng 8 năm 2026`, 62)}${colon('Nơi chết', 'Tại nhà', 62)}${colon('Nguyên nhân chết', f.chance.pick(['Già yếu', 'Bệnh phổi tắc nghẽn', 'Suy gan']), 62)}${colon('Số Giấy báo tử/Giấy tờ thay thế', `${f.chance.whole(4, 60)}/UBND-GBT`, 62)}<p class="flat" style="margin-top:3mm">Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của mình.</p>${signedHere(f, 'NGƯỜI YÊU CẦU', f.main.name, `Đề nghị cấp bản sao: ${tick(true)} Có &ensp; ${tick(false)} Không<br>Số lượng: 05 bản${codeLine(f)}`)}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Typed in 1998: a request to the people's committee of the district to correct a birth certificate.
    id: 'application-correction-1998-typed-letter',
    class: 'application_form',
    tags: ['form', 'typed'],
    draw: (f) => {
      const day = dayOf(f, 8, 1998);
      const father = f.name('Nam');
      return paper(
        'application_form',
        [
          `<div style="font-size:10.8pt;line-height:1.55;margin-left:-5mm"><div style="text-align:center">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>------o0o------</div>${title('ĐƠN XIN CẢI CHÍNH HỘ TỊCH', 15, 'margin:8mm 0 3mm')}<div style="margin-left:20mm"><u>Kính gửi:</u> - Ủy ban nhân dân ${districtOf(f)}<br>&emsp;&emsp;&emsp;&emsp; - Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><p class="flat" style="margin-top:4mm">Tôi tên là: ${nameOf(f.main, 'applicant', upper(f.main.name))}<br>Sinh ngày: ${bornOf(f.main, 'applicant', f.main.born.replaceAll('/', '-'))}<br>CMND số: ${oldIdOf(oldCitizenId(f.chance), 'applicant')}<br>Nơi thường trú: ${homeThen(f, f.main)}</p><p>Tôi làm đơn này kính mong quý Ủy ban cho tôi được cải chính phần ghi về cha trong giấy khai sinh số ${field('birth_certificate_no', `${f.number}/KS`)} do Ủy ban nhân dân ${f.place.kind} cấp.</p><p>Trong giấy khai sinh, họ tên cha của tôi ghi thiếu chữ đệm. Nay xin được ghi đúng là: ${kin(father, 'father', upper(father))}.</p><p><u>Lý do:</u> Khi đi khai sinh, người đi khai là bà nội tuổi đã cao nên khai không đầy đủ; sổ hộ khẩu và lý lịch của cha tôi đều ghi đúng họ tên như trên.</p><p>Tôi xin cam đoan lời trình bày trên là đúng sự thật, nếu sai tôi xin chịu trách nhiệm trước pháp luật. Kính mong quý cấp xem xét, giải quyết.</p><div class="cols"><div>Xác nhận của UBND ${f.place.kind}:<br>Lời khai của đương sự là đúng.${sealedSign(f, 'TM. UBND', { inner: 'UBND', gap: 22 })}${codeLine(f)}</div><div style="text-align:center">${f.place.name}, ${issued(day)}${plainSign(f, 'Người làm đơn', f.main.name, 20)}</div></div></div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
