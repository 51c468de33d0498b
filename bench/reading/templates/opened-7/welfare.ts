import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { oldCitizenId } from '../../plan/identifiers.ts';
import { mateOf, oldIdOf } from '../civil-parts.ts';
import { besideSign, officeLines, sealedSign, unit } from '../form-kit.ts';
import { beside, officeNow, runOn } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, pageNumber, paper } from '../kit.ts';
import { SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { recipients, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

export const OPENED_7_WELFARE = inPart('opened-7', [
  {
    // The certificate of a household just above the line, half a sheet across.
    id: 'near-poor-certificate-2022-across',
    class: 'other',
    tags: ['form', 'small', 'table', 'personal'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const day = dayOf(f, 12, 2022);
      const [mate] = f.others;
      return paper(
        'other',
        [
          `${guilloche('#d9ecdf')}<div style="position:absolute;inset:5mm;border:0.8mm double #2f7a4b"></div><div style="margin:-8mm -5mm 0 -17mm;font-size:10.2pt;line-height:1.35"><div class="cols"><div style="text-align:center"><b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><br>Số: ${field('document_no', `${f.number}/GCN-HCN`)}</div><div style="text-align:center;white-space:nowrap">${nation(10.2, '-', 40)}</div></div>${title('GIẤY CHỨNG NHẬN HỘ CẬN NGHÈO', 15, 'color:#a4242f;margin:3mm 0 2mm')}${runOn(['Họ và tên chủ hộ', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`], ['Mã số hộ', f.chance.digits(9)])}${runOn(['Nơi cư trú', f.main.home])}${grid(
            ['Số TT', 'Họ và tên', 'Ngày sinh', 'Quan hệ', 'Số định danh cá nhân'],
            [
              ['1', f.main.name, bornOf(f.main, 'owner'), 'Chủ hộ', idOf(f.main, 'owner')],
              ['2', nameOf(mate, 'member'), bornOf(mate, 'member'), mateOf(mate), idOf(mate, 'member')],
            ],
            9.8,
          )}${runOn(['Giá trị của giấy chứng nhận', 'từ ngày 01/01/2023 đến ngày 31/12/2023'])}<div class="cols"><div>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(day)}</i>${sealedSign(f, 'CHỦ TỊCH', { gap: 18 })}</div></div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // Circular 01/2019/TT-BLĐTBXH: somebody's disability is certified, on half a sheet with a photo's frame.
    id: 'disability-paper-photo',
    class: 'other',
    tags: ['form', 'sans', 'small', 'personal'],
    draw: (f) => {
      const photo =
        '<div style="width:26mm;height:34mm;border:0.2mm solid #777;text-align:center;padding-top:13mm;font-size:8pt;flex:none">Ảnh 3 x 4</div>';
      return paper(
        'other',
        [
          `<div style="position:absolute;inset:6mm;border:0.5mm solid #555"></div><div style="margin:-5mm -4mm 0 -14mm;font-size:10.4pt;line-height:1.5"><div style="text-align:center">${nation(10.4, '-', 38)}</div>${title('GIẤY XÁC NHẬN KHUYẾT TẬT', 15, 'margin:6mm 0 0')}<div class="sub">Số hiệu: ${field('document_no', `${f.number}/GXN.KT`)}</div><div style="display:flex;gap:4mm">${photo}<div style="flex:1">${runOn(['Họ và tên', `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`])}${runOn(['Ngày sinh', bornOf(f.main, 'subject')], ['Giới tính', f.main.sex])}${runOn(['Số CCCD', idOf(f.main, 'subject')])}${runOn(['Nơi ĐK thường trú', f.main.home])}</div></div><div style="margin-top:3mm">${runOn(['Dạng khuyết tật', f.chance.pick(['Vận động', 'Nghe, nói', 'Nhìn', 'Trí tuệ'])])}${runOn(['Mức độ khuyết tật', f.chance.pick(['Nặng', 'Đặc biệt nặng', 'Nhẹ'])])}</div><div style="text-align:right;margin-top:4mm"><i>${f.place.name}, ${issued(f.date)}</i></div>${besideSign(codeLine(f), sealedSign(f, `CHỦ TỊCH ${field('agency', `UBND ${unit(f)}`)}`, { gap: 25 }))}</div>`,
        ],
        'a5',
        SANS,
      );
    },
  },
  {
    // The department's decision of the year 2008 for a wounded soldier, with the amounts of then.
    id: 'decision-wounded-soldier-2008',
    class: 'decision',
    tags: ['form', 'two-column', 'personal', 'typed'],
    draw: (f) => {
      const day = dayOf(f, 7, 2008);
      const old = oldCitizenId(f.chance);
      const office = 'SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI';
      return paper(
        'decision',
        [
          `<div style="font-size:10pt">${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${officeLines('SỞ LAO ĐỘNG', '- THƯƠNG BINH VÀ XÃ HỘI')}</b><br>-------<br>Số: ${field('document_no', `${f.number}/QĐ-LĐTBXH`)}`, `<b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b><br>-------<br>${f.place.province}, ${issued(day)}`, 36, 9.2)}${title('QUYẾT ĐỊNH', 14, 'margin:5mm 0 0')}<div class="sub"><b>Về việc cấp giấy chứng nhận thương binh<br>và trợ cấp thương tật</b></div>${title('GIÁM ĐỐC SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI', 10.5, 'margin:1mm 0 2mm')}<p>Căn cứ Pháp lệnh Ưu đãi người có công với cách mạng ngày 29/6/2005;</p><p>Căn cứ Nghị định số 54/2006/NĐ-CP ngày 26/5/2006 của Chính phủ;</p><p>Căn cứ Biên bản giám định thương tật của Hội đồng Giám định y khoa tỉnh,</p>${title('QUYẾT ĐỊNH', 12, 'margin:2mm 0')}<p><b>Điều 1.</b> Cấp Giấy chứng nhận thương binh và trợ cấp đối với:</p>${beside('Ông (bà)', `: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`, 52)}${beside('Sinh ngày', `: ${bornOf(f.main, 'subject')}`, 52)}${beside('Giấy CMND số', `: ${oldIdOf(old, 'subject')}`, 52)}${beside('Trú quán', `: ${f.main.home.split(', ').slice(0, 2).join(', ')}`, 52)}${beside('Nhập ngũ', `: tháng 2/1972, đơn vị Tiểu đoàn ${f.chance.whole(4, 29)}`, 52)}${beside('Tỷ lệ thương tật', `: ${f.chance.whole(21, 60)} % (vĩnh viễn)`, 52)}${beside('Trợ cấp hàng tháng', `: ${f.chance.whole(480, 990)}.000 đồng, từ ngày 01/8/2008`, 52)}<p style="margin-top:2mm"><b>Điều 2.</b> Chánh Văn phòng Sở, Trưởng phòng Người có công và ông (bà) có tên trên chịu trách nhiệm thi hành./.</p></div>${besideSign(`Nơi nhận:<br>- Như Điều 2<br>- Lưu VP, NCC${codeLine(f)}`, sealedSign(f, 'GIÁM ĐỐC', { ring: `${office} ★`, inner: 'SỞ LĐ-TBXH', gap: 24 }))}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // The council that says how disabled somebody is writes down what was said, two pages.
    id: 'minutes-disability-council',
    class: 'other',
    tags: ['prose', 'two-column', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      const [one, two, three] = [f.name(), f.name(), f.name()];
      const first = `${twoColumns(`${officeNow(f)}<b>HỘI ĐỒNG XÁC ĐỊNH<br>MỨC ĐỘ KHUYẾT TẬT</b>`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 11.5)}${title('BIÊN BẢN HỌP', 16, 'margin:4mm 0 0')}<div class="sub"><b>Kết luận về dạng khuyết tật và mức độ khuyết tật</b></div><p>Hôm nay, hồi 14 giờ 00, tại trụ sở Ủy ban nhân dân ${f.place.kind} ${f.place.name}, Hội đồng tiến hành họp. Thành phần: ông (bà) ${one}, Chủ tịch Hội đồng; ${two}, Trưởng Trạm Y tế, Phó Chủ tịch; ${three}, công chức văn hóa - xã hội, thư ký; cùng đại diện Mặt trận, Hội Phụ nữ và Hội Người khuyết tật.</p><p><b>1. Người được xác định</b></p><p>${you(f.main.sex)} <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số định danh cá nhân ${idOf(f.main, 'subject')}, nơi cư trú: ${f.main.home}. Đơn đề nghị được nộp ngày ${daysLater(f.date, -9)}.</p><p><b>2. Nội dung thảo luận</b></p><p>Trưởng Trạm Y tế trình bày kết quả quan sát và phỏng vấn: ${who} ${f.main.name} ${f.chance.pick(['bị liệt nửa người bên trái sau tai biến, đi lại phải có người dìu', 'mất thị lực cả hai mắt do tăng nhãn áp, tự ăn uống được nhưng không tự đi ra ngoài', 'cụt chân phải đến trên gối, dùng nạng khi di chuyển'])}. Theo phiếu chấm, tổng điểm các hoạt động tự phục vụ là ${f.chance.whole(5, 12)} điểm.</p><p>Công chức văn hóa - xã hội cho biết gia đình có ${f.chance.whole(3, 6)} nhân khẩu, thu nhập chính từ ${f.chance.pick(['làm nông', 'làm thuê theo ngày', 'chăn nuôi nhỏ'])}; ${who} ${f.main.name} chưa hưởng chế độ trợ cấp nào của Nhà nước, có thẻ bảo hiểm y tế do địa phương hỗ trợ.</p>${f.long ? `<p>Đại diện Hội Phụ nữ phát biểu: qua nhiều lần thăm hỏi thấy ${who} cần người giúp khi tắm rửa, thay quần áo và đi vệ sinh; người nhà phải nghỉ việc luân phiên để chăm sóc. Đề nghị Hội đồng xem xét mức độ phù hợp để gia đình bớt khó khăn.</p><p>Đại diện Mặt trận đồng tình với ý kiến trên và cho rằng hồ sơ đủ giấy tờ theo quy định, gồm đơn đề nghị, bản tóm tắt bệnh án và phiếu phỏng vấn có chữ ký của người được hỏi.</p><p>Phó Chủ tịch Hội đồng nêu lại các mức của Thông tư số 01/2019/TT-BLĐTBXH: người đặc biệt nặng là người mất hoàn toàn chức năng, không tự thực hiện được các hoạt động đi lại, mặc quần áo, vệ sinh cá nhân; người nặng là người mất một phần chức năng, cần có người theo dõi, trợ giúp. Đề nghị các thành viên căn cứ điểm số để biểu quyết, không căn cứ hoàn cảnh kinh tế.</p><p>Người được xác định có mặt và trình bày: việc đi lại khó khăn từ nhiều năm nay, đã điều trị ở bệnh viện tỉnh hai đợt nhưng không phục hồi; mong được hỗ trợ xe lăn.</p>` : ''}`;
      const second = `<p>Đại diện Hội Người khuyết tật nhất trí với nhận xét của Trạm Y tế và đề nghị quan tâm hỗ trợ dụng cụ chỉnh hình. Các thành viên khác không có ý kiến trái ngược.</p><p><b>3. Kết luận</b></p><p>Với 6/6 phiếu, Hội đồng kết luận ${who} ${f.main.name} thuộc dạng khuyết tật ${f.chance.pick(['vận động', 'nhìn'])}, mức độ ${f.chance.pick(['nặng', 'đặc biệt nặng'])}; đề nghị Chủ tịch Ủy ban nhân dân ${f.place.kind} cấp Giấy xác nhận khuyết tật và xét trợ cấp xã hội hằng tháng.</p><p>Cuộc họp kết thúc hồi 15 giờ 10 cùng ngày, biên bản được đọc lại cho mọi người cùng nghe và nhất trí ký tên./.</p><div class="cols" style="margin-top:5mm"><div style="text-align:center"><b>THƯ KÝ</b><div style="height:22mm"></div>${three}</div><div>${sealedSign(f, 'CHỦ TỊCH HỘI ĐỒNG', { name: one, inner: 'UBND', gap: 22 })}</div></div>${codeLine(f)}`;
      return paper('other', f.long ? [first, pageNumber(2) + second] : [first + second]);
    },
  },
  {
    // A family of a fallen soldier: the certificate as it was handed out in the nineties.
    id: 'martyr-family-certificate-1996',
    class: 'other',
    tags: ['form', 'italic', 'personal'],
    coloured: true,
    draw: (f) => {
      const day = dayOf(f, 7, 1996);
      const dead = f.others[1];
      const old = oldCitizenId(f.chance);
      const i = (text: string) => `<i>${text}</i>`;
      return paper(
        'other',
        [
          `${guilloche('#f6e2b8')}<div style="position:absolute;inset:5mm;border:1.2mm double #b3242b"></div><div style="margin:-5mm -4mm 0 -14mm;font-size:11pt;line-height:1.55"><div style="text-align:center">${nation(10.5, '-', 38)}</div>${title('GIẤY CHỨNG NHẬN<br>GIA ĐÌNH LIỆT SĨ', 20, 'color:#b3242b;margin:7mm 0 1mm;line-height:1.2')}<div class="sub">Số: ${i(field('document_no', `${f.number}/LS`))}</div><div style="text-align:center"><b>${field('agency', `ỦY BAN NHÂN DÂN TỈNH ${upper(f.place.province)}`)}</b></div>${fill('Chứng nhận ông, bà:', i(`<b>${nameOf(f.main, 'subject')}</b>`))}${fillRow(['Sinh ngày:', i(bornOf(f.main, 'subject')), 3], ['CMND:', i(oldIdOf(old, 'subject')), 3])}${fill('Trú quán:', i(f.main.home.split(', ').slice(0, 2).join(', ')))}${fill('Là:', i(`${f.chance.pick(['con', 'em', 'cháu thờ cúng'])} của liệt sĩ`))}${fill('Liệt sĩ:', i(`<b>${nameOf(dead, 'deceased')}</b>`))}${fill('Hy sinh ngày:', i('21/04/1972 tại mặt trận phía Nam'))}${fill('Bằng Tổ quốc ghi công số:', i(`TG ${f.chance.digits(4)}a`))}<div style="text-align:right;margin-top:3mm"><i>${f.place.province}, ${issued(day)}</i></div>${besideSign(codeLine(f), sealedSign(f, 'TM. UBND TỈNH<br>CHỦ TỊCH', { ring: `ỦY BAN NHÂN DÂN TỈNH ${upper(f.place.province)} ★`, gap: 24 }))}</div>`,
        ],
        'a5',
      );
    },
  },
  {
    // Decree 20/2021/NĐ-CP as a commune of 2026 decides it: the monthly allowance, in articles.
    id: 'decision-monthly-allowance-2026',
    class: 'decision',
    tags: ['prose', 'modern', 'two-column', 'personal'],
    draw: (f) => {
      const who = you(f.main.sex).toLowerCase();
      return paper(
        'decision',
        [
          `<div style="font-size:11pt">${twoColumns(`${officeNow(f)}Số: ${field('document_no', `${f.number}/QĐ-UBND`)}`, `${nation(10.2, '-', 46)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 10.5)}${title('QUYẾT ĐỊNH', 15, 'margin:5mm 0 0')}<div class="sub"><b>Về việc trợ cấp xã hội hằng tháng cho đối tượng bảo trợ xã hội</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 11.5, 'margin:0 0 3mm')}<p><i>Căn cứ Luật Tổ chức chính quyền địa phương năm 2025;</i></p><p><i>Căn cứ Nghị định số 20/2021/NĐ-CP và Nghị định số 76/2024/NĐ-CP của Chính phủ;</i></p><p><i>${f.prose.ground()}</i></p>${title('QUYẾT ĐỊNH:', 12, 'margin:2mm 0')}<p><b>Điều 1.</b> Trợ cấp xã hội hằng tháng đối với ${who} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số định danh cá nhân ${idOf(f.main, 'subject')}, hiện cư trú tại ${f.main.home}.</p><p>Thuộc diện: ${f.chance.pick(['người khuyết tật nặng', 'người cao tuổi thuộc hộ nghèo không có người phụng dưỡng', 'người đơn thân nghèo đang nuôi con'])}; hệ số ${f.chance.pick(['1,0', '1,5', '2,0'])}; mức trợ cấp ${f.chance.pick(['500.000', '750.000', '1.000.000'])} đồng/tháng; thời điểm hưởng từ ${f.prose.slots.month()}.</p><p><b>Điều 2.</b> Phòng Văn hóa - Xã hội phối hợp với đơn vị chi trả cập nhật người hưởng vào danh sách, chi trả qua tài khoản hoặc tận nhà nếu người hưởng không đi lại được.${f.long ? ' Khi người hưởng chết, chuyển nơi cư trú hoặc không còn đủ điều kiện, trưởng thôn báo ngay cho Ủy ban nhân dân để thôi chi trả từ tháng kế tiếp.' : ''}</p><p><b>Điều 3.</b> Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng, Trưởng phòng Văn hóa - Xã hội và ${who} ${f.main.name} chịu trách nhiệm thi hành./.</p></div>${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 3;', 'Sở Y tế (báo cáo);', 'Lưu: VT, VHXH.')}${codeLine(f)}`)}`,
        ],
        'a4',
        MODERN,
      );
    },
  },
]);
