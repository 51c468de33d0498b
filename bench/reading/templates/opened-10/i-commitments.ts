import { field, fill, fillRow } from '../../../../samples/make/html.ts';
import { taxCode } from '../../plan/identifiers.ts';
import { askedOf, slipCode } from '../desk-parts.ts';
import { sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, nameOf, nation, paper, plainSign, SANS, title } from '../kit.ts';
import { twoColumns } from '../kit.ts';
import { blank, datedSign, dayOf, homeBefore, phone, spouse, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { BROUGHT, formOf, hour, mottoDate, mr, office, pen, ruled } from '../ninth/i-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_I_COMMITMENTS = inPart('opened-10', [
  {
    // A household promises to keep the rules of fire safety: a form of the police, filled with a pen.
    id: 'commitment-fire-safety-household-pen',
    class: 'other',
    tags: ['form', 'italic', 'personal'],
    draw: (f) =>
      paper('other', [
        `<div style="font-size:12.4pt"><div style="text-align:center">${nation(12.2, '-', 54)}</div>${title('BẢN CAM KẾT<br>Bảo đảm an toàn phòng cháy, chữa cháy đối với hộ gia đình', 14, 'line-height:1.35;margin:5mm 0 4mm')}<div style="text-align:center;margin-bottom:2mm">Kính gửi: Công an ${f.place.kind} ${f.place.name}</div>${fillRow(['Tôi là:', pen(nameOf(f.main, 'declarant')), 3], ['Sinh ngày:', pen(bornOf(f.main, 'declarant')), 2])}${fill('Số CCCD:', pen(idOf(f.main, 'declarant')))}${fill('Là chủ hộ (chủ cơ sở) tại:', pen(f.main.home))}${fillRow(['Số điện thoại:', pen(phone(f)), 1], ['Số nhân khẩu:', pen(String(f.chance.whole(2, 7))), 1])}<p style="margin-top:2mm">Sau khi được tuyên truyền, hướng dẫn về phòng cháy, chữa cháy, gia đình tôi xin cam kết thực hiện các nội dung sau:</p><p>1. Trang bị ít nhất 01 bình chữa cháy xách tay và 01 dụng cụ phá dỡ thô sơ; bố trí ở nơi dễ thấy, dễ lấy.</p><p>2. Mở lối thoát nạn thứ hai; không lắp “chuồng cọp”, nếu có thì phải tạo ô cửa thoát nạn và để chìa khóa ở nơi cố định.</p><p>3. Không để xe máy, xe điện, bình gas, hàng hóa dễ cháy gần bếp, bàn thờ và lối thoát nạn; không sạc xe điện qua đêm.</p><p>4. Kiểm tra hệ thống điện, ngắt các thiết bị không cần thiết trước khi ra khỏi nhà và đi ngủ.</p><p>5. Khi có cháy báo ngay số 114 hoặc ứng dụng “Báo cháy 114”; tham gia chữa cháy khi được huy động.</p><p>Nếu vi phạm, gia đình tôi hoàn toàn chịu trách nhiệm trước pháp luật. Bản cam kết được lập thành 02 bản, 01 bản gia đình giữ, 01 bản gửi Công an ${f.place.kind}.</p>${codeLine(f)}<div style="text-align:right"><i>${f.place.name}, ${issued(f.date)}</i></div><div class="cols"><div>${plainSign(f, 'CÁN BỘ TUYÊN TRUYỀN', f.name('Nam'), 18)}</div><div>${plainSign(f, 'ĐẠI DIỆN HỘ GIA ĐÌNH', f.main.name, 18)}</div></div></div>`,
      ]),
  },
  {
    // Someone confirmed as a dependant for the income tax: form 07/XN-NPT-TNCN with the commune's part.
    id: 'application-dependant-supported-07-npt',
    class: 'application_form',
    tags: ['form', 'sans'],
    draw: (f) => {
      const code = taxCode(f.chance);
      return paper(
        'application_form',
        [
          `<div style="font-size:11pt;line-height:1.55">${formOf(['Mẫu số: 07/XN-NPT-TNCN', '(Thông tư số 80/2021/TT-BTC)'], 'right', 9)}<div style="text-align:center">${nation(11, '-', 48)}</div>${title('BẢN KÊ KHAI<br>VỀ NGƯỜI PHẢI TRỰC TIẾP NUÔI DƯỠNG', 14, 'line-height:1.35;margin:4mm 0 3mm')}<div style="text-align:center;margin-bottom:3mm">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div><div>Họ và tên cá nhân có thu nhập: <b>${nameOf(f.main, 'applicant')}</b></div><div>Mã số thuế: ${field('tax_code', code, code, 'applicant')} &ensp; Số CCCD: ${idOf(f.main, 'applicant')}</div><div>Chỗ ở hiện nay: ${f.main.home}</div><div style="margin-top:2mm">Căn cứ quy định tại Luật Thuế thu nhập cá nhân và các văn bản hướng dẫn thi hành, tôi kê khai người sau đây là người tôi đang trực tiếp nuôi dưỡng:</div>${ruled(
            [8, 27, 17, 20, 28],
            ['STT', 'Họ và tên', 'Ngày sinh', 'Số CCCD', 'Quan hệ với người khai; địa chỉ cư trú'],
            [
              [
                '1',
                nameOf(f.others[0], 'dependant'),
                bornOf(f.others[0], 'dependant'),
                idOf(f.others[0], 'dependant'),
                `Bố (mẹ) ${spouse(f.main)}; sống cùng tôi`,
              ],
              [
                '2',
                nameOf(f.others[1], 'dependant'),
                bornOf(f.others[1], 'dependant'),
                idOf(f.others[1], 'dependant'),
                'Cô (cậu) ruột; sống tự lập',
              ],
            ],
            10.4,
          )}<div>Thuộc diện: ${tick(true)} Hết tuổi lao động, thu nhập không quá mức quy định &ensp; ${tick(false)} Khuyết tật, không có khả năng lao động</div><p class="flat" style="margin-top:2mm">Theo quy định, những người nêu trên đủ điều kiện được xác định là người phụ thuộc. Tôi cam đoan những nội dung kê khai là đúng và chịu trách nhiệm trước pháp luật về những nội dung đã khai.</p>${datedSign(f, 'CÁ NHÂN CÓ THU NHẬP', f.main.name, codeLine(f))}<div style="border-top:0.3mm solid #333;margin-top:3mm;padding-top:1mm"><b>Ủy ban nhân dân ${f.place.kind} ${f.place.name}</b> xác nhận ông (bà) ${f.main.name} hiện cư trú tại địa phương và đang nuôi dưỡng người có tên tại số thứ tự 1. <div style="width:70mm;margin-left:auto">${sealedSign(f, 'TM. UBND', { inner: 'UBND', gap: 20 })}</div></div></div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A letter of 1998 that asks for a confirmation, by pen, with the commune's words at the foot.
    id: 'application-confirms-background-1998-pen',
    class: 'application_form',
    tags: ['form', 'italic'],
    draw: (f) => {
      const day = dayOf(f, 8, 1998);
      return paper('application_form', [
        `<div style="text-align:center">${nation(12.6, '-', 54)}</div>${title('ĐƠN XIN XÁC NHẬN', 16, 'margin:6mm 0 4mm')}<div style="text-align:center;margin-bottom:4mm">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${fill('Tôi tên là:', pen(nameOf(f.main, 'applicant')))}${fill('Sinh ngày:', pen(bornOf(f.main, 'applicant')))}${fill('Hiện cư ngụ tại:', pen(homeBefore(f, f.main)))}${fill('Con ông (bà):', pen(nameOf(f.others[1], 'parent')))}${fill('Nghề nghiệp:', pen(f.chance.pick(['làm ruộng', 'buôn bán nhỏ', 'thợ mộc'])))}<p style="margin-top:3mm">${pen(`Nay tôi làm đơn này kính xin Ủy ban nhân dân ${f.place.kind} xác nhận cho tôi là người có đăng ký hộ khẩu tại địa phương, bản thân và gia đình chấp hành tốt chủ trương, chính sách của Đảng và pháp luật của Nhà nước, để bổ túc hồ sơ xin ${f.chance.pick(['việc làm ở công ty may', 'học nghề lái xe', 'dự thi vào trường trung học'])}.`)}</p><p>${pen('Tôi xin hứa những lời khai trên là đúng. Rất mong được Ủy ban chấp thuận, tôi thành thật biết ơn.')}</p><div class="cols" style="margin-top:4mm;align-items:flex-start"><div><div style="text-align:center"><b>XÁC NHẬN CỦA UBND ${f.place.kind === 'xã' ? 'XÃ' : 'PHƯỜNG'}</b></div><div>${pen(`Xác nhận ${mr(f.main)} ${f.main.name} hiện có hộ khẩu thường trú tại địa phương, lý lịch rõ ràng, chưa có tiền án, tiền sự.`)}</div>${sealedSign(f, 'TM. UBND<br>CHỦ TỊCH', { gap: 22 })}</div><div style="text-align:center"><i>${f.place.name}, ${issued(day)}</i>${plainSign(f, 'Người làm đơn', f.main.name, 20)}</div></div>${codeLine(f)}`,
      ]);
    },
  },
  {
    // The desk tells in writing what is missing before it takes a dossier (phiếu hướng dẫn), lists with ticks.
    id: 'slip-guidance-missing-pieces-ticks',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) =>
      paper('other', [
        `${formOf(['Mẫu số 02', '(Nghị định số 61/2018/NĐ-CP; Thông tư số 01/2018/TT-VPCP)'])}${twoColumns(office(`UBND ${unit(f)}`, ['BỘ PHẬN TIẾP NHẬN', 'VÀ TRẢ KẾT QUẢ'], `${f.number}/HDHS`), mottoDate(f, 11.6), 40)}${title('PHIẾU HƯỚNG DẪN HOÀN THIỆN HỒ SƠ', 15, 'margin:3mm 0 4mm')}<p class="flat">Hồ sơ của: <b>${nameOf(f.main, 'applicant')}</b> &ensp; Số giấy tờ tùy thân: ${idOf(f.main, 'applicant')}</p><p class="flat">Nội dung yêu cầu giải quyết: ${askedOf(f)}</p><p class="flat">Mã hồ sơ (nếu có): ${slipCode(f)}</p><p class="flat">Địa chỉ: ${f.main.home}. Số điện thoại: ${phone(f)}</p><p class="flat">Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:</p>${f.chance
          .some(BROUGHT, 5)
          .map(
            (one, i) =>
              `<div style="padding-left:8mm">${tick(i < 3)} ${one}${i < 3 ? [': chưa có', ': hết thời hạn', ': chưa ký'][i] : ''}</div>`,
          )
          .join(
            '',
          )}<p class="flat" style="margin-top:2mm">Lý do: ${f.chance.pick(['thành phần hồ sơ chưa đủ theo quy định', 'thông tin trong tờ khai không khớp với Cơ sở dữ liệu quốc gia về dân cư'])}.</p><p class="flat">Trong quá trình hoàn thiện hồ sơ nếu có vướng mắc, ông/bà liên hệ với ${f.name()}, số điện thoại ${phone(f)} để được hướng dẫn.</p><p class="flat">Hướng dẫn lúc ${hour(f)}. Ý kiến của người nộp: ${blank(50)}</p><div class="cols" style="margin-top:5mm"><div>${plainSign(f, 'NGƯỜI NỘP HỒ SƠ', f.main.name, 18)}</div><div>${plainSign(f, 'NGƯỜI HƯỚNG DẪN', f.name(), 18)}</div></div>`,
      ]),
  },
]);
