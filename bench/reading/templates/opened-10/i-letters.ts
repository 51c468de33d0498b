import { field } from '../../../../samples/make/html.ts';
import { isoDate } from '../../../../samples/make/people.ts';
import { besideSign, district, officeLines, sealedSign } from '../form-kit.ts';
import { paper } from '../kit.ts';
import { twoColumns, upper } from '../kit.ts';
import { capital } from '../office-kit.ts';
import { dayOf } from '../paper-parts.ts';
import { inPart } from '../template.ts';

/** Once held out, opened since: its misses are known. */
export const OPENED_10_I_LETTERS = inPart('opened-10', [
  {
    // A hamlet's head sent the commune's papers back: a letter of the veterans' association.
    id: 'letter-veterans-association-fund-1999',
    class: 'official_letter',
    tags: ['italic', 'two-column'],
    draw: (f) => {
      const day = dayOf(f, 4, 1999);
      return paper('official_letter', [
        `${twoColumns(`HỘI CỰU CHIẾN BINH VIỆT NAM<br><b>${officeLines('BAN CHẤP HÀNH HỘI CCB', upper(district(f)))}</b><br>Số: ${field('document_no', `${f.chance.whole(10, 90)}/CV-CCB`)}`, `<i>${capital(district(f).replace('huyện ', ''))}, ${field('issue_date', isoDate(day), `ngày ${day.slice(0, 2)} tháng 4 năm 1999`)}</i>`, 52, 12)}<div style="text-align:center;margin:5mm 0"><b>Kính gửi:</b> Ban Chấp hành Hội CCB các xã, thị trấn</div><p><i>Trích yếu: ${f.prose.subject()}</i></p><p>${f.prose.paragraph(2)}</p><p>Để chuẩn bị kỷ niệm 10 năm ngày thành lập Hội, Thường vụ Huyện hội yêu cầu các cơ sở hội:</p><p>a) ${f.prose.paragraph(2)}</p><p>b) Lập danh sách hội viên nghèo, hội viên còn ở nhà tạm, ghi rõ hoàn cảnh để Hội đề nghị Quỹ nghĩa tình đồng đội giúp đỡ.</p><p>c) ${f.prose.paragraph(1)}</p><p>Nhận được công văn này, các đồng chí cho triển khai ngay và báo cáo về Thường trực Huyện hội trước ngày 20 tháng 5.</p>${besideSign('<i>Nơi gửi:</i><br>- Như trên<br>- Thường trực HU (báo cáo)<br>- Lưu VP', sealedSign(f, 'T/M BAN CHẤP HÀNH<br>CHỦ TỊCH', { ring: `HỘI CỰU CHIẾN BINH VIỆT NAM ★ ${upper(district(f))} ★`, inner: 'BCH' }))}`,
      ]);
    },
  },
]);
