import { stableUuid } from '../../src/core/fixity.ts';
import type { CoverageCounts, DocumentDetail, DossierView, ScanDetail } from '../../src/core/ports/queries.ts';
import type { BacklogRow } from '../../src/core/ports/work-lists.ts';
import { sha256 } from '../../src/core/fixity.ts';
import { BIRTH_SCORE, LIKELY, UNLIKELY } from './invented-scores.ts';

/**
 * Invented people and papers. Identifiers cannot belong to anyone: citizen ids start with 099 (no such province),
 * dossier codes name the office H99 (there is none).
 */

export const PAGE = { width: 1654, height: 2339 };

/** What every invented object holds; enough to tell them apart. */
export function objectBytes(key: string): Uint8Array {
  return new TextEncoder().encode(`object ${key}\n`.repeat(200));
}

function page(number: number, text: string) {
  return {
    number,
    sheet: number,
    part: 'whole' as const,
    rotation: 0 as const,
    skewDegrees: 0.4,
    blank: false,
    text,
    meanConfidence: 91.3,
    ...PAGE,
    decided: null,
    previewKey: `previews/ab/${sha256(text).slice(0, 16)}.jpg`,
  };
}

function archive(id: string) {
  const key = `archive/ab/${id.slice(0, 8)}.pdf`;
  const bytes = objectBytes(key);
  return { key, sha256: sha256(bytes), bytes: bytes.length, conformance: 'PDF/A-2u' as const };
}

export const BIRTH_ID = stableUuid('invented', 'birth');
export const REVIEW_ID = stableUuid('invented', 'review');
export const SCAN_ID = stableUuid('invented', 'scan-1');
export const REJECTED_ID = stableUuid('invented', 'scan-2');
export const DOSSIER = 'H99.27.35-260218-0011';
export const OTHER_DOSSIER = 'H99.27.35-260219-0004';

const BIRTH_TEXT = `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

GIẤY KHAI SINH
(BẢN SAO)

Họ, chữ đệm, tên: ĐÀO THỊ NGÂN HÀ
Ngày, tháng, năm sinh: 09/10/2019
Số định danh cá nhân: 099319000017
Nơi sinh: Trạm y tế xã Suối Mơ`;

export function birthCertificate(): DocumentDetail {
  return {
    id: BIRTH_ID,
    scanId: SCAN_ID,
    scanPath: 'may-quet-1/SCAN_0001.pdf',
    station: 'may-quet-1',
    status: 'archived',
    class: 'birth_certificate',
    classConfidence: 0.98,
    decidedBy: null,
    pages: [page(1, BIRTH_TEXT), page(2, 'Ghi chú: sao từ sổ gốc.')],
    fields: [
      {
        kind: 'person_name',
        value: 'Đào Thị Ngân Hà',
        verbatim: 'ĐÀO THỊ NGÂN HÀ',
        page: 1,
        box: [560, 720, 540, 46],
        source: 'ocr',
        confidence: 0.93,
        checks: ['unlabelled'],
        role: 'subject',
      },
      {
        kind: 'citizen_id',
        value: '099319000017',
        verbatim: '099 319 000 017',
        page: 1,
        box: [620, 905, 330, 44],
        source: 'qr',
        confidence: 0.99,
        checks: ['province', 'birth-year'],
        role: 'subject',
      },
      {
        kind: 'birth_date',
        value: '2019-10-09',
        verbatim: '09/10/2019',
        page: 1,
        box: [640, 812, 250, 44],
        source: 'ocr',
        confidence: 0.95,
        checks: ['date'],
        role: 'subject',
      },
      {
        kind: 'birth_certificate_no',
        value: '87/2019',
        verbatim: 'Số: 87/2019',
        page: 1,
        box: [1180, 430, 220, 40],
        source: 'ocr',
        confidence: 0.9,
        checks: ['shape'],
      },
      {
        kind: 'dossier_code',
        value: DOSSIER,
        verbatim: DOSSIER,
        page: 2,
        box: [200, 160, 520, 80],
        source: 'barcode',
        confidence: 1,
        checks: ['shape', 'register'],
      },
    ],
    dossier: {
      code: DOSSIER,
      how: 'barcode',
      confidence: 1,
      score: BIRTH_SCORE,
    },
    candidates: [],
    reviewReasons: [],
    archive: archive(BIRTH_ID),
    archivedAt: new Date('2026-11-20T02:14:00Z'),
  };
}

export function unsureApplication(): DocumentDetail {
  return {
    id: REVIEW_ID,
    scanId: SCAN_ID,
    scanPath: 'may-quet-1/SCAN_0001.pdf',
    station: 'may-quet-1',
    status: 'review',
    class: 'application_form',
    classConfidence: 0.61,
    decidedBy: null,
    pages: [
      page(
        1,
        'TỜ KHAI CẤP BẢN SAO TRÍCH LỤC HỘ TỊCH\n\nHọ, chữ đệm, tên người yêu cầu: ĐÀO VĂN KHÁNH\nSố định danh: 099085000042',
      ),
    ],
    fields: [
      {
        kind: 'person_name',
        value: 'Đào Văn Khánh',
        verbatim: 'ĐÀO VĂN KHÁNH',
        page: 1,
        box: [500, 690, 430, 46],
        source: 'ocr',
        confidence: 0.82,
        checks: [],
        role: 'applicant',
      },
      {
        kind: 'citizen_id',
        value: '099085000042',
        verbatim: '099085000042',
        page: 1,
        box: [470, 780, 330, 44],
        source: 'ocr',
        confidence: 0.7,
        checks: [],
        role: 'applicant',
      },
    ],
    dossier: null,
    candidates: [
      {
        code: DOSSIER,
        score: 0.71,
        why: 'Cùng họ tên người nộp; thủ tục cấp bản sao trích lục; giấy ký trước ngày nhận 2 ngày.',
        ...LIKELY,
      },
      { code: OTHER_DOSSIER, score: 0.64, why: 'Cùng họ tên người nộp; khác thủ tục.', ...UNLIKELY },
    ],
    reviewReasons: [
      { code: 'DOSSIER_AMBIGUOUS', detail: {} },
      { code: 'IDENTIFIERS_DISAGREE', detail: { kind: 'citizen_id' } },
    ],
    archive: archive(REVIEW_ID),
    archivedAt: new Date('2026-11-20T02:14:00Z'),
  };
}

export function scans(): ScanDetail[] {
  const base = {
    station: 'may-quet-1',
    bytes: 1_482_113,
    mediaType: 'application/pdf' as const,
    errorCode: null,
    errorDetail: {},
    duplicateOf: null,
    duplicateOfPath: null,
    movedTo: null,
    findings: [],
  };
  const scan = (name: string, path: string, receivedAt: string, more: Partial<ScanDetail>): ScanDetail => ({
    ...base,
    id: stableUuid('invented', name),
    relativePath: path,
    sha256: sha256(name),
    originalKey: `originals/ab/${sha256(name).slice(0, 8)}.pdf`,
    receivedAt: new Date(receivedAt),
    finishedAt: new Date(Date.parse(receivedAt) + 41_000),
    status: 'archived',
    documents: [],
    ...more,
  });
  return [
    scan('scan-6', 'dien-thoai/anh chụp 17.jpg', '2026-11-20T03:12:00Z', {
      status: 'working',
      finishedAt: null,
      station: 'dien-thoai',
    }),
    scan('scan-5', 'may-quet-1/SCAN_0005.pdf', '2026-11-20T03:11:30Z', { status: 'queued', finishedAt: null }),
    scan('scan-4', 'may-quet-1/SCAN_0001 (2).pdf', '2026-11-20T02:40:00Z', {
      status: 'duplicate',
      duplicateOf: SCAN_ID,
      duplicateOfPath: 'may-quet-1/SCAN_0001.pdf',
    }),
    scan('scan-2', 'may-quet-1/<script>alert(1)</script>.pdf', '2026-11-20T02:31:00Z', {
      status: 'rejected',
      errorCode: 'SCAN_ENCRYPTED',
    }),
    scan('scan-1', 'may-quet-1/SCAN_0001.pdf', '2026-11-20T02:13:00Z', {
      status: 'review',
      documents: [birthCertificate(), unsureApplication()],
      findings: [
        { code: 'DPI_ESTIMATED', detail: { dpi: 200 }, sheet: 1 },
        { code: 'PAGE_BLANK', detail: {}, sheet: 4 },
      ],
    }),
  ];
}

export function dossiers(): DossierView[] {
  const common = { procedureCode: '2.000635', unit: 'Ủy ban nhân dân xã Suối Mơ', documents: [] };
  return [
    {
      ...common,
      code: DOSSIER,
      procedureName: 'Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh',
      applicant: 'Đào Văn Khánh',
      received: '2026-02-18',
      resolved: '2026-02-18',
    },
    {
      ...common,
      code: OTHER_DOSSIER,
      procedureName: 'Đăng ký khai tử',
      procedureCode: '1.000656',
      applicant: 'Đào Văn Khánh',
      received: '2026-02-19',
      resolved: null,
    },
  ];
}

export function coverage(): CoverageCounts[] {
  return [
    {
      key: '2.000635',
      title: 'Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh',
      received: 412,
      receivedWithPaper: 371,
      resolved: 398,
      resolvedWithResult: 352,
    },
    {
      key: '1.001193',
      title: 'Đăng ký khai sinh',
      received: 96,
      receivedWithPaper: 60,
      resolved: 91,
      resolvedWithResult: 40,
    },
    {
      key: '1.000656',
      title: 'Đăng ký khai tử',
      received: 31,
      receivedWithPaper: 31,
      resolved: 0,
      resolvedWithResult: 0,
    },
  ];
}

export function backlog(): BacklogRow[] {
  return Array.from({ length: 46 }, (_, index) => ({
    code: `H99.27.35-260301-${String(index + 1).padStart(4, '0')}`,
    procedureCode: '2.000635',
    procedureName: 'Cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh',
    unit: 'Ủy ban nhân dân xã Suối Mơ',
    applicant: ['Bế Thị Sương', 'Lò Văn Mây', 'Đào Văn Khánh'][index % 3] ?? '',
    received: '2026-03-01',
    resolved: '2026-03-04',
    due: index === 45 ? null : '2026-03-05',
    days: 262 - index,
  }));
}
