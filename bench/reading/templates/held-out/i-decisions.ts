import { field } from '../../../../samples/make/html.ts';
import { isoDate } from '../../../../samples/make/people.ts';
import { daysLater } from '../../plan/dossiers.ts';
import { besideSign, district, sealedSign, unit } from '../form-kit.ts';
import { bornOf, closing, codeLine, idOf, nameOf, nation, paper, SANS, title, TYPED } from '../kit.ts';
import { issued, twoColumns, upper } from '../kit.ts';
import { capital, recipients, you } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';
import { communeTop, formOf, listed, mottoDate, mr, office, ringAt, ruled } from '../ninth/i-parts.ts';

/** Held out: nobody who writes rules reads this file. */
export const HELD_OUT_I_DECISIONS = inPart('held-out', [
  {
    // Social pension of decree 176/2025: the chairman grants it, in articles with a table of one person.
    id: 'decision-old-age-help-granted-row',
    class: 'decision',
    tags: ['form', 'table', 'two-column', 'personal'],
    draw: (f) =>
      paper('decision', [
        `${communeTop(f, `${f.number}/QĐ-UBND`)}${title('QUYẾT ĐỊNH', 15, 'margin:2mm 0 0')}<div class="sub"><b>Về việc thực hiện trợ cấp hưu trí xã hội hằng tháng<br>và hỗ trợ chi phí mai táng đối với người hưởng trợ cấp hưu trí xã hội</b></div><div style="text-align:center;margin-bottom:2mm"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}</b></div><p><i>Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;</i></p><p><i>Căn cứ Luật Bảo hiểm xã hội ngày 29 tháng 6 năm 2024;</i></p><p><i>Căn cứ Nghị định số 176/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định chi tiết và hướng dẫn thi hành một số điều của Luật Bảo hiểm xã hội về trợ cấp hưu trí xã hội;</i></p><p><i>Theo đề nghị của Trưởng phòng Văn hóa - Xã hội.</i></p>${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> Thực hiện trợ cấp hưu trí xã hội đối với người có tên sau đây:</p>${ruled(
          [22, 16, 20, 26, 16],
          ['Họ và tên', 'Ngày sinh', 'Số định danh', 'Nơi ở', 'Mức hưởng'],
          [
            [
              `<b>${nameOf(f.main, 'subject')}</b>`,
              bornOf(f.main, 'subject'),
              idOf(f.main, 'subject'),
              f.main.home,
              '500.000 đồng/tháng',
            ],
          ],
          10.8,
        )}<p>Thời gian hưởng: từ tháng ${daysLater(f.date, 20).slice(3)}. Ngoài trợ cấp hằng tháng, ${mr(f.main)} ${f.main.name} được cấp thẻ bảo hiểm y tế theo quy định.</p><p><b>Điều 2.</b> Quyết định này có hiệu lực thi hành kể từ ngày ký.</p><p><b>Điều 3.</b> Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân, Trưởng phòng Văn hóa - Xã hội, Trưởng phòng Kinh tế và ${mr(f.main)} ${f.main.name} chịu trách nhiệm thi hành Quyết định này./.</p>${closing(f, 'KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH', `${recipients('Như Điều 3;', 'Bưu điện (chi trả);', 'Lưu: VT, VHXH.')}${codeLine(f)}`, 'PHÓ CHỦ TỊCH', undefined, 20)}`,
      ]),
  },
  {
    // Decree 20/2021: the district's chairman moves somebody to another rate, labels in lines, before July 2025.
    id: 'decision-allowance-rate-changed-district-2022',
    class: 'decision',
    tags: ['form', 'two-column', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 3, 2022);
      const heavy = f.chance.whole(0, 1) === 1;
      return paper('decision', [
        `<div style="font-size:12.6pt">${twoColumns(office('ỦY BAN NHÂN DÂN', [upper(district(f))], `${f.chance.whole(200, 3900)}/QĐ-UBND`), mottoDate(f, 11.5, day, capital(district(f).replace('huyện ', ''))), 40)}${title('QUYẾT ĐỊNH', 15, 'margin:2mm 0 0')}<div class="sub"><b>Về việc điều chỉnh mức hưởng trợ cấp xã hội hàng tháng</b></div><div style="text-align:center;margin-bottom:3mm"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${upper(district(f))}</b></div><p><i>Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;</i></p><p><i>Căn cứ Nghị định số 20/2021/NĐ-CP ngày 15 tháng 3 năm 2021 của Chính phủ quy định chính sách trợ giúp xã hội đối với đối tượng bảo trợ xã hội;</i></p><p><i>Theo đề nghị của Trưởng phòng Lao động - Thương binh và Xã hội tại Tờ trình số ${f.chance.whole(20, 190)}/TTr-LĐTBXH.</i></p>${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> Điều chỉnh mức hưởng trợ cấp xã hội hàng tháng đối với:</p>${listed(
          [
            [you(f.main.sex), `<b>${nameOf(f.main, 'subject', upper(f.main.name))}</b>`],
            ['Sinh ngày', bornOf(f.main, 'subject')],
            ['Số CCCD', idOf(f.main, 'subject')],
            ['Địa chỉ thường trú', f.main.home],
            ['Từ hệ số', '1,5 (người khuyết tật nặng)'],
            ['Sang hệ số', `${heavy ? '2,5' : '2,0'} (người khuyết tật đặc biệt nặng)`],
            ['Số tiền hàng tháng', `${heavy ? '900.000' : '720.000'} đồng`],
            ['Thời điểm hưởng', `Từ tháng 4 năm 2022`],
          ],
          46,
          'padding-left:10mm',
        )}<p style="margin-top:2mm"><b>Điều 2.</b> Kinh phí chi trả từ nguồn bảo đảm xã hội của ngân sách huyện năm 2022.</p><p><b>Điều 3.</b> Chánh Văn phòng HĐND và UBND huyện, Trưởng phòng Lao động - Thương binh và Xã hội, Chủ tịch UBND ${f.place.kind} ${f.place.name} và ${mr(f.main)} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.</p>${closing(f, 'CHỦ TỊCH', `${recipients('Như Điều 3;', 'Sở LĐTBXH (b/c);', 'Lưu: VT.')}${codeLine(f)}`, 'CHỦ TỊCH', `ỦY BAN NHÂN DÂN ${upper(district(f))}`)}</div>`,
      ]);
    },
  },
  {
    // An official is raised by one pay step: from and to in two columns, an office of the province.
    id: 'decision-pay-raised-from-to',
    class: 'decision',
    tags: ['form', 'table', 'sans', 'personal'],
    draw: (f) =>
      paper(
        'decision',
        [
          `<div style="font-size:11pt">${twoColumns(office(`UBND TỈNH ${upper(f.place.province)}`, ['SỞ NỘI VỤ'], `${f.number}/QĐ-SNV`), mottoDate(f, 10.6, f.date, f.place.province), 40, 10.8)}${title('QUYẾT ĐỊNH', 14)}<div class="sub"><b>V/v nâng bậc lương thường xuyên</b></div>${title('GIÁM ĐỐC SỞ NỘI VỤ', 12)}<p class="flat">- Căn cứ Luật Cán bộ, công chức ngày 24 tháng 6 năm 2025;</p><p class="flat">- Căn cứ Nghị định số 204/2004/NĐ-CP ngày 14 tháng 12 năm 2004 của Chính phủ về chế độ tiền lương đối với cán bộ, công chức, viên chức và lực lượng vũ trang và các văn bản sửa đổi, bổ sung;</p><p class="flat">- Căn cứ Thông tư số 08/2013/TT-BNV ngày 31 tháng 7 năm 2013 của Bộ Nội vụ hướng dẫn thực hiện chế độ nâng bậc lương thường xuyên và nâng bậc lương trước thời hạn;</p><p class="flat">- Xét đề nghị của Ủy ban nhân dân ${f.place.kind} ${f.place.name}.</p>${title('QUYẾT ĐỊNH', 12)}<p class="flat"><b>Điều 1.</b> Nâng bậc lương cho ${mr(f.main)} <b>${nameOf(f.main, 'subject')}</b>, sinh ngày ${bornOf(f.main, 'subject')}, số định danh cá nhân ${idOf(f.main, 'subject')}, công chức ${f.chance.pick(['Tư pháp - Hộ tịch', 'Địa chính - Xây dựng', 'Văn phòng - Thống kê'])} ${f.place.kind} ${f.place.name}, như sau:</p>${ruled(
            [28, 24, 24, 24],
            ['Ngạch', 'Bậc', 'Hệ số', 'Thời điểm tính'],
            [
              ['Chuyên viên (01.003) - đang hưởng', '3/9', '3,00', '01/10/2023'],
              ['Chuyên viên (01.003) - được nâng', '<b>4/9</b>', '<b>3,33</b>', '<b>01/10/2026</b>'],
            ],
            10.6,
          )}<p class="flat"><b>Điều 2.</b> Chênh lệch tiền lương do nâng bậc được truy lĩnh kể từ thời điểm ghi tại Điều 1.</p><p class="flat"><b>Điều 3.</b> Chánh Văn phòng Sở, Chủ tịch Ủy ban nhân dân ${f.place.kind} ${f.place.name} và ${mr(f.main)} ${f.main.name} căn cứ Quyết định thi hành./.</p>${besideSign(`${recipients('Như Điều 3;', 'BHXH cơ sở;', 'Lưu: VT, CCVC.')}${codeLine(f)}`, sealedSign(f, 'KT. GIÁM ĐỐC<br>PHÓ GIÁM ĐỐC', { ring: ringAt(f, 'SỞ NỘI VỤ'), inner: 'SỞ NỘI VỤ' }))}</div>`,
        ],
        'a4',
        SANS,
      ),
  },
  {
    // A household is recognised as out of poverty; form 10 with a note on what goes on being paid.
    id: 'decision-household-out-of-poverty-2021-form',
    class: 'decision',
    tags: ['form', 'two-column', 'italic', 'personal'],
    draw: (f) =>
      paper('decision', [
        `${formOf(['Phụ lục II - Mẫu số 2.2', '(Kèm theo Quyết định số 24/2021/QĐ-TTg)'])}${communeTop(f, `${f.number}/QĐ-UBND`, 12, 38)}${title('QUYẾT ĐỊNH', 15, 'margin:2mm 0 0')}<div class="sub"><b>Công nhận hộ thoát nghèo, hộ thoát cận nghèo năm 2026</b></div>${title(`CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}`, 13)}<p><i>Căn cứ Nghị định số 07/2021/NĐ-CP ngày 27 tháng 01 năm 2021 của Chính phủ quy định chuẩn nghèo đa chiều giai đoạn 2021 - 2025; Nghị định số 30/2025/NĐ-CP ngày 24 tháng 02 năm 2025 của Chính phủ;</i></p><p><i>Căn cứ kết quả rà soát và biên bản họp dân tại ${f.chance.pick(f.place.hamlets)}.</i></p>${title('QUYẾT ĐỊNH:', 13)}<p><b>Điều 1.</b> Công nhận hộ gia đình ${mr(f.main)} <b>${nameOf(f.main, 'owner')}</b>, số định danh cá nhân: ${idOf(f.main, 'owner')}, ngày sinh: ${bornOf(f.main, 'owner')}, thường trú tại ${f.main.home}, có ${f.chance.whole(2, 6)} nhân khẩu, là hộ ${f.chance.pick(['thoát nghèo', 'thoát cận nghèo'])} năm 2026, thời gian tính từ ngày 01 tháng 01 năm 2027.</p><p><b>Điều 2.</b> Hộ gia đình tiếp tục được thụ hưởng các chính sách hỗ trợ về tín dụng, bảo hiểm y tế, giáo dục đối với hộ mới thoát nghèo trong thời hạn do pháp luật quy định; phải nộp lại Giấy chứng nhận hộ nghèo, hộ cận nghèo đã cấp.</p><p><b>Điều 3.</b> Công chức Văn hóa - Xã hội, trưởng thôn (tổ trưởng tổ dân phố) và hộ gia đình có tên nêu tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.</p>${closing(f, 'TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH', `${recipients('Như Điều 3;', 'Ban Chỉ đạo CTMTQG;', 'Lưu: VT.')}${codeLine(f)}`)}`,
      ]),
  },
  {
    // A factory's decision of 1991 that lets a worker stop with a sum at once: a typewriter's page with a copy stamp's line.
    id: 'decision-works-176-leaves-typed-1991',
    class: 'decision',
    tags: ['typed', 'personal'],
    draw: (f) => {
      const day = dayOf(f, 8, 1991);
      return paper(
        'decision',
        [
          `<div style="font-size:10.3pt;line-height:1.6">${twoColumns(`SỞ CÔNG NGHIỆP<br>${field('agency', `XÍ NGHIỆP GẠCH NGÓI ${upper(f.place.name)}`)}<br>---------<br>Số: ${field('document_no', `${f.chance.whole(11, 190)}/TCLĐ`)}`, `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc<br>------------<br>${f.place.name}, ${field('issue_date', isoDate(day), `ngày ${day.slice(0, 2)} tháng 8 năm 1991`)}`, 40, 9.6)}${title('QUYẾT ĐỊNH CỦA GIÁM ĐỐC XÍ NGHIỆP', 12.5, 'margin-top:8mm')}<div class="sub">(V/v cho công nhân viên thôi việc hưởng trợ cấp một lần)</div><p class="flat">- Căn cứ Quyết định số 176/HĐBT ngày 9-10-1989 của Hội đồng Bộ trưởng về việc sắp xếp lại lao động trong các đơn vị kinh tế quốc doanh;</p><p class="flat">- Xét đơn xin thôi việc của ${mr(f.main)} ${f.main.name} và đề nghị của phòng Tổ chức lao động tiền lương.</p>${title('QUYẾT ĐỊNH', 12)}<p class="flat">ĐIỀU I: Nay cho ${mr(f.main)}: ${nameOf(f.main, 'subject', upper(f.main.name))}</p><p class="flat">Sinh ngày: ${bornOf(f.main, 'subject')} - Quê quán: ${f.place.name}, ${f.place.province}</p><p class="flat">Nghề nghiệp: công nhân ra lò, bậc ${f.chance.whole(2, 5)}/7. Vào làm việc: tháng 3 năm 1976</p><p class="flat">được thôi việc hưởng trợ cấp một lần kể từ ngày 1 tháng 9 năm 1991.</p><p class="flat">ĐIỀU II: ${you(f.main.sex)} ${f.main.name.split(' ').at(-1)} được trợ cấp theo số năm công tác là ${f.chance.whole(12, 15)} năm, cộng: ${f.chance.whole(410, 690)}.000đ (viết bằng số), lĩnh tại phòng Tài vụ.</p><p class="flat">ĐIỀU III: Các ông phụ trách phòng Tổ chức, phòng Tài vụ, quản đốc phân xưởng và đương sự chịu trách nhiệm thi hành quyết định này.</p><div class="cols" style="margin-top:6mm"><div>Nơi nhận:<br>- Như điều III<br>- Lưu HC, TC${codeLine(f)}</div><div>${sealedSign(f, 'GIÁM ĐỐC XÍ NGHIỆP', { ring: `XÍ NGHIỆP GẠCH NGÓI ★ ${upper(f.place.province)} ★`, inner: 'XÍ NGHIỆP' })}</div></div></div>`,
        ],
        'a4',
        TYPED,
      );
    },
  },
  {
    // The commune's chairman lets an official have yearly leave; short, on half a sheet across.
    id: 'decision-officer-sent-course-half',
    class: 'decision',
    tags: ['form', 'small', 'personal'],
    landscape: true,
    draw: (f) =>
      paper(
        'decision',
        [
          `<div style="margin:-12mm -8mm 0 -17mm;font-size:10.6pt;line-height:1.32">${twoColumns(office('ỦY BAN NHÂN DÂN', [unit(f)], `${f.number}/QĐ-UBND`), `${nation(10.2, '-', 40)}<i>${f.place.name}, ${issued(f.date)}</i>`, 42, 10.4)}${title('QUYẾT ĐỊNH<br>Về việc cử công chức đi bồi dưỡng', 12.5, 'margin:-3mm 0 1mm;line-height:1.25')}<div style="text-align:center"><b>CHỦ TỊCH ỦY BAN NHÂN DÂN ${unit(f)}</b></div><p>Căn cứ Nghị định số 171/2025/NĐ-CP ngày 30 tháng 6 năm 2025 của Chính phủ quy định về đào tạo, bồi dưỡng công chức; xét đề nghị của Trưởng phòng Văn hóa - Xã hội,</p><div style="text-align:center"><b>QUYẾT ĐỊNH:</b></div><p><b>Điều 1.</b> Cử ${mr(f.main)} <b>${nameOf(f.main, 'subject')}</b>, số định danh ${idOf(f.main, 'subject')}, tham gia lớp bồi dưỡng kỹ năng quản lý cấp phòng từ ngày ${daysLater(f.date, 9)} đến ngày ${daysLater(f.date, 19)}, tại Trường Chính trị tỉnh.</p><p><b>Điều 2.</b> Công chức được hưởng nguyên lương, công tác phí theo quy chế chi tiêu nội bộ và các bộ phận liên quan, ${mr(f.main)} có tên tại Điều 1 thi hành Quyết định này./.</p><div class="cols" style="margin-top:2mm"><div class="small" style="font-size:9.5pt">${recipients('Như Điều 2;', 'Lưu: VT.')}</div><div>${sealedSign(f, 'CHỦ TỊCH', { gap: 17 })}</div></div></div>`,
        ],
        'a5Landscape',
      ),
  },
]);
