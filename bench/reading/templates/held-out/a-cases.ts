import { field, qr } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { couple, kin, oldIdOf } from '../civil-parts.ts';
import { besideSign, sealedSign, spelt, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { plainSign, title, twoColumns, TYPED, upper } from '../kit.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { dayOf, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { colon, crown, dayIn, districtOf, homeThen } from '../eighth/a-parts.ts';
import { parentYear, pen, say } from '../eighth/a-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_A_CASES = inPart('held-out', [
  {
    // 2026: a commune takes back an extract that was issued against the rules.
    id: 'decision-civil-paper-recalled-2026',
    class: 'decision',
    tags: ['form', 'personal'],
    draw: (f) =>
      paper('decision', [
        `${officeHead(f, '', `${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}`, `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 15, 'margin:6mm 0 0')}<div class="sub"><b>Về việc thu hồi, hủy bỏ giấy tờ hộ tịch cấp trái quy định của pháp luật</b></div><div style="text-align:center;margin-bottom:2mm"><b>ỦY BAN NHÂN DÂN ${unit(f)}</b></div><p><i>Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;</i></p><p><i>Căn cứ Luật Hộ tịch ngày 20 tháng 11 năm 2014;</i></p><p><i>Căn cứ Nghị định số 123/2015/NĐ-CP ngày 15 tháng 11 năm 2015 của Chính phủ quy định chi tiết một số điều và biện pháp thi hành Luật Hộ tịch;</i></p><p><i>Theo đề nghị của công chức tư pháp - hộ tịch.</i></p><div style="text-align:center;margin:2mm 0"><b>QUYẾT ĐỊNH:</b></div><p><b>Điều 1.</b> Thu hồi và hủy bỏ Giấy khai sinh số ${field('birth_certificate_no', `${f.number + 6}/2024`)} đã cấp cho ${you(f.main.sex).toLowerCase()} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số định danh cá nhân ${idOf(f.main, 'subject')}, cư trú tại ${f.main.home}.</p><p>Lý do: Đăng ký lại khai sinh khi sổ đăng ký khai sinh của lần đăng ký trước vẫn còn lưu giữ.</p><p><b>Điều 2.</b> Giao công chức tư pháp - hộ tịch thu hồi bản chính, ghi chú vào Sổ đăng ký khai sinh và cập nhật Cơ sở dữ liệu hộ tịch điện tử trong thời hạn 05 ngày làm việc.</p><p><b>Điều 3.</b> Quyết định có hiệu lực kể từ ngày ký. Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, công chức tư pháp - hộ tịch và ${you(f.main.sex).toLowerCase()} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', `${recipients('Như Điều 3;', 'Sở Tư pháp (b/c);', 'Lưu: VT, HT.')}${codeLine(f)}`)}`,
      ]),
  },
  {
    // Father and mother agree in writing on a child's family name, ethnic group and native place.
    id: 'agreement-child-name-native-place',
    class: 'other',
    tags: ['form', 'italic', 'personal'],
    draw: (f) => {
      const [husband, wife] = couple(f);
      const child = f.name();
      const part = (n: string, label: string, who: Person, role: string) =>
        `${say(`${n}. Họ, chữ đệm, tên ${label}: ${pen(nameOf(who, role))}`)}${say(`&emsp;Sinh ngày: ${pen(bornOf(who, role))} &emsp; Số định danh: ${pen(idOf(who, role))}`)}${say(`&emsp;Nơi cư trú: ${pen(who.home)}`)}`;
      return paper('other', [
        `<div style="font-size:12.4pt;line-height:1.45">${crown(12.5, '-', 50)}${title('VĂN BẢN THỎA THUẬN<br>VỀ VIỆC LỰA CHỌN HỌ, DÂN TỘC, QUÊ QUÁN CHO CON', 14, 'margin:7mm 0 4mm')}${part('1', 'cha', husband, 'father')}${part('2', 'mẹ', wife, 'mother')}<p class="flat" style="margin-top:2mm">Chúng tôi là vợ chồng, có con chung sinh ngày ${pen(daysLater(f.date, -21))}, chưa đăng ký khai sinh. Căn cứ khoản 2 Điều 26 Bộ luật Dân sự năm 2015 và Luật Hộ tịch năm 2014, chúng tôi thỏa thuận như sau:</p>${say(`- Họ, chữ đệm, tên của con: ${pen(kin(child, 'child', upper(child)))}`)}${say(`- Họ của con theo họ của: ${tick(true)} cha &ensp; ${tick(false)} mẹ`)}${say(`- Dân tộc của con theo dân tộc của: ${tick(false)} cha &ensp; ${tick(true)} mẹ`)}${say(`- Quê quán của con theo quê quán của: ${tick(true)} cha &ensp; ${tick(false)} mẹ`)}<p class="flat" style="margin-top:2mm">Thỏa thuận này được lập trên cơ sở tự nguyện, không bên nào ép buộc bên nào; được nộp cùng hồ sơ đăng ký khai sinh tại Ủy ban nhân dân ${f.place.kind} ${f.place.name}.</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'CHA', husband.name, 20)}</div><div>${plainSign(f, 'MẸ', wife.name, 20)}</div></div>${codeLine(f)}</div>`,
      ]);
    },
  },
  {
    // The birth notice since decree 63/2024: an electronic print of a hospital with the mother's insurance left out.
    id: 'newborn-notice-2026-electronic',
    class: 'other',
    tags: ['form', 'modern', 'qr', 'personal'],
    draw: (f) => {
      const mother = f.main.sex === 'Nữ';
      const role = mother ? 'mother' : 'father';
      const child = f.name();
      const hospital = `Trung tâm Y tế khu vực ${f.place.name}`;
      return paper(
        'other',
        [
          `<div style="font-size:10.8pt;line-height:1.4">${twoColumns(`SỞ Y TẾ TỈNH ${upper(f.place.province)}<br><b>${field('agency', upper(hospital))}</b><div class="rule" style="width:15mm"></div>Số: ${field('document_no', `${f.number}/GCS-26`)}`, `${nation(10.2, '-', 44)}`, 43, 10.2)}${title('GIẤY CHỨNG SINH', 19, 'margin:8mm 0 5mm')}${colon(mother ? 'Họ, chữ đệm, tên mẹ' : 'Họ, chữ đệm, tên cha (người nuôi dưỡng)', `<b>${nameOf(f.main, role, upper(f.main.name))}</b>`, 55)}${colon('Ngày, tháng, năm sinh', bornOf(f.main, role), 55)}${colon('Nơi thường trú', f.main.home, 55)}${colon('Số định danh cá nhân', idOf(f.main, role), 55)}${colon('Dân tộc', 'Kinh', 55)}${colon('Đã sinh con vào lúc', `${f.chance.whole(10, 23)} giờ ${f.chance.whole(10, 59)} phút, ${dayIn(f.date, (t) => t)}`, 55)}${colon('Tại', `Khoa Sản, ${hospital}`, 55)}${colon('Số lần sinh / số con hiện sống', `0${f.chance.whole(1, 3)} / 0${f.chance.whole(1, 3)}`, 55)}${colon('Số con trong lần sinh này', '01', 55)}${colon('Giới tính khi sinh', f.chance.pick(['Nam', 'Nữ']), 55)}${colon('Cân nặng', `${f.chance.whole(26, 39)}00 gam`, 55)}${colon('Dự định đặt tên con', kin(child, 'child'), 55)}${colon('Người đỡ đẻ', f.name('Nữ'), 55)}<div style="text-align:right;margin-top:3mm"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols" style="margin-top:2mm;text-align:center"><div><b>Cha, mẹ hoặc người thân thích</b><br>(Ký, ghi rõ họ tên)<div style="height:18mm"></div>${f.main.name}</div><div><b>Thủ trưởng cơ sở khám bệnh, chữa bệnh</b><br><div style="border:0.3mm solid #2a7a3b;color:#2a7a3b;font-size:8.6pt;padding:1.5mm;margin-top:4mm;text-align:left">Đã ký số: ${hospital}<br>${f.date} 16:40:12</div></div></div><div class="cols" style="margin-top:4mm"><div>${qr(`https://yte.example/gcs/${f.number}`, 18)}</div><div style="font-size:9pt"><i>Lưu ý: Giấy chứng sinh được gửi đến Cơ sở dữ liệu hộ tịch điện tử để đăng ký khai sinh; thời hạn đăng ký khai sinh là 60 ngày kể từ ngày sinh con.</i>${codeLine(f)}</div></div></div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // A commune confirms for the pension office who someone is in spite of papers that differ, typed on its own form.
    id: 'confirmation-no-birth-register-kept-2017',
    class: 'other',
    tags: ['form', 'typed', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 9, 2017);
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      return paper(
        'other',
        [
          `<div style="font-size:10.8pt;line-height:1.5;margin-left:-5mm"><div class="cols"><div style="text-align:center">${upper(districtOf(f))}<br>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`, `UBND ${unit(f)}`)}<br>Số: ${field('document_no', `${f.number}/XN-UBND`)}</div><div style="text-align:center;flex:1.4">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>---------------</div></div>${title('GIẤY XÁC NHẬN', 16, 'margin:8mm 0 0')}<div class="sub">Về việc không còn lưu giữ sổ đăng ký khai sinh</div><p>Ủy ban nhân dân ${f.place.kind} ${f.place.name} xác nhận:</p><p class="flat">${you(f.main.sex)}: ${nameOf(f.main, 'subject', upper(f.main.name))}<br>Sinh ngày: ${bornOf(f.main, 'subject')} (${spelt(f.main.born)})<br>Nơi thường trú: ${homeThen(f, f.main)}<br>CMND số: ${oldIdOf(oldCitizenId(f.chance), 'subject')}<br>Họ tên cha: ${kin(father, 'father')} (${parentYear(f)})<br>Họ tên mẹ: ${kin(mother, 'mother')} (${parentYear(f)})</p><p>Qua kiểm tra, các quyển sổ đăng ký khai sinh từ năm 1978 trở về trước của ${f.place.kind} đã bị mối mọt, hư hỏng và không còn lưu giữ. Vì vậy không có căn cứ để cấp bản sao trích lục khai sinh cho ${you(f.main.sex).toLowerCase()} có tên nêu trên.</p><p>Giấy xác nhận này được cấp để bổ túc hồ sơ đăng ký lại khai sinh theo Điều 26 Nghị định số 123/2015/NĐ-CP./.</p><div style="text-align:right">${f.place.name}, ${issued(day)}</div>${besideSign(codeLine(f), sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>PHÓ CHỦ TỊCH', { gap: 25 }))}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
