import { fill, fillRow } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { mateOf } from '../civil-parts.ts';
import { dotted } from '../form-kit.ts';
import { beside } from '../held-a-parts.ts';
import { bornOf, codeLine, grid, idOf, MODERN, nameOf, paper, plainSign } from '../kit.ts';
import { SANS, title, TYPED, upper } from '../kit.ts';
import { money, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { formName, inline, middleNation, signOn } from '../eighth/e-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_E_FORMS = inPart('held-out', [
  {
    // Circular 01/2019/TT-BLĐTBXH, form 01: how disabled somebody is shall be determined; the carer stands in part two.
    id: 'application-disability-01-2019-two-parts',
    class: 'application_form',
    tags: ['form', 'table', 'sans'],
    draw: (f) => {
      const carer = f.others[0];
      const kinds = ['Vận động', 'Nghe, nói', 'Nhìn', 'Thần kinh, tâm thần', 'Trí tuệ', 'Khác'];
      const has = f.chance.whole(0, 4);
      const page = `<div style="font-size:11pt;line-height:1.45">${formName('Mẫu số 01')}${middleNation(11)}${title('ĐƠN ĐỀ NGHỊ', 15, 'margin:4mm 0 0')}<div class="sub" style="margin-bottom:2mm"><b>Xác định, xác định lại mức độ khuyết tật<br>và cấp, cấp đổi, cấp lại Giấy xác nhận khuyết tật</b></div><div style="text-align:center;margin-bottom:2mm">Kính gửi: Chủ tịch Hội đồng xác định mức độ khuyết tật ${f.place.kind} ${f.place.name}</div><div>Sau khi tìm hiểu quy định về xác định mức độ khuyết tật, tôi đề nghị:</div><div style="padding-left:4mm">${tick(true)} Xác định mức độ khuyết tật và cấp Giấy xác nhận<br>${tick(false)} Xác định lại mức độ khuyết tật<br>${tick(false)} Cấp lại, cấp đổi Giấy xác nhận khuyết tật</div><div style="margin-top:2mm"><b>I. Thông tin người được xác định mức độ khuyết tật</b></div><div>- Họ và tên: ${nameOf(f.main, 'subject')}</div><div>- Sinh ngày: ${bornOf(f.main, 'subject')}. Giới tính: ${f.main.sex}</div><div>- Số CMND hoặc căn cước công dân: ${idOf(f.main, 'subject')}</div><div>- Hộ khẩu thường trú: ${f.main.home}</div><div>- Nơi ở hiện nay: như trên</div>${grid(
        ['Dạng khuyết tật', 'Có', 'Không'],
        kinds.map((one, i) => [`${i + 1}. ${one}`, tick(i === has), tick(i !== has)]),
        10.5,
      )}<div><b>II. Thông tin người đại diện hợp pháp (nếu có)</b></div><div>- Họ và tên: ${nameOf(carer, 'representative')}</div><div>- Mối quan hệ với người được xác định khuyết tật: ${f.chance.pick(['em ruột', 'con', 'cháu'])}</div><div>- Số CMND hoặc căn cước công dân: ${idOf(carer, 'representative')}</div><div>- Nơi ở hiện nay: ${carer.home}. Số điện thoại: ${phone(f)}</div>${signOn(f, 'Người viết đơn', carer.name, codeLine(f), 13)}</div>`;
      return paper('application_form', [page], 'a4', SANS);
    },
  },
  {
    // Circular 07/2021/TT-BLĐTBXH: please look whether our household is poor; who lives in it.
    id: 'application-poor-review-07-2021-members',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const [mate, child, old] = f.others;
      const page = `${formName('<b>Phụ lục I</b>', '<i>(Kèm theo Thông tư số 07/2021/TT-BLĐTBXH)</i>')}${middleNation(12.5)}${title('GIẤY ĐỀ NGHỊ', 16, 'margin:5mm 0 0')}<div class="sub"><b>Rà soát hộ nghèo, hộ cận nghèo</b></div><div style="text-align:center;margin-bottom:3mm">Kính gửi: Chủ tịch UBND ${f.place.kind} ${f.place.name}</div>${dotted('Họ và tên:', `<b>${nameOf(f.main, 'applicant')}</b>`, 70)}${inline(`Ngày sinh: ${bornOf(f.main, 'applicant')}`, `Giới tính: ${f.main.sex}`, 'Dân tộc: Kinh')}${dotted('Số CCCD/CMND:', idOf(f.main, 'applicant'), 70)}<div>Nơi thường trú/tạm trú: ${f.main.home}</div><p style="margin-top:2mm">Gia đình tôi gồm có các thành viên sau:</p>${grid(
        ['TT', 'Họ và tên', 'Ngày sinh', 'Quan hệ với chủ hộ', 'Việc làm, học tập'],
        [
          ['1', f.main.name, f.main.born, 'Chủ hộ', 'Làm thuê không ổn định'],
          ['2', nameOf(mate, 'member'), bornOf(mate, 'member'), mateOf(mate), 'Làm ruộng'],
          ['3', nameOf(child, 'member'), bornOf(child, 'member'), 'Con', 'Đang đi học'],
          ['4', nameOf(old, 'member'), bornOf(old, 'member'), 'Cha, mẹ', 'Ốm đau thường xuyên'],
        ],
        11.5,
      )}<p>Lý do đề nghị: ${f.chance.pick(['nhà bị sập do bão, mất toàn bộ hoa màu trong vụ', 'lao động chính bị tai nạn, không còn thu nhập', 'có người mắc bệnh hiểm nghèo phải điều trị dài ngày'])}.</p><p>Đề nghị của hộ: ${tick(true)} rà soát là hộ nghèo; ${tick(false)} rà soát là hộ cận nghèo; ${tick(false)} công nhận thoát nghèo.</p><p>Tôi xin chịu trách nhiệm về những thông tin trên và cung cấp đầy đủ thông tin khi được điều tra, rà soát.</p>${signOn(f, 'NGƯỜI ĐỀ NGHỊ', f.main.name, codeLine(f), 16)}`;
      return paper('application_form', [page]);
    },
  },
  {
    // Decree 20/2021/NĐ-CP, form 04: who buried an allowance's holder declares it; the dead person's part first.
    id: 'application-funeral-costs-form-04-parts',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const dead = f.others[1];
      const gone = daysLater(f.date, -17);
      const page = `${formName('<b>Mẫu số 04</b>')}${middleNation(12.5, '-', 56)}${title('TỜ KHAI ĐỀ NGHỊ HỖ TRỢ CHI PHÍ MAI TÁNG', 15, 'margin:6mm 0 1mm')}<div class="sub"><i>(Áp dụng đối với đối tượng đang hưởng trợ cấp xã hội hàng tháng)</i></div><b>I. THÔNG TIN NGƯỜI CHẾT ĐƯỢC MAI TÁNG</b>${fillRow(['1. Họ và tên:', `<b>${nameOf(dead, 'deceased', upper(dead.name))}</b>`, 3], ['Giới tính:', dead.sex, 1])}${fillRow(['2. Sinh ngày:', bornOf(dead, 'deceased'), 1], ['Dân tộc:', 'Kinh', 1])}${fill('3. Nơi thường trú:', dead.home)}${fill('4. Ngày, tháng, năm chết:', gone)}${fill('5. Thuộc đối tượng:', f.chance.pick(['người cao tuổi hưởng trợ cấp hưu trí xã hội', 'người khuyết tật đặc biệt nặng', 'người cao tuổi thuộc hộ nghèo']))}<div style="margin-top:3mm"><b>II. THÔNG TIN CÁ NHÂN ĐỨNG RA MAI TÁNG</b></div>${fill('1. Họ và tên:', `<b>${nameOf(f.main, 'declarant', upper(f.main.name))}</b>`)}${fillRow(['2. Sinh ngày:', bornOf(f.main, 'declarant'), 1], ['Căn cước số:', idOf(f.main, 'declarant'), 1])}${fill('3. Nơi thường trú:', f.main.home)}${fillRow(['4. Quan hệ với người chết:', f.chance.pick(['con', 'cháu', 'em ruột']), 1], ['Điện thoại:', phone(f), 1])}<p style="margin-top:3mm">Tôi xin cam đoan những lời khai trên là đúng sự thật, nếu có điều gì khai không đúng, tôi xin chịu trách nhiệm hoàn toàn.</p>${signOn(f, 'Người khai', f.main.name, codeLine(f), 15)}<div style="margin-top:3mm;border-top:0.2mm solid #444;padding-top:2mm;font-size:12pt">Sau khi kiểm tra, Ủy ban nhân dân ${f.place.kind} ${f.place.name} xác nhận các thông tin nêu trên là đúng và đề nghị hỗ trợ chi phí mai táng theo quy định.</div>`;
      return paper('application_form', [page]);
    },
  },
  {
    // Losses of crops and animals in a storm: the household's own count.
    id: 'application-farm-loss-storm-table',
    class: 'application_form',
    tags: ['form', 'table', 'typed'],
    draw: (f) => {
      const page = `<div style="font-size:10.5pt;line-height:1.5">${middleNation(10.5, '-', 46)}${title('ĐƠN ĐỀ NGHỊ', 14.5, 'margin:5mm 0 0')}<div class="sub" style="font-size:10.5pt">Hỗ trợ khắc phục thiệt hại sản xuất nông nghiệp<br>do thiên tai, dịch bệnh</div><div style="text-align:center">Kính gửi: UBND ${f.place.kind} ${f.place.name}</div><div style="margin-top:3mm">Họ và tên chủ hộ: ${nameOf(f.main, 'applicant', upper(f.main.name))}</div><div>Ngày sinh: ${bornOf(f.main, 'applicant')}; số CCCD: ${idOf(f.main, 'applicant')}</div><div>Địa chỉ: ${f.main.home}</div><div>Điện thoại: ${phone(f)}; số tài khoản: ${f.chance.digits(13)}</div><div style="margin-top:2mm">Ngày ${daysLater(f.date, -14)}, do ${f.chance.pick(['bão kèm mưa lớn', 'lũ quét', 'dịch tả lợn châu Phi'])}, gia đình tôi bị thiệt hại như sau:</div>${grid(
        ['TT', 'Cây trồng, vật nuôi', 'Đơn vị', 'Số lượng', 'Mức thiệt hại'],
        [
          ['1', 'Lúa thuần giai đoạn trổ', 'm2', String(f.chance.whole(4, 60) * 120), 'trên 70%'],
          ['2', 'Cây ăn quả lâu năm', 'cây', String(f.chance.whole(12, 90)), '30% - 70%'],
          ['3', 'Gà trên 28 ngày tuổi', 'con', String(f.chance.whole(40, 600)), 'trên 70%'],
        ],
        10,
      )}<div>Tổng giá trị ước tính: ${money(f.chance.whole(6, 90))} đồng.</div><div style="margin-top:2mm">Diện tích, số lượng trên gia đình tôi đã kê khai ban đầu với thôn ngày ${daysLater(f.date, -150)}. Đề nghị Ủy ban nhân dân xem xét hỗ trợ theo Nghị định số 09/2025/NĐ-CP để gia đình khôi phục sản xuất. Tôi cam kết số liệu là đúng và sử dụng kinh phí đúng mục đích.</div>${signOn(f, 'Người làm đơn', f.main.name, codeLine(f), 14)}<div>Xác nhận của Trưởng thôn: đúng như đơn trình bày.${plainSign(f, '', f.name('Nam'), 12)}</div></div>`;
      return paper('application_form', [page], 'a4', TYPED);
    },
  },
  {
    // A pupil's or student's fees: labels in a column, the office at the top.
    id: 'application-school-fees-238-column',
    class: 'application_form',
    tags: ['form', 'modern'],
    draw: (f) => {
      const parent = f.others[0];
      const groups = [
        'Con của người có công',
        'Người khuyết tật',
        'Thuộc hộ nghèo',
        'Mồ côi cả cha lẫn mẹ',
        'Ở xã đặc biệt khó khăn',
      ];
      const chosen = f.chance.whole(0, 4);
      const page = `<div style="font-size:11pt">${middleNation(11, '-', 48)}${title('ĐƠN ĐỀ NGHỊ MIỄN, GIẢM HỌC PHÍ', 15, 'margin:6mm 0 0')}<div class="sub">Kèm theo Nghị định số 238/2025/NĐ-CP</div><div style="text-align:center">Kính gửi: ${f.chance.pick(['Trường Cao đẳng nghề tỉnh', 'Trường Đại học tỉnh', 'Trung tâm Giáo dục thường xuyên tỉnh'])} ${f.place.province}</div><div style="margin-top:5mm">${beside('Họ và tên người học', `: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${beside('Ngày, tháng, năm sinh', `: ${bornOf(f.main, 'applicant')}`)}${beside('Nơi sinh', `: tỉnh ${f.place.province}`)}${beside('Số định danh cá nhân', `: ${idOf(f.main, 'applicant')}`)}${beside('Nơi thường trú', `: ${f.main.home}`)}${beside('Lớp / khóa', `: ${f.chance.pick(['K16', 'K21', '12'])}${f.chance.pick(['A', 'B', 'C'])}${f.chance.whole(1, 8)}`)}${beside('Họ và tên cha hoặc mẹ', `: ${nameOf(parent, parent.sex === 'Nam' ? 'father' : 'mother')}`)}${beside('Điện thoại', `: ${phone(f)}`)}</div><div style="margin-top:3mm">Thuộc đối tượng (đánh dấu vào ô):</div>${groups.map((one, i) => `<div style="padding-left:8mm">${tick(i === chosen)} ${one}</div>`).join('')}<div style="margin-top:3mm">Mức đề nghị: ${tick(true)} miễn &emsp; ${tick(false)} giảm 70% &emsp; ${tick(false)} giảm 50%</div><p style="margin-top:3mm">Căn cứ quy định, em làm đơn này đề nghị nhà trường xem xét để được miễn học phí năm học 2026 - 2027. Nếu khai sai em xin hoàn trả số tiền đã được hưởng.</p>${signOn(f, 'Người làm đơn', f.main.name, codeLine(f))}</div>`;
      return paper('application_form', [page], 'a4', MODERN);
    },
  },
]);
