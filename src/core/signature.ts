import { z } from 'zod';

/** Who signed, as the certificate tells. */
export const signerSchema = z.object({
  name: z.string(),
  organisation: z.string().nullable(),
  /** Common name of whoever issued the certificate. */
  issuer: z.string(),
  /** Lower-case hex. */
  serial: z.string(),
  /** ISO 8601, UTC */
  notBefore: z.string(),
  notAfter: z.string(),
});
export type Signer = z.infer<typeof signerSchema>;

/** One digital signature of a deposited PDF and what checking it gave. */
export const pdfSignatureSchema = z.object({
  /** `certification`: its author limits what may be changed later. `timestamp`: of the document as a whole, by a server. */
  kind: z.enum(['approval', 'certification', 'timestamp']),
  /** Null when no certificate could be read. */
  signer: signerSchema.nullable(),
  /** When it was signed, ISO 8601 UTC: proved by a time-stamp, or claimed by the signer. */
  time: z.object({ at: z.string(), source: z.enum(['time-stamp', 'claimed']) }).nullable(),
  /** For example `RSA, SHA-256`; null when unknown. */
  algorithm: z.string().nullable(),
  /** SubFilter of the signature, for example `ETSI.CAdES.detached`. */
  format: z.string(),
  /** Whether the signed bytes reach to the end of the file. */
  coverage: z.enum(['whole', 'part']),
  /** Where the chain of certificates leads: `unchecked` when no trusted certificates are configured. */
  issuer: z.enum(['trusted', 'unknown', 'unchecked']),
  /** Keys of the notice table. */
  notices: z.array(z.string()),
});
export type PdfSignature = z.infer<typeof pdfSignatureSchema>;
