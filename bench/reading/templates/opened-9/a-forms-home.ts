import { fillRow } from '../../../../samples/make/html.ts';
import type { Person } from '../../../../samples/make/people.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { kin, mateOf, oldIdOf } from '../civil-parts.ts';
import { sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, paper, plainSign } from '../kit.ts';
import { title, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { blank, cells, dayOf, phone } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { across, communeThen, crown, districtOf, nearHome, onRule, pen, say, signedHere } from '../eighth/a-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_A_FORMS_HOME = inPart('opened-9', [
  {
    // Form CT01 of circular 66/2023/TT-BCA as the police's clerk prints it: cells for numbers, members, three signatures.
    id: 'application-ct01-2024-printed-cells',
    class: 'application_form',
    tags: ['form', 'table', 'boxes'],
    draw: (f) => {
      const [mate, child] = [f.others[0], f.others[1]];
      const member = (who: Person, i: number, tie: string) => [
        String(i),
        nameOf(who, 'member'),
        bornOf(who, 'member'),
        who.sex,
        idOf(who, 'member'),
        tie,
      ];
      return paper('application_form', [
        `<div style="font-size:11.6pt;margin:-7mm -4mm 0 -10mm;line-height:1.28"><div style="text-align:right;font-size:9pt"><b>Mẫu CT01</b> ban hành kèm theo Thông tư số 66/2023/TT-BCA<br>ngày 17/11/2023 của Bộ trưởng Bộ Công an</div>${crown(12, '-', 50)}${title('TỜ KHAI THAY ĐỔI THÔNG TIN CƯ TRÚ', 14, 'margin:4mm 0 0')}<div style="text-align:center;margin-bottom:2mm">Kính gửi<sup>(1)</sup>: Công an ${f.place.kind} ${f.place.name}</div>${say(`1. Họ, chữ đệm và tên: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${across(`2. Ngày, tháng, năm sinh: ${bornOf(f.main, 'applicant')}`, `3. Giới tính: ${f.main.sex}`)}${say(`4. Số định danh cá nhân: ${cells('citizen_id', f.main.id, 'applicant', 5.6)}`)}${across(`5. Số điện thoại liên hệ: ${phone(f)}`, `6. Email: ${blank(24)}`)}${say(`7. Họ, chữ đệm và tên chủ hộ: ${f.main.name} &ensp; 8. Mối quan hệ với chủ hộ: Chủ hộ`)}${say(`9. Số định danh cá nhân của chủ hộ: như mục 4`)}${say(`10. Nội dung đề nghị<sup>(2)</sup>: Đăng ký thường trú cho cả hộ tại ${f.main.home}; đề nghị Công an ${f.place.kind} giải quyết và cập nhật thông tin về cư trú.`)}${say('11. Những thành viên trong hộ gia đình cùng thay đổi:')}${grid(['TT', 'Họ, chữ đệm và tên', 'Ngày sinh', 'Giới tính', 'Số định danh cá nhân', 'Quan hệ với chủ hộ'], [member(mate, 1, mateOf(mate)), member(child, 2, 'Con')], 10.5)}<div class="cols" style="margin-top:4mm;text-align:center;font-size:10.5pt"><div><i>${blank(6)}, ngày ${blank(5)} tháng ${blank(4)} năm ${blank(6)}</i><br><b>Ý KIẾN CỦA CHỦ HỘ</b><sup>(3)</sup><div style="height:17mm"></div></div><div><i>${blank(6)}, ngày ${blank(5)} tháng ${blank(4)} năm ${blank(6)}</i><br><b>Ý KIẾN CỦA CHỦ SỞ HỮU<br>CHỖ Ở HỢP PHÁP</b><sup>(4)</sup><div style="height:12mm"></div></div><div><i>${f.place.name}, ${issued(f.date)}</i>${plainSign(f, 'NGƯỜI KÊ KHAI', f.main.name, 16)}</div></div>${codeLine(f)}<div style="font-size:8.6pt;line-height:1.15;margin-top:3mm;border-top:0.2mm solid #666"><b>Chú thích:</b> (1) Cơ quan đăng ký cư trú. (2) Ghi rõ ràng, cụ thể nội dung đề nghị. (3) Áp dụng đối với các trường hợp quy định tại khoản 2, khoản 3, khoản 4, khoản 5, khoản 6 Điều 20; khoản 1 Điều 25 Luật Cư trú. (4) Áp dụng đối với trường hợp đăng ký thường trú, tạm trú vào chỗ ở hợp pháp do thuê, mượn, ở nhờ.</div></div>`,
      ]);
    },
  },
  {
    // Form HK02 of the nineties: who joins a household, half a sheet across the columns of both households.
    id: 'application-hk02-1997-join-household',
    class: 'application_form',
    tags: ['form', 'typed', 'two-column'],
    draw: (f) => {
      const day = dayOf(f, 7, 1997);
      const head = f.others[2];
      return paper('application_form', [
        `<div style="font-size:12pt;margin-left:-6mm"><div style="text-align:right;font-size:9.5pt">Mẫu NK2</div>${crown(12.5, '-', 50)}${title('PHIẾU KHAI THAY ĐỔI HỘ KHẨU, NHÂN KHẨU', 14.5, 'margin:6mm 0 1mm')}<div class="sub">Kính gửi: Công an ${districtOf(f)}</div><b>I. Người viết phiếu khai</b>${onRule('1. Họ và tên:', pen(nameOf(f.main, 'applicant')))}${fillRow(['2. Sinh ngày:', pen(bornOf(f.main, 'applicant')), 2], ['3. Nam, nữ:', pen(f.main.sex), 1])}${onRule('4. Số CMND:', pen(oldIdOf(oldCitizenId(f.chance), 'applicant')))}${onRule('5. Nghề nghiệp:', pen(f.chance.pick(['Thợ mộc', 'Y sĩ', 'Làm ruộng'])))}<div style="height:2mm"></div><b>II. Nội dung thay đổi</b>${onRule('6. Xin nhập vào hộ của ông (bà):', pen(nameOf(head, 'owner')))}${onRule('7. Quan hệ với chủ hộ:', pen(f.main.sex === 'Nam' ? 'Con rể' : 'Con dâu'))}${onRule('8. Nơi ở trước khi chuyển đến:', pen(communeThen(f)))}${onRule('9. Nơi xin chuyển đến:', pen(nearHome(head)))}${onRule('10. Lý do:', pen('Kết hôn, về ở cùng gia đình'))}<div style="height:2mm"></div><p class="flat">Tôi xin cam đoan lời khai trên là đúng và chấp hành các quy định về đăng ký, quản lý hộ khẩu.</p><div class="cols"><div style="text-align:center">Ý kiến chủ hộ<br>${pen('Tôi đồng ý cho nhập hộ khẩu')}${plainSign(f, '', head.name, 14)}</div><div style="text-align:center"><i>${capital(issued(day))}</i>${plainSign(f, 'Người khai', f.main.name, 14)}</div></div><div style="border-top:0.3mm solid #333;margin-top:3mm;padding-top:1mm"><b>Xác nhận của Công an ${f.place.kind}:</b> ${pen('Đề nghị Công an huyện giải quyết.')}<div style="display:flex;justify-content:space-between"><div>${codeLine(f)}</div>${sealedSign(f, `TRƯỞNG CÔNG AN ${upper(f.place.kind)}`, { ring: `CÔNG AN ${unit(f)} ★`, inner: 'CÔNG AN', gap: 20 })}</div></div></div>`,
      ]);
    },
  },
  {
    // That somebody with two names is one and the same: written by hand on a ruled sheet of a stationer's.
    id: 'application-two-names-one-person-ruled',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const other = f.main.name.split(' ').toSpliced(1, 1).join(' ');
      const lined = (text: string) =>
        `<div style="line-height:9mm;background:repeating-linear-gradient(transparent 0 8.7mm,#b9c3cf 8.7mm 9mm);text-align:justify">${text}</div>`;
      return paper('application_form', [
        `<div style="font-size:13pt">${crown(13, '-', 50)}${title('ĐƠN XIN XÁC NHẬN', 16, 'margin:6mm 0 0')}<div class="sub">(V/v một người có hai tên gọi khác nhau trên giấy tờ)</div>${lined(pen(`Kính gửi: Ủy ban nhân dân ${f.place.full}`))}${lined(pen(`Tôi tên là ${nameOf(f.main, 'applicant')}, sinh ngày ${bornOf(f.main, 'applicant')}, số căn cước ${idOf(f.main, 'applicant')}, hiện ở tại ${f.main.home}.`))}${lined(pen(`Trước đây trong học bạ và sổ đoàn viên của tôi ghi tên là ${kin(other, 'applicant')}, còn trong Giấy khai sinh, căn cước và các giấy tờ khác ghi đầy đủ họ tên như trên. Hai tên ấy đều là một người là tôi.`))}${lined(pen('Nguyên nhân là do khi nhập học gia đình khai tên thường gọi, nhà trường ghi theo, đến nay không sửa được sổ gốc.'))}${lined(pen(`Vậy tôi làm đơn này kính mong Ủy ban nhân dân ${f.place.kind} xác nhận để tôi bổ sung hồ sơ hưởng chế độ. Tôi xin chân thành cảm ơn.`))}${signedHere(f, 'Người làm đơn', pen(f.main.name), codeLine(f), 20)}<div style="border:0.3mm solid #444;padding:2mm;margin-top:6mm;min-height:30mm"><b>Xác nhận của UBND ${f.place.kind}:</b><br>${blank(100)}</div></div>`,
      ]);
    },
  },
]);
