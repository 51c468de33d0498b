/** What was done to a scan or document: PREMIS event names. */
export interface ProvenanceEvent {
  scanId: string;
  documentId: string | null;
  /** PREMIS event type, for example `ingestion`, `message digest calculation`, `creation`, `fixity check`, `deposit`. */
  type: string;
  /** Stage name and version, for example `clean-page@1`. */
  agent: string;
  outcome: 'success' | 'warning' | 'failure';
  /** Digest of input and options where they decide the result; null otherwise. */
  inputDigest: string | null;
  durationMs: number;
  detail: Record<string, string | number | boolean>;
}
