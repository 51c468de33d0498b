import { oldCitizenId } from '../../plan/identifiers.ts';
import { kin, oldIdOf } from '../civil-parts.ts';
import { letterBoxes, sideBySide } from '../form-kit.ts';
import { beside, runOn } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation, paper, plainSign, SANS } from '../kit.ts';
import { title, TYPED, upper } from '../kit.ts';
import { blank, cells, datedSign, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_B_APPLICATIONS_IDENTITY = inPart('held-out', [
  {
    // Form DC01 of circular 59/2021/TT-BCA: the sheet on which communes gathered everybody's data, numbered lines and boxes.
    id: 'application-population-sheet-dc01',
    class: 'application_form',
    tags: ['form', 'codes', 'small', 'sans'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const [mate] = f.others;
      return paper(
        'application_form',
        [
          `<div style="font-size:10.2pt;line-height:1.5;margin:-9mm -6mm 0 -15mm"><div style="display:flex;justify-content:space-between;font-size:9pt"><div>Tỉnh: ${f.place.province}<br>${f.place.kind === 'xã' ? 'Xã' : 'Phường'}: ${f.place.name}</div><div style="text-align:right"><i>Mẫu DC01 ban hành kèm theo Thông tư số 59/2021/TT-BCA<br>ngày 15/5/2021</i></div></div><div style="text-align:center">${nation(10.4, '-', 44)}</div>${title('PHIẾU THU THẬP THÔNG TIN DÂN CƯ', 14, 'margin:3mm 0')}<div style="margin:1mm 0">1. Họ, chữ đệm và tên khai sinh: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b></div><div style="margin:1mm 0">2. Ngày, tháng, năm sinh: ${bornOf(f.main, 'applicant')} &emsp; 3. Giới tính: ${tick(f.main.sex === 'Nam')} Nam &ensp; ${tick(f.main.sex === 'Nữ')} Nữ &emsp; 4. Nhóm máu: ${tick(true)} O ${tick(false)} A ${tick(false)} B ${tick(false)} AB</div><div style="margin:1mm 0">5. Tình trạng hôn nhân: ${tick(false)} Chưa kết hôn &ensp; ${tick(true)} Đã kết hôn &ensp; ${tick(false)} Ly hôn</div><div style="margin:1mm 0">6. Nơi đăng ký khai sinh: ${f.place.full}</div><div style="margin:1mm 0">7. Quê quán: ${f.place.full}</div><div style="margin:1mm 0">8. Dân tộc: Kinh &emsp; 9. Quốc tịch: ${tick(true)} Việt Nam &ensp; ${tick(false)} Quốc tịch khác: ${blank(20)} &emsp; 10. Tôn giáo: Không</div><div style="margin:1.6mm 0">11. Số ĐDCN/CCCD: ${letterBoxes('citizen_id', f.main.id, 'applicant')}</div><div style="margin:1.6mm 0">&emsp;&ensp; Số CMND: ${letterBoxes('old_citizen_id', old, 'applicant')}</div><div style="margin:1mm 0">12. Nơi thường trú: ${f.main.home}</div><div style="margin:1mm 0">13. Nơi tạm trú: ${blank(90)}</div><div style="margin:1mm 0">14. Tình trạng khai báo tạm vắng: ${tick(true)} Không &ensp; ${tick(false)} Có, từ ngày ${blank(16)} đến ngày ${blank(16)}</div><div style="margin:1mm 0">15. Nơi ở hiện tại: ${f.main.home}</div><div style="margin:1mm 0">16. Họ, chữ đệm và tên cha: ${kin(f.name('Nam'), 'father')} &ensp; Quốc tịch: Việt Nam</div><div style="margin:1mm 0">&emsp;&ensp; Họ, chữ đệm và tên mẹ: ${kin(f.name('Nữ'), 'mother')} &ensp; Quốc tịch: Việt Nam</div><div style="margin:1.6mm 0">17. Họ, chữ đệm và tên vợ (chồng): ${nameOf(mate, 'spouse')}</div><div style="margin:1.6mm 0">&emsp;&ensp; Số ĐDCN/CCCD: ${letterBoxes('citizen_id', mate.id, 'spouse')}</div><div style="margin:1mm 0">18. Họ, chữ đệm và tên chủ hộ: ${f.main.name} &emsp; 19. Quan hệ với chủ hộ: Chủ hộ</div><div style="margin:1mm 0">20. Số hồ sơ cư trú: ${f.chance.digits(9)}</div><div class="cols" style="margin-top:4mm;text-align:center"><div><i>Ngày ${f.date}</i><br><b>Cảnh sát khu vực/Công an viên</b>${plainSign(f, '', f.name('Nam'), 15)}${codeLine(f)}</div><div><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'Người khai', f.main.name, 15)}</div></div></div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Form CT01 of circular 53/2025/TT-BCA: who moves in with a head of household who consents by signing.
    id: 'application-ct01-2025-consents',
    class: 'application_form',
    tags: ['form', 'table', 'codes'],
    draw: (f) => {
      const [head, child] = [f.others[1], f.others[2]];
      return paper('application_form', [
        `<div style="margin:-10mm -6mm 0 -15mm;font-size:11.2pt;line-height:1.42"><div style="text-align:right;font-size:9pt"><i>Mẫu CT01 ban hành kèm theo Thông tư số 53/2025/TT-BCA<br>ngày 01/7/2025 của Bộ trưởng Bộ Công an</i></div><div style="text-align:center">${nation(11.4, '-', 48)}</div>${title('TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ', 14.5, 'margin:2mm 0')}<div style="text-align:center;margin-bottom:2mm">Kính gửi: Công an ${f.place.kind} ${f.place.name}, tỉnh ${f.place.province}</div>${runOn(['1. Họ, chữ đệm và tên', `<b>${nameOf(f.main, 'applicant')}</b>`])}${runOn(['2. Ngày, tháng, năm sinh', bornOf(f.main, 'applicant')], ['3. Giới tính', f.main.sex])}<div style="margin:1.4mm 0">4. Số định danh cá nhân: ${cells('citizen_id', f.main.id, 'applicant', 5.2)}</div>${runOn(['5. Số điện thoại liên hệ', phone(f)], ['6. Email', blank(30)])}${runOn(['7. Họ, chữ đệm và tên chủ hộ', nameOf(head, 'owner')], ['8. Mối quan hệ với chủ hộ', f.chance.pick(['Con đẻ', 'Cháu ruột', 'Em ruột'])])}<div style="margin:1.4mm 0">9. Số định danh cá nhân của chủ hộ: ${cells('citizen_id', head.id, 'owner', 5.2)}</div><div>10. Nội dung đề nghị <sup>(2)</sup>: ${f.chance.pick(['Đăng ký thường trú vào hộ của chủ hộ nêu trên tại', 'Đăng ký tạm trú, thời hạn 24 tháng, tại'])} ${f.main.home}</div><div>11. Những thành viên trong hộ gia đình cùng thay đổi:</div>${grid(
          [
            'TT',
            'Họ, chữ đệm và tên',
            'Ngày, tháng, năm sinh',
            'Giới tính',
            'Số định danh cá nhân',
            'Mối quan hệ với chủ hộ',
          ],
          [
            ['1', nameOf(child, 'member'), bornOf(child, 'member'), child.sex, idOf(child, 'member'), 'Cháu'],
            ['2', '&nbsp;', '', '', '', ''],
          ],
          10.2,
        )}<div style="text-align:right;margin-right:10mm"><i>${f.place.name}, ${issued(f.date)}</i></div><div style="display:flex;gap:2mm;font-size:9.6pt;text-align:center;line-height:1.25"><div style="flex:1 1 0;min-width:0"><b>Ý KIẾN CỦA CHỦ HỘ <sup>(3)</sup></b><br>Đồng ý cho nhập hộ<div style="zoom:0.74;font-size:12pt">${plainSign(f, '', head.name, 17)}</div></div><div style="flex:1 1 0;min-width:0"><b>Ý KIẾN CỦA CHỦ SỞ HỮU CHỖ Ở HỢP PHÁP <sup>(4)</sup></b><br>Đồng ý<div style="zoom:0.74;font-size:12pt">${plainSign(f, '', head.name, 17)}</div></div><div style="flex:1 1 0;min-width:0"><b>Ý KIẾN CỦA CHA, MẸ HOẶC NGƯỜI GIÁM HỘ <sup>(5)</sup></b></div><div style="flex:1 1 0;min-width:0"><b>NGƯỜI KÊ KHAI <sup>(6)</sup></b><div style="zoom:0.74;font-size:12pt">${plainSign(f, '', f.main.name, 17)}</div></div></div>${codeLine(f)}<div style="font-size:8.4pt;line-height:1.25;margin-top:3mm">(2) Ghi rõ nội dung đăng ký, khai báo hoặc đề nghị xác nhận thông tin về cư trú.<br>(3), (4) Không phải có chữ ký nếu đã đồng ý bằng văn bản hoặc qua ứng dụng định danh quốc gia.<br>(5) Áp dụng đối với người chưa thành niên, người hạn chế năng lực hành vi dân sự.<br>(6) Trường hợp nộp hồ sơ trực tuyến thì không phải ký.</div></div>`,
      ]);
    },
  },
  {
    // Somebody asks the police by a typed letter to confirm that two numbers are one person's.
    id: 'application-confirm-numbers-typed',
    class: 'application_form',
    tags: ['typed'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      return paper(
        'application_form',
        [
          `<div style="font-size:10.8pt;line-height:1.6"><div style="text-align:center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br>Độc lập - Tự do - Hạnh phúc<br>--------------------</div>${title('ĐƠN XIN XÁC NHẬN', 15, 'margin:8mm 0 0')}<div class="sub">(V/v số CMND cũ và số căn cước là của một người)</div>${sideBySide('<div style="text-align:right">Kính gửi:</div>', `<div>- Công an ${f.place.kind} ${f.place.name};<br>- Công an tỉnh ${f.place.province}.</div>`)}<div style="height:3mm"></div>${beside('Tên tôi là', `: ${nameOf(f.main, 'applicant', upper(f.main.name))}`, 46)}${beside('Sinh ngày', `: ${bornOf(f.main, 'applicant')}`, 46)}${beside('Thường trú', `: ${f.main.home}`, 46)}<p class="flat" style="margin-top:3mm">Nguyên trước đây tôi được Công an tỉnh ${f.place.province} cấp giấy chứng minh nhân dân số ${oldIdOf(old, 'applicant')} ngày 26/02/2001. Nay tôi đã được cấp thẻ căn cước số ${idOf(f.main, 'applicant')}. Trên ${f.chance.pick(['giấy chứng nhận quyền sử dụng đất', 'sổ bảo hiểm xã hội', 'sổ tiết kiệm', 'hợp đồng vay vốn'])} của tôi vẫn ghi số chứng minh nhân dân cũ nên khi giao dịch gặp khó khăn.</p><p class="flat">Vậy tôi làm đơn này kính đề nghị quý cơ quan xác nhận hai số nêu trên là của cùng một người để tôi làm thủ tục được thuận lợi.</p><p class="flat">Tôi cam đoan lời khai trên là đúng, nếu sai tôi xin chịu trách nhiệm trước pháp luật. Xin chân thành cảm ơn.</p></div>${datedSign(f, 'Người làm đơn', f.main.name, codeLine(f), 20)}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
