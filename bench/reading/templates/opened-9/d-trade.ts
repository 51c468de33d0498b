import { field, fill, fillRow, guilloche, qr } from '../../../../samples/make/html.ts';
import { businessNo, oldCitizenId, taxCode } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { above, besideSign, district, dotted, officeLines, sealedSign, sideBySide, unit } from '../form-kit.ts';
import { typed } from '../held-a-parts.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, SANS } from '../kit.ts';
import { paper, title, twoColumns, TYPED, upper } from '../kit.ts';
import { blank, cells, dayOf, homeBefore, money, phone, shopName } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { comparedStamp, districtName, flat, inWords, row, SHOPS, top } from '../eighth/d-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_9_D_TRADE = inPart('opened-9', [
  {
    // Decree 02/2000: "hộ kinh doanh cá thể", a preprinted sheet filled in by typewriter.
    id: 'business-2001-individual-household',
    class: 'household_business_certificate',
    tags: ['form', 'typed', 'two-column'],
    coloured: true,
    draw: (f) => {
      const [no, old, date] = [businessNo(f.chance), oldCitizenId(f.chance), dayOf(f, 8, 2001)];
      const [trade, , shop] = f.chance.pick(SHOPS);
      const ring = `UBND ${upper(district(f))} ★ PHÒNG KẾ HOẠCH - TÀI CHÍNH ★`;
      return paper('household_business_certificate', [
        `${guilloche('#e9e2cf')}<div class="frame" style="inset:9mm;border:0.8mm solid #7a4a2b"></div>${twoColumns(`ỦY BAN NHÂN DÂN<br>${upper(district(f))}<br><b>${officeLines('PHÒNG KẾ HOẠCH - TÀI CHÍNH')}</b>`, nation(11, '-', 48), 42, 11.5)}<div style="margin-top:3mm">Số: ${typed(field('business_registration_no', no), 12)}</div>${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ KINH DOANH', 20, 'margin-top:9mm;color:#8a1f1f')}<div class="sub">(Hộ kinh doanh cá thể)</div>${dotted('1. Họ và tên chủ hộ kinh doanh:', typed(nameOf(f.main, 'owner', upper(f.main.name))), 60)}${fillRow(['Nam, nữ:', typed(f.main.sex), 1], ['Sinh ngày:', typed(bornOf(f.main, 'owner')), 2])}${fillRow(['Số CMND:', typed(oldIdOf(old, 'owner')), 1], ['Nơi cấp:', typed(`CA tỉnh ${f.place.province}`), 2])}${fill('Nơi đăng ký hộ khẩu thường trú:', typed(homeBefore(f, f.main)))}${fill('2. Tên cửa hiệu (nếu có):', typed(`${shop} ${shopName(f.main, 2)}`))}${fill('3. Địa điểm kinh doanh:', typed(homeBefore(f, f.main)))}${fill('4. Ngành, nghề kinh doanh:', typed(trade))}${fill('5. Vốn kinh doanh:', typed(`${money(f.chance.whole(5, 60))} đồng`))}<div style="font-size:11pt;margin-top:2mm"><i>Chủ hộ phải xuất trình giấy này khi cơ quan có thẩm quyền yêu cầu.</i></div><div style="text-align:right;margin-top:3mm"><i>${districtName(f)}, ${issued(date)}</i></div>${besideSign(`Chữ ký của chủ hộ:<div style="height:16mm"></div>${codeLine(f)}`, sealedSign(f, 'TRƯỞNG PHÒNG', { ring, inner: 'KH - TC', gap: 24 }))}`,
      ]);
    },
  },
  {
    // Circular 03/2006 under decree 88/2006: changed for the first time, values stand behind labels in bold.
    id: 'business-2007-first-change-rose',
    class: 'household_business_certificate',
    tags: ['form', 'sans', 'two-column'],
    coloured: true,
    draw: (f) => {
      const [no, old, date] = [businessNo(f.chance), oldCitizenId(f.chance), dayOf(f, 5, 2007)];
      const [trade, , shop] = f.chance.pick(SHOPS);
      return paper(
        'household_business_certificate',
        [
          `${guilloche('#f2d6dc')}<div style="font-size:11.5pt;line-height:1.55">${twoColumns(`UBND ${upper(district(f))}<br><b>${field('agency', 'PHÒNG TÀI CHÍNH KẾ HOẠCH')}</b>`, nation(10.5, '–', 46), 42, 10.5)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 16, 'margin:12mm 0 2mm')}<div class="sub" style="font-size:11pt"><b>Số: ${field('business_registration_no', no)}</b><br>Đăng ký lần đầu, ngày 14 tháng 11 năm 2003<br>Đăng ký thay đổi lần thứ nhất, ${issued(date)}</div>${row(`1. Tên hộ kinh doanh: <b>${shop} ${shopName(f.main)}</b>`)}${row(`2. Địa điểm kinh doanh: <b>${homeBefore(f, f.main)}</b>`)}${row(`Điện thoại: <b>${phone(f)}</b> &emsp; Fax: ${blank(12)} &emsp; Email: ${blank(16)}`, 6)}${row(`3. Ngành, nghề kinh doanh: <b>${trade}</b>`)}${row(`4. Vốn kinh doanh: <b>${money(f.chance.whole(20, 200))} đồng</b>`)}${row(`5. Họ và tên cá nhân hoặc tên đại diện hộ gia đình: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`)}${row(`Giới tính: <b>${f.main.sex}</b>. Sinh ngày: <b>${bornOf(f.main, 'owner')}</b>. Dân tộc: <b>Kinh</b>. Quốc tịch: <b>Việt Nam</b>`, 6)}${row(`Chứng minh nhân dân số: <b>${oldIdOf(old, 'owner')}</b>, cấp ngày <b>19/07/1996</b>, cơ quan cấp: <b>Công an ${f.place.province}</b>`, 6)}${row(`Nơi đăng ký hộ khẩu thường trú: <b>${homeBefore(f, f.main)}</b>`, 6)}${row(`Chỗ ở hiện tại: <b>${homeBefore(f, f.main)}</b>`, 6)}${row(`Chữ ký: ${blank(30)}`, 6)}${besideSign(codeLine(f), sealedSign(f, 'KT. TRƯỞNG PHÒNG<br>PHÓ TRƯỞNG PHÒNG', { ring: `PHÒNG TÀI CHÍNH KẾ HOẠCH ★ ${upper(district(f))} ★`, inner: 'TC - KH' }))}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Circular 14/2010 under decree 43/2010: a group of persons with their shares, copy compared by a commune.
    id: 'business-2012-group-shares-copy',
    class: 'household_business_certificate',
    tags: ['form', 'table', 'certified-copy'],
    draw: (f) => {
      const [no, date] = [businessNo(f.chance), dayOf(f, 9, 2012)];
      const olds = [oldCitizenId(f.chance), oldCitizenId(f.chance)] as const;
      const [trade, , shop] = f.chance.pick(SHOPS);
      const people = [f.main, f.others[1]] as const;
      const share = f.chance.whole(20, 90);
      return paper('household_business_certificate', [
        `<div style="font-size:11.5pt"><div style="position:absolute;right:0;top:-8mm;border:0.5mm solid #222;padding:0.5mm 4mm"><b>BẢN SAO</b></div>${twoColumns(`ỦY BAN NHÂN DÂN ${upper(district(f))}<br><b>${officeLines('PHÒNG TÀI CHÍNH', 'KẾ HOẠCH')}</b>`, nation(11, '-', 46), 43, 11)}${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ HỘ KINH DOANH', 16, 'margin-top:4mm')}<div class="sub">Số: ${field('business_registration_no', no)}<br><i>Đăng ký lần đầu: ${issued(date)}</i></div>${fill('1. Tên hộ kinh doanh:', `TỔ HỢP ${shop} ${shopName(f.main)}`)}${fill('2. Địa điểm kinh doanh:', homeBefore(f, f.main))}${fill('3. Ngành, nghề kinh doanh:', trade)}${fill('4. Vốn kinh doanh:', `${money(share * 2)} đồng (${inWords(share * 2)})`)}${fill('5. Đại diện hộ kinh doanh:', nameOf(f.main, 'owner', upper(f.main.name)))}<div>6. Danh sách cá nhân góp vốn thành lập hộ kinh doanh:</div>${grid(
          ['STT', 'Họ và tên', 'Ngày sinh', 'Hộ khẩu thường trú', 'Vốn góp (đồng)', 'Phần (%)', 'Số CMND'],
          people.map((who, i) => [
            String(i + 1),
            i ? nameOf(who, 'member') : who.name,
            bornOf(who, i ? 'member' : 'owner'),
            homeBefore(f, who).split(', ').slice(0, 2).join(', '),
            money(share),
            '50',
            oldIdOf(olds[i] ?? '', i ? 'member' : 'owner'),
          ]),
          10,
        )}${besideSign('', sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG TÀI CHÍNH - KẾ HOẠCH ★ ${upper(district(f))} ★`, inner: 'TC-KH', gap: 18 }))}</div>${codeLine(f)}${comparedStamp(f, 27, 226)}`,
      ]);
    },
  },
  {
    // Decree 78/2015 in a town: across the sheet to hang on the wall, two columns of labels above values.
    id: 'business-2019-wall-landscape',
    class: 'household_business_certificate',
    tags: ['form', 'two-column', 'modern'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const [no, date] = [businessNo(f.chance), dayOf(f, 10, 2019)];
      const [trade, code, shop] = f.chance.pick(SHOPS);
      return paper(
        'household_business_certificate',
        [
          `${guilloche('#dfe9d4')}<div class="frame" style="inset:7mm;border:1.4mm double #b08d2a"></div><div style="font-size:11pt">${twoColumns(`UBND ${upper(district(f))}<br><b>${field('agency', 'PHÒNG TÀI CHÍNH - KẾ HOẠCH')}</b>`, nation(11, '-', 50), 45, 11)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 19, 'color:#a01c1c;margin:3mm 0 1mm')}<div class="sub" style="margin-bottom:3mm">Số: <b>${field('business_registration_no', no)}</b> &emsp; Đăng ký lần đầu: ${issued(date)}</div>${sideBySide(
            `${above('TÊN HỘ KINH DOANH', `<b>${shop} ${shopName(f.main, 2)}</b>`)}${above('ĐỊA ĐIỂM KINH DOANH', homeBefore(f, f.main))}${above('NGÀNH, NGHỀ KINH DOANH', `${trade} (${code})`)}${above('VỐN KINH DOANH', `${money(f.chance.whole(50, 400))} đồng`)}`,
            `${above('ĐẠI DIỆN HỘ KINH DOANH', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`)}${above('SINH NGÀY', bornOf(f.main, 'owner'))}${above('SỐ CĂN CƯỚC CÔNG DÂN', idOf(f.main, 'owner'))}${above('NƠI ĐĂNG KÝ THƯỜNG TRÚ', homeBefore(f, f.main))}`,
          )}${besideSign(codeLine(f), sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG TÀI CHÍNH - KẾ HOẠCH ★ ${upper(district(f))} ★`, inner: 'TC - KH', gap: 20 }))}</div>`,
        ],
        'a4Landscape',
        MODERN,
      );
    },
  },
  {
    // Decree 01/2021, the program's print with a table of trades and the owner below; two pages.
    id: 'business-2022-program-two-pages',
    class: 'household_business_certificate',
    tags: ['form', 'table', 'multi-page'],
    draw: (f) => {
      const [no, date] = [businessNo(f.chance), dayOf(f, 4, 2022)];
      const trades = f.chance.some(SHOPS, 3);
      const first = `${twoColumns(`UBND ${upper(district(f))}<br><b>${officeLines('PHÒNG TÀI CHÍNH - KẾ HOẠCH')}</b><div class="rule" style="width:20mm"></div>`, nation(11.5, '-', 50), 42, 12)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ<br>HỘ KINH DOANH', 16, 'margin-top:6mm')}<div class="sub">Mã số đăng ký hộ kinh doanh: <b>${field('business_registration_no', no)}</b><br>Đăng ký lần đầu: ngày 05 tháng 01 năm 2018<br>Đăng ký thay đổi lần thứ: 2, ${issued(date)}</div>${row(`<b>1. Tên hộ kinh doanh:</b> HỘ KINH DOANH ${upper(f.main.name)}`)}${row(`<b>2. Địa chỉ trụ sở hộ kinh doanh:</b> ${homeBefore(f, f.main)}, Việt Nam`)}${row(`Điện thoại: ${phone(f)} &emsp; Fax: ${blank(14)}`)}${row('<b>3. Ngành, nghề kinh doanh:</b>')}${grid(
        ['STT', 'Tên ngành', 'Mã ngành', 'Ngành chính'],
        trades.map(([trade, code], i) => [String(i + 1), trade, code, i ? '' : 'X']),
        11.5,
      )}${row(`<b>4. Vốn kinh doanh:</b> ${money(f.chance.whole(80, 800))} đồng`)}${row('<b>5. Thông tin về chủ hộ kinh doanh:</b>')}${row(`Họ và tên: ${nameOf(f.main, 'owner', upper(f.main.name))} &emsp; Giới tính: ${f.main.sex}`)}${row(`Sinh ngày: ${bornOf(f.main, 'owner')} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam`)}${row('Loại giấy tờ pháp lý của cá nhân: Căn cước công dân')}${row(`Số giấy tờ pháp lý của cá nhân: ${idOf(f.main, 'owner')}`)}${row('Ngày cấp: 25/04/2021 &emsp; Nơi cấp: Cục Cảnh sát QLHC về TTXH')}${row(`Địa chỉ thường trú: ${homeBefore(f, f.main)}`)}${row(`Địa chỉ liên lạc: ${homeBefore(f, f.main)}`)}`;
      const second = `${row('<b>6. Địa điểm kinh doanh khác:</b>')}${grid(['STT', 'Tên địa điểm', 'Địa chỉ', 'Ngày hoạt động'], [['1', `Cơ sở 2 – ${shopName(f.main, 2)}`, homeBefore(f, f.others[1]), '11/04/2022']], 11.5)}${row('<b>7. Thông tin về các thành viên hộ gia đình tham gia thành lập:</b> Không')}${besideSign(codeLine(f), sealedSign(f, 'KT. TRƯỞNG PHÒNG<br>PHÓ TRƯỞNG PHÒNG', { ring: `PHÒNG TÀI CHÍNH - KẾ HOẠCH ★ ${upper(district(f))} ★`, inner: 'TC-KH' }))}<div style="text-align:right;font-size:10pt;margin-top:10mm">Trang 2/2</div>`;
      return paper('household_business_certificate', [first, second]);
    },
  },
  {
    // 2024, an old format with the tax code in cells and a QR code at the right of the title.
    id: 'business-2024-tax-cells-qr',
    class: 'household_business_certificate',
    tags: ['form', 'qr', 'sans'],
    coloured: true,
    draw: (f) => {
      const [no, tax, date] = [businessNo(f.chance), taxCode(f.chance), dayOf(f, 3, 2024)];
      const [trade, code, shop] = f.chance.pick(SHOPS);
      return paper(
        'household_business_certificate',
        [
          `<div class="frame" style="border:0.7mm solid #2f6f4f;inset:9mm"></div><div style="font-size:11pt;line-height:1.6">${twoColumns(`<b>${field('agency', 'PHÒNG TÀI CHÍNH - KẾ HOẠCH')}</b><br>${upper(district(f))}<br>TỈNH ${upper(f.place.province)}`, nation(10.5, '-', 46), 42, 10.5)}<div style="display:flex;align-items:center;margin:5mm 0 3mm"><div style="flex:1;text-align:center"><b style="font-size:15pt">GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ HỘ KINH DOANH</b><br>Số: ${field('business_registration_no', no)}<br><i>Đăng ký lần đầu: ${issued(date)}</i></div>${qr(`${no}|${tax}|${upper(f.main.name)}`, 25)}</div><div style="margin:2mm 0">Mã số thuế: ${cells('tax_code', tax, 'owner', 5.6)}</div>${fill('1. Tên hộ kinh doanh:', `<b>${shop} ${shopName(f.main, 2)}</b>`)}${fill('2. Trụ sở:', homeBefore(f, f.main))}${fillRow(['Số điện thoại:', phone(f), 1], ['Thư điện tử:', '', 1])}${fill('3. Ngành, nghề:', `${code} - ${trade}`)}${fill('4. Vốn (bằng số, VNĐ):', money(f.chance.whole(30, 500)))}${fill('5. Chủ hộ kinh doanh:', `<b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`)}${fillRow(['Ngày sinh:', bornOf(f.main, 'owner'), 1], ['Giới tính:', f.main.sex, 1], ['Quốc tịch:', 'Việt Nam', 1])}${fillRow(['Số CCCD:', idOf(f.main, 'owner'), 1], ['Ngày cấp:', '09/08/2022', 1])}${fill('Nơi thường trú:', homeBefore(f, f.main))}${besideSign(codeLine(f), sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG TÀI CHÍNH - KẾ HOẠCH ★ ${upper(district(f))} ★`, inner: 'TC-KH' }))}</div>`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Decree 168/2025, a commune's economic office; change of the owner noted, signed digitally.
    id: 'business-2025-owner-changed-esigned',
    class: 'household_business_certificate',
    tags: ['form', 'two-column', 'modern'],
    draw: (f) => {
      const [trade, code, shop] = f.chance.pick(SHOPS);
      const before = f.others[1];
      const e = `<div style="border:0.4mm solid #c0392b;color:#c0392b;font-size:8.5pt;line-height:1.3;padding:1.5mm;margin:2mm auto;width:66mm;text-align:left">Ký bởi: Phòng Kinh tế<br>Cơ quan: UBND ${f.place.kind} ${f.place.name}<br>Thời gian ký: ${f.date} 15:${f.chance.whole(10, 59)}:${f.chance.whole(10, 59)} +07:00</div>`;
      return paper(
        'household_business_certificate',
        [
          `<div style="font-size:10.5pt;line-height:1.6">${twoColumns(`UBND ${unit(f)}<br><b>${field('agency', 'PHÒNG KINH TẾ')}</b><div class="rule" style="width:14mm"></div>`, nation(10, '-', 44), 38, 10)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 14.5, 'margin-top:7mm')}<div class="sub" style="font-size:10.5pt">Mã số hộ kinh doanh: <b>${field('business_registration_no', f.main.id)}</b><br>Đăng ký lần đầu: ngày 18 tháng 6 năm 2020<br>Đăng ký thay đổi lần thứ 1: ${issued(f.date)}</div>${row(`<b>1. Tên hộ kinh doanh viết bằng tiếng Việt</b> (ghi bằng chữ in hoa): ${shop} ${shopName(f.main, 2)}`)}${row(`<b>2. Địa chỉ trụ sở:</b> ${f.main.home}`)}${row(`Điện thoại: ${phone(f)} &emsp; Số fax: ${blank(10)} &emsp; Thư điện tử: ${blank(16)}`, 6)}${row(`<b>3. Ngành, nghề kinh doanh:</b> ${trade} (chính) – ${code}`)}${row(`<b>4. Vốn kinh doanh</b> (bằng số; VNĐ): ${money(f.chance.whole(40, 700))}`)}${row('<b>5. Thông tin về chủ hộ kinh doanh</b>')}${row(`Họ, chữ đệm và tên: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>`, 6)}${row(`Ngày, tháng, năm sinh: ${bornOf(f.main, 'owner')} &emsp; Giới tính: ${f.main.sex}`, 6)}${row(`Số định danh cá nhân: ${idOf(f.main, 'owner')}`, 6)}${row(`Địa chỉ liên lạc: ${f.main.home}`, 6)}${row('<b>6. Thông tin về thành viên hộ gia đình tham gia thành lập hộ kinh doanh:</b> không')}<div style="border-top:0.2mm solid #777;margin-top:3mm;padding-top:2mm;font-size:9.5pt"><i>Chủ hộ trước khi thay đổi: ${nameOf(before, 'mentioned')}, ${before.home}. Thay đổi do tặng cho hộ kinh doanh.</i></div><div class="cols" style="margin-top:4mm"><div class="small">${codeLine(f)}</div><div style="text-align:center"><b>KT. TRƯỞNG PHÒNG<br>PHÓ TRƯỞNG PHÒNG</b>${e}<b>${f.name()}</b></div></div></div>`,
        ],
        'a4',
        MODERN,
      );
    },
  },
  {
    // The same decree in a ward: plain typed-looking print of another province, the owner first.
    id: 'business-2026-ward-owner-first',
    class: 'household_business_certificate',
    tags: ['form', 'typed'],
    draw: (f) => {
      const [trade, code, shop] = f.chance.pick(SHOPS);
      return paper(
        'household_business_certificate',
        [
          `<div style="font-size:10.5pt;line-height:1.7">${top(10.5, '-', 46)}${flat(`<b>${field('agency', `ỦY BAN NHÂN DÂN ${unit(f)}`)}</b>`, 'text-align:center;margin-top:4mm')}${title('GIẤY CHỨNG NHẬN<br>ĐĂNG KÝ HỘ KINH DOANH', 15, 'margin:4mm 0')}${row(`Mã số: ${field('business_registration_no', f.main.id)}`)}${row(`Cấp lần đầu: ${issued(f.date)}`)}${row(`I. CHỦ HỘ: ${nameOf(f.main, 'owner', upper(f.main.name))}`)}${row(`- Sinh: ${bornOf(f.main, 'owner')}; giới tính: ${f.main.sex}`, 4)}${row(`- Căn cước: ${idOf(f.main, 'owner')}; ngày cấp: 17/05/2024; nơi cấp: Bộ Công an`, 4)}${row(`- Thường trú: ${f.main.home}`, 4)}${row('II. HỘ KINH DOANH')}${row(`- Tên: ${shop} ${shopName(f.main)}`, 4)}${row(`- Trụ sở: ${f.main.home}`, 4)}${row(`- Ngành, nghề: ${trade} (mã ${code})`, 4)}${row(`- Vốn: ${money(f.chance.whole(10, 300))} đồng`, 4)}${row(`- Điện thoại: ${phone(f)}`, 4)}${row('III. THÀNH VIÊN HỘ GIA ĐÌNH: không có')}${closing(f, 'TL. CHỦ TỊCH<br>TRƯỞNG PHÒNG KINH TẾ,<br>HẠ TẦNG VÀ ĐÔ THỊ', codeLine(f), 'CHỦ TỊCH')}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
]);
