import { DOSSIER } from '../dossiers.ts';
import { PEOPLE as P } from '../people.ts';
import type { PlannedScan } from '../plan.ts';
import { aidApplication, letterWithEntry, maritalLetter, minutesOfTwo, stampedReceipt } from '../templates/stamped.ts';

/** Held out: colour sheets of plain paper at 300 dpi with red seals and blue signatures, at the quality of office scanners. */
const DRAFTS: Omit<PlannedScan, 'heldOut'>[] = [
  {
    path: 'scanner/QUET_0111.pdf',
    shows: 'Application for aid that the commune confirmed under a seal; the applicant has one open dossier',
    conditions: ['colour', 'stamp'],
    status: 'archived',
    tolerated: ['review'],
    documents: [{ dossier: DOSSIER.aid, paper: aidApplication(P.thoa, '05/11/2026') }],
    flaws: { skew: 0.7, tint: [251, 250, 245], noise: 2.4 },
    container: { kind: 'pdf', dpi: 300, tone: 'colour', quality: 78 },
  },
  {
    path: 'scanner/QUET_0112.jpg',
    shows: 'Marital status certificate with the seal over the signature; its holder has one open dossier',
    conditions: ['jpeg', 'colour', 'stamp'],
    status: 'archived',
    tolerated: ['review'],
    documents: [{ dossier: DOSSIER.single, paper: maritalLetter(P.mien, '64', '10/11/2026') }],
    flaws: { skew: -0.9, tint: [250, 250, 250], noise: 2 },
    container: { kind: 'jpeg', dpi: 300, tone: 'colour', quality: 82 },
  },
  {
    path: 'scanner/QUET_0113.pdf',
    shows: 'Minutes with a table, signed and sealed by two parties; the dossier code is printed',
    conditions: ['colour', 'stamp', 'table'],
    status: 'archived',
    tolerated: ['review'],
    documents: [{ dossier: DOSSIER.site, paper: minutesOfTwo(P.dinh, '27', DOSSIER.site, '11/11/2026') }],
    flaws: { skew: 0.4, tint: [252, 249, 241], noise: 2.6, blur: 0.7 },
    container: { kind: 'pdf', dpi: 300, tone: 'colour', quality: 75 },
  },
  {
    path: 'scanner/QUET_0114.pdf',
    shows: 'Letter of a department on two sheets, stamped on entry, sealed on the second; belongs to no dossier',
    conditions: ['colour', 'stamp', 'multi-page'],
    status: 'archived',
    documents: [{ dossier: null, paper: letterWithEntry('1926/SNV-QLLT', '09/11/2026', '1204') }],
    flaws: { skew: -0.5, tint: [250, 247, 238], noise: 2.2 },
    container: { kind: 'pdf', dpi: 300, tone: 'colour', quality: 80 },
  },
  {
    path: 'scanner/QUET_0115.pdf',
    shows: 'Receipt with the seal of the centre and the stamp of entry; the code decides',
    conditions: ['colour', 'stamp', 'qr', 'barcode'],
    status: 'archived',
    documents: [
      {
        dossier: DOSSIER.residence,
        paper: stampedReceipt(DOSSIER.residence, ['1.004222', 'Đăng ký thường trú'], P.ngan, '09/11/2026'),
      },
    ],
    flaws: { skew: 1.1, tint: [253, 253, 252], noise: 2 },
    container: { kind: 'pdf', dpi: 300, tone: 'colour', quality: 80 },
  },
];

export const STAMPED: PlannedScan[] = DRAFTS.map((draft) => ({ ...draft, heldOut: true }));
