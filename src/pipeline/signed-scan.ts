import type { DepositedConformance, ReviewReason, UnderstoodDocument } from '../core/document.ts';
import type { PdfSignature } from '../core/signature.ts';
import type { DraftDocument } from '../core/document.ts';
import type { ReadPage } from '../core/page.ts';

/** A delivered PDF with digital signatures: it is archived as it is. */
export interface SignedScan {
  /** The file as delivered. */
  path: string;
  signatures: PdfSignature[];
  conformance: DepositedConformance;
}

/** One document, uncut: a signature covers the file as a whole. */
export function asOneDocument(pages: ReadPage[]): DraftDocument {
  return { ordinal: 0, pages, batchDossierCode: null };
}

/** The document with what its signatures are to be told; a bad one makes it wait for a clerk. */
export function withSignatureNotices(document: UnderstoodDocument, { signatures }: SignedScan): UnderstoodDocument {
  const codes = [...new Set(signatures.flatMap(({ notices }) => notices))];
  const added: ReviewReason[] = [
    { code: 'SIGNED_AS_DELIVERED', detail: { count: signatures.length } },
    ...codes.map((code) => ({ code, detail: {} })),
  ];
  return { ...document, reviewReasons: [...document.reviewReasons, ...added] };
}
