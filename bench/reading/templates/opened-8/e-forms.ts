import { daysLater } from '../../plan/dossiers.ts';
import { kin } from '../civil-parts.ts';
import { besideSign, dotted, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, nameOf, pageNumber, paper, plainSign } from '../kit.ts';
import { title } from '../kit.ts';
import { blank, cells, dayOf, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { formName, middleNation, signOn } from '../eighth/e-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_E_FORMS = inPart('opened-8', [
  {
    // Who fought before 30/4/1975 or after declares his years (decision 62/2011/QĐ-TTg), two pages.
    id: 'application-service-years-62-2011',
    class: 'application_form',
    tags: ['form', 'table'],
    draw: (f) => {
      const first = `${formName('<b>Mẫu 1A</b>')}${middleNation(12.5)}${title('BẢN KHAI CÁ NHÂN', 16, 'margin:5mm 0 0')}<div class="sub"><b>Đề nghị hưởng chế độ một lần theo Quyết định số 62/2011/QĐ-TTg<br>ngày 09/11/2011 của Thủ tướng Chính phủ</b></div><p class="flat">Họ và tên: <b>${nameOf(f.main, 'applicant')}</b> &emsp; Bí danh: ${blank(18)} &emsp; Nam, nữ: ${f.main.sex}</p><p class="flat">Ngày, tháng, năm sinh: ${bornOf(f.main, 'applicant')} &emsp; Số căn cước: ${idOf(f.main, 'applicant')}</p><p class="flat">Quê quán: ${f.place.full}</p><p class="flat">Nơi đăng ký thường trú: ${f.main.home}</p><p class="flat">Nhập ngũ ngày ${dayOf(f, 2, 1978)}, phục viên ngày ${dayOf(f, 9, 1983)}; cấp bậc khi về: ${f.chance.pick(['Hạ sĩ', 'Trung sĩ', 'Thượng sĩ'])}, chức vụ: ${f.chance.pick(['chiến sĩ', 'tiểu đội trưởng', 'y tá đại đội'])}.</p><p class="flat">Lý do không còn giấy tờ: ${f.chance.pick(['lũ cuốn trôi', 'bị mối xông', 'nhà cháy'])} năm ${f.chance.whole(1988, 2009)}.</p><div style="text-align:center;margin:2mm 0 1mm"><b>QUÁ TRÌNH CÔNG TÁC</b></div>${grid(
        ['Từ tháng năm', 'Đến tháng năm', 'Cấp bậc, chức vụ', 'Đơn vị (c, d, e, f)', 'Địa bàn'],
        [
          [
            '02/1978',
            '11/1979',
            'Chiến sĩ',
            `Đại đội ${f.chance.whole(1, 12)}, Tiểu đoàn ${f.chance.whole(2, 9)}`,
            'Biên giới Tây Nam',
          ],
          ['12/1979', '09/1983', 'Hạ sĩ', `Trung đoàn ${f.chance.whole(10, 99)}`, 'Làm nhiệm vụ quốc tế'],
        ],
        11.5,
      )}<p style="margin-top:2mm">Tổng thời gian được tính hưởng chế độ là: 5 năm 7 tháng. Đã hưởng chế độ: ${f.chance.pick(['chưa', 'trợ cấp phục viên một lần'])}.</p>`;
      const second = `${pageNumber(2)}<p class="flat">Giấy tờ còn lưu giữ: ${f.chance.pick(['Quyết định phục viên (bản sao)', 'Phiếu quân nhân', 'không có'])}.</p><p class="flat">Người cùng đơn vị biết rõ: ông ${kin(f.name('Nam'), 'witness')}, hiện ở ${f.chance.pick(f.place.hamlets)}.</p><p>Tôi xin cam đoan lời khai trên là đúng sự thật, nếu sai tôi xin chịu trách nhiệm trước pháp luật.</p>${signOn(f, 'Người khai', f.main.name, codeLine(f))}<div style="margin-top:8mm"><b>XÁC NHẬN CỦA ỦY BAN NHÂN DÂN</b><p>Ông (bà) có tên trên hiện cư trú tại địa phương; đã được niêm yết công khai tại nhà văn hóa trong 15 ngày, không có ý kiến thắc mắc.</p>${besideSign('', sealedSign(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH'))}</div>`;
      return paper('application_form', [first, second]);
    },
  },
  {
    // Decree 105/2020/NĐ-CP: lunch money for a child in the kindergarten.
    id: 'application-kindergarten-lunch-105',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const child = f.others[1];
      const page = `${middleNation(13, '-', 56)}${title('ĐƠN ĐỀ NGHỊ HỖ TRỢ TIỀN ĂN TRƯA', 15, 'margin:7mm 0 0')}<div class="sub"><i>(Dùng cho cha, mẹ hoặc người chăm sóc, nuôi dưỡng trẻ em đang học tại các cơ sở giáo dục mầm non)</i></div><div style="text-align:center;margin-bottom:4mm">Kính gửi: Hiệu trưởng Trường Mầm non ${f.place.name}</div><p>Tôi tên là: <b>${nameOf(f.main, 'applicant')}</b>, sinh ngày ${bornOf(f.main, 'applicant')}</p><p>Số căn cước công dân: ${idOf(f.main, 'applicant')}</p><p>Hiện cư trú tại: ${f.main.home}</p><p>Là ${f.main.sex === 'Nam' ? 'cha' : 'mẹ'} của cháu: <b>${nameOf(child, 'child')}</b>, sinh ngày ${bornOf(child, 'child')}</p><p>Số định danh cá nhân của cháu: ${idOf(child, 'child')}</p><p>Hiện đang học tại lớp: mẫu giáo ${f.chance.whole(3, 5)} tuổi ${f.chance.pick(['A', 'B', 'C'])}</p><p>Tôi làm đơn này đề nghị được xem xét, giải quyết cấp tiền hỗ trợ ăn trưa cho cháu theo quy định tại Nghị định số 105/2020/NĐ-CP ngày 08 tháng 9 năm 2020 của Chính phủ, thuộc đối tượng: ${f.chance.pick(['hộ nghèo', 'hộ cận nghèo', 'cha mẹ thường trú ở thôn đặc biệt khó khăn', 'trẻ khuyết tật học hòa nhập'])}, năm học 2026 - 2027.</p><p>Hồ sơ kèm theo: bản sao Giấy chứng nhận ${f.chance.pick(['hộ nghèo', 'hộ cận nghèo', 'khuyết tật'])}.</p>${signOn(f, 'NGƯỜI LÀM ĐƠN', f.main.name, codeLine(f), 20)}`;
      return paper('application_form', [page]);
    },
  },
  {
    // A temporary house shall be replaced: with the hamlet's and the commune's word below.
    id: 'application-house-help-temporary-roof',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const page = `<div style="font-size:12.5pt">${middleNation(12.5)}${title('ĐƠN ĐĂNG KÝ HỖ TRỢ XÓA NHÀ TẠM, NHÀ DỘT NÁT', 14.5, 'margin:6mm 0 3mm')}<div style="padding-left:22mm">Kính gửi:<br>- Ủy ban nhân dân ${f.place.kind} ${f.place.name};<br>- Ban Chỉ đạo xóa nhà tạm, nhà dột nát ${f.place.kind}.</div><div style="margin-top:3mm">${dotted('Tên tôi là:', `<b>${nameOf(f.main, 'applicant')}</b>`, 80)}${dotted('Sinh ngày:', bornOf(f.main, 'applicant'), 80)}<div style="margin:1.5mm 0">Số định danh: ${cells('citizen_id', f.main.id, 'applicant', 5.2)}</div><div>Địa chỉ: ${f.main.home}</div>${dotted('Số nhân khẩu:', `${f.chance.whole(2, 7)} người`, 80)}${dotted('Diện hộ:', f.chance.pick(['hộ nghèo', 'hộ cận nghèo', 'hộ có người có công']), 80)}</div><p style="margin-top:2mm">Hiện trạng nhà ở: nhà ${f.chance.pick(['vách gỗ tạp, mái lợp tôn đã gỉ thủng', 'tường đất, mái ngói vỡ, cột bị mục', 'lá, nền đất, ngập khi triều cường'])}, diện tích ${f.chance.whole(18, 46)} m², dựng từ năm ${f.chance.whole(1987, 2006)}.</p><p>Đề nghị được hỗ trợ: ${tick(true)} xây mới (60 triệu đồng) &ensp; ${tick(false)} sửa chữa (30 triệu đồng). Phần còn thiếu, gia đình tự vay mượn và huy động ngày công của họ hàng.</p><p>Tôi xin cam đoan gia đình chưa được hỗ trợ nhà ở từ chương trình, chính sách nào khác; nhà làm đúng “3 cứng”, hoàn thành trước ngày ${daysLater(f.date, 120)}.</p>${signOn(f, 'NGƯỜI LÀM ĐƠN', f.main.name, codeLine(f), 15)}<div class="cols" style="margin-top:2mm"><div>${plainSign(f, 'Ý KIẾN CỦA TRƯỞNG THÔN', f.name('Nam'), 18)}</div><div>${sealedSign(f, 'XÁC NHẬN CỦA UBND', { inner: 'UBND', gap: 20 })}</div></div></div>`;
      return paper('application_form', [page]);
    },
  },
]);
