import { fillRow } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, paper, plainSign } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { blank, dayOf, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, communeThen, crown, homeThen, onRule, pen, signedHere } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_A_FORMS_HOME = inPart('opened-8', [
  {
    // Form HK01 of circular 36/2014/TT-BCA, "bản khai nhân khẩu": numbered lines filled with a pen, where somebody lived.
    id: 'application-hk01-2016-personal-sheet',
    class: 'application_form',
    tags: ['form', 'italic', 'table', 'small'],
    draw: (f) => {
      const day = dayOf(f, 4, 2016);
      return paper('application_form', [
        `<div style="font-size:11pt;margin:-8mm -4mm 0 -11mm;line-height:1.22"><div style="text-align:right;font-size:9pt">Mẫu HK01 ban hành theo TT số 36/2014/TT-BCA ngày 09/9/2014</div>${crown(11.5, '-', 46)}${title('BẢN KHAI NHÂN KHẨU', 15, 'margin:3mm 0 0')}<div style="text-align:center">(Dùng cho người từ đủ 14 tuổi trở lên)</div>${onRule('1. Họ và tên <sup>(1)</sup>:', pen(nameOf(f.main, 'applicant', upper(f.main.name))))}${onRule('2. Họ và tên gọi khác (nếu có):', '')}${fillRow(['3. Ngày, tháng, năm sinh:', pen(bornOf(f.main, 'applicant')), 3], ['4. Giới tính:', pen(f.main.sex), 1])}${onRule('5. Nơi sinh:', pen(`Trạm y tế ${f.place.kind} ${f.place.name}`))}${onRule('6. Nguyên quán:', pen(communeThen(f)))}${fillRow(['7. Dân tộc:', pen('Kinh'), 1], ['8. Tôn giáo:', pen('Không'), 1], ['9. Quốc tịch:', pen('Việt Nam'), 1])}${onRule('10. CMND số:', `${pen(oldIdOf(oldCitizenId(f.chance), 'applicant'))} &ensp; 11. Hộ chiếu số: ${blank(20)}`)}${onRule('12. Nơi thường trú:', pen(homeThen(f, f.main)))}${onRule('13. Địa chỉ chỗ ở hiện nay:', pen('như trên'))}${onRule('14. Trình độ học vấn <sup>(2)</sup>:', pen(f.chance.pick(['12/12', '9/12', 'Cao đẳng'])))}${onRule('15. Trình độ chuyên môn <sup>(3)</sup>:', pen('Không'))}${onRule('16. Biết tiếng dân tộc ít người:', blank(20))}${onRule('17. Nghề nghiệp, nơi làm việc:', pen(f.chance.pick(['Công nhân may', 'Làm ruộng', 'Kế toán'])))}<div style="margin-top:1mm">18. Từ đủ 14 tuổi trở lên đến nay ở đâu, làm gì:</div>${grid(
          ['Từ tháng, năm đến tháng, năm', 'Chỗ ở', 'Nghề nghiệp, nơi làm việc'],
          [
            [pen('1999 - 2005'), pen(`${f.place.kind} ${f.place.name}`), pen('Đi học')],
            [pen('2005 - 2011'), pen('Khu nhà trọ công nhân'), pen('Lao động tự do')],
            [pen('2011 - nay'), pen(`${f.place.kind} ${f.place.name}`), pen('như mục 17')],
          ],
          10.5,
        )}${onRule('19. Tiền án (tội danh, hình phạt, số bản án):', pen('Không'))}<div style="margin-top:1mm">Tôi cam đoan những lời khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình./.</div><div class="cols" style="margin-top:2mm"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(day)}</i>${plainSign(f, 'NGƯỜI KHAI HOẶC NGƯỜI VIẾT HỘ', f.main.name, 15)}</div></div></div>`,
      ]);
    },
  },
  {
    // A letter to the police: to confirm residence for a child's school, two signatures, the desk's answer below.
    id: 'application-confirm-home-for-school-2026',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const child = f.others[1];
      return paper('application_form', [
        `<div style="font-size:12.6pt">${crown(12.8, '–', 50)}${title('ĐƠN ĐỀ NGHỊ XÁC NHẬN THÔNG TIN VỀ CƯ TRÚ', 14.5, 'margin:8mm 0 2mm')}<div class="sub"><b>Kính gửi:</b> Công an ${f.place.kind} ${f.place.name}, tỉnh ${f.place.province}</div><p>Tôi tên là: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>, sinh ngày ${bornOf(f.main, 'applicant')}; căn cước số ${idOf(f.main, 'applicant')}; số điện thoại ${phone(f)}.</p><p>Hiện đang cư trú tại: ${f.main.home}.</p><p>Gia đình tôi có cháu ${nameOf(child, 'child')}, sinh ngày ${bornOf(child, 'child')}, số định danh cá nhân ${idOf(child, 'child')}, là con của tôi, cùng đăng ký thường trú tại địa chỉ nêu trên từ năm ${f.chance.whole(2015, 2022)}.</p><p>Nay tôi làm đơn này đề nghị Công an ${f.place.kind} xác nhận thông tin về cư trú của cháu để nộp hồ sơ tuyển sinh đầu cấp năm học 2026 - 2027.</p><p>Tôi xin cam đoan những nội dung trên là đúng sự thật và xin chịu trách nhiệm trước pháp luật. Xin trân trọng cảm ơn./.</p>${signedHere(f, 'NGƯỜI LÀM ĐƠN', f.main.name, `<b>Ý kiến của tổ dân phố, thôn:</b><br>Nội dung đơn là đúng.<div style="height:14mm"></div>${f.name()}${codeLine(f)}`, 20)}<p class="flat" style="margin-top:8mm;border-top:0.25mm dashed #555;padding-top:2mm"><b>XÁC NHẬN CỦA CƠ QUAN ĐĂNG KÝ CƯ TRÚ:</b></p><p class="flat">${blank(110)}</p><p class="flat">${blank(110)}</p></div>`,
      ]);
    },
  },
  {
    // Circular 04/2020/TT-BTP: guardianship ends because the ward came of age.
    id: 'application-guardianship-ends',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const ward = f.others[1];
      const part = (who: Person, role: string) =>
        `${onRule('Họ, chữ đệm, tên:', nameOf(who, role, upper(who.name)))}${across(`Ngày, tháng, năm sinh: ${bornOf(who, role)}`, `Giới tính: ${who.sex}`)}${across('Dân tộc: Kinh', 'Quốc tịch: Việt Nam', '')}${onRule('Nơi cư trú:', who.home)}${onRule('Giấy tờ tùy thân:', `Căn cước số ${idOf(who, role)}`)}`;
      return paper('application_form', [
        `<div style="font-size:12pt;margin-left:-4mm">${crown(12.5, '-', 50)}${title('TỜ KHAI ĐĂNG KÝ CHẤM DỨT GIÁM HỘ', 14.5, 'margin:6mm 0 1mm')}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.full}</div>${onRule('Họ, chữ đệm, tên người yêu cầu:', f.main.name)}<p class="flat" style="margin:2mm 0"><b>Đề nghị cơ quan đăng ký chấm dứt giám hộ giữa những người có tên dưới đây:</b></p><b>Người giám hộ:</b>${part(f.main, 'applicant')}<div style="height:2mm"></div><b>Người được giám hộ:</b>${part(ward, 'ward')}<div style="height:2mm"></div>${onRule('Đã đăng ký giám hộ tại:', `UBND ${f.place.kind} ${f.place.name} ngày ${dayOf(f, 2, 2017)}`)}${onRule('Lý do chấm dứt:', 'Người được giám hộ đã có năng lực hành vi dân sự đầy đủ')}<p class="flat" style="margin-top:3mm">Tôi cam đoan nội dung khai trên đây là đúng sự thật, việc chấm dứt giám hộ không làm ảnh hưởng đến quyền, lợi ích của các bên và chịu trách nhiệm trước pháp luật về cam đoan của mình.</p>${signedHere(f, 'Người yêu cầu', f.main.name, `Đề nghị cấp bản sao: Có ${tick(true)}, Không ${tick(false)}<br>Số lượng: 01 bản${codeLine(f)}`)}</div>`,
      ]);
    },
  },
]);
