import { field, fill, fillRow, guilloche } from '../../../../samples/make/html.ts';
import { businessNo, oldCitizenId, taxCode } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { besideSign, district, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { typed } from '../held-a-parts.ts';
import { bornOf, codeLine, idOf, issued, MODERN, nameOf, nation } from '../kit.ts';
import { paper, title, twoColumns, TYPED, upper } from '../kit.ts';
import { recipients } from '../office-kit.ts';
import { cells, dayOf, homeBefore, money, phone, shopName } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { flat, low, par, row, SHOPS } from '../eighth/d-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_D_LICENCE = inPart('opened-8', [
  {
    // A cooperative's certificate of a district, 2015.
    id: 'cooperative-certificate-district-2015',
    class: 'other',
    tags: ['form', 'two-column', 'personal'],
    coloured: true,
    draw: (f) => {
      const [no, old, date] = [businessNo(f.chance), oldCitizenId(f.chance), dayOf(f, 4, 2015)];
      return paper('other', [
        `<div class="frame" style="inset:8mm;border:1mm double #2c6b3a"></div>${twoColumns(`UBND ${upper(district(f))}<br><b>${officeLines('PHÒNG TÀI CHÍNH - KẾ HOẠCH')}</b>`, nation(11.5, '-', 50), 42, 12)}${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ HỢP TÁC XÃ', 18, 'color:#1d5a2c;margin:7mm 0 2mm')}<div class="sub">Số: ${field('business_registration_no', no)}<br><i>Đăng ký lần đầu, ${issued(date)}</i></div>${fill('1. Tên hợp tác xã:', `<b>HỢP TÁC XÃ DỊCH VỤ NÔNG NGHIỆP ${upper(f.place.name)}</b>`)}${fill('2. Địa chỉ trụ sở chính:', homeBefore(f, f.main))}${fillRow(['Điện thoại:', phone(f), 1], ['Fax:', '', 1])}${fill('3. Ngành, nghề kinh doanh:', 'Hoạt động dịch vụ trồng trọt; bán buôn nông sản nguyên liệu')}${fill('4. Vốn điều lệ:', `${money(f.chance.whole(200, 1500))} đồng`)}${fill('5. Người đại diện theo pháp luật:', `<b>${nameOf(f.main, 'representative', upper(f.main.name))}</b>`)}${fillRow(['Chức danh:', 'Giám đốc', 1], ['Giới tính:', f.main.sex, 1])}${fillRow(['Sinh ngày:', bornOf(f.main, 'representative'), 1], ['Dân tộc:', 'Kinh', 1], ['Quốc tịch:', 'Việt Nam', 1])}${fill('Chứng minh nhân dân số:', oldIdOf(old, 'representative'))}${fill('Nơi đăng ký hộ khẩu thường trú:', homeBefore(f, f.main))}${besideSign(codeLine(f), sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG TÀI CHÍNH - KẾ HOẠCH ★ ${upper(district(f))} ★`, inner: 'TC - KH' }))}`,
      ]);
    },
  },
  {
    // Form 10-MST: the tax office's certificate of registration of a household, 2008, typed into print.
    id: 'tax-registration-certificate-10-mst',
    class: 'other',
    tags: ['form', 'typed', 'personal', 'two-column'],
    coloured: true,
    draw: (f) => {
      const [tax, old, date] = [taxCode(f.chance), oldCitizenId(f.chance), dayOf(f, 6, 2008)];
      return paper(
        'other',
        [
          `${guilloche('#f1e2c4')}<div style="margin:-8mm -4mm 0 -12mm;font-size:11pt">${twoColumns(`TỔNG CỤC THUẾ<br><b>${officeLines('CỤC THUẾ TỈNH', upper(f.place.province))}</b>`, `${nation(10, '-', 40)}`, 38, 10)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ THUẾ', 16, 'color:#8a1f1f;margin:2mm 0')}<div style="text-align:center;margin-bottom:2mm">MÃ SỐ THUẾ: ${cells('tax_code', tax, 'owner', 6)}</div>${row(`TÊN NGƯỜI NỘP THUẾ: ${typed(nameOf(f.main, 'owner', upper(f.main.name)))}`)}${row(`NGÀY SINH: ${typed(bornOf(f.main, 'owner'))} &emsp; SỐ CMND: ${typed(oldIdOf(old, 'owner'))}`)}${row(`ĐỊA CHỈ KINH DOANH: ${typed(homeBefore(f, f.main))}`)}${row(`NGÀY CẤP MÃ SỐ THUẾ: ${typed(issued(date, date))}`)}${row(`CƠ QUAN THUẾ QUẢN LÝ TRỰC TIẾP: ${typed(`Chi cục Thuế ${district(f)}`)}`)}${besideSign(`<i>Người nộp thuế phải ghi mã số thuế này trên mọi giấy tờ giao dịch.</i>${codeLine(f)}`, sealedSign(f, 'KT. CỤC TRƯỞNG<br>PHÓ CỤC TRƯỞNG', { ring: `CỤC THUẾ ★ TỈNH ${upper(f.place.province)} ★`, inner: 'CỤC THUẾ', gap: 18 }))}</div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // Form 18/TB-ĐKT: a tax code ends with its household's business.
    id: 'tax-code-ended-18-tb',
    class: 'other',
    tags: ['form', 'personal', 'two-column', 'typed'],
    draw: (f) => {
      const tax = taxCode(f.chance);
      const office = `THUẾ CƠ SỞ ${f.chance.whole(2, 12)}`;
      return paper(
        'other',
        [
          `<div style="font-size:10pt;line-height:1.55">${twoColumns(`THUẾ TỈNH ${upper(f.place.province)}<br><b>${field('agency', office)}</b><br>Số: ${field('document_no', `${f.number}/TB-TCS`)}`, `${nation(9.5, '-', 40)}${f.place.name}, ${issued(f.date)}`, 40, 9.5)}${title('THÔNG BÁO', 14)}<div class="sub" style="font-size:10pt"><b>Về việc người nộp thuế chấm dứt hiệu lực mã số thuế</b></div>${par('Căn cứ Luật Quản lý thuế và các văn bản hướng dẫn thi hành; căn cứ hồ sơ đề nghị chấm dứt hiệu lực mã số thuế, cơ quan thuế thông báo:')}${row(`Tên người nộp thuế: ${nameOf(f.main, 'payer', upper(f.main.name))}`)}${row(`Mã số thuế: ${field('tax_code', tax, tax, 'payer')}`)}${row(`Ngày sinh của chủ hộ: ${bornOf(f.main, 'payer')}`)}${row(`Số định danh của chủ hộ: ${idOf(f.main, 'payer')}`)}${row(`Địa chỉ kinh doanh: ${f.main.home}`)}${row(`Ngày chấm dứt hiệu lực mã số thuế: ${f.date}`)}${row('Lý do: hộ kinh doanh chấm dứt hoạt động, đã hoàn thành nghĩa vụ thuế.')}${par('Người nộp thuế không được tiếp tục sử dụng mã số thuế nêu trên kể từ ngày chấm dứt; hóa đơn còn lại phải hủy theo quy định.', 'margin-top:2mm')}${besideSign(`${recipients('Người nộp thuế;', `UBND ${f.place.kind};`, 'Lưu: VT.')}${codeLine(f)}`, sealedSign(f, 'TRƯỞNG THUẾ CƠ SỞ', { ring: `${office} ★ TỈNH ${upper(f.place.province)} ★`, inner: 'THUẾ' }))}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // Food safety: a certificate with a frame, across the sheet.
    id: 'food-safety-certificate-landscape',
    class: 'other',
    tags: ['form', 'personal', 'modern'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const valid = f.date.replace(/\d{4}$/, (year) => String(Number(year) + 3));
      return paper(
        'other',
        [
          `${guilloche('#e4f1dc')}<div class="frame" style="inset:8mm;border:1.3mm double #3c7d3c"></div><div style="font-size:11.5pt;line-height:1.5">${twoColumns(`UBND TỈNH ${upper(f.place.province)}<br><b>${field('agency', `UBND ${unit(f)}`)}</b>`, nation(11, '-', 50), 42, 11)}${title('GIẤY CHỨNG NHẬN<br>CƠ SỞ ĐỦ ĐIỀU KIỆN AN TOÀN THỰC PHẨM', 17, 'color:#1f5f2a;margin:1mm 0 3mm')}<div style="text-align:center"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)} CHỨNG NHẬN</b></div><div style="margin:2mm 12mm">${sideBySide(
            `${row(`Cơ sở: <b>${f.chance.pick(SHOPS)[2]} ${shopName(f.main, 2)}</b>`)}${row(`Chủ cơ sở: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`)}${row(`Sinh ngày: ${bornOf(f.main, 'owner')}`)}${row(`Số căn cước: ${idOf(f.main, 'owner')}`)}`,
            `${row(`Địa chỉ: ${f.main.home}`)}${row(`Điện thoại: ${phone(f)}`)}${row('Loại hình: Kinh doanh dịch vụ ăn uống')}`,
          )}</div><div style="text-align:center"><b>ĐỦ ĐIỀU KIỆN AN TOÀN THỰC PHẨM THEO QUY ĐỊNH</b></div><div class="cols" style="margin:2mm 12mm 0"><div>Số cấp: <b>${field('document_no', `${f.number}/2026/ATTP-CNĐK`)}</b><br><i>Có hiệu lực đến ngày ${valid}</i>${codeLine(f)}</div><div style="text-align:center"><i>${f.place.name}, ${issued(f.date)}</i>${sealedSign(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { gap: 18 })}</div></div></div>`,
        ],
        'a4Landscape',
        MODERN,
      );
    },
  },
  {
    // Tobacco: a licence of a district's economic office, articles, 2020.
    id: 'tobacco-retail-licence-2020',
    class: 'other',
    tags: ['form', 'personal', 'two-column', 'italic'],
    draw: (f) => {
      const [no, date] = [businessNo(f.chance), dayOf(f, 8, 2020)];
      const shop = `HỘ KINH DOANH ${shopName(f.main, 2)}`;
      return paper('other', [
        `${twoColumns(`UBND ${upper(district(f))}<br><b>${officeLines('PHÒNG KINH TẾ VÀ HẠ TẦNG')}</b><div class="rule" style="width:16mm"></div>Số: ${field('document_no', `${f.number}/GP-KTHT`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(date)}</i>`, 42, 12)}${title('GIẤY PHÉP<br>BÁN LẺ SẢN PHẨM THUỐC LÁ', 16)}<div style="text-align:center;margin-bottom:2mm"><b>TRƯỞNG PHÒNG KINH TẾ VÀ HẠ TẦNG</b></div>${par('<i>Căn cứ Nghị định số 67/2013/NĐ-CP ngày 27 tháng 6 năm 2013 và Nghị định số 106/2017/NĐ-CP ngày 14 tháng 9 năm 2017 của Chính phủ về kinh doanh thuốc lá;</i>')}${par(`<i>Xét đề nghị của ${low(f.main)} ${f.main.name} tại đơn đề nghị cấp giấy phép,</i>`)}${title('QUYẾT ĐỊNH:', 13)}${flat(`<b>Điều 1.</b> Cho phép: <b>${shop}</b>`)}${row(`Trụ sở: ${homeBefore(f, f.main)}`, 8)}${row(`Điện thoại: ${phone(f)}`, 8)}${row(`Giấy chứng nhận đăng ký hộ kinh doanh số: ${field('business_registration_no', no)}`, 8)}${row(`Chủ hộ: ${nameOf(f.main, 'owner')}; sinh ngày ${bornOf(f.main, 'owner')}; CCCD số ${idOf(f.main, 'owner')}`, 8)}${row('Được phép mua sản phẩm thuốc lá của các thương nhân bán buôn hợp pháp và tổ chức bán lẻ tại địa chỉ trên.', 8)}${flat('<b>Điều 2.</b> Chủ hộ phải thực hiện đúng các quy định của pháp luật; không bán thuốc lá cho người chưa đủ 18 tuổi.')}${flat(`<b>Điều 3.</b> Giấy phép này có giá trị đến hết ngày ${date.replace('2020', '2025')}./.`)}${besideSign(`${recipients('Chủ hộ;', 'Sở Công Thương;', 'Đội QLTT;', 'Lưu: VT.')}${codeLine(f)}`, sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG KINH TẾ VÀ HẠ TẦNG ★ ${upper(district(f))} ★`, inner: 'KT&HT' }))}`,
      ]);
    },
  },
]);
