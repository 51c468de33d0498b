import { code128, guilloche, field, seal } from '../../../../samples/make/html.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { besideSign, officeLines, sealedSign, unit } from '../form-kit.ts';
import { bornOf, codeLine, issued, nameOf, nation, sealOf } from '../kit.ts';
import { paper, upper } from '../kit.ts';
import { plot, sketch } from '../land-parts.ts';
import { you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { book, changes, county, countyName, countyRing, emblem, flat, homeThen } from '../eighth/c-parts.ts';
import { low, mate, oldIdFor, placeThen, serial } from '../eighth/c-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_C_CERTIFICATES = inPart('held-out', [
  {
    // Decision 24/2004: the pink form with roman parts, holder's page and plan's page.
    id: 'land-2005-form-24-single',
    class: 'land_use_certificate',
    tags: ['form', 'multi-page'],
    coloured: true,
    draw: (f) => {
      const date = dayOf(f, 10, 2005);
      const [no, sheet] = plot(f);
      const back = guilloche('#f6cfd6');
      const area = f.chance.whole(90, 1600);
      const office = `ỦY BAN NHÂN DÂN ${upper(county(f))}`;
      const first = `${back}<div style="text-align:center">${nation(12.5, '-', 54)}</div><div style="margin:7mm 0 4mm">${emblem(20)}</div><div style="text-align:center;color:#b32435;font-weight:700"><span style="font-size:24pt">GIẤY CHỨNG NHẬN</span><br><span style="font-size:17pt">QUYỀN SỬ DỤNG ĐẤT</span></div><div style="text-align:center;margin:5mm 0"><b>${field('agency', office)}</b><br>CHỨNG NHẬN</div><div style="line-height:1.5"><b>I. Tên người sử dụng đất</b><div style="margin-left:8mm">${you(f.main.sex)} <b>${nameOf(f.main, 'owner', upper(f.main.name))}</b><br>Ngày sinh: ${bornOf(f.main, 'owner')}; số CMND: ${oldIdFor(f, 'owner')}<br>Địa chỉ thường trú: ${homeThen(f, f.main)}</div><b>II. Thửa đất được quyền sử dụng</b><div style="margin-left:8mm">1. Thửa đất số: ${no} &emsp; 2. Tờ bản đồ số: ${sheet}<br>3. Địa chỉ thửa đất: ${f.place.kind} ${f.place.name}, ${county(f)}<br>4. Diện tích: ${grouped(area)} m²<br>5. Hình thức sử dụng: + Sử dụng riêng: ${grouped(area)} m²; + Sử dụng chung: Không m²<br>6. Mục đích sử dụng đất: ${f.chance.pick(['Đất ở tại nông thôn', 'Đất trồng cây lâu năm', 'Đất ở tại đô thị'])}<br>7. Thời hạn sử dụng đất: Lâu dài<br>8. Nguồn gốc sử dụng đất: ${f.chance.pick(['Công nhận QSDĐ như giao đất có thu tiền sử dụng đất', 'Nhà nước giao đất có thu tiền sử dụng đất'])}</div><b>III. Tài sản gắn liền với đất</b>: chưa chứng nhận quyền sở hữu</div><div class="at" style="right:16mm;bottom:12mm;font-size:15pt;color:#b32435"><b>${serial(landSerial(f.chance, 6))}</b></div>`;
      const second = `${back}<div><b>IV. Ghi chú</b>: Không</div><div style="margin-top:3mm"><b>V. Sơ đồ thửa đất</b></div>${sketch(f, 128, 92)}<div style="text-align:center;font-size:11pt">Tỷ lệ 1/500</div><div style="text-align:right;margin-top:5mm"><i>${countyName(f)}, ${issued(date)}</i></div>${besideSign(`<br><br>Số vào sổ cấp giấy chứng nhận<br>quyền sử dụng đất: <b>${book(`H ${f.chance.digits(5)}`)}</b><br>${codeLine(f)}`, sealedSign(f, `TM. ${office}<br>CHỦ TỊCH`, { ring: countyRing(f), inner: 'UBND', gap: 28 }))}`;
      return paper('land_use_certificate', [first, second]);
    },
  },
  {
    // The form of 2004 for a household, inner sides side by side as a copier takes them: a copy that the commune certified in black.
    id: 'land-2007-household-copied-spread',
    class: 'land_use_certificate',
    tags: ['form', 'certified-copy', 'landscape', 'two-column'],
    landscape: true,
    draw: (f) => {
      const date = dayOf(f, 3, 2007);
      const wife = f.others[0];
      const [no, sheet] = plot(f);
      const left = `<div style="text-align:center"><b>${officeLines('ỦY BAN NHÂN DÂN', upper(county(f)))}</b><br><b>CHỨNG NHẬN</b></div><div style="line-height:1.45"><b>I- Tên người sử dụng đất</b><br>Hộ ${low(f.main)}: <b>${nameOf(f.main, 'owner')}</b><br>Ngày sinh: ${bornOf(f.main, 'owner')} &ensp; CMND: ${oldIdFor(f, 'owner')}<br>Và ${mate(f.main)}: <b>${nameOf(wife, 'owner')}</b><br>Ngày sinh: ${bornOf(wife, 'owner')} &ensp; CMND: ${oldIdFor(f, 'owner')}<br>Hộ khẩu thường trú: ${homeThen(f, f.main)}<br><b>II- Thửa đất được quyền sử dụng</b><br>1. Thửa đất số: ${no}<br>2. Tờ bản đồ số: ${sheet}<br>3. Địa chỉ thửa đất: ${placeThen(f)}<br>4. Diện tích: ${f.chance.whole(200, 980)} m²<br>5. Hình thức sử dụng: riêng toàn bộ<br>6. Mục đích sử dụng: ONT 200 m²; CLN: diện tích còn lại<br>7. Thời hạn: ONT: lâu dài; CLN: đến 10/2043<br>8. Nguồn gốc sử dụng: DG-KTT</div>`;
      const right = `<b>III- Tài sản gắn liền với đất</b><div style="height:6mm">-/-</div><b>IV- Ghi chú</b><div style="height:6mm">-/-</div><b>V- Sơ đồ thửa đất</b>${sketch(f, 92, 50)}<div style="text-align:center"><i>${issued(date, `Ngày ${date.slice(0, 2)} tháng ${date.slice(3, 5)} năm ${date.slice(6)}`)}</i></div>${sealedSign(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', { ring: countyRing(f), inner: 'UBND', gap: 20 })}<div style="margin-top:9mm">Số vào sổ cấp GCN: ${book(`H.${f.chance.digits(5)}`)} &emsp; ${serial(landSerial(f.chance, 6))}</div>`;
      const stamp = `<div class="at" style="left:24mm;bottom:7mm;width:110mm;border:0.4mm solid #444;padding:1mm 2mm;font-size:9.5pt;line-height:1.25;text-align:center"><b>CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH</b><br>Số chứng thực: ${f.number + 214} &ensp; Quyển số: 02-SCT/BS &ensp; Ngày ${f.date.replaceAll('/', '-')}<br><b>KT. CHỦ TỊCH UBND ${unit(f)} - PHÓ CHỦ TỊCH</b> &emsp; ${f.name()}</div>${seal(118, 168, sealOf(f), 'CHỦ TỊCH', 9, 0.7, 32)}<div class="at" style="right:20mm;top:6mm;border:0.5mm solid #444;padding:0 4mm;font-weight:700">BẢN SAO</div>`;
      const page = `<div class="cols" style="gap:14mm;margin:-6mm 0 0 -10mm;font-size:11pt"><div>${left}</div><div>${right}${codeLine(f)}</div></div>${stamp}`;
      return paper('land_use_certificate', [page], 'a4Landscape');
    },
  },
  {
    // Pages 3 and 4 of a certificate of 2009 side by side: the plan, and the gift to a child noted beside it.
    id: 'land-2010-page-three-and-changes',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'landscape', 'two-column'],
    coloured: true,
    landscape: true,
    draw: (f) => {
      const date = dayOf(f, 9, 2011);
      const back = guilloche('#f4c8d2');
      const right = changes(
        `<tr><td>${flat(`Tặng cho quyền sử dụng đất cho con là ${low(f.main)} <b>${nameOf(f.main, 'owner')}</b>, sinh ngày ${bornOf(f.main, 'owner')}, CMND số ${oldIdFor(f, 'owner')}, địa chỉ thường trú: ${homeThen(f, f.main)}; hồ sơ số ${f.chance.digits(5)}.TC.`)}</td><td style="text-align:center"><i>${issued(date, `Ngày ${date}`)}</i>${sealedSign(f, `${officeLines('VĂN PHÒNG ĐĂNG KÝ', 'QUYỀN SỬ DỤNG ĐẤT')}<br>GIÁM ĐỐC`, { ring: `VĂN PHÒNG ĐĂNG KÝ QSDĐ ★ ${upper(county(f))} ★`, inner: 'VPĐK', gap: 22 })}</td></tr>`,
        118,
      );
      const page = `${back}<div class="cols" style="gap:12mm;margin:-5mm -4mm 0 -14mm;font-size:11.5pt"><div><b>III. Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất</b>${sketch(f, 112, 92)}<div style="text-align:center">Thửa ${plot(f).join(', tờ ')} &ensp; Tỷ lệ 1:500</div></div><div><b>IV. Những thay đổi sau khi cấp giấy chứng nhận</b>${right}</div></div>${codeLine(f)}<div class="at" style="left:20mm;bottom:9mm">${code128(f.chance.digits(13), 56, 8)}</div><div class="at" style="right:18mm;bottom:9mm;font-size:14pt;color:#a8243a"><b>${serial(landSerial(f.chance, 6))}</b></div>`;
      return paper('land_use_certificate', [page], 'a4Landscape');
    },
  },
  {
    // Circular 23/2014: a couple with a rice field, all four pages as two sides of the folded sheet.
    id: 'land-2014-couple-inner-four',
    class: 'land_use_certificate',
    tags: ['form', 'table', 'spread', 'a3'],
    coloured: true,
    spreads: [
      [3, 0],
      [1, 2],
    ],
    draw: (f) => {
      const wife = f.others[0];
      const date = dayOf(f, 8, 2015);
      const [no, sheet] = plot(f);
      const back = guilloche('#f7d0da');
      const area = f.chance.whole(300, 1500);
      const who = (one: typeof wife) =>
        `${you(one.sex)} <b>${nameOf(one, 'owner')}</b>; Sinh ngày: ${bornOf(one, 'owner')}; CMND số: ${oldIdFor(f, 'owner')}`;
      const cover = `${back}<div style="text-align:center;margin-top:6mm">${nation(13, '-', 56)}</div><div style="margin:10mm 0">${emblem(30, '#c22b3d')}</div><div style="text-align:center;color:#c22b3d;font-weight:700"><div style="font-size:27pt">GIẤY CHỨNG NHẬN</div><div style="font-size:15pt;line-height:1.45">QUYỀN SỬ DỤNG ĐẤT<br>QUYỀN SỞ HỮU NHÀ Ở VÀ TÀI SẢN KHÁC GẮN LIỀN VỚI ĐẤT</div></div><div style="margin-top:18mm;line-height:1.6"><b>I. Người sử dụng đất, chủ sở hữu nhà ở và tài sản khác gắn liền với đất</b><br>${who(f.main)}<br>Và ${mate(f.main)}: ${who(wife)}<br>Địa chỉ thường trú: ${homeThen(f, f.main)}</div><div class="at" style="left:0;right:0;bottom:14mm;text-align:center;font-size:17pt;color:#c22b3d"><b>${serial(landSerial(f.chance, 6))}</b></div>`;
      const two = `${back}<div style="line-height:1.55"><b>II. Thửa đất, nhà ở và tài sản khác gắn liền với đất</b><br><b>1. Thửa đất:</b><br>a) Thửa đất số: ${no}, tờ bản đồ số: ${sheet}<br>b) Địa chỉ: ${placeThen(f)}<br>c) Diện tích: ${grouped(area)} m²<br>d) Hình thức sử dụng: Sử dụng chung<br>đ) Mục đích sử dụng: Đất trồng lúa nước còn lại<br>e) Thời hạn sử dụng: Đến ngày 15 tháng 10 năm 2063<br>g) Nguồn gốc sử dụng: Công nhận QSDĐ như giao đất không thu tiền sử dụng đất<br><b>2. Nhà ở:</b> -/-<br><b>3. Công trình xây dựng khác:</b> -/-<br><b>4. Rừng sản xuất là rừng trồng:</b> -/-<br><b>5. Cây lâu năm:</b> -/-<br><b>6. Ghi chú:</b> Số tờ, số thửa theo bản đồ địa chính đo vẽ năm 2012.</div><div style="text-align:right;margin-top:8mm"><i>${countyName(f)}, ${issued(date)}</i></div>${sealedSign(f, `TM. ${officeLines('ỦY BAN NHÂN DÂN', upper(county(f)))}<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH`, { ring: countyRing(f), inner: 'UBND', gap: 28 })}<div style="margin-top:6mm">Số vào sổ cấp GCN: <b>${book(`CH ${f.chance.digits(5)}`)}</b></div>`;
      const three = `${back}<b>III. Sơ đồ thửa đất, nhà ở và tài sản khác gắn liền với đất</b>${sketch(f, 130, 96)}<b>IV. Những thay đổi sau khi cấp Giấy chứng nhận</b>${changes('<tr><td></td><td></td></tr>', 100)}`;
      const four = `${back}${changes('<tr><td></td><td></td></tr>', 206)}<p class="flat" style="font-size:10pt;text-align:center"><i>Người được cấp Giấy chứng nhận không được sửa chữa, tẩy xóa hoặc bổ sung bất kỳ nội dung nào trong Giấy chứng nhận; khi bị mất hoặc hư hỏng Giấy chứng nhận phải khai báo ngay với cơ quan cấp Giấy.</i></p>${codeLine(f)}`;
      return paper('land_use_certificate', [cover, two, three, four]);
    },
  },
]);
