import { code128, field, guilloche, seal } from '../../../../samples/make/html.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { officeLines } from '../form-kit.ts';
import { bornOf, codeLine, grid, idOf, issued, nameOf, paper, SANS } from '../kit.ts';
import { title, TYPED, upper } from '../kit.ts';
import { plot } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, county, countyName, countyRing, low, mate, placeThen, serial } from '../eighth/c-parts.ts';
import { colons, homeIn, mid, oldIdNo, oldNation } from '../ninth/h-parts.ts';
import { para, ringOf, row, sealFoot, sized } from '../ninth/h-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_H_LAND_CERTS = inPart('opened-10', [
  {
    // Decision 201/1989 of the land administration: the district's first certificate, typed on a plain sheet.
    id: 'h-land-1990-district-first-typed-sheet',
    class: 'land_use_certificate',
    tags: ['form', 'typed', 'table'],
    draw: (f) => {
      const date = dayOf(f, 4, 1990);
      const fields = [1, 2, 3].map((i) => [
        String(i),
        String(f.chance.whole(2, 30)),
        String(f.chance.whole(11, 900)),
        String(f.chance.whole(240, 1900)),
        ['2 lúa', 'Màu', 'Thổ cư'][i - 1] ?? '',
      ]);
      return paper(
        'land_use_certificate',
        [
          `<div style="border:0.5mm solid #333;padding:5mm 6mm;margin:-6mm -4mm 0 -12mm">${oldNation(11, '=====')}<div style="display:flex;justify-content:space-between;margin-top:3mm"><div>${officeLines('UỶ BAN NHÂN DÂN', upper(county(f)))}</div><div>Số phát hành: ${serial(landSerial(f.chance, 6))}</div></div>${title('GIẤY CHỨNG NHẬN<br>QUYỀN SỬ DỤNG ĐẤT', 17, 'margin:8mm 0 5mm')}${sized(11, 1.5, `${mid(`UỶ BAN NHÂN DÂN ${upper(county(f))}`)}${mid('CHỨNG NHẬN:', 'margin-bottom:3mm')}${row(`Chủ hộ: ${nameOf(f.main, 'owner', upper(f.main.name))}`)}${row(`Sinh ngày: ${bornOf(f.main, 'owner')}. Giấy chứng minh số: ${oldIdNo(f, 'owner')}`)}${row(`Chỗ ở: ${homeIn(f, f.main)}`)}${row('Được quyền sử dụng các thửa đất ghi dưới đây:')}${grid(['Số TT', 'Tờ bản đồ', 'Số thửa', 'Diện tích (m2)', 'Loại đất'], fields, 10.5)}${para('Chủ sử dụng đất có quyền lợi và nghĩa vụ theo Luật Đất đai ngày 29 tháng 12 năm 1987, phải sử dụng đất đúng mục đích, nộp thuế đầy đủ và chịu sự kiểm tra của chính quyền.')}<div style="text-align:right">Ngày ${issued(date, `${date.slice(0, 2)} tháng ${date.slice(3, 5)} năm ${date.slice(6)}`)}</div>`)}${sealFoot(f, 'T/M UBND HUYỆN<br>CHỦ TỊCH', `Vào sổ đăng ký số: ${book(`${f.chance.digits(4)}`)}<br>`, { ring: countyRing(f), inner: 'UBND' })}</div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // Decision 24/2004 for land that a company's workers got: the holder's page alone with a copier's dark edge.
    id: 'h-land-2008-joint-name-holder-page',
    class: 'land_use_certificate',
    tags: ['form', 'sans'],
    coloured: true,
    draw: (f) => {
      const [no, sheet] = plot(f);
      const wife = f.others[0];
      const date = dayOf(f, 6, 2008);
      const area = f.chance.whole(70, 300);
      const half = Math.round(area * 0.7);
      return paper(
        'land_use_certificate',
        [
          `${guilloche('#f3c3cc')}${sized(10.5, 1.55, `${mid(`<b style="color:#a02338;font-size:13pt">${officeLines(`ỦY BAN NHÂN DÂN ${upper(county(f))}`)}</b>`)}${mid('<b>CHỨNG NHẬN</b>', 'margin-bottom:4mm')}<b>I- Tên người sử dụng đất</b>${row(`${you(f.main.sex)}: ${nameOf(f.main, 'owner', upper(f.main.name))} &emsp; Ngày sinh: ${bornOf(f.main, 'owner')}`, 6)}${row(`Giấy CMND số ${oldIdNo(f, 'owner')} do Công an tỉnh ${f.place.province} cấp`, 6)}${row(`và ${mate(f.main)}: ${nameOf(wife, 'owner', upper(wife.name))} &emsp; Ngày sinh: ${bornOf(wife, 'owner')}`, 6)}${row(`Giấy CMND số ${oldIdNo(f, 'owner')} do Công an tỉnh ${f.place.province} cấp`, 6)}${row(`Địa chỉ thường trú: ${homeIn(f, f.main)}`, 6)}<b>II- Thửa đất được quyền sử dụng</b>${colons(50, ['1. Thửa đất số', String(no)], ['2. Tờ bản đồ số', String(sheet)], ['3. Địa chỉ thửa đất', placeThen(f)], ['4. Diện tích', `${area} m² (Bằng chữ: theo số)`], ['5. Hình thức sử dụng', `+ Sử dụng riêng: ${area} m²<br>+ Sử dụng chung: Không m²`], ['6. Mục đích sử dụng đất', `ODT: ${half} m²; CLN: ${area - half} m²`], ['7. Thời hạn sử dụng đất', 'ODT: lâu dài; CLN: đến tháng 12/2055'], ['8. Nguồn gốc sử dụng đất', 'NCN-DG-CTT'])}<b>III- Tài sản gắn liền với đất</b>${row('Nhà cấp 4 chưa được chứng nhận quyền sở hữu', 6)}<b>IV- Ghi chú</b>${row(`Có ${f.chance.whole(4, 20)} m² thuộc hành lang an toàn đường bộ`, 6)}<div style="text-align:right"><i>${countyName(f)}, ${issued(date)}</i></div>`)}${sealFoot(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `Số vào sổ cấp GCN quyền sử dụng đất:<br><b>${book(`H${f.chance.digits(5)}`)}</b><br><br>Số phát hành: <b>${serial(landSerial(f.chance, 6))}</b>`, { ring: countyRing(f), inner: 'UBND' })}`,
        ],
        'a4',
        SANS,
      );
    },
  },
  {
    // Circular 17/2009: the page of changes, three entries one below the other, the last one makes the main person owner.
    id: 'h-land-2012-page-four-mortgage-then-sold',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'small'],
    coloured: true,
    draw: (f) => {
      const date = dayOf(f, 12, 2018);
      const [before, wife] = [f.others[1], f.others[0]];
      const entry = (text: string, day: string, by: string) =>
        `<tr><td style="font-size:11pt">${text}</td><td style="font-size:11pt;text-align:center">${day}<br>${by}</td></tr>`;
      const mark = (x: number, y: number) =>
        seal(x, y, ringOf(f, 'VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI'), 'CHI NHÁNH', f.chance.whole(-15, 15), 0.7, 30);
      return paper('land_use_certificate', [
        `${guilloche('#f7d2da')}<div style="font-size:13pt;margin-bottom:2mm"><b>IV. Những thay đổi sau khi cấp giấy chứng nhận</b></div><table style="height:200mm"><tr style="height:12mm"><th>Nội dung thay đổi và cơ sở pháp lý</th><th style="width:66mm">Xác nhận của cơ quan<br>có thẩm quyền</th></tr>${entry(`Thế chấp bằng quyền sử dụng đất tại Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam - Chi nhánh ${countyName(f)} theo hồ sơ số ${f.chance.digits(6)}.TC.002.`, `Ngày ${dayOf(f, 3, 2013)}`, `GIÁM ĐỐC<div style="height:18mm"></div>${f.name()}`)}${entry(`Xóa nội dung đăng ký thế chấp theo hồ sơ số ${f.chance.digits(6)}.XC.001.`, `Ngày ${dayOf(f, 7, 2016)}`, `GIÁM ĐỐC<div style="height:18mm"></div>${f.name()}`)}${entry(`Chuyển nhượng từ ${low(before)} ${nameOf(before, 'former')} cho ${low(f.main)} <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b>, sinh ngày ${bornOf(f.main, 'owner')}, CCCD số ${idOf(f.main, 'owner')}, và ${mate(f.main)} là <b>${nameOf(wife, 'owner', upper(wife.name))}</b>, sinh ngày ${bornOf(wife, 'owner')}, CCCD số ${idOf(wife, 'owner')}; địa chỉ thường trú: ${homeIn(f, f.main)}; theo hồ sơ số ${f.chance.digits(6)}.CN.003.`, issued(date, `Ngày ${date}`), `${field('agency', `CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI ${upper(county(f))}`)}<br>PHÓ GIÁM ĐỐC<div style="height:20mm"></div>${f.name()}`)}</table>${mark(136, 58)}${mark(134, 104)}${mark(137, 160)}<div style="font-size:10pt;line-height:1.25;margin-top:2mm"><i>Người được cấp Giấy chứng nhận không được sửa chữa, tẩy xóa hoặc bổ sung bất kỳ nội dung nào trong Giấy chứng nhận; khi bị mất hoặc hư hỏng phải khai báo ngay với cơ quan cấp giấy.</i></div>${codeLine(f)}<div style="display:flex;justify-content:space-between;margin-top:2mm"><div>${code128(f.chance.digits(15), 62, 7)}</div><b style="color:#a02338;font-size:14pt">${serial(landSerial(f.chance, 6))}</b></div>`,
      ]);
    },
  },
]);
