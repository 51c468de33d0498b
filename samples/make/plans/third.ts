import { DOSSIER } from '../dossiers.ts';
import { PEOPLE as P } from '../people.ts';
import type { PlannedScan } from '../plan.ts';
import { householdBook, report } from '../templates/books.ts';
import { citizenCard } from '../templates/cards.ts';
import { maritalStatus } from '../templates/civil-status.ts';
import { applicationForm, receipt } from '../templates/one-stop.ts';
import { constructionPermit } from '../templates/permits.ts';

const YELLOWED: [number, number, number] = [244, 235, 212];

/** Papers with the ordinary layouts, part three: people and codes that are easily confused. */
export const THIRD: PlannedScan[] = [
  {
    path: 'scanner/SO-HO-KHAU.jpg',
    shows: 'Two facing pages of a household book, scanned open on an A4 glass',
    conditions: ['jpeg', 'colour', 'spread', 'yellowed'],
    status: 'review',
    tolerated: ['archived'],
    documents: [{ dossier: DOSSIER.household, paper: householdBook(P.duong, '002417735', '350104127') }],
    sides: [
      {
        show: [
          [0, 0],
          [0, 1],
        ],
      },
    ],
    flaws: { skew: 0.7, fold: 0.5, tint: YELLOWED, noise: 3 },
    container: { kind: 'jpeg', dpi: 300, tone: 'colour', quality: 60 },
  },
  {
    path: 'scanner/BC_SO_HOA.tif',
    shows: 'Two-page report with a table, text mode; belongs to no dossier',
    conditions: ['g4', 'multi-page', 'table'],
    status: 'archived',
    documents: [{ dossier: null, paper: report('187/BC-UBND', '05/11/2026', 'tháng 10 năm 2026') }],
    flaws: { skew: -1.5, noise: 8 },
    container: { kind: 'tiff', dpi: 300, compression: 'g4' },
  },
  {
    path: 'phone/IMG_20261104_154020.jpg',
    shows: 'Application photographed at the desk; the applicant has a sister with nearly the same name',
    conditions: ['phone', 'perspective', 'uneven-light', 'similar-names'],
    status: 'archived',
    tolerated: ['review'],
    documents: [
      {
        dossier: DOSSIER.brother,
        paper: applicationForm(
          P.anhNhat,
          'TỜ KHAI CẤP GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN',
          'Cấp Giấy xác nhận tình trạng hôn nhân để kết hôn',
          ['Từ khi đủ tuổi đến nay tôi cư trú tại xã Mẫu Lâm và chưa đăng ký kết hôn với ai.'],
          '04/11/2026',
        ),
      },
    ],
    container: {
      kind: 'phone',
      quality: 68,
      shot: {
        width: 2448,
        height: 3264,
        corners: [
          [0.055, 0.085],
          [0.94, 0.045],
          [0.915, 0.93],
          [0.085, 0.965],
        ],
        table: [186, 178, 166],
      },
    },
  },
  {
    path: 'batch/BATCH_20261102.pdf',
    shows: 'Feeder: receipt, application upside down, card; receipt, application; one person has another open dossier',
    conditions: ['batch', 'colour', '200dpi', 'qr', 'barcode', 'upside-down'],
    status: 'archived',
    documents: [
      {
        dossier: DOSSIER.batchThree,
        paper: receipt({
          code: DOSSIER.batchThree,
          procedure: '1.001193',
          procedureName: 'Đăng ký khai sinh',
          applicant: P.emNhat,
          received: '02/11/2026',
          due: '03/11/2026',
          papers: ['Tờ khai đăng ký khai sinh', 'Thẻ căn cước của người yêu cầu'],
        }),
      },
      {
        dossier: DOSSIER.batchThree,
        paper: applicationForm(
          P.emNhat,
          'TỜ KHAI ĐĂNG KÝ KHAI SINH',
          'Đăng ký khai sinh cho con',
          ['Đề nghị cơ quan đăng ký khai sinh cho người có tên trong giấy chứng sinh kèm theo.'],
          '02/11/2026',
        ),
      },
      { dossier: DOSSIER.batchThree, paper: citizenCard(P.emNhat, '04/09/2023', '20/10/2044') },
      {
        dossier: DOSSIER.batchFour,
        paper: receipt({
          code: DOSSIER.batchFour,
          procedure: '2.000815',
          procedureName: 'Chứng thực bản sao từ bản chính',
          applicant: P.lanHai,
          received: '02/11/2026',
          due: '02/11/2026',
          papers: ['Bản chính giấy tờ cần chứng thực'],
        }),
      },
      {
        dossier: DOSSIER.batchFour,
        paper: applicationForm(
          P.lanHai,
          'ĐƠN ĐỀ NGHỊ',
          'Chứng thực 05 bản sao sổ tiết kiệm',
          ['Tôi đề nghị chứng thực bản sao từ bản chính các giấy tờ nộp kèm.'],
          '02/11/2026',
        ),
      },
    ],
    sides: [
      { show: [[0, 0]] },
      { show: [[1, 0]], turn: 180 },
      { show: [[2, 0]] },
      { show: [[3, 0]] },
      { show: [[4, 0]] },
    ],
    flaws: { skew: -0.8, noise: 2 },
    container: { kind: 'pdf', dpi: 200, tone: 'colour', quality: 62 },
  },
  {
    path: 'scanner/SCAN_0016.pdf',
    shows: 'Permit whose dossier code is not in the register',
    conditions: ['grey', '200dpi', 'unknown-dossier'],
    status: 'review',
    documents: [{ dossier: null, paper: constructionPermit(P.bao, '31', '22/10/2026', 'H08.27.35-261009-0777') }],
    flaws: { skew: 0.9 },
    container: { kind: 'pdf', dpi: 200, tone: 'grey', quality: 66 },
  },
  {
    path: 'scanner/SCAN_0017.jpg',
    shows: 'Receipt alone on the glass; its holder has two open dossiers and the code decides',
    conditions: ['jpeg', 'grey', 'qr', 'barcode'],
    status: 'archived',
    documents: [
      {
        dossier: DOSSIER.vuFirst,
        paper: receipt({
          code: DOSSIER.vuFirst,
          procedure: '2.000815',
          procedureName: 'Chứng thực bản sao từ bản chính',
          applicant: P.vu,
          received: '28/10/2026',
          due: '28/10/2026',
          papers: ['Bản chính giấy tờ cần chứng thực', 'Bản sao cần chứng thực'],
        }),
      },
    ],
    flaws: { skew: 1.3 },
    container: { kind: 'jpeg', dpi: 300, tone: 'grey', quality: 60 },
  },
  {
    path: 'scanner/SCAN_0018.pdf',
    shows: 'Marital status certificate of somebody the register does not know, skewed 3 degrees',
    conditions: ['grey', '200dpi', 'skew', 'unknown-person'],
    status: 'review',
    documents: [
      { dossier: null, paper: maritalStatus(P.outsider, '61', '29/10/2026', 'Bổ sung hồ sơ vay vốn ngân hàng') },
    ],
    flaws: { skew: 3 },
    container: { kind: 'pdf', dpi: 200, tone: 'grey', quality: 66 },
  },
];
