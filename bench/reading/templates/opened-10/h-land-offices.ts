import { field } from '../../../../samples/make/html.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { landSerial } from '../../plan/identifiers.ts';
import { grouped } from '../../prose/grammar.ts';
import { officeLines, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, grid, idOf, issued, MODERN, nameOf, nation, paper } from '../kit.ts';
import { SANS, title, twoColumns, TYPED, upper } from '../kit.ts';
import { plot, sketch } from '../land-parts.ts';
import { officeHead, recipients, you } from '../office-kit.ts';
import { blank, dayOf, tick } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { county, countyName, countyRing, low, placeThen, serial } from '../eighth/c-parts.ts';
import { flush, formOf, homeIn, hung, mid, numbered, oldIdNo, para, ringOf } from '../ninth/h-parts.ts';
import { row, rowOfSigns, sealFoot, sized, tinted } from '../ninth/h-parts.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_H_LAND_OFFICES = inPart('opened-10', [
  {
    // Form 19 of decree 151/2025: the slip that goes to the tax office with a plot's data.
    id: 'h-land-slip-data-for-tax-151',
    class: 'other',
    tags: ['form', 'table', 'personal', 'small', 'two-column'],
    draw: (f) =>
      paper('other', [
        `${sized(
          11,
          1.36,
          `${twoColumns(`VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI<br><b>${field('agency', `CHI NHÁNH ${upper(f.place.name)}`)}</b><div class="rule" style="width:16mm"></div>${numbered(`${f.number}/PCTT`)}`, `${nation(11, '-', 48)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 11)}${title('PHIẾU CHUYỂN THÔNG TIN<br>ĐỂ XÁC ĐỊNH NGHĨA VỤ TÀI CHÍNH VỀ ĐẤT ĐAI', 13.5, 'margin:1mm 0 2mm')}${mid(`Kính gửi: Thuế cơ sở ${f.chance.whole(1, 14)} tỉnh ${f.place.province}`)}<b>I. THÔNG TIN VỀ HỒ SƠ THỦ TỤC ĐĂNG KÝ ĐẤT ĐAI</b>${f.printedCode ? row(`Mã hồ sơ thủ tục hành chính: ${field('dossier_code', f.printedCode)}; ngày nộp hồ sơ hợp lệ: ${daysLater(f.date, -3)}`) : row(`Ngày nộp hồ sơ hợp lệ: ${daysLater(f.date, -3)}`)}<b>II. THÔNG TIN CHUNG VỀ NGƯỜI SỬ DỤNG ĐẤT, CHỦ SỞ HỮU TÀI SẢN GẮN LIỀN VỚI ĐẤT</b>${grid(
            [],
            [
              ['2.1. Tên', `<b>${nameOf(f.main, 'subject')}</b>`],
              ['2.2. Ngày sinh', bornOf(f.main, 'subject')],
              ['2.3. Số CCCD/định danh', idOf(f.main, 'subject')],
              ['2.4. Địa chỉ gửi thông báo', f.main.home],
              ['2.5. Mã số thuế', blank(18)],
            ],
            11,
          )}<b>III. THÔNG TIN VỀ ĐẤT VÀ TÀI SẢN GẮN LIỀN VỚI ĐẤT</b>${grid(['Thửa', 'Tờ', 'Diện tích (m²)', 'Loại đất', 'Vị trí theo bảng giá', 'Giá đất (đồng/m²)'], [[...plot(f).map(String), String(f.chance.whole(90, 800)), 'ONT', `Khu vực ${f.chance.whole(1, 3)}, vị trí ${f.chance.whole(1, 4)}`, grouped(f.chance.whole(4, 60) * 100_000)]], 11)}${row('3.2. Nguồn gốc sử dụng đất: nhận chuyển nhượng; giá ghi trong hợp đồng: theo hợp đồng kèm theo.')}${row(`3.3. Giấy chứng nhận đã cấp: số phát hành ${serial(landSerial(f.chance, 6))}`)}<b>IV. THÔNG TIN CỤ THỂ VỀ NHU CẦU GHI NỢ, MIỄN, GIẢM</b>${row(`4.1. Ghi nợ tiền sử dụng đất: ${tick(false)} có ${tick(true)} không &emsp; 4.2. Miễn, giảm: ${tick(false)} có ${tick(true)} không`)}<b>V. GIẤY TỜ KÈM THEO</b>${row('Hợp đồng chuyển nhượng (bản sao); tờ khai thuế thu nhập cá nhân; tờ khai lệ phí trước bạ.')}`,
        )}${sealFoot(f, 'GIÁM ĐỐC', recipients('Như trên;', 'Người sử dụng đất;', 'Lưu: VT, HS.'), { ring: ringOf(f, 'CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI'), inner: 'CHI NHÁNH' }).replace(codeLine(f), '')}`,
      ]),
  },
  {
    // Who lived on a plot since when: neighbours' and elders' opinion, circular 24/2014, form 05/ĐK.
    id: 'h-land-opinion-residents-form-05-2017',
    class: 'other',
    tags: ['form', 'table', 'personal'],
    draw: (f) => {
      const date = dayOf(f, 4, 2017);
      const elders = [f.name('Nam'), f.name('Nữ'), f.name('Nam'), f.name('Nữ')];
      return paper('other', [
        `${formOf('Mẫu số 05/ĐK')}${mid(nation(12.5, '-', 54))}${title('PHIẾU LẤY Ý KIẾN CỦA KHU DÂN CƯ', 15, 'margin:5mm 0 0')}${mid('<b>Về nguồn gốc và thời điểm sử dụng đất</b>', 'margin-bottom:3mm')}${para(`Hôm nay, ${issued(date)}, tại nhà văn hóa, chúng tôi gồm những người đã từng cư trú cùng thời điểm bắt đầu sử dụng đất vào mục đích hiện nay của ${low(f.main)} <b>${nameOf(f.main, 'subject')}</b>, CMND số ${oldIdNo(f, 'subject')}, thường trú: ${homeIn(f, f.main)}, đang sử dụng thửa đất số ${plot(f)[0]}, tờ bản đồ số ${plot(f)[1]}, tại ${placeThen(f)}.`)}${para('Sau khi trao đổi, thảo luận, chúng tôi cùng xác nhận nguồn gốc sử dụng đất và thời điểm bắt đầu sử dụng đất như sau:')}${hung('1.', 'Nguồn gốc sử dụng đất: do khai hoang, phục hóa trước năm 1980 và sử dụng liên tục đến nay.')}${hung('2.', 'Thời điểm bắt đầu sử dụng đất vào mục đích đăng ký: năm 1982.')}${hung('3.', 'Tình trạng tranh chấp đất đai: không có tranh chấp.')}${flush('<b>Những người tham gia ý kiến cùng ký tên dưới đây:</b>')}${grid(
          ['TT', 'Họ và tên', 'Nơi thường trú', 'Ký tên'],
          elders.map((one, i) => [String(i + 1), one, f.chance.pick(f.place.hamlets), '']),
          12,
        )}<div class="cols" style="text-align:center;margin-top:3mm"><div><b>Đại diện khu dân cư</b><br>Trưởng thôn<div style="height:18mm"></div>${f.name('Nam')}</div><div><b>Xác nhận của ${field('agency', `UBND ${f.place.kind} ${f.place.name}`)}</b><br>KT. CHỦ TỊCH - PHÓ CHỦ TỊCH<div style="height:18mm"></div>${f.name('Nam')}</div></div>${codeLine(f)}`,
      ]);
    },
  },
  {
    // Notice that land will be taken back for a road, form of decree 102/2024; sent to one household.
    id: 'h-land-notice-taken-back-household',
    class: 'other',
    tags: ['two-column', 'personal'],
    draw: (f) =>
      paper('other', [
        `${officeHead(f, `TỈNH ${upper(f.place.province)}`, officeLines('ỦY BAN NHÂN DÂN', unit(f)), `${f.number}/TB-UBND`, '', 12)}${title('THÔNG BÁO THU HỒI ĐẤT', 14.5, 'margin:2mm 0 0')}${mid('để thực hiện dự án nâng cấp, mở rộng đường liên xã', 'margin-bottom:3mm')}${para('Căn cứ Điều 79, Điều 85 và Điều 87 Luật Đất đai năm 2024; căn cứ Nghị định số 102/2024/NĐ-CP ngày 30 tháng 7 năm 2024 của Chính phủ; xét đề nghị của Phòng Kinh tế, Ủy ban nhân dân thông báo như sau:')}${hung('1.', `Thu hồi đất của: ${low(f.main)} <b>${nameOf(f.main, 'subject')}</b>; số định danh cá nhân: ${idOf(f.main, 'subject')}; địa chỉ: ${f.main.home}.`)}${hung('', `Diện tích dự kiến thu hồi: ${f.chance.whole(20, 260)} m², thuộc thửa đất số ${plot(f)[0]}, tờ bản đồ số ${plot(f)[1]}; loại đất: đất trồng cây hằng năm khác; Giấy chứng nhận số ${serial(landSerial(f.chance, 6))}.`)}${hung('2.', 'Lý do thu hồi đất: phát triển kinh tế - xã hội vì lợi ích quốc gia, công cộng.')}${hung('3.', `Thời gian điều tra, khảo sát, đo đạc, kiểm đếm: từ ngày ${daysLater(f.date, 5)} đến ngày ${daysLater(f.date, 35)}.`)}${hung('4.', 'Kế hoạch bồi thường, hỗ trợ, tái định cư: theo phương án được niêm yết tại trụ sở Ủy ban nhân dân và nhà văn hóa thôn.')}${para('Người có đất thu hồi có trách nhiệm phối hợp với tổ công tác trong việc điều tra, khảo sát, đo đạc xác định diện tích đất, thống kê nhà ở, tài sản khác gắn liền với đất. Trường hợp không chấp hành thì Ủy ban nhân dân triển khai kiểm đếm bắt buộc theo quy định của pháp luật./.')}${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Hộ gia đình có tên tại mục 1;', 'Trưởng thôn;', 'Lưu: VT, KT.')}${codeLine(f)}`)}`,
      ]),
  },
  {
    // District's decision of 1998 to give land for a dwelling, typed; the household's name in the middle.
    id: 'h-land-decision-given-1998-typed',
    class: 'decision',
    tags: ['typed', 'personal', 'two-column'],
    draw: (f) => {
      const date = dayOf(f, 8, 1998);
      return paper(
        'decision',
        [
          `${sized(10.5, 1.5, `<div class="cols" style="gap:4mm;text-align:center;font-size:10pt"><div>${officeLines('UỶ BAN NHÂN DÂN', upper(county(f)))}<br>--------<br>${numbered(`${f.number}/QĐ-UB`, 'Số')}</div><div style="flex:1.5">CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>---------------<br>${countyName(f)}, ${issued(date)}</div></div>${title('QUYẾT ĐỊNH CỦA UBND HUYỆN', 13, 'margin:6mm 0 0')}${mid('V/v giao đất cho nhân dân làm nhà ở')}${mid(`UỶ BAN NHÂN DÂN ${upper(county(f))}`, 'margin:3mm 0')}${row('- Căn cứ Luật Tổ chức HĐND và UBND ngày 21/6/1994;')}${row('- Căn cứ Luật Đất đai ngày 14/7/1993;')}${row(`- Xét đề nghị của UBND ${f.place.kind} ${f.place.name} và Phòng Địa chính huyện;`)}${mid('<b>QUYẾT ĐỊNH</b>', 'margin:3mm 0')}${para(`Điều 1: Nay giao ${f.chance.whole(100, 240)} m2 đất tại ${placeThen(f)}, thửa số ${plot(f)[0]}, tờ bản đồ số ${plot(f)[1]}, cho:`)}${mid(`${you(f.main.sex)} ${nameOf(f.main, 'subject', upper(f.main.name))}<br>Sinh ngày ${bornOf(f.main, 'subject')} - CMND số ${oldIdNo(f, 'subject')}`, 'margin-bottom:2mm')}${para('để sử dụng làm nhà ở, thời hạn sử dụng: lâu dài.')}${para('Điều 2: Người được giao đất phải nộp tiền sử dụng đất, lệ phí địa chính và làm nhà đúng quy hoạch. Quá 12 tháng không sử dụng thì đất bị thu hồi.')}${para('Điều 3: Các ông Chánh Văn phòng HĐND - UBND huyện, Trưởng phòng Địa chính, Chủ tịch UBND xã và người có tên tại Điều 1 căn cứ quyết định thi hành.')}`)}${sealFoot(f, 'T/M UBND HUYỆN<br>K/T CHỦ TỊCH<br>PHÓ CHỦ TỊCH', 'Nơi gửi:<br>- Như điều 3<br>- Lưu', { ring: countyRing(f), inner: 'UBND' })}`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // The commune puts up who registered a plot for the first time, form 06/ĐK of today; list with one entry, landscape.
    id: 'h-land-public-list-first-registration',
    class: 'other',
    tags: ['form', 'table', 'landscape', 'personal', 'sans'],
    landscape: true,
    draw: (f) => {
      const [no, sheet] = plot(f);
      return paper(
        'other',
        [
          `${sized(
            11.5,
            1.4,
            `<div style="margin:-6mm -4mm 0 -12mm">${twoColumns(`<b>${officeLines('ỦY BAN NHÂN DÂN', unit(f))}</b><div class="rule" style="width:16mm"></div>${numbered(`${f.number}/TB-UBND`)}`, `${nation(11, '-', 42)}<i>${f.place.name}, ${issued(f.date)}</i>`, 40, 11)}${title('THÔNG BÁO<br>Về việc công khai kết quả kiểm tra hồ sơ đăng ký, cấp Giấy chứng nhận', 13, 'margin:1mm 0 2mm')}${para(`Ủy ban nhân dân ${f.place.kind} ${f.place.name} công khai kết quả kiểm tra hồ sơ đăng ký đất đai lần đầu của người có tên dưới đây. Thời gian công khai là 15 ngày, kể từ ngày ${f.date} đến ngày ${daysLater(f.date, 15)}.`)}${grid(
              [
                'Số TT',
                'Tên người sử dụng đất',
                'Số định danh',
                'Địa chỉ',
                'Thửa',
                'Tờ',
                'Diện tích (m²)',
                'Loại đất',
                'Nguồn gốc, thời điểm sử dụng',
                'Tranh chấp',
              ],
              [
                [
                  '1',
                  nameOf(f.main, 'subject'),
                  idOf(f.main, 'subject'),
                  f.main.home,
                  String(no),
                  String(sheet),
                  String(f.chance.whole(100, 1200)),
                  'ONT, CLN',
                  'Khai hoang, trước 15/10/1993',
                  'Không',
                ],
              ],
              11,
            )}${para('Trong thời gian trên, người không đồng ý với kết quả kiểm tra thì gửi đơn đến Ủy ban nhân dân để được xem xét, giải quyết. Sau thời gian trên, Ủy ban nhân dân không tiếp nhận ý kiến và hoàn thiện hồ sơ theo quy định.')}${rowOfSigns(
              f,
              [
                ['Người lập danh sách', f.name()],
                ['TRƯỞNG PHÒNG KINH TẾ', f.name()],
              ],
              14,
            )}${codeLine(f)}</div>`,
          )}`,
        ],
        'a4Landscape',
        SANS,
      );
    },
  },
  {
    // The branch's answer what its data say about one plot, a sheet of tinted cells with the plan.
    id: 'h-land-data-given-by-branch',
    class: 'other',
    tags: ['form', 'table', 'personal', 'modern', 'small'],
    draw: (f) =>
      paper(
        'other',
        [
          `${sized(10, 1.4, `${twoColumns(`VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI TỈNH ${upper(f.place.province)}<br><b>${field('agency', `CHI NHÁNH KHU VỰC ${f.chance.whole(1, 12)}`)}</b><div class="rule" style="width:16mm"></div>${numbered(`${f.number}/PCC-CN`)}`, `${nation(10, '-', 42)}<i>${f.place.name}, ${issued(f.date)}</i>`, 45, 9.5)}${title('PHIẾU CUNG CẤP THÔNG TIN VỀ THỬA ĐẤT', 14, 'margin:1mm 0 2mm')}${row(`Theo yêu cầu của ${low(f.main)} <b>${nameOf(f.main, 'subject')}</b> (số định danh cá nhân ${idOf(f.main, 'subject')}), Chi nhánh cung cấp thông tin đang quản lý như sau:`)}${tinted(64, '#e8f1e6', ['1. Thửa đất số / tờ bản đồ số', plot(f).join(' / ')], ['2. Địa chỉ', f.place.full], ['3. Diện tích', `${f.chance.whole(90, 900)},${f.chance.whole(0, 9)} m²`], ['4. Loại đất', 'ONT: 120 m²; phần còn lại CLN'], ['5. Người sử dụng đất', `${f.main.name} - sinh ngày ${bornOf(f.main, 'subject')}`], ['6. Giấy chứng nhận', `Số phát hành ${serial(landSerial(f.chance, 6))}`], ['7. Giao dịch bảo đảm', 'Chưa ghi nhận'], ['8. Ngăn chặn, kê biên', 'Không'], ['9. Quy hoạch', 'Đất ở nông thôn theo quy hoạch sử dụng đất đến năm 2030'])}${sketch(f, 100, 58)}${row(`Phí cung cấp thông tin: ${grouped(150_000)} đồng (đã thu).`)}<i>Thông tin có giá trị tại thời điểm cung cấp.</i>`)}${sealFoot(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', '', { ring: ringOf(f, 'CHI NHÁNH VĂN PHÒNG ĐĂNG KÝ ĐẤT ĐAI'), inner: 'CHI NHÁNH' })}`,
        ],
        'a4',
        MODERN,
      ),
  },
]);
