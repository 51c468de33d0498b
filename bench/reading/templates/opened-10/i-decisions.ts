import { besideSign, district, sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, nameOf, paper, title } from '../kit.ts';
import { twoColumns, upper } from '../kit.ts';
import { recipients } from '../office-kit.ts';
import { dayOf, money } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { mottoDate, mr, office, ringAt, ruled } from '../ninth/i-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_I_DECISIONS = inPart('opened-10', [
  {
    // Costs of the burial of a person of merit, a department's decision of 2016 typed into the form of a computer.
    id: 'decision-burial-cost-department-2016',
    class: 'decision',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const [dead, day] = [f.others[1], dayOf(f, 5, 2016)];
      const cost = money(12).replace('12.000.000', '12.100.000');
      return paper('decision', [
        `${twoColumns(office(`UBND TỈNH ${upper(f.place.province)}`, ['SỞ LAO ĐỘNG - THƯƠNG BINH', 'VÀ XÃ HỘI'], `${f.chance.whole(300, 2900)}/QĐ-SLĐTBXH`), mottoDate(f, 11.4, day, f.place.province), 43, 11.6)}${title('QUYẾT ĐỊNH', 15, 'margin:0')}<div class="sub">Về việc trợ cấp mai táng phí và trợ cấp một lần<br>khi người có công với cách mạng từ trần</div>${title('GIÁM ĐỐC SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 12.5)}<p>Căn cứ Nghị định số 31/2013/NĐ-CP ngày 09 tháng 4 năm 2013 của Chính phủ quy định chi tiết, hướng dẫn thi hành một số điều của Pháp lệnh Ưu đãi người có công với cách mạng;</p><p>Căn cứ Thông tư số 05/2013/TT-BLĐTBXH ngày 15 tháng 5 năm 2013 của Bộ Lao động - Thương binh và Xã hội;</p><p>Xét hồ sơ của ${mr(dead)} ${dead.name} và đề nghị của Trưởng phòng Người có công,</p>${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> Trợ cấp đối với thân nhân của ${mr(dead)} <b>${nameOf(dead, 'deceased')}</b>, là ${f.chance.pick(['thương binh hạng 4/4', 'bệnh binh hạng 2/3', 'người hoạt động kháng chiến bị nhiễm chất độc hóa học'])}, nơi đăng ký hộ khẩu thường trú: ${f.place.full}, từ trần ngày ${dayOf(f, 4, 2016)}.</p><p style="text-indent:14mm">- Mai táng phí: ${cost} đồng.</p><p style="text-indent:14mm">- Trợ cấp một lần bằng 03 tháng trợ cấp: ${money(4)} đồng.</p><p><b>Điều 2.</b> Người nhận: ${mr(f.main)} <b>${nameOf(f.main, 'relative')}</b>, sinh ngày ${bornOf(f.main, 'relative')}, là ${f.main.sex === 'Nam' ? 'con trai' : 'con gái'} của người từ trần, hiện ở ${f.main.home}.</p><p><b>Điều 3.</b> Các ông (bà) Trưởng phòng Người có công, Trưởng phòng Lao động - Thương binh và Xã hội ${district(f)} và người có tên tại Điều 2 chịu trách nhiệm thi hành Quyết định này./.</p>${besideSign(`${recipients('Như Điều 3;', 'Lưu: VT, NCC.')}${codeLine(f)}`, sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: ringAt(f, 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI'), inner: 'SỞ LĐTBXH' }))}`,
      ]);
    },
  },
  {
    // A school sets up its admissions council: members in a table.
    id: 'decision-school-council-members-list',
    class: 'decision',
    tags: ['form', 'table', 'two-column'],
    draw: (f) =>
      paper('decision', [
        `${twoColumns(office(`UBND ${unit(f)}`, [`TRƯỜNG TIỂU HỌC`, upper(f.place.name)], `${f.number}/QĐ-TH`), mottoDate(f, 11.6), 40)}${title('QUYẾT ĐỊNH', 15, 'margin:0')}<div class="sub"><b>Về việc thành lập Hội đồng tuyển sinh lớp 1<br>năm học 2026 - 2027</b></div>${title(`HIỆU TRƯỞNG TRƯỜNG TIỂU HỌC ${upper(f.place.name)}`, 12.5)}<p>Căn cứ Thông tư số 28/2020/TT-BGDĐT ngày 04 tháng 9 năm 2020 của Bộ trưởng Bộ Giáo dục và Đào tạo ban hành Điều lệ trường tiểu học;</p><p>${f.prose.ground()}</p><p>Theo đề nghị của bộ phận chuyên môn nhà trường.</p>${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> Thành lập Hội đồng tuyển sinh lớp 1 gồm các ông, bà có tên sau:</p>${ruled(
          [8, 36, 28, 28],
          ['TT', 'Họ và tên', 'Chức vụ', 'Nhiệm vụ'],
          ['Hiệu trưởng', 'Phó Hiệu trưởng', 'Thư ký Hội đồng trường', 'Khối trưởng khối 1', 'Nhân viên văn thư'].map(
            (post, i) => [
              String(i + 1),
              f.name(),
              post,
              ['Chủ tịch', 'Phó Chủ tịch', 'Thư ký', 'Ủy viên', 'Ủy viên'][i] ?? '',
            ],
          ),
          11.5,
        )}<p><b>Điều 2.</b> Hội đồng có nhiệm vụ tiếp nhận, kiểm tra hồ sơ, xét tuyển theo kế hoạch đã công bố và báo cáo kết quả với Phòng Văn hóa - Xã hội. Hội đồng tự giải thể sau khi hoàn thành nhiệm vụ.</p><p><b>Điều 3.</b> Các bộ phận có liên quan và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.</p>${besideSign(recipients('Như Điều 3;', 'Phòng VH-XH (b/c);', 'Lưu: VT.'), sealedSign(f, 'HIỆU TRƯỞNG', { ring: `★ TRƯỜNG TIỂU HỌC ★ ${unit(f)}`, inner: 'HIỆU TRƯỞNG' }))}`,
      ]),
  },
]);
