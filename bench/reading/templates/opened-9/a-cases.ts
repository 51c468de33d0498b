import { field, fill, fillRow, qr } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { committee, kin, oldIdOf } from '../civil-parts.ts';
import { besideSign, officeLines, sealedSign, unit } from '../form-kit.ts';
import { officeNow } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, nameOf, nation, paper } from '../kit.ts';
import { title, twoColumns, upper } from '../kit.ts';
import { capital, recipients, you } from '../office-kit.ts';
import { blank, cells, dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, colon, communeThen, crown, digital, districtOf } from '../eighth/a-parts.ts';
import { nearHome, say, threeSign } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_A_CASES = inPart('opened-9', [
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
