import { DOSSIER } from '../dossiers.ts';
import { PEOPLE as P } from '../people.ts';
import type { PlannedScan } from '../plan.ts';
import { identityCard, oldBirthCertificate, oldDeathCertificate, oldMarriage } from '../templates/held-out-civil.ts';
import {
  agencyContract,
  agencyLetter,
  boxedForm,
  newHouseholdBusiness,
  personDecision,
  plainReport,
  slipReceipt,
} from '../templates/held-out-office.ts';
import { landNew } from '../templates/land.ts';

type Draft = Omit<PlannedScan, 'heldOut'>;

const DRAFTS: Draft[] = [
  {
    path: 'scanner/QUET_0101.pdf',
    shows: 'Identity card of 2024, both sides, QR on the back; its holder has one open dossier',
    conditions: ['colour', 'qr', 'mrz'],
    status: 'archived',
    tolerated: ['review'],
    documents: [{ dossier: DOSSIER.batchTwo, paper: identityCard(P.bao, '12/08/2024', '03/03/2044') }],
    flaws: { skew: 0.8, noise: 1.5 },
    container: { kind: 'pdf', dpi: 300, tone: 'colour', quality: 66 },
  },
  {
    path: `scanner/${DOSSIER.birthOld}.01.tif`,
    shows: 'Typed birth certificate of the nineties, faded, text mode, named by its dossier code',
    conditions: ['g4', 'faint', 'typed', 'named-by-code', 'skew'],
    status: 'archived',
    tolerated: ['review'],
    documents: [{ dossier: DOSSIER.birthOld, paper: oldBirthCertificate(P.toan, '76/1993', '09/08/1993') }],
    flaws: { skew: 1.6, fade: 0.3, noise: 14 },
    container: { kind: 'tiff', dpi: 300, compression: 'g4' },
  },
  {
    path: 'phone/IMG_20261016_080112.jpg',
    shows: 'Older death certificate photographed on a dark table; nobody in the register is named',
    conditions: ['phone', 'perspective', 'uneven-light', 'unknown-person'],
    status: 'review',
    documents: [{ dossier: null, paper: oldDeathCertificate(P.outsider, '15/2026', '14/10/2026') }],
    container: {
      kind: 'phone',
      quality: 68,
      shot: {
        width: 2448,
        height: 3264,
        corners: [
          [0.1, 0.08],
          [0.9, 0.055],
          [0.955, 0.935],
          [0.06, 0.955],
        ],
        table: [66, 58, 54],
      },
    },
  },
  {
    path: 'scanner/QUET_0104.pdf',
    shows: 'Marriage certificate of the older portrait form; one of the couple has the marriage dossier',
    conditions: ['colour', 'pattern', '200dpi'],
    status: 'archived',
    tolerated: ['review'],
    documents: [{ dossier: DOSSIER.marriage, paper: oldMarriage(P.phuc, P.huong, '18/2026', '15/10/2026') }],
    flaws: { skew: -1.2, tint: [248, 244, 240] },
    container: { kind: 'pdf', dpi: 200, tone: 'colour', quality: 64 },
  },
  {
    path: 'batch/QUAY1_20261028.pdf',
    shows: 'Feeder: half-sheet receipt with a bar code only, application as a grid of boxes fed upside down',
    conditions: ['batch', 'grey', '200dpi', 'barcode', 'upside-down'],
    status: 'archived',
    tolerated: ['review'],
    documents: [
      {
        dossier: DOSSIER.lanSecond,
        paper: slipReceipt(DOSSIER.lanSecond, P.lanHai, 'Trợ cấp xã hội hàng tháng', '30/10/2026'),
      },
      { dossier: DOSSIER.lanSecond, paper: boxedForm(P.lanHai, '30/10/2026') },
    ],
    sides: [{ show: [[0, 0]] }, { show: [[1, 0]], turn: 180 }],
    flaws: { skew: 0.6, noise: 3 },
    container: { kind: 'pdf', dpi: 200, tone: 'grey', quality: 66 },
  },
  {
    path: 'scanner/QUET_0106.pdf',
    shows: 'Decision of another agency about one person, who has one open dossier of that procedure',
    conditions: ['grey', 'stamp'],
    status: 'archived',
    tolerated: ['review'],
    documents: [{ dossier: DOSSIER.card, paper: personDecision(P.tho, '2041/QĐ-SYT', '09/11/2026') }],
    flaws: { skew: -0.9 },
    container: { kind: 'pdf', dpi: 300, tone: 'grey', quality: 60 },
  },
  {
    path: 'scanner/QUET_0107.png',
    shows: 'Report of a mass organisation with a table; belongs to no dossier',
    conditions: ['png', 'grey', 'table'],
    status: 'archived',
    tolerated: ['review'],
    documents: [{ dossier: null, paper: plainReport('31-BC/ĐTN', '02/11/2026') }],
    flaws: { skew: 0.5, noise: 1 },
    container: { kind: 'png', dpi: 200, tone: 'grey' },
  },
  {
    path: 'scanner/QUET_0108.pdf',
    shows: 'Letter of another office, two pages, fed sideways',
    conditions: ['grey', '200dpi', 'turned', 'multi-page'],
    status: 'archived',
    tolerated: ['review'],
    documents: [{ dossier: null, paper: agencyLetter('417/BHXH-CST', '10/11/2026') }],
    sides: [
      { show: [[0, 0]], turn: 270 },
      { show: [[0, 1]], turn: 270 },
    ],
    flaws: { skew: 0.7 },
    container: { kind: 'pdf', dpi: 200, tone: 'grey', quality: 68 },
  },
  {
    path: 'scanner/QUET_0109.jpg',
    shows:
      'Household business certificate numbered by its owner’s personal id; the owner has a resolved dossier of another kind',
    conditions: ['jpeg', 'colour', 'pattern', '200dpi', 'other-procedure'],
    status: 'review',
    documents: [{ dossier: null, paper: newHouseholdBusiness(P.dieu, '13/11/2026') }],
    flaws: { skew: -1.7 },
    container: { kind: 'jpeg', dpi: 200, tone: 'colour', quality: 66 },
  },
  {
    path: 'scanner/QUET_0110.tif',
    shows:
      'Agency contract of two people, each with a dossier of their own: which one it belongs to is not on the paper',
    conditions: ['g4', 'multi-page', 'ambiguous'],
    status: 'review',
    documents: [{ dossier: null, paper: agencyContract(P.duong, P.quyen, '12/11/2026') }],
    flaws: { skew: -0.6, noise: 7 },
    container: { kind: 'tiff', dpi: 300, compression: 'g4' },
  },
  {
    path: `scanner/${DOSSIER.landNew}.KQ.pdf`,
    shows: 'Land use certificate of the 2025 form, both sides, named by its dossier code',
    conditions: ['colour', 'pattern', 'qr', 'named-by-code', '200dpi'],
    status: 'archived',
    documents: [{ dossier: DOSSIER.landNew, paper: landNew(P.nghia, 'ZA 00031877', 'VP 00412', '27/10/2026') }],
    flaws: { skew: 0.4 },
    container: { kind: 'pdf', dpi: 200, tone: 'colour', quality: 64 },
  },
  {
    path: 'phone/IMG_20261110_163307.jpg',
    shows: 'Grid application photographed askew with a shadow; the person bears the name of another applicant',
    conditions: ['phone', 'perspective', 'uneven-light', 'similar-names'],
    status: 'archived',
    tolerated: ['review'],
    documents: [{ dossier: DOSSIER.lanFirst, paper: boxedForm(P.lanMot, '29/10/2026') }],
    container: {
      kind: 'phone',
      quality: 68,
      shot: {
        width: 2448,
        height: 3264,
        corners: [
          [0.05, 0.11],
          [0.91, 0.05],
          [0.96, 0.9],
          [0.1, 0.96],
        ],
        table: [142, 120, 92],
      },
    },
  },
];

/** Papers whose layouts were kept away from whoever writes rules. */
export const HELD_OUT: PlannedScan[] = DRAFTS.map((draft) => ({ ...draft, heldOut: true }));
