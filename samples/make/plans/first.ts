import { DOSSIER } from '../dossiers.ts';
import { PEOPLE as P } from '../people.ts';
import type { PlannedScan } from '../plan.ts';
import { citizenCard } from '../templates/cards.ts';
import { birthCertificate, deathExtract, maritalStatus, marriageCertificate } from '../templates/civil-status.ts';
import { landBooklet } from '../templates/land.ts';
import { applicationForm, decision, officialLetter, receipt } from '../templates/one-stop.ts';

const CREAM: [number, number, number] = [250, 246, 235];

const REUSE_LETTER = officialLetter(
  '218/UBND-VHXH',
  'rà soát hồ sơ, giấy tờ đã số hóa',
  'Các thôn trên địa bàn xã',
  [
    'Thực hiện kế hoạch số hóa hồ sơ, kết quả giải quyết thủ tục hành chính năm 2026, Ủy ban nhân dân xã Mẫu Lâm đề nghị các thôn thông báo để người dân mang bản chính giấy tờ hộ tịch, đất đai đến Trung tâm Phục vụ hành chính công xã đối chiếu.',
    'Thời gian tiếp nhận: các ngày làm việc trong tuần, trừ chiều thứ Tư, từ ngày 16 tháng 11 năm 2026 đến hết ngày 18 tháng 12 năm 2026. Người dân không phải nộp phí.',
    'Trưởng các thôn tổng hợp số hộ chưa có giấy tờ bản chính, báo cáo về Văn phòng HĐND và UBND xã trước ngày 25 tháng 12 năm 2026 để xem xét, giải quyết theo quy định.',
    'Nhận được Công văn này, đề nghị các thôn phối hợp thực hiện./.',
  ],
  '09/11/2026',
);

/** Papers with the ordinary layouts, part one. */
export const FIRST: PlannedScan[] = [
  {
    path: `scanner/${DOSSIER.birth}.01.pdf`,
    shows: 'Birth certificate on patterned paper, named by its dossier code',
    conditions: ['colour', 'pattern', 'named-by-code'],
    status: 'archived',
    documents: [
      {
        dossier: DOSSIER.birth,
        paper: birthCertificate(P.dieu, 'Lương Thị Gấm', 'Lương Văn Bổn', '41/2026', '12/10/2026'),
      },
    ],
    flaws: { skew: 0.6, tint: CREAM },
    container: { kind: 'pdf', dpi: 300, tone: 'colour', quality: 62 },
  },
  {
    path: 'scanner/SCAN_0002.tif',
    shows: 'Two-page decision, text mode of an office copier, skewed 1.8 degrees',
    conditions: ['g4', 'skew', 'multi-page'],
    status: 'archived',
    documents: [
      {
        dossier: null,
        paper: decision(
          '1046/QĐ-UBND',
          'Về việc kiện toàn Tổ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính của xã Mẫu Lâm năm 2026',
          [
            'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
            'Căn cứ Nghị định số 118/2025/NĐ-CP ngày 09 tháng 6 năm 2025 của Chính phủ về thực hiện thủ tục hành chính theo cơ chế một cửa, một cửa liên thông;',
            'Căn cứ Thông tư số 01/2023/TT-VPCP ngày 05 tháng 4 năm 2023 của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ;',
            'Theo đề nghị của Giám đốc Trung tâm Phục vụ hành chính công xã.',
          ],
          [
            [
              '<b>Điều 1.</b> Kiện toàn Tổ số hóa hồ sơ, kết quả giải quyết thủ tục hành chính của xã Mẫu Lâm gồm 07 thành viên, do Phó Chủ tịch Ủy ban nhân dân xã làm Tổ trưởng.',
              '<b>Điều 2.</b> Tổ số hóa có nhiệm vụ quét, kiểm tra, đặt tên và lưu trữ giấy tờ theo đúng thành phần hồ sơ; mỗi ngày đối chiếu số hồ sơ tiếp nhận với số hồ sơ đã số hóa trên hệ thống.',
            ],
            [
              'Tổ trưởng phân công nhiệm vụ cho từng thành viên; Tổ tự giải tán sau khi hoàn thành nhiệm vụ. Kinh phí hoạt động lấy từ nguồn ngân sách xã được giao năm 2026.',
              '<b>Điều 3.</b> Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 212/QĐ-UBND ngày 14 tháng 3 năm 2026. Chánh Văn phòng HĐND và UBND xã, Giám đốc Trung tâm Phục vụ hành chính công xã và các thành viên có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.',
            ],
          ],
          '30/10/2026',
        ),
      },
    ],
    flaws: { skew: 1.8, noise: 9 },
    container: { kind: 'tiff', dpi: 300, compression: 'g4' },
  },
  {
    path: 'scanner/20261109_101512.pdf',
    shows: 'Official letter to the hamlets, grey at 200 dpi; belongs to no dossier',
    conditions: ['grey', '200dpi'],
    status: 'archived',
    documents: [{ dossier: null, paper: REUSE_LETTER }],
    flaws: { skew: -0.4, staple: true },
    container: { kind: 'pdf', dpi: 200, tone: 'grey', quality: 68 },
  },
  {
    path: 'scanner/IMG_0104.png',
    shows: 'Both sides of a citizen card with QR and MRZ on one sheet; its holder has one open dossier',
    conditions: ['png', 'colour', 'qr', 'mrz'],
    status: 'archived',
    tolerated: ['review'],
    documents: [{ dossier: DOSSIER.card, paper: citizenCard(P.tho, '18/06/2024', '09/01/2043') }],
    flaws: { noise: 0 },
    container: { kind: 'png', dpi: 300, tone: 'colour' },
  },
  {
    path: `scanner/${DOSSIER.marriage}_KQ.pdf`,
    shows: 'Marriage certificate, landscape, seal over the signature',
    conditions: ['colour', 'landscape', 'pattern', 'named-by-code'],
    status: 'archived',
    documents: [{ dossier: DOSSIER.marriage, paper: marriageCertificate(P.huong, P.phuc, '18/2026', '15/10/2026') }],
    flaws: { skew: -1.1 },
    container: { kind: 'pdf', dpi: 300, tone: 'colour', quality: 60 },
  },
  {
    path: 'phone/IMG_20261028_091244.jpg',
    shows: 'Official letter photographed on a table at an angle under a lamp',
    conditions: ['phone', 'perspective', 'uneven-light'],
    status: 'archived',
    tolerated: ['review'],
    documents: [
      {
        dossier: null,
        paper: officialLetter(
          '233/UBND-ĐC',
          'niêm yết công khai hồ sơ đất đai',
          'Ban nhân dân thôn Đồng Lau',
          [
            'Ủy ban nhân dân xã Mẫu Lâm gửi kèm danh sách 12 hồ sơ đề nghị cấp đổi Giấy chứng nhận quyền sử dụng đất đã đủ điều kiện, đề nghị Ban nhân dân thôn niêm yết công khai tại nhà văn hóa thôn.',
            'Thời gian niêm yết là 15 ngày, kể từ ngày 02 tháng 11 năm 2026. Hết thời hạn, lập biên bản kết thúc niêm yết gửi về bộ phận địa chính xã.',
            'Mọi ý kiến phản ánh của người dân được tổng hợp bằng văn bản, ghi rõ họ tên, địa chỉ và nội dung phản ánh./.',
          ],
          '28/10/2026',
        ),
      },
    ],
    container: {
      kind: 'phone',
      quality: 70,
      shot: {
        width: 2448,
        height: 3264,
        corners: [
          [0.09, 0.06],
          [0.93, 0.09],
          [0.965, 0.95],
          [0.045, 0.93],
        ],
        table: [112, 84, 60],
      },
    },
  },
  {
    path: `a3/${DOSSIER.land}_GCN.pdf`,
    shows: 'Old land use certificate: one folded A3 sheet, outer side 4|1, inner side 2|3',
    conditions: ['a3', 'booklet', 'colour', 'pattern', 'named-by-code'],
    status: 'archived',
    documents: [{ dossier: DOSSIER.land, paper: landBooklet(P.loan, 'ZK 018732', 'CH 001201', '22/10/2026') }],
    sides: [
      {
        show: [
          [0, 3],
          [0, 0],
        ],
      },
      {
        show: [
          [0, 1],
          [0, 2],
        ],
      },
    ],
    flaws: { skew: 0.5, fold: 0.5 },
    container: { kind: 'pdf', dpi: 200, tone: 'colour', quality: 62 },
  },
  {
    path: 'batch/BATCH_20261027.pdf',
    shows: 'Two dossiers through the feeder: receipt, application, certificate, blank back; receipt, application',
    conditions: ['batch', 'grey', '200dpi', 'qr', 'barcode', 'blank'],
    status: 'archived',
    documents: [
      {
        dossier: DOSSIER.batchOne,
        paper: receipt({
          code: DOSSIER.batchOne,
          procedure: '2.000635',
          procedureName: 'Cấp bản sao trích lục hộ tịch',
          applicant: P.hanh,
          received: '27/10/2026',
          due: '28/10/2026',
          papers: ['Tờ khai cấp bản sao trích lục hộ tịch', 'Giấy chứng tử của cha'],
        }),
      },
      {
        dossier: DOSSIER.batchOne,
        paper: applicationForm(
          P.hanh,
          'TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH',
          'Cấp 02 bản sao trích lục khai tử của cha',
          [
            'Đề nghị quý cơ quan cấp bản sao trích lục khai tử cho người có tên trong Sổ đăng ký khai tử năm 2026 của Ủy ban nhân dân xã Mẫu Lâm.',
          ],
          '27/10/2026',
        ),
      },
      {
        dossier: DOSSIER.batchOne,
        paper: {
          ...deathExtract(P.duong, P.hanh, '19/TLKT-BS', '08/10/2026'),
          pages: [...deathExtract(P.duong, P.hanh, '19/TLKT-BS', '08/10/2026').pages, ''],
        },
      },
      {
        dossier: DOSSIER.batchTwo,
        paper: receipt({
          code: DOSSIER.batchTwo,
          procedure: '1.004873',
          procedureName: 'Cấp Giấy xác nhận tình trạng hôn nhân',
          applicant: P.bao,
          received: '27/10/2026',
          due: '30/10/2026',
          papers: ['Tờ khai cấp Giấy xác nhận tình trạng hôn nhân'],
        }),
      },
      {
        dossier: DOSSIER.batchTwo,
        paper: applicationForm(
          P.bao,
          'TỜ KHAI CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
          'Cấp Giấy xác nhận tình trạng hôn nhân để bổ sung hồ sơ xin việc',
          [
            'Trong thời gian cư trú tại xã Mẫu Lâm từ năm 1922 đến nay, tôi chưa đăng ký kết hôn với ai.',
            'Mục đích sử dụng Giấy xác nhận tình trạng hôn nhân: bổ sung hồ sơ xin việc làm.',
          ],
          '27/10/2026',
        ),
      },
    ],
    flaws: { skew: 0.9, noise: 3 },
    container: { kind: 'pdf', dpi: 200, tone: 'grey', quality: 65 },
  },
  {
    path: 'scanner/xac-nhan-hon-nhan.pdf',
    shows: 'Marital status certificate exported by an office program: no pixels at all',
    conditions: ['born-digital'],
    status: 'archived',
    tolerated: ['review'],
    documents: [
      {
        dossier: DOSSIER.marital,
        paper: maritalStatus(P.huong, '57', '19/10/2026', 'Làm thủ tục đăng ký kết hôn tại Ủy ban nhân dân xã Mẫu Lâm'),
      },
    ],
    container: { kind: 'born-digital' },
  },
  {
    path: 'hostile/anh-doi-duoi.pdf',
    shows: 'A grey JPEG of an application under a .pdf name; its applicant has two open dossiers',
    conditions: ['hostile', 'wrong-extension', 'grey', 'ambiguous'],
    status: 'review',
    documents: [
      {
        dossier: null,
        paper: applicationForm(
          P.vu,
          'ĐƠN ĐỀ NGHỊ',
          'Xin bổ sung giấy tờ vào hồ sơ đã nộp',
          [
            'Tôi đã nộp hồ sơ tại Trung tâm Phục vụ hành chính công xã nhưng còn thiếu giấy tờ. Nay tôi xin nộp bổ sung để được giải quyết theo quy định.',
          ],
          '05/11/2026',
        ),
      },
    ],
    flaws: { skew: -0.7 },
    container: { kind: 'jpeg', dpi: 200, tone: 'grey', quality: 68 },
  },
];
