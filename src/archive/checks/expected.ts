/**
 * What the copy must agree with: its number of pages and, when known, the digest of what each page shows in order, as
 * `composeArchiveCopy` took them from its input.
 */
export interface Expected {
  pages: number;
  imageDigests?: readonly string[];
}
