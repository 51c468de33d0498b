import type { PdfSignature } from '../../src/core/signature.ts';

/** A sound signature of an invented signer. */
export function inventedSignature(more: Partial<PdfSignature> = {}): PdfSignature {
  return {
    kind: 'approval',
    signer: {
      name: 'Nguyễn Văn Thử',
      organisation: 'UBND xã Thử',
      issuer: 'CA trung gian thử',
      serial: '1002',
      notBefore: '2025-01-01T00:00:00.000Z',
      notAfter: '2028-01-01T00:00:00.000Z',
    },
    time: { at: '2026-03-01T02:00:00.000Z', source: 'time-stamp' },
    ...{ algorithm: 'RSA, SHA-256', format: 'ETSI.CAdES.detached', coverage: 'whole', issuer: 'trusted', notices: [] },
    ...more,
  };
}
