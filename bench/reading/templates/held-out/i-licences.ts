import { code128, field, guilloche, qr } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { businessNo } from '../../plan/identifiers.ts';
import { besideSign, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { bornOf, codeLine, idOf, issued, MODERN, nameOf, nation, paper, SANS, title } from '../kit.ts';
import { twoColumns, upper } from '../kit.ts';
import { dayOf, phone, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { formOf, listed, mottoDate, mr, office, ringAt, ruled } from '../ninth/i-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_I_LICENCES = inPart('held-out', [
  {
    // Licence for a private medicine shop (điều kiện kinh doanh dược), coloured, landscape, of the health department.
    id: 'medicine-trade-certificate-2022-across',
    class: 'other',
    tags: ['form', 'personal'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const day = dayOf(f, 9, 2022);
      return paper(
        'other',
        [
          `${guilloche('#d3ead6')}<div class="frame" style="border-color:#1f6b33"></div><div style="margin:-4mm 2mm 0 -9mm;font-size:12.5pt;line-height:1.5">${twoColumns(
            office(
              `UBND TỈNH ${upper(f.place.province)}`,
              ['SỞ Y TẾ'],
              `${f.chance.whole(20, 900)}/ĐKKDD-${f.place.province
                .split(' ')
                .map((w) => w[0])
                .join('')}`,
            ),
            mottoDate(f, 12, day, f.place.province),
            38,
            12,
          )}<div style="text-align:center"><b style="font-size:19pt;color:#a3222b">GIẤY CHỨNG NHẬN<br>ĐỦ ĐIỀU KIỆN KINH DOANH DƯỢC</b></div>${listed(
            [
              ['Tên cơ sở', `<b>QUẦY THUỐC ${upper(f.main.name.split(' ').at(-1) ?? '')}</b>`],
              ['Trụ sở chính', f.main.home],
              ['Người chịu trách nhiệm chuyên môn về dược', `<b>${nameOf(f.main, 'owner')}</b>`],
              ['Trình độ chuyên môn', f.chance.pick(['Dược sĩ cao đẳng', 'Dược sĩ đại học', 'Dược sĩ trung học'])],
              ['Số căn cước công dân', idOf(f.main, 'owner')],
              ['Chứng chỉ hành nghề dược số', `${f.chance.digits(4)}/CCHN-D-SYT`],
              ['Loại hình kinh doanh', 'Cơ sở bán lẻ thuốc - Quầy thuốc'],
              ['Phạm vi kinh doanh', 'Bán lẻ thuốc thuộc Danh mục thuốc thiết yếu, thuốc không kê đơn'],
            ],
            84,
          )}${besideSign(`Giấy chứng nhận này có giá trị kể từ ngày ký.${codeLine(f)}`, sealedSign(f, 'GIÁM ĐỐC', { ring: ringAt(f, 'SỞ Y TẾ'), inner: 'SỞ Y TẾ', gap: 20 }))}</div>`,
        ],
        'a4Landscape',
      );
    },
  },
  {
    // Licence to fish on the sea, form of circular 19/2018 with a QR code, two languages one below the other.
    id: 'fishing-licence-2019-bilingual-lines',
    class: 'other',
    tags: ['form', 'qr', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 4, 2021);
      const both = (vi: string, en: string, value: string) =>
        `<div style="margin:1.2mm 0"><b>${vi}</b> <i style="font-size:9.5pt">(${en})</i>: ${value}</div>`;
      const no = `${f.chance.digits(5)}/2021/GPKTTS`;
      return paper('other', [
        `<div style="font-size:12pt">${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${officeLines('CHI CỤC THỦY SẢN')}</b><div class="rule" style="width:14mm"></div>Số/<i>No</i>: ${field('document_no', no)}`, `${nation(11.4, '-', 50)}<i style="font-size:9.5pt">SOCIALIST REPUBLIC OF VIET NAM<br>Independence - Freedom - Happiness</i>`, 40, 11.6)}${title('GIẤY PHÉP KHAI THÁC THỦY SẢN', 16, 'margin:3mm 0 0;color:#124a7a')}<div class="sub"><i>FISHING LICENCE</i></div>${both('Tên chủ tàu', "Vessel's owner", `<b>${nameOf(f.main, 'owner')}</b>`)}${both('Số CMND/CCCD', 'ID No', idOf(f.main, 'owner'))}${both('Địa chỉ', 'Address', f.main.home)}${both('Tên tàu', 'Name of vessel', f.chance.pick(['Hải Thịnh', 'Thuận Phát', 'Minh Đức']))}${both('Số đăng ký', 'Registration No', `XX-${f.chance.digits(5)}-TS`)}${both('Chiều dài lớn nhất', 'Length overall', `${f.chance.whole(12, 22)},${f.chance.whole(10, 90)} m`)}${both('Tổng công suất máy chính', 'Total power', `${f.chance.whole(90, 720)} kW`)}${both('Nghề khai thác chính', 'Main fishing gear', f.chance.pick(['Lưới rê', 'Câu tay mực', 'Lưới vây']))}${both('Vùng hoạt động', 'Fishing area', f.chance.pick(['Vùng lộng', 'Vùng khơi', 'Vùng ven bờ']))}${both('Cảng cập tàu', 'Port', `Bến cá ${f.place.name}`)}${both('Sản lượng cho phép khai thác', 'Allowable catch', 'không quy định')}${both('Giấy phép có giá trị đến hết ngày', 'Valid until', dayOf(f, 4, 2026))}<div class="cols" style="margin-top:4mm"><div>${qr(`GPKTTS ${no}`, 26)}${codeLine(f)}</div><div style="text-align:center"><i>${f.place.province}, ${issued(day)}</i>${sealedSign(f, 'CHI CỤC TRƯỞNG', { ring: ringAt(f, 'CHI CỤC THỦY SẢN'), inner: 'CHI CỤC' })}</div></div></div>`,
      ]);
    },
  },
  {
    // Karaoke: licence of the commune since July 2025, sans, with a bar code at the foot.
    id: 'karaoke-licence-commune-2026',
    class: 'other',
    tags: ['form', 'sans', 'barcode', 'personal', 'two-column'],
    draw: (f) => {
      const [no, number] = [businessNo(f.chance), `${f.number}/GP-UBND`];
      return paper(
        'other',
        [
          `<div style="font-size:11.2pt;line-height:1.5">${twoColumns(office(`TỈNH ${upper(f.place.province)}`, ['ỦY BAN NHÂN DÂN', unit(f)], number), mottoDate(f, 10.8), 40, 11)}${title('GIẤY PHÉP<br>ĐỦ ĐIỀU KIỆN KINH DOANH DỊCH VỤ KARAOKE', 14, 'line-height:1.35;margin:3mm 0 4mm')}<p class="flat">Căn cứ Nghị định số 54/2019/NĐ-CP ngày 19 tháng 6 năm 2019 của Chính phủ quy định về kinh doanh dịch vụ karaoke, dịch vụ vũ trường; Nghị định số 148/2024/NĐ-CP ngày 12 tháng 11 năm 2024 của Chính phủ;</p><p class="flat">Xét đề nghị của hộ kinh doanh ${f.main.name} và biên bản thẩm định thực tế,</p><p class="flat"><b>1. Cho phép</b></p><div style="padding-left:6mm">Chủ hộ kinh doanh: <b>${nameOf(f.main, 'owner')}</b><br>Sinh ngày: ${bornOf(f.main, 'owner')}; số định danh cá nhân: ${idOf(f.main, 'owner')}<br>Địa chỉ kinh doanh: ${f.main.home}<br>Giấy chứng nhận đăng ký hộ kinh doanh số: ${field('business_registration_no', no)}<br>Điện thoại: ${phone(f)}</div><p class="flat" style="margin-top:2mm"><b>2. Nội dung:</b> kinh doanh dịch vụ karaoke, số lượng ${f.chance.whole(2, 9)} phòng:</p>${ruled(
            [20, 40, 40],
            ['Phòng', 'Vị trí', 'Diện tích sử dụng'],
            [1, 2].map((i) => [`Phòng ${i}`, `Tầng ${i}`, `${f.chance.whole(20, 38)} m²`]),
            10.8,
          )}<p class="flat"><b>3. Nghĩa vụ:</b> Thực hiện quy định về phòng cháy, chữa cháy, an ninh trật tự, âm thanh thoát ra ngoài phòng và không hoạt động từ 0 giờ đến 08 giờ sáng.</p>${besideSign(`Nơi nhận:<br>- Hộ kinh doanh;<br>- Công an ${f.place.kind};<br>- Lưu: VT.${codeLine(f)}`, sealedSign(f, 'CHỦ TỊCH', {}))}<div style="margin-top:4mm;width:62mm;text-align:center;font-size:9pt">${code128(number.replace(/[^\d]/g, '') + '2026', 60, 7)}</div></div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // A ward lets somebody use the pavement for some days: whom and where in two columns.
    id: 'pavement-use-permit-ward-modern',
    class: 'other',
    tags: ['form', 'modern', 'personal'],
    draw: (f) =>
      paper(
        'other',
        [
          `<div style="font-size:11pt;line-height:1.55">${formOf(['Mẫu do UBND tỉnh ban hành'], 'left', 9)}${twoColumns(office('ỦY BAN NHÂN DÂN', [unit(f)], `${f.number}/GP-SDVH`), mottoDate(f, 10.2), 40, 10.8)}${title('GIẤY PHÉP<br>SỬ DỤNG TẠM THỜI VỈA HÈ, LÒNG ĐƯỜNG', 14, 'line-height:1.35;margin-bottom:4mm')}${sideBySide(`<b>Người được cấp phép</b><br>${nameOf(f.main, 'owner', upper(f.main.name))}<br>Ngày sinh: ${bornOf(f.main, 'owner')}<br>CC số: ${idOf(f.main, 'owner')}<br>${f.main.home}<br>ĐT: ${phone(f)}`, `<b>Phạm vi sử dụng</b><br>Dài ${f.chance.whole(4, 18)} m, rộng ${f.chance.whole(1, 3)},5 m<br>Từ ngày ${daysLater(f.date, 2)}<br>Đến ngày ${daysLater(f.date, 9)}<br>Giờ sử dụng: 06 giờ đến 22 giờ`)}<div style="margin-top:4mm"><b>Mục đích:</b></div><div>${tick(true)} Tổ chức đám cưới, đám tang &emsp; ${tick(false)} Tập kết vật liệu xây dựng &emsp; ${tick(false)} Điểm trông giữ xe</div><div style="margin-top:3mm"><b>Yêu cầu đối với ${mr(f.main)} ${f.main.name}:</b></div><ol style="margin:1mm 0 0 6mm;padding-left:4mm"><li>Chừa lối đi tối thiểu 1,5 m cho người đi bộ, không che khuất biển báo.</li><li>Bảo đảm vệ sinh, trật tự; hoàn trả nguyên trạng chậm nhất 06 giờ sau khi hết hạn.</li><li>Xuất trình giấy phép khi lực lượng chức năng kiểm tra.</li></ol>${besideSign(`Nơi nhận:<br>- Người xin phép;<br>- Công an ${f.place.kind};<br>- Lưu: VT.${codeLine(f)}`, sealedSign(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { inner: 'PHÓ CHỦ TỊCH' }))}</div>`,
        ],
        'a4',
        MODERN,
      ),
  },
]);
