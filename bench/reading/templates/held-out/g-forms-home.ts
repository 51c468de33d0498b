import { field } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, paper, plainSign } from '../kit.ts';
import { title, TYPED, upper } from '../kit.ts';
import { blank, dayOf, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { above2025, addressThen, cellRow, hamletOf, ink, national, pairSign } from '../ninth/g-parts.ts';
import { row, squares, struck } from '../ninth/g-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_G_FORMS_HOME = inPart('held-out', [
  {
    // CT01 of circular 66/2023 written with a pen: number in squares, the owner's consent at the foot.
    id: 'application-ct01-2026-pen-squares-consent',
    class: 'application_form',
    tags: ['form', 'italic', 'table'],
    draw: (f) => {
      const owner = f.others[1];
      return paper('application_form', [
        `<div style="margin:-8mm -4mm 0 -12mm;font-size:11.4pt;line-height:1.34"><div style="text-align:right;font-size:8.4pt"><i>Mẫu CT01 ban hành kèm theo Thông tư số 66/2023/TT-BCA</i></div>${national(11.4, '-', 48)}${title('TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ', 14, 'margin:3mm 0 0')}<div style="text-align:center">Kính gửi: Công an ${ink(`${f.place.kind} ${f.place.name}`)}</div>${row(['1. Họ, chữ đệm và tên:', ink(nameOf(f.main, 'applicant', upper(f.main.name)))])}${row(['2. Ngày, tháng, năm sinh:', ink(bornOf(f.main, 'applicant')), 2], ['3. Giới tính:', ink(f.main.sex)])}<div style="margin:1mm 0">4. Số định danh cá nhân: ${squares('citizen_id', f.main.id, 'applicant', 5.6, 12)}</div>${row(['5. Số điện thoại liên hệ:', ink(phone(f))], ['6. Email:', ''])}${row(['7. Họ, chữ đệm và tên chủ hộ:', ink(nameOf(owner, 'owner')), 3], ['8. Mối quan hệ với chủ hộ:', ink('cháu'), 2])}<div style="margin:1mm 0">9. Số định danh cá nhân của chủ hộ: ${squares('citizen_id', owner.id, 'owner', 5.6, 12)}</div>${row(['10. Nội dung đề nghị<sup>(2)</sup>:', ink('Đăng ký thường trú vào hộ của chủ hộ nêu tại mục 7,')])}${row(['', ink(`địa chỉ ${owner.home}`)])}<div>11. Những thành viên trong hộ gia đình cùng thay đổi:</div>${grid(
          [
            'TT',
            'Họ, chữ đệm và tên',
            'Ngày, tháng, năm sinh',
            'Giới tính',
            'Số định danh cá nhân',
            'Mối quan hệ với chủ hộ',
          ],
          [
            ['1', blank(18), blank(10), '', blank(14), ''],
            ['2', blank(18), blank(10), '', blank(14), ''],
          ],
          10,
        )}<div style="display:flex;text-align:center;font-size:9.6pt;line-height:1.22;margin-top:2mm;gap:2mm"><div style="flex:1">...., ngày.... tháng.... năm....<br><b>Ý KIẾN CỦA CHỦ HỘ</b><sup>(3)</sup><br>${ink('Tôi đồng ý cho nhập hộ')}<div style="height:13mm"></div>${ink(owner.name)}</div><div style="flex:1">...., ngày.... tháng.... năm....<br><b>Ý KIẾN CỦA CHỦ SỞ HỮU CHỖ Ở HỢP PHÁP</b><sup>(4)</sup><br>${ink('Đồng ý')}<div style="height:9mm"></div>${ink(owner.name)}</div><div style="flex:1">...., ngày.... tháng.... năm....<br><b>Ý KIẾN CỦA CHA, MẸ HOẶC NGƯỜI GIÁM HỘ</b><sup>(5)</sup><div style="height:14mm"></div></div><div style="flex:1">${ink(issued(f.date))}<br><b>NGƯỜI KÊ KHAI</b><sup>(6)</sup><div style="height:17mm"></div>${ink(f.main.name)}</div></div>${codeLine(f)}<div style="font-size:8.2pt;line-height:1.2;border-top:0.2mm solid #333;margin-top:2mm"><i>(2) Ghi rõ ràng, cụ thể nội dung đề nghị. (3) Ghi rõ nội dung và ký, ghi rõ họ tên hoặc xác nhận qua ứng dụng VNeID. (4) Áp dụng đối với trường hợp đăng ký vào chỗ ở do thuê, mượn, ở nhờ. (5) Áp dụng đối với người chưa thành niên. (6) Trường hợp kê khai cho người chưa thành niên thì cha, mẹ hoặc người giám hộ ký.</i></div></div>`,
      ]);
    },
  },
  {
    // HK02 of 2011: the slip that reports a change of household and people, typed into the form.
    id: 'application-hk02-2011-slip-typed-in',
    class: 'application_form',
    tags: ['form', 'typed', 'table'],
    draw: (f) => {
      const date = dayOf(f, 5, 2011);
      const t = (text: string) => struck(text, 10);
      return paper('application_form', [
        `<div style="margin:-6mm -2mm 0 -9mm;font-size:12pt;line-height:1.4"><div style="text-align:right;font-size:9pt">Mẫu HK02 ban hành theo TT số 36/2010/TT-BCA ngày 05/10/2010</div>${national(12.4, '-', 52)}${title('PHIẾU BÁO THAY ĐỔI HỘ KHẨU, NHÂN KHẨU', 15, 'margin:6mm 0 1mm')}<div style="text-align:center;margin-bottom:3mm">Kính gửi: Công an ${t(above2025(f))}</div><div><b>I. Thông tin về người viết phiếu báo</b></div>${row(['1. Họ và tên:', t(nameOf(f.main, 'applicant', upper(f.main.name)))])}${row(['2. CMND số:', t(oldIdOf(oldCitizenId(f.chance), 'applicant'))], ['Hộ chiếu số:', ''])}${row(['3. Nơi thường trú:', t(hamletOf(f.main))])}${row(['4. Địa chỉ chỗ ở hiện nay:', t(hamletOf(f.main))], ['Số điện thoại:', t(phone(f)), 0.7])}<div style="margin-top:2mm"><b>II. Thông tin về người có thay đổi hộ khẩu, nhân khẩu</b></div>${row(['1. Họ và tên:', t(nameOf(f.others[0], 'member')), 3], ['2. Giới tính:', t(f.others[0].sex)])}${row(['3. Ngày, tháng, năm sinh:', t(bornOf(f.others[0], 'member'))], ['4. Dân tộc:', t('Kinh'), 0.6], ['5. Quốc tịch:', t('Việt Nam'), 0.8])}${row(['6. CMND số:', t(oldIdOf(oldCitizenId(f.chance), 'member'))], ['Hộ chiếu số:', ''])}${row(['7. Nơi sinh:', t(f.place.province)], ['8. Nguyên quán:', t(f.place.province)])}${row(['9. Nghề nghiệp, nơi làm việc:', t(f.chance.pick(['Thợ mộc', 'Nội trợ', 'Giáo viên']))])}${row(['10. Nơi thường trú:', t(addressThen(f, f.others[0]))])}${row(['11. Họ và tên chủ hộ:', t(f.main.name), 2], ['12. Quan hệ với chủ hộ:', t(f.others[0].sex === 'Nữ' ? 'Vợ' : 'Chồng')])}${row(['13. Nội dung thay đổi hộ khẩu, nhân khẩu:', t('Xin nhập hộ khẩu về cùng gia đình')])}<div>14. Những người cùng thay đổi:</div>${grid(
          ['TT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Nơi sinh', 'Nghề nghiệp', 'Quan hệ'],
          [
            ['1', blank(20), blank(9), '', '', '', ''],
            ['2', blank(20), blank(9), '', '', '', ''],
          ],
          10,
        )}<div style="display:flex;margin-top:3mm;gap:6mm"><div style="flex:1">${plainSign(f, 'Ý KIẾN CỦA CHỦ HỘ<br>Đồng ý', f.main.name, 14)}${codeLine(f)}</div><div style="flex:1;text-align:center"><i>${f.place.name}, ${issued(date)}</i>${plainSign(f, 'NGƯỜI VIẾT PHIẾU BÁO', f.main.name, 14)}</div></div></div>`,
      ]);
    },
  },
  {
    // CC02 of the circular on identity of 2024: who asks for a card again, printed at the desk with a frame of ticks.
    id: 'application-card-2026-cc02-ticks',
    class: 'application_form',
    tags: ['form', 'modern'],
    draw: (f) =>
      paper(
        'application_form',
        [
          `<div style="margin:-5mm -3mm 0 -9mm;font-size:10.6pt;line-height:1.42"><div style="text-align:right;font-size:8pt">Mẫu CC02 ban hành kèm theo Thông tư số 17/2024/TT-BCA</div>${national(10.8, '-', 44)}${title('PHIẾU ĐỀ NGHỊ GIẢI QUYẾT THỦ TỤC VỀ CĂN CƯỚC', 13, 'margin:5mm 0 1mm')}<div style="text-align:center;margin-bottom:3mm">Kính gửi: Công an ${f.place.full}</div>${cellRow(['1. Họ, chữ đệm và tên', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`, 2], ['2. Giới tính', f.main.sex, 0.6])}${cellRow(['3. Ngày, tháng, năm sinh', bornOf(f.main, 'applicant')], ['4. Số định danh cá nhân', idOf(f.main, 'applicant')])}${cellRow(['5. Nơi thường trú', f.main.home])}${cellRow(['6. Số điện thoại', phone(f)], ['7. Nghề nghiệp', f.chance.pick(['Nông dân', 'Lao động tự do', 'Hưu trí'])])}<div style="margin-top:3mm">8. Nội dung đề nghị:</div><div style="display:flex;flex-wrap:wrap">${[
            ['Cấp thẻ căn cước', false],
            ['Cấp đổi thẻ căn cước', false],
            ['Cấp lại thẻ căn cước', true],
            ['Cấp giấy xác nhận số CMND, số định danh', true],
            ['Tích hợp thông tin vào thẻ', false],
            ['Hủy, xác lập lại số định danh', false],
          ]
            .map(([text, on]) => `<div style="width:50%">${tick(on === true)} ${String(text)}</div>`)
            .join(
              '',
            )}</div><div style="margin-top:2mm">9. Lý do: Thẻ bị mất khi đi đường; cần giấy xác nhận số Chứng minh nhân dân 9 số: ${oldIdOf(oldCitizenId(f.chance), 'applicant')}</div><div style="margin-top:2mm">10. Chuyển phát thẻ đến địa chỉ: ${tick(true)} Có &ensp; ${tick(false)} Không</div><div>Địa chỉ nhận: ${f.main.home}</div><p class="flat" style="margin-top:4mm">Tôi xin cam đoan những thông tin kê khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật về nội dung đã kê khai.</p>${pairSign(codeLine(f), `<i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'NGƯỜI ĐỀ NGHỊ', f.main.name, 18)}`, 3)}<div style="border:0.25mm solid #666;margin-top:4mm;padding:2mm 3mm"><b>PHẦN DÀNH CHO CƠ QUAN CÔNG AN</b><br>Ngày thu nhận: ${blank(20)} &emsp; Cán bộ thu nhận: ${blank(30)}<br>Kết quả đối chiếu với Cơ sở dữ liệu căn cước: ${blank(50)}</div></div>`,
        ],
        'a4',
        MODERN,
      ),
  },
  {
    // The application to strike somebody off the register of residence after a death, a typed letter of 2016.
    id: 'application-strike-off-after-death-typed-2016',
    class: 'application_form',
    tags: ['typed'],
    draw: (f) => {
      const dead = f.others[1];
      const date = dayOf(f, 10, 2016);
      return paper(
        'application_form',
        [
          `<div style="font-size:10.8pt;line-height:1.5;margin-left:-5mm"><div style="text-align:center">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>--------o0o--------</div><div style="text-align:center;font-weight:700;margin:7mm 0 5mm;font-size:13pt">ĐƠN ĐỀ NGHỊ XÓA ĐĂNG KÝ THƯỜNG TRÚ</div><div style="text-align:center;margin-bottom:4mm">Kính gửi: Công an ${f.place.kind} ${f.place.name}, ${above2025(f)}</div><div>Tôi tên: ${nameOf(f.main, 'applicant', upper(f.main.name))}</div><div>Sinh ngày: ${bornOf(f.main, 'applicant')}</div><div>CMND số: ${oldIdOf(oldCitizenId(f.chance), 'applicant')} do Công an tỉnh ${f.place.province} cấp</div><div>Nơi đăng ký thường trú: ${addressThen(f, f.main)}</div><p style="margin-top:3mm">Tôi làm đơn này đề nghị quý cơ quan xóa đăng ký thường trú trong sổ hộ khẩu gia đình tôi đối với:</p><div>Họ và tên: ${nameOf(dead, 'deceased', upper(dead.name))}</div><div>Sinh ngày: ${bornOf(dead, 'deceased')}</div><div>Quan hệ với chủ hộ: ${dead.sex === 'Nam' ? 'Cha' : 'Mẹ'}</div><div>Lý do: Đã chết, theo Trích lục khai tử số ${field('death_extract_no', `${f.chance.whole(3, 90)}/TLKT`)} của Ủy ban nhân dân ${f.place.kind}.</div><p style="margin-top:3mm">Kèm theo đơn: sổ hộ khẩu gia đình, bản sao trích lục khai tử. Kính mong quý cơ quan xem xét, giải quyết. Tôi xin chân thành cảm ơn.</p>${pairSign(codeLine(f), `${f.place.name}, ${issued(date)}${plainSign(f, 'Người làm đơn', f.main.name, 19)}`, 5)}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
