/** A broken rule. `rule` is stable; `message` is for the administrator and carries nothing of the document's text. */
export interface Problem {
  rule: string;
  message: string;
  /** 1-based. */
  page?: number;
}
