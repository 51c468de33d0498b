import { field } from '../../../../samples/make/html.ts';
import { businessNo, landBookNo, landSerial, oldCitizenId } from '../../plan/identifiers.ts';
import { oldIdOf } from '../civil-parts.ts';
import { besideSign, district, officeLines, sealedSign } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, nation } from '../kit.ts';
import { pageNumber, paper, title, twoColumns, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { recipients, you } from '../office-kit.ts';
import { dayOf, edge, homeBefore, money, phone, shopName } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { courtNow, districtName, flat, landSerialField, notary, par, part } from '../eighth/d-parts.ts';
import { row, SHOPS, sum, top, twoSign } from '../eighth/d-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_8_D_MORE = inPart('opened-8', [
  {
    // A certificate of decree 88 typed small on half a sheet, as one district gave it to market stalls.
    id: 'business-2009-half-sheet-stall',
    class: 'household_business_certificate',
    tags: ['form', 'small', 'two-column'],
    coloured: true,
    draw: (f) => {
      const [no, old, date] = [businessNo(f.chance), oldCitizenId(f.chance), dayOf(f, 2, 2009)];
      const [trade] = f.chance.pick(SHOPS);
      return paper(
        'household_business_certificate',
        [
          `<div class="frame" style="inset:4mm;border:0.6mm solid #2d4f8a"></div><div style="margin:-10mm -6mm 0 -16mm;font-size:10.5pt;line-height:1.45">${twoColumns(`UBND ${upper(district(f))}<br><b>${field('agency', 'PHÒNG TÀI CHÍNH - KẾ HOẠCH')}</b><br>Số: <b>${field('business_registration_no', no)}</b>`, nation(10, '-', 40), 42, 10)}${title('GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH', 14, 'color:#2d4f8a;margin:0 0 1mm')}${row(`Tên hộ kinh doanh: <b>SẠP ${shopName(f.main)}</b> &emsp; Địa điểm: Chợ ${f.place.name}, ${district(f)}`)}${row(`Ngành, nghề: ${trade}`)}${row(`Vốn kinh doanh: ${money(f.chance.whole(5, 50))} đồng &emsp; Điện thoại: ${phone(f)}`)}${row(`Đại diện hộ kinh doanh: <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b> &emsp; Sinh ngày: ${bornOf(f.main, 'owner')}`)}${row(`CMND số: ${oldIdOf(old, 'owner')} &emsp; Dân tộc: Kinh &emsp; Quốc tịch: Việt Nam`)}${row(`Nơi đăng ký hộ khẩu thường trú: ${homeBefore(f, f.main)}`)}<div class="cols"><div><i>Đăng ký lần đầu</i>${codeLine(f)}</div><div style="text-align:center"><i>${districtName(f)}, ${issued(date)}</i>${sealedSign(f, 'TRƯỞNG PHÒNG', { ring: `PHÒNG TÀI CHÍNH - KẾ HOẠCH ★ ${upper(district(f))} ★`, inner: 'TC-KH', gap: 18 })}</div></div></div>`,
        ],
        'a5Landscape',
      );
    },
  },
  {
    // Land is sold at a notary's in 2024, the couple that sells in one block; two pages.
    id: 'contract-land-sale-notary-2024',
    class: 'certified_contract',
    tags: ['contract', 'multi-page'],
    draw: (f) => {
      const [mate, buyer] = f.others;
      const [date, n, [no, sheet]] = [dayOf(f, 5, 2024), notary(f), plot(f)];
      const who = (w: typeof mate, role: string) =>
        flat(
          `${you(w.sex)} <b>${nameOf(w, role)}</b>, sinh ngày ${bornOf(w, role)}, căn cước công dân số ${idOf(w, role)}, nơi thường trú: ${homeBefore(f, w)};`,
        );
      const first = `${top(13, '-', 58)}${title('HỢP ĐỒNG CHUYỂN NHƯỢNG<br>QUYỀN SỬ DỤNG ĐẤT', 16, 'margin:4mm 0 3mm')}${part('Bên chuyển nhượng (Bên A): vợ chồng')}${who(f.main, 'giver')}${who(mate, 'giver')}${part('Bên nhận chuyển nhượng (Bên B):')}${who(buyer, 'taker')}${flat('Hai bên thỏa thuận:')}${part('Điều 1. Quyền sử dụng đất chuyển nhượng')}${grid(
        [],
        [
          ['Thửa đất số', String(no), 'Tờ bản đồ số', String(sheet)],
          [
            'Diện tích',
            `${f.chance.whole(70, 600)} m²`,
            'Loại đất',
            f.chance.pick(['Đất ở tại nông thôn', 'Đất ở tại đô thị', 'Đất trồng cây lâu năm']),
          ],
          [
            'Giấy chứng nhận số',
            landSerialField(landSerial(f.chance, 6)),
            'Số vào sổ',
            field('land_certificate_book_no', landBookNo(f.chance)),
          ],
        ],
        12,
      )}${part('Điều 2. Giá và phương thức thanh toán')}${par(`Giá chuyển nhượng là ${sum(f.chance.whole(200, 2900))}. Bên B trả một lần bằng chuyển khoản trong ngày ký hợp đồng.`)}${edge(150, n.ring)}`;
      const second = `${pageNumber(2)}${part('Điều 3. Giao đất và đăng ký')}${par('Bên A giao đất và bản chính giấy tờ cho Bên B trong 03 ngày. Bên B đăng ký biến động tại cơ quan đăng ký đất đai.')}${part('Điều 4. Thuế, lệ phí')}${par('Thuế thu nhập cá nhân do Bên A nộp; lệ phí trước bạ, phí công chứng do Bên B nộp.')}${part('Điều 5. Cam đoan')}${par('Thửa đất không có tranh chấp, không bị kê biên, trong thời hạn sử dụng. Việc giao kết là tự nguyện.')}${twoSign(f, ['BÊN A', `${f.main.name}<br>${mate.name}`], ['BÊN B', buyer.name], 16)}${title('LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN', 13)}${par(`Hôm nay, ${issued(date)}, tại ${field('agency', n.name)}, tôi chứng nhận hợp đồng này được giao kết giữa các bên có tên trên; các bên có năng lực hành vi dân sự, đã đọc và ký, điểm chỉ trước mặt tôi. Số công chứng: ${f.number + 1750}, quyển số 05/2024 TP/CC-SCC/HĐGD.`)}${besideSign(codeLine(f), sealedSign(f, 'CÔNG CHỨNG VIÊN', { ring: n.ring, inner: 'VPCC', name: n.head }))}`;
      return paper('certified_contract', [first, second]);
    },
  },
  {
    // A court's extract of a criminal judgment for the commune.
    id: 'judgment-criminal-extract-court',
    class: 'other',
    tags: ['form', 'two-column', 'personal', 'italic'],
    draw: (f) => {
      const court = courtNow(f);
      return paper('other', [
        `${twoColumns(`<b>${officeLines(...court)}</b><div class="rule" style="width:18mm"></div>Số: ${field('document_no', `${f.number}/2026/TL-BA`)}`, `${nation(11.5, '-', 50)}<i>${f.place.name}, ${issued(f.date)}</i>`, 43, 12)}${title('TRÍCH LỤC BẢN ÁN HÌNH SỰ', 16, 'margin:6mm 0 3mm')}${par(`Tại Bản án hình sự sơ thẩm số ${f.chance.whole(10, 90)}/2026/HS-ST ngày 11/6/2026, Tòa án đã xét xử đối với bị cáo:`)}${row(`Họ và tên: <b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>; giới tính: ${f.main.sex}`, 8)}${row(`Sinh ngày: ${bornOf(f.main, 'subject')}`, 8)}${row(`Số định danh cá nhân: ${idOf(f.main, 'subject')}`, 8)}${row(`Nơi cư trú: ${f.main.home}`, 8)}${row('Nghề nghiệp: lao động tự do; quốc tịch: Việt Nam', 8)}${flat('<b>QUYẾT ĐỊNH:</b>', 'text-align:center;margin-top:2mm')}${par('<i>- Tuyên bố bị cáo phạm tội “Vi phạm quy định về tham gia giao thông đường bộ”.</i>')}${par(`<i>- Căn cứ khoản 1 Điều 260, điểm b, i, s khoản 1 Điều 51, Điều 65 Bộ luật Hình sự: xử phạt bị cáo ${f.chance.pick(['09', '12', '15'])} tháng tù nhưng cho hưởng án treo, thời gian thử thách 24 tháng kể từ ngày tuyên án.</i>`)}${par(`<i>- Giao bị cáo cho Ủy ban nhân dân ${f.place.kind} ${f.place.name} giám sát, giáo dục trong thời gian thử thách.</i>`)}${par('<i>- Án phí hình sự sơ thẩm: 200.000 đồng.</i>')}${par('Bản án đã có hiệu lực pháp luật. Trích lục này được sao từ bản án gốc lưu tại Tòa án.')}${besideSign(`${recipients('Người bị kết án;', `UBND ${f.place.kind};`, 'Cơ quan THAHS Công an tỉnh;', 'Lưu: hồ sơ THA.')}${codeLine(f)}`, sealedSign(f, 'TL. CHÁNH ÁN<br>CHÁNH VĂN PHÒNG', { ring: `${court.join(' ')} ★`, inner: 'TÒA ÁN' }))}`,
      ]);
    },
  },
]);
