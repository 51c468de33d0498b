import { field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { committee, couple, kin, oldIdOf } from '../civil-parts.ts';
import { besideSign, officeLines, sealedSign, spelt, unit } from '../form-kit.ts';
import { officeNow } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { plainSign, title, twoColumns, TYPED, upper } from '../kit.ts';
import { capital, officeHead, recipients, you } from '../office-kit.ts';
import { blank, cells, dayOf, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, colon, communeThen, crown, dayIn, digital, districtOf, homeThen } from '../eighth/a-parts.ts';
import { nearHome, parentYear, pen, say, threeSign } from '../eighth/a-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_A_CASES = inPart('held-out', [
  {
    // Decree 158/2005: the district decides that somebody's family name and middle name be changed, 2008.
    id: 'decision-district-changes-name-2008',
    class: 'decision',
    tags: ['form', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 4, 2008);
      const former = f.name(f.main.sex);
      return paper('decision', [
        `<div style="text-align:right;font-size:9.5pt">Mẫu TP/HT-2006-TĐCC.1</div>${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', upper(districtOf(f)))}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/QĐ-UBND`)}`, `${nation(12, '-', 52)}<i>${capital(districtOf(f).replace(/^huyện |^thành phố /, ''))}, ${issued(day)}</i>`, 40, 12)}${title('QUYẾT ĐỊNH', 16, 'margin:8mm 0 0')}<div class="sub"><b>Về việc thay đổi hộ tịch</b></div><div style="text-align:center;margin-bottom:3mm"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${upper(districtOf(f))}</b></div><p>Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26 tháng 11 năm 2003;</p><p>Căn cứ Nghị định số 158/2005/NĐ-CP ngày 27 tháng 12 năm 2005 của Chính phủ về đăng ký và quản lý hộ tịch;</p><p>Xét đề nghị của Trưởng phòng Tư pháp,</p><div style="text-align:center;margin:2mm 0"><b>QUYẾT ĐỊNH:</b></div><p><b>Điều 1.</b> Cho phép ${you(f.main.sex).toLowerCase()} ${kin(former, 'former', upper(former))}, sinh ngày ${bornOf(f.main, 'subject')}, chứng minh nhân dân số ${oldIdOf(oldCitizenId(f.chance), 'subject')}, thường trú tại ${communeThen(f)}, được thay đổi họ, chữ đệm, tên thành: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>.</p><p><b>Điều 2.</b> Ủy ban nhân dân ${f.place.kind} ${f.place.name} có trách nhiệm ghi chú nội dung thay đổi vào Sổ đăng ký khai sinh và bản chính Giấy khai sinh của đương sự.</p><p><b>Điều 3.</b> Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng, Trưởng phòng Tư pháp, Chủ tịch Ủy ban nhân dân ${f.place.kind} và đương sự chịu trách nhiệm thi hành Quyết định này./.</p>${besideSign(`${recipients('Như Điều 3;', 'Lưu: VT, TP.')}${codeLine(f)}`, sealedSign(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { ring: `ỦY BAN NHÂN DÂN ${upper(districtOf(f))} ★ TỈNH ${upper(f.place.province)} ★` }))}`,
      ]);
    },
  },
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
    // Circular 04/2020/TT-BTP: the original extract of a correction, 2026.
    id: 'extract-correction-2026-original-colons',
    class: 'other',
    tags: ['form', 'personal', 'two-column'],
    draw: (f) =>
      paper('other', [
        `${twoColumns(`${committee(f)}Số: ${field('document_no', `${f.number}/TLCCHT`)}`, `${nation(12, '-', 52)}<i>${f.place.name}, ${issued(f.date)}</i>`, 41, 11.5)}${title('TRÍCH LỤC CẢI CHÍNH HỘ TỊCH', 17, 'margin:9mm 0 6mm')}<div style="font-size:12.6pt">${colon('Họ, chữ đệm, tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 50)}${colon('Ngày, tháng, năm sinh', bornOf(f.main, 'subject'), 50)}${across(`Giới tính: ${f.main.sex}`, 'Dân tộc: Kinh', 'Quốc tịch: Việt Nam')}${colon('Giấy tờ tùy thân', `Thẻ căn cước số ${idOf(f.main, 'subject')}`, 50)}${colon('Nơi cư trú', f.main.home, 50)}<p class="flat" style="margin-top:3mm">Được cải chính thông tin trong Giấy khai sinh số ${field('birth_certificate_no', `${f.number + 9}/2004`)}, quyển số 01/2004, đăng ký tại Ủy ban nhân dân ${f.place.kind} ${f.place.name}:</p>${grid(
          ['Mục', 'Nội dung đã ghi', 'Nội dung được cải chính'],
          [
            ['Phần ghi về người mẹ - Năm sinh', '1881', '1880'],
            ['Quê quán', 'Không ghi', f.place.full],
          ],
          12,
        )}${colon('Lý do', 'Có sai sót của người đi đăng ký khi khai sinh', 50)}${colon('Đã ghi vào Sổ', `Sổ đăng ký thay đổi, cải chính, bổ sung thông tin hộ tịch, quyển số 01/2026`, 50)}</div>${closing(f, 'NGƯỜI KÝ TRÍCH LỤC<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', codeLine(f))}`,
      ]),
  },
  {
    // Form CT07 of 2024 as the police's system prints it: numbered lines, members' table, valid one year.
    id: 'residence-ct07-2025-numbered-members',
    class: 'other',
    tags: ['form', 'table', 'personal', 'qr'],
    draw: (f) => {
      const station = `CÔNG AN ${unit(f)}`;
      const rows = [f.others[0], f.others[1]].map((who, i) => [
        String(i + 1),
        nameOf(who, 'member'),
        bornOf(who, 'member'),
        who.sex,
        idOf(who, 'member'),
        i === 0 ? (who.sex === 'Nữ' ? 'Vợ' : 'Chồng') : 'Con',
      ]);
      return paper('other', [
        `<div style="font-size:11.8pt;margin:-6mm -3mm 0 -9mm;line-height:1.3"><div style="text-align:right;font-size:9pt"><b>Mẫu CT07</b> ban hành kèm theo Thông tư số 66/2023/TT-BCA ngày 17/11/2023</div>${twoColumns(`CÔNG AN TỈNH ${upper(f.place.province)}<br><b>${field('agency', station)}</b><div class="rule" style="width:15mm"></div>Số: ${field('document_no', `${f.number}/XN`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 41, 11.2)}${title('XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ', 15, 'margin:3mm 0 2mm')}<b>I. Thông tin về công dân:</b>${say(`1. Họ, chữ đệm và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`)}${across(`2. Ngày, tháng, năm sinh: ${bornOf(f.main, 'subject')}`, `3. Giới tính: ${f.main.sex}`)}${say(`4. Số định danh cá nhân: ${cells('citizen_id', f.main.id, 'subject', 5.4)}`)}${across('5. Dân tộc: Kinh', '6. Tôn giáo: Không', '7. Quốc tịch: Việt Nam')}${say(`8. Quê quán: ${f.place.full}`)}${say(`9. Nơi thường trú: ${f.main.home}`)}${say(`10. Nơi tạm trú: ${blank(40)}`)}${say('11. Nơi ở hiện tại: Như mục 9')}${say(`12. Họ, chữ đệm và tên chủ hộ: ${f.main.name} &ensp; 13. Quan hệ với chủ hộ: Chủ hộ`)}<b>II. Thông tin các thành viên khác trong hộ gia đình:</b>${grid(['TT', 'Họ, chữ đệm và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân', 'Quan hệ với chủ hộ'], rows, 10.5)}${say('<b>III. Nội dung xác nhận khác:</b> Không.')}<p class="flat"><i>Xác nhận thông tin về cư trú có giá trị trong thời hạn 01 năm kể từ ngày cấp. Trường hợp thông tin về cư trú của công dân có sự thay đổi, điều chỉnh và được cập nhật trong Cơ sở dữ liệu về cư trú thì xác nhận này hết giá trị kể từ thời điểm thay đổi.</i></p>${besideSign(`${qr(`https://cutru.example/${f.number}`, 20)}${codeLine(f)}`, sealedSign(f, 'KT. TRƯỞNG CÔNG AN<br>PHÓ TRƯỞNG CÔNG AN', { ring: `${station} ★ TỈNH ${upper(f.place.province)} ★`, inner: 'CÔNG AN' }))}</div>`,
      ]);
    },
  },
  {
    // Without a witness's paper of birth: the mother declares before the desk that the birth was real.
    id: 'commitment-birth-without-notice',
    class: 'other',
    tags: ['form', 'personal'],
    draw: (f) => {
      const child = f.others[1];
      return paper('other', [
        `<div style="font-size:12.6pt">${crown(12.8, '-', 50)}${title('GIẤY CAM ĐOAN VỀ VIỆC SINH', 16, 'margin:8mm 0 1mm')}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.full}</div><p>Tôi là: <b>${nameOf(f.main, f.main.sex === 'Nữ' ? 'mother' : 'father', upper(f.main.name))}</b></p><p>Ngày, tháng, năm sinh: ${bornOf(f.main, f.main.sex === 'Nữ' ? 'mother' : 'father')}</p><p>Thẻ căn cước số: ${idOf(f.main, f.main.sex === 'Nữ' ? 'mother' : 'father')}</p><p>Nơi cư trú: ${f.main.home}</p><p>Tôi xin cam đoan: Vào hồi ${f.chance.whole(1, 4)} giờ sáng ngày ${bornOf(child, 'child')}, tại ${f.chance.pick(['nhà riêng', 'lán nương của gia đình', 'trên xe đi đến bệnh viện'])}, ${f.main.sex === 'Nữ' ? 'tôi' : 'vợ tôi'} đã sinh một cháu ${child.sex === 'Nam' ? 'trai' : 'gái'}, dự định đặt tên là <b>${nameOf(child, 'child')}</b>. Do sinh ngoài cơ sở y tế nên gia đình không có Giấy chứng sinh; khi sinh có mặt hai người hàng xóm giúp đỡ cùng ký tên dưới đây.</p><p>Việc sinh nêu trên là có thật, cháu là con đẻ của vợ chồng tôi, chưa được đăng ký khai sinh ở bất cứ nơi nào. Tôi xin chịu trách nhiệm trước pháp luật về nội dung cam đoan của mình và đề nghị Ủy ban nhân dân ${f.place.kind} đăng ký khai sinh cho cháu.</p><div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div>${threeSign(
          [
            ['NGƯỜI LÀM CHỨNG', `${f.name()}<br>${f.name()}`],
            ['NGƯỜI CAM ĐOAN', f.main.name],
          ],
          20,
        )}${codeLine(f)}</div>`,
      ]);
    },
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
  {
    // Since 2025: extract of a guardianship on half a sheet, signed digitally by the centre.
    id: 'extract-guardianship-half-sheet-digital',
    class: 'other',
    tags: ['form', 'small', 'personal'],
    draw: (f) => {
      const ward = f.others[0];
      const part = (label: string, who: Person, role: string) =>
        `<div style="margin-top:1.5mm"><b>${label}</b></div>${fill('Họ, chữ đệm, tên:', nameOf(who, role, upper(who.name)))}${fillRow(['Ngày sinh:', bornOf(who, role), 3], ['Giới tính:', who.sex, 2])}${fill('Số định danh cá nhân:', idOf(who, role))}${fill('Nơi cư trú:', nearHome(who))}`;
      return paper(
        'other',
        [
          `<div style="margin:-9mm -8mm 0 -17mm;font-size:9.8pt;line-height:1.3"><div class="cols" style="font-size:9pt"><div style="text-align:center">${officeNow(f)}Số: ${field('document_no', `${f.number}/TLĐKGH`)}</div><div style="text-align:center;flex:1.45;white-space:nowrap">${nation(9, '-', 36)}<i>${f.place.name}, ${issued(f.date)}</i></div></div>${title('TRÍCH LỤC ĐĂNG KÝ GIÁM HỘ', 13.5, 'margin:3mm 0 1mm')}${part('Người giám hộ', f.main, 'guardian')}${part('Người được giám hộ', ward, 'ward')}${fill('Lý do giám hộ:', f.chance.pick(['Người được giám hộ bị bệnh tâm thần', 'Mất năng lực hành vi dân sự']))}${fill('Theo Quyết định số:', `${f.chance.whole(3, 40)}/2026/QĐDS-ST của Tòa án nhân dân khu vực`)}<div style="display:flex;justify-content:space-between;margin-top:3mm"><div>${codeLine(f)}</div><div style="text-align:center"><b>NGƯỜI KÝ TRÍCH LỤC</b><br>${digital(f, f.name(), '11:18:33')}</div></div></div>`,
        ],
        'a5',
      );
    },
  },
]);
