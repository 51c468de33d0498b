/**
 * What the copy must agree with: its number of pages and, when known, the SHA-256 of each page's picture in order, as
 * `composeArchiveCopy` took them from its input.
 */
export interface Expected {
  pages: number;
  imageDigests?: readonly string[];
}
