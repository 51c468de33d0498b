import { fill, fillRow } from '../../../../samples/make/html.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { kin, oldIdOf } from '../civil-parts.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, paper, plainSign } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { datedSign, homeBefore, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { onDots, photo } from '../eighth/b-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_B_APPLICATIONS_IDENTITY = inPart('opened-9', [
  {
    // Form CM3 of circular 04/1999 and after: somebody asks for a card of nine digits again; a picture and prints of fingers.
    id: 'application-card-nine-again-2009',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const old = oldCitizenId(f.chance);
      const date = `${10 + (f.number % 18)}/03/2009`;
      return paper('application_form', [
        `<div style="font-size:12pt;line-height:1.5"><div style="display:flex;gap:6mm;margin-left:-10mm"><div style="width:34mm;text-align:center;font-size:10pt">${photo(28)}<div style="margin-top:1mm">Mẫu CM3</div></div><div style="flex:1;text-align:center">${nation(12, '-', 52)}${title('ĐƠN ĐỀ NGHỊ CẤP, ĐỔI, CẤP LẠI<br>CHỨNG MINH NHÂN DÂN', 15, 'margin:8mm 0 0;line-height:1.3')}</div></div><div style="text-align:center;margin:5mm 0 3mm">Kính gửi: Công an tỉnh ${f.place.province}</div>${fillRow(['Họ và tên (viết hoa):', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`, 4], ['Nam, nữ:', f.main.sex, 1])}${fillRow(['Sinh ngày:', bornOf(f.main, 'applicant'), 1], ['Dân tộc:', 'Kinh', 1], ['Tôn giáo:', 'Không', 1])}${fill('Nguyên quán:', f.place.full)}${fill('Nơi đăng ký hộ khẩu thường trú:', homeBefore(f, f.main))}${fill('Chỗ ở hiện nay:', f.main.home.split(', ').slice(0, 2).join(', '))}${fillRow(['Nghề nghiệp:', f.chance.pick(['Làm ruộng', 'Buôn bán nhỏ', 'Thợ nề']), 1], ['Trình độ văn hóa:', f.chance.pick(['9/12', '12/12', '7/10']), 1])}${fill('Họ và tên cha:', kin(f.name('Nam'), 'father'))}${fill('Họ và tên mẹ:', kin(f.name('Nữ'), 'mother'))}${fill('Họ và tên vợ (chồng):', kin(f.others[0].name, 'spouse'))}${fillRow(['Đã được cấp CMND số:', oldIdOf(old, 'applicant'), 3], ['ngày cấp:', '17/8/1994', 2])}<div style="margin:1mm 0">Nay đề nghị Công an cấp: ${tick(false)} mới &ensp; ${tick(false)} đổi &ensp; ${tick(true)} lại chứng minh nhân dân</div>${fill('Lý do:', f.chance.pick(['Bị mất trong khi đi chợ', 'Bị mất do lũ cuốn trôi nhà', 'Rơi trên đường đi làm']))}<p style="margin-top:3mm">Tôi xin cam đoan những lời khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật.</p></div><div class="cols"><div style="text-align:center"><b>XÁC NHẬN CỦA CÔNG AN XÃ</b><br><span class="small"><i>(Ảnh đóng dấu giáp lai)</i></span>${plainSign(f, '', f.name('Nam'), 16)}${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(date)}</i>${plainSign(f, 'Người viết đơn', f.main.name, 16)}</div></div>`,
      ]);
    },
  },
  {
    // The form for changing a driving licence (circular 35/2024/TT-BGTVT and after): a picture, sentences with dots, ticks.
    id: 'application-driving-licence-change',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const no = `00${f.chance.digits(10)}`;
      return paper('application_form', [
        `<div style="font-size:12.4pt;line-height:1.5"><div style="text-align:center">${nation(12.4, '-', 54)}</div>${title('ĐƠN ĐỀ NGHỊ ĐỔI, CẤP LẠI GIẤY PHÉP LÁI XE', 15, 'margin:7mm 0 3mm')}<div style="text-align:center;margin-bottom:3mm">Kính gửi: Phòng Cảnh sát giao thông - Công an tỉnh ${f.place.province}</div><div style="display:flex;gap:5mm;margin-left:-8mm"><div style="width:30mm">${photo(28)}</div><div style="flex:1">${onDots('Tôi là:', `<b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${onDots('Sinh ngày:', `${bornOf(f.main, 'applicant')} &emsp; Nam, nữ: ${f.main.sex}`)}${onDots('Quốc tịch:', 'Việt Nam')}${onDots('Số căn cước công dân/định danh cá nhân:', idOf(f.main, 'applicant'))}${onDots('Điện thoại:', phone(f))}</div></div>${onDots('Nơi cư trú:', f.main.home)}<div style="margin:1mm 0">Đã học lái xe tại: Trung tâm sát hạch lái xe ${f.place.province}, năm 2014. Hiện đã có giấy phép lái xe hạng: ${f.chance.pick(['B2', 'C', 'A1, B2'])} số: ${no}, do Sở Giao thông vận tải cấp ngày 20/11/2014.</div><div style="margin:1mm 0">Đề nghị cho tôi được: ${tick(true)} đổi &ensp; ${tick(false)} cấp lại giấy phép lái xe hạng tương ứng. Lý do: ${f.chance.pick(['Giấy phép lái xe sắp hết hạn', 'Giấy phép lái xe bằng bìa đã cũ, hỏng', 'Thay đổi nơi cư trú'])}.</div><div style="margin:1mm 0">Vi phạm hành chính trong lĩnh vực giao thông đường bộ với hình thức tước quyền sử dụng giấy phép lái xe: có ${tick(false)} &ensp; không ${tick(true)}</div><div style="margin:1mm 0">Đăng ký nhận giấy phép lái xe tại: ${tick(false)} nơi nộp hồ sơ &ensp; ${tick(true)} qua bưu chính, địa chỉ ghi ở mục nơi cư trú.</div><p style="margin-top:2mm">Tôi xin cam đoan những điều ghi trên đây là đúng sự thật, nếu sai tôi xin hoàn toàn chịu trách nhiệm.</p></div>${datedSign(f, 'NGƯỜI LÀM ĐƠN', f.main.name, `<b>Gửi kèm:</b><br>- 01 giấy khám sức khỏe;<br>- 01 bản sao giấy phép lái xe.${codeLine(f)}`, 18)}`,
      ]);
    },
  },
]);
