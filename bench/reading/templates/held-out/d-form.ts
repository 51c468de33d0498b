import { field, qr } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { businessNo, taxCode } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { kin } from '../civil-parts.ts';
import { above, dotted, sideBySide } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, MODERN, nameOf, nation } from '../kit.ts';
import { pageNumber, paper, plainSign, spaced, title, TYPED, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { blank, datedSign, dayOf, homeBefore, money, phone, shopName, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, footSign, inWords, low, par, row, SHOPS, top } from '../eighth/d-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_D_FORM = inPart('held-out', [
  {
    // Decree 01/2021, annex III-1: a household's business is to be registered, two pages.
    id: 'application-household-business-2022',
    class: 'application_form',
    tags: ['form', 'table', 'multi-page'],
    draw: (f) => {
      const date = dayOf(f, 5, 2022);
      const [trade, code, shop] = f.chance.pick(SHOPS);
      const capitalSum = f.chance.whole(20, 400);
      const first = `<div style="font-size:12pt"><div style="text-align:right;font-size:10.5pt"><b>Phụ lục III-1</b><br><i>(Ban hành kèm theo Thông tư số 01/2021/TT-BKHĐT)</i></div>${top(12, '-', 52)}<div style="text-align:right"><i>${f.place.name}, ${issued(date)}</i></div>${title('GIẤY ĐỀ NGHỊ ĐĂNG KÝ HỘ KINH DOANH', 14.5, 'margin:3mm 0 1mm')}<div class="sub">Kính gửi: Phòng Tài chính – Kế hoạch</div>${flat(`Tôi là <i>(ghi họ tên bằng chữ in hoa)</i>: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b> &emsp; Giới tính: ${f.main.sex}`)}${flat(`Sinh ngày: ${bornOf(f.main, 'applicant')} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam`)}${flat('Loại giấy tờ pháp lý của cá nhân:')}${flat(`&emsp; ${tick(false)} Chứng minh nhân dân &emsp; ${tick(true)} Căn cước công dân &emsp; ${tick(false)} Hộ chiếu &emsp; ${tick(false)} Loại khác`)}${flat(`Số giấy tờ pháp lý của cá nhân: ${idOf(f.main, 'applicant')}`)}${flat(`Ngày cấp: 14/08/2021 &emsp; Nơi cấp: Cục CSQLHC về TTXH &emsp; Ngày hết hạn (nếu có): ${blank(14)}`)}${flat(`Địa chỉ thường trú: ${homeBefore(f, f.main)}`)}${flat(`Địa chỉ liên lạc: ${homeBefore(f, f.main)}`)}${flat(`Điện thoại: ${phone(f)} &emsp; Email: ${blank(24)}`)}${flat('<b>Đăng ký hộ kinh doanh do tôi là chủ hộ với các nội dung sau:</b>')}${flat(`<b>1. Tên hộ kinh doanh</b> <i>(ghi bằng chữ in hoa)</i>: ${shop} ${shopName(f.main, 2)}`)}${flat(`<b>2. Trụ sở của hộ kinh doanh:</b> ${homeBefore(f, f.main)}`)}${flat('<b>3. Ngành, nghề kinh doanh:</b>')}${grid(['STT', 'Tên ngành', 'Mã ngành', 'Ngành chính'], [['1', trade, code, 'X']], 11)}${flat(`<b>4. Vốn kinh doanh:</b> ${money(capitalSum)} đồng (${inWords(capitalSum)})`)}</div>`;
      const second = `<div style="font-size:12pt">${pageNumber(2)}${flat('<b>5. Thông tin đăng ký thuế:</b>')}${grid(
        ['STT', 'Các chỉ tiêu thông tin đăng ký thuế'],
        [
          ['5.1', `Địa chỉ nhận thông báo thuế: ${homeBefore(f, f.main)}. Điện thoại: ${phone(f)}`],
          ['5.2', `Ngày bắt đầu hoạt động: ${daysLater(date, 10)}`],
          ['5.3', `Tổng số lao động (dự kiến): ${f.chance.whole(1, 8)}`],
          [
            '5.4',
            `Phương pháp tính thuế: ${tick(true)} khoán &emsp; ${tick(false)} kê khai &emsp; ${tick(false)} từng lần phát sinh`,
          ],
        ],
        11.5,
      )}${flat(`<b>6. Chủ thể thành lập hộ kinh doanh:</b> ${tick(true)} Cá nhân &emsp; ${tick(false)} Các thành viên hộ gia đình`)}${flat('<b>Tôi xin cam kết:</b>')}${par('- Bản thân không thuộc diện pháp luật cấm kinh doanh; không đồng thời là chủ hộ kinh doanh khác; không là chủ doanh nghiệp tư nhân; không là thành viên hợp danh của công ty hợp danh;')}${par('- Địa điểm kinh doanh thuộc quyền sở hữu hoặc quyền sử dụng hợp pháp của tôi và được sử dụng đúng mục đích theo quy định của pháp luật;')}${par('- Chịu trách nhiệm trước pháp luật về tính hợp pháp, chính xác và trung thực của nội dung đăng ký trên.')}<div class="cols" style="margin-top:4mm"><div class="small">${codeLine(f)}</div><div>${plainSign(f, 'CHỦ HỘ KINH DOANH<br><i style="font-weight:400">(Ký và ghi họ tên)</i>', f.main.name)}</div></div></div>`;
      return paper('application_form', [first, second]);
    },
  },
  {
    // Business pauses for some months; electronic form, labels above values in boxes.
    id: 'application-business-pause-boxes',
    class: 'application_form',
    tags: ['form', 'modern', 'qr', 'boxes'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const box = (...cols: string[]) =>
        `<div style="border:0.3mm solid #8aa;border-radius:1mm;padding:0.5mm 3mm;margin:1.5mm 0">${sideBySide(...cols)}</div>`;
      return paper(
        'application_form',
        [
          `<div style="font-size:10.5pt;line-height:1.4"><div style="display:flex;gap:5mm;align-items:center">${qr(`TNKD|${tax}|${f.date}`, 19)}<div style="flex:1;text-align:center">${nation(10.5, '-', 44)}</div></div>${title('THÔNG BÁO TẠM NGỪNG KINH DOANH', 14, 'margin:5mm 0 0')}<div class="sub" style="font-size:10.5pt">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}; Thuế cơ sở ${f.chance.whole(2, 12)}</div><b>Hộ kinh doanh</b>${box(above('Tên hộ kinh doanh', `${f.chance.pick(SHOPS)[2]} ${shopName(f.main)}`), above('Mã số thuế', field('tax_code', tax, tax, 'applicant')))}${box(above('Địa chỉ trụ sở', f.main.home))}<b>Chủ hộ kinh doanh</b>${box(above('Họ, chữ đệm và tên', `<b>${nameOf(f.main, 'applicant')}</b>`), above('Ngày sinh', bornOf(f.main, 'applicant')), above('Giới tính', f.main.sex))}${box(above('Số định danh cá nhân', idOf(f.main, 'applicant')), above('Điện thoại', phone(f)))}<b>Nội dung thông báo</b>${box(above('Tạm ngừng từ ngày', daysLater(f.date, 5)), above('Đến hết ngày', daysLater(f.date, 185)))}${box(above('Lý do tạm ngừng', f.chance.pick(['Sửa chữa cửa hàng', 'Chủ hộ đi chữa bệnh dài ngày', 'Doanh thu thấp, chưa tìm được mặt bằng mới'])))}${flat('Hộ kinh doanh cam kết đã nộp đủ số thuế còn nợ đến thời điểm tạm ngừng và chịu trách nhiệm về tính chính xác, trung thực của nội dung thông báo này.', 'margin-top:2mm')}${datedSign(f, 'CHỦ HỘ KINH DOANH', f.main.name, codeLine(f))}</div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // Food safety: decree 15/2018, form 01 of a shop or kitchen.
    id: 'application-food-safety-kitchen',
    class: 'application_form',
    tags: ['form'],
    draw: (f) => {
      const no = businessNo(f.chance);
      return paper('application_form', [
        `<div style="text-align:right;font-size:11pt"><i>Mẫu số 01 – Phụ lục I</i></div>${top(13, '-', 56)}<div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i></div>${title('ĐƠN ĐỀ NGHỊ<br>Cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm', 14.5, 'margin:4mm 0 3mm')}<div class="sub">Kính gửi: Ủy ban nhân dân ${f.place.kind} ${f.place.name}</div>${dotted('Họ và tên chủ cơ sở:', nameOf(f.main, 'applicant', upper(f.main.name)), 60)}${dotted('Ngày, tháng, năm sinh:', bornOf(f.main, 'applicant'), 80)}${dotted('Số căn cước:', idOf(f.main, 'applicant', spaced(f.main.id)), 80)}${dotted('Tên cơ sở:', `${f.chance.pick(['Cơ sở nấu cỗ lưu động', 'Quán cơm bình dân', 'Cửa hàng thực phẩm sạch', 'Bếp ăn'])} ${f.main.name.split(' ').slice(-1).join('')}`, 70)}<div style="margin:1mm 0">Địa chỉ: ${f.main.home}</div>${dotted('Điện thoại:', phone(f), 80)}${dotted('Giấy chứng nhận đăng ký hộ kinh doanh số:', field('business_registration_no', no), 50)}<div style="margin:1mm 0">Loại hình: ${tick(false)} sản xuất &emsp; ${tick(true)} dịch vụ ăn uống &emsp; ${tick(false)} kinh doanh thực phẩm</div>${dotted('Công suất phục vụ:', `${f.chance.whole(40, 350)} suất/lần`, 70)}${dotted('Số lượng nhân viên:', `${f.chance.whole(2, 12)} (trực tiếp: ${f.chance.whole(1, 2)})`, 70)}${par('Nay nộp hồ sơ đề nghị cơ quan cấp Giấy chứng nhận cơ sở đủ điều kiện an toàn thực phẩm. Hồ sơ gồm: bản thuyết minh cơ sở vật chất; giấy xác nhận đủ sức khỏe; danh sách người đã được tập huấn kiến thức.', 'margin-top:2mm')}${par('Tôi cam đoan các thông tin nêu trên là đúng và chịu trách nhiệm trước pháp luật./.')}${footSign(f, 'CHỦ CƠ SỞ')}`,
      ]);
    },
  },
  {
    // Form 03/2013: a criminal record sheet is asked for; where somebody lived since 14, in a table; parents and partner.
    id: 'application-criminal-record-03',
    class: 'application_form',
    tags: ['form', 'table', 'small'],
    draw: (f) => {
      const mate = f.others[0];
      const [father, mother] = [f.name('Nam'), f.name('Nữ')];
      return paper('application_form', [
        `<div style="font-size:11.5pt;line-height:1.3"><div style="text-align:right;font-size:10pt">Mẫu số 03/2013/TT-LLTP</div>${top(11.5, '-', 50)}${title('TỜ KHAI YÊU CẦU CẤP PHIẾU LÝ LỊCH TƯ PHÁP', 14, 'margin:3mm 0 0')}<div class="sub"><i>(Dùng cho cá nhân có yêu cầu cấp Phiếu lý lịch tư pháp số 1 và Phiếu lý lịch tư pháp số 2)</i><br>Kính gửi: Công an tỉnh ${f.place.province}</div>${row(`1. Tên tôi là: <b>${nameOf(f.main, 'applicant', upper(f.main.name))}</b>`)}${row(`2. Tên gọi khác (nếu có): ${blank(20)} &emsp; 3. Giới tính: ${f.main.sex}`)}${row(`4. Ngày, tháng, năm sinh: ${bornOf(f.main, 'applicant')} &emsp; 5. Nơi sinh: tỉnh ${f.place.province}`)}${row('6. Quốc tịch: Việt Nam &emsp; 7. Dân tộc: Kinh')}${row(`8. Nơi thường trú: ${f.main.home}`)}${row(`9. Nơi tạm trú: ${blank(60)}`)}${row(`10. Giấy CMND/Hộ chiếu: Căn cước công dân. Số: ${idOf(f.main, 'applicant')}`)}${row(`11. Họ tên cha: ${kin(father, 'father')} &emsp; 12. Họ tên mẹ: ${kin(mother, 'mother')}`)}${row(`13. Họ tên vợ/chồng: ${nameOf(mate, 'spouse')} &emsp; Ngày sinh: ${bornOf(mate, 'spouse')}`)}${row(`14. Số điện thoại/e-mail: ${phone(f)}`)}<div style="text-align:center;margin-top:1mm"><b>QUÁ TRÌNH CƯ TRÚ CỦA BẢN THÂN</b><br><i>(Tính từ khi đủ 14 tuổi)</i></div>${grid(
          ['Từ tháng, năm đến tháng, năm', 'Nơi thường trú/Tạm trú', 'Nghề nghiệp, nơi làm việc'],
          [
            ['Từ đủ 14 tuổi đến 8/2009', homeBefore(f, f.main), 'Học sinh'],
            ['9/2009 – nay', f.main.home, f.chance.pick(['Công nhân', 'Buôn bán', 'Làm ruộng', 'Lái xe'])],
          ],
          11,
        )}${row('Phần khai về án tích, nội dung bị cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã (nếu có): <b>Không có</b>')}${row(`Yêu cầu cấp Phiếu lý lịch tư pháp: Số 1 ${tick(true)} &emsp; Số 2 ${tick(false)}`)}${row(`Yêu cầu xác nhận về nội dung cấm đảm nhiệm chức vụ: Có ${tick(false)} &emsp; Không ${tick(true)}`)}${row('Mục đích yêu cầu cấp Phiếu: xin việc làm. &emsp; Số lượng Phiếu yêu cầu cấp: 01 Phiếu.')}${row('Tôi xin cam đoan những lời khai trên là đúng sự thật và chịu trách nhiệm trước pháp luật về lời khai của mình.')}${datedSign(f, 'Người khai', f.main.name, codeLine(f), 14)}</div>`,
      ]);
    },
  },
  {
    // Somebody who won asks for enforcement: form D 04-THADS, typed.
    id: 'application-enforcement-d04',
    class: 'application_form',
    tags: ['form', 'typed'],
    draw: (f) => {
      const debtor = f.others[2];
      return paper(
        'application_form',
        [
          `<div style="font-size:10.5pt;line-height:1.6">${top(10.5, '-', 46)}${title('ĐƠN YÊU CẦU THI HÀNH ÁN', 14, 'margin:6mm 0 2mm')}${flat(`Kính gửi: Thi hành án dân sự tỉnh ${f.place.province}`, 'text-align:center')}${flat(`Họ và tên người yêu cầu thi hành án: ${nameOf(f.main, 'applicant', upper(f.main.name))}`)}${flat(`Sinh ngày: ${bornOf(f.main, 'applicant')}; số căn cước: ${idOf(f.main, 'applicant')}`)}${flat(`Địa chỉ: ${f.main.home}`)}${flat(`Họ và tên người được thi hành án: như trên`)}${flat(`Họ và tên người phải thi hành án: ${nameOf(debtor, 'debtor', upper(debtor.name))}`)}${flat(`Địa chỉ: ${debtor.home}`)}${flat(`1. Nội dung yêu cầu thi hành án: Theo Bản án số ${f.chance.whole(3, 80)}/2026/DS-ST của Tòa án nhân dân khu vực, ${low(debtor)} ${debtor.name} phải trả cho tôi ${grouped(f.chance.whole(15, 300) * 1_000_000)} đồng tiền vay và lãi chậm trả.`)}${flat(`2. Thông tin về tài sản hoặc điều kiện thi hành án: ${capital(low(debtor))} ${debtor.name} có nhà ở và xe máy tại địa chỉ trên.`)}${flat('3. Các tài liệu kèm theo: bản án (bản chính), bản sao căn cước.')}${flat(`4. Yêu cầu khác: đề nghị áp dụng biện pháp bảo đảm theo quy định.`)}${datedSign(f, 'NGƯỜI YÊU CẦU', f.main.name, codeLine(f))}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
