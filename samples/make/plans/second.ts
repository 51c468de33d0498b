import { DOSSIER } from '../dossiers.ts';
import { PEOPLE as P } from '../people.ts';
import type { PlannedScan } from '../plan.ts';
import { registerSpread } from '../templates/books.ts';
import { giftContract, powerOfAttorney } from '../templates/certified.ts';
import { birthCertificate, deathExtract } from '../templates/civil-status.ts';
import { applicationForm, decision } from '../templates/one-stop.ts';
import { constructionPermit, diploma, householdBusiness } from '../templates/permits.ts';

const YELLOWED: [number, number, number] = [244, 235, 212];
const LAW = [
  'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  'Xét đề nghị của Chánh Văn phòng HĐND và UBND xã.',
];

/** Papers with the ordinary layouts, part two: bad feeding, bad ink, bad luck. */
export const SECOND: PlannedScan[] = [
  {
    path: `scanner/${DOSSIER.death}.tif`,
    shows: 'Death extract, grey LZW TIFF, named by its dossier code',
    conditions: ['lzw', 'grey', '200dpi', 'named-by-code'],
    status: 'archived',
    documents: [{ dossier: DOSSIER.death, paper: deathExtract(P.toan, P.thuc, '12/TLKT', '08/10/2026') }],
    flaws: { skew: 0.3, noise: 1.2 },
    container: { kind: 'tiff', dpi: 200, compression: 'lzw' },
  },
  {
    path: 'scanner/SCAN_0007.pdf',
    shows: 'Birth certificate with a seal pressed right over the printed lines',
    conditions: ['colour', 'stamped-over', 'pattern'],
    status: 'archived',
    tolerated: ['review'],
    documents: [
      {
        dossier: DOSSIER.lanFirst,
        paper: birthCertificate(P.lanMot, 'Đỗ Thị Nhuần', 'Nguyễn Văn Cẩn', '63/2026', '26/10/2026', true),
      },
    ],
    flaws: { skew: -0.5, tint: [250, 246, 235] },
    container: { kind: 'pdf', dpi: 300, tone: 'colour', quality: 60 },
  },
  {
    path: 'scanner/SCAN_0008.pdf',
    shows: 'Decision fed upside down',
    conditions: ['grey', '200dpi', 'upside-down'],
    status: 'archived',
    documents: [
      {
        dossier: null,
        paper: decision(
          '1102/QĐ-UBND',
          'Về việc ban hành Quy chế hoạt động của Trung tâm Phục vụ hành chính công xã',
          LAW,
          [
            [
              '<b>Điều 1.</b> Ban hành kèm theo Quyết định này Quy chế hoạt động của Trung tâm Phục vụ hành chính công xã Mẫu Lâm.',
              '<b>Điều 2.</b> Quyết định này có hiệu lực kể từ ngày ký.',
              '<b>Điều 3.</b> Chánh Văn phòng HĐND và UBND xã, Thủ trưởng các cơ quan chuyên môn và các tổ chức, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này./.',
            ],
          ],
          '06/11/2026',
        ),
      },
    ],
    sides: [{ show: [[0, 0]], turn: 180 }],
    flaws: { skew: 0.8 },
    container: { kind: 'pdf', dpi: 200, tone: 'grey', quality: 68 },
  },
  {
    path: 'scanner/SCAN_0009.jpg',
    shows: 'Household business certificate fed sideways; its holder has one dossier',
    conditions: ['jpeg', 'grey', 'turned'],
    status: 'archived',
    tolerated: ['review'],
    documents: [
      {
        dossier: DOSSIER.business,
        paper: householdBusiness(
          P.kien,
          '35M8000127',
          'TẠP HÓA KIÊN ĐỊNH',
          'Bán lẻ lương thực, thực phẩm, đồ uống',
          '20/10/2026',
        ),
      },
    ],
    sides: [{ show: [[0, 0]], turn: 90 }],
    flaws: { skew: -0.6 },
    container: { kind: 'jpeg', dpi: 300, tone: 'grey', quality: 62 },
  },
  {
    path: `scanner/${DOSSIER.proxy}-UQ.pdf`,
    shows: 'Power of attorney from a printer without toner',
    conditions: ['grey', 'faint', 'named-by-code'],
    status: 'archived',
    tolerated: ['review'],
    documents: [
      {
        dossier: DOSSIER.proxy,
        paper: powerOfAttorney(
          P.loan,
          P.nghia,
          'Bà Bùi Thị Bích Loan Thảo ủy quyền cho ông Hà Quang Nghĩa Trường thay mặt nộp hồ sơ, nhận kết quả cấp đổi Giấy chứng nhận quyền sử dụng đất tại Trung tâm Phục vụ hành chính công xã Mẫu Lâm.',
          '19/10/2026',
        ),
      },
    ],
    flaws: { fade: 0.62, noise: 3.5, skew: 0.7, blur: 0.8 },
    container: { kind: 'pdf', dpi: 300, tone: 'grey', quality: 62 },
  },
  {
    path: 'scanner/HOP-DONG-TANG-CHO.pdf',
    shows: 'Certified contract of three pages with seals over the edges; both parties are named, one has the dossier',
    conditions: ['colour', '200dpi', 'multi-page'],
    status: 'archived',
    tolerated: ['review'],
    documents: [{ dossier: DOSSIER.contract, paper: giftContract(P.my, P.sang, 'ZL 004417', '21/10/2026') }],
    flaws: { skew: 0.4, staple: true },
    container: { kind: 'pdf', dpi: 200, tone: 'colour', quality: 60 },
  },
  {
    path: 'a3/SO-KHAI-SINH-1964-tr118.jpg',
    shows: 'Two facing pages of an old birth register with four people: belongs to no single dossier',
    conditions: ['a3', 'spread', 'grey', 'yellowed', '200dpi'],
    status: 'review',
    tolerated: ['archived'],
    documents: [{ dossier: null, paper: registerSpread([P.dieu, P.toan, P.thuc, P.phuc]) }],
    sides: [
      {
        show: [
          [0, 0],
          [0, 1],
        ],
      },
    ],
    flaws: { skew: -0.9, fold: 0.5, tint: YELLOWED, fade: 0.2, noise: 3 },
    container: { kind: 'jpeg', dpi: 200, tone: 'grey', quality: 62 },
  },
  {
    path: `scanner/${DOSSIER.diploma}.02.pdf`,
    shows: 'Application exported by an office program with the scanned diploma appended',
    conditions: ['mixed', 'colour', 'named-by-code'],
    status: 'archived',
    documents: [
      {
        dossier: DOSSIER.diploma,
        paper: applicationForm(
          P.quyen,
          'ĐƠN ĐỀ NGHỊ CHỨNG THỰC BẢN SAO TỪ BẢN CHÍNH',
          'Chứng thực 03 bản sao Bằng tốt nghiệp trung học phổ thông',
          [
            'Kính đề nghị Ủy ban nhân dân xã chứng thực bản sao từ bản chính Bằng tốt nghiệp của tôi để nộp hồ sơ tuyển dụng.',
          ],
          '21/10/2026',
        ),
      },
      { dossier: DOSSIER.diploma, paper: diploma(P.quyen, 'B 0004512', '117/THPT', '15/07/1921') },
    ],
    flaws: { skew: 1.2 },
    container: { kind: 'mixed', dpi: 300, tone: 'colour', quality: 62 },
  },
  {
    path: 'scanner/SCAN_0012.pdf',
    shows: 'Construction permit with its dossier code printed at the foot, skewed 2.4 degrees, lid open',
    conditions: ['grey', 'skew', 'border'],
    status: 'archived',
    documents: [
      { dossier: DOSSIER.construction, paper: constructionPermit(P.sang, '29', '20/10/2026', DOSSIER.construction) },
    ],
    flaws: { skew: -2.4, border: 6 },
    container: { kind: 'pdf', dpi: 300, tone: 'grey', quality: 60 },
  },
];
