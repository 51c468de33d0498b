/** Object keys derive from content, so that a re-run writes the same objects and renamed units move nothing. */

/** Key of an archive copy: `archive/ab/<sha256>.pdf`. `sha256` is lower-case hex. */
export function archiveKey(sha256: string): string {
  return contentKey('archive', sha256, 'pdf');
}

/** Key of a page preview: `previews/ab/<sha256>.jpg`. `sha256` is lower-case hex. */
export function previewKey(sha256: string): string {
  return contentKey('previews', sha256, 'jpg');
}

/**
 * Key of a scan as delivered: `originals/ab/<sha256>.<extension>`. The extension is what the content is (`pdf`, `tif`,
 * `jpg`, `png`) or `bin` for what cannot be read; anything that is not `[a-z0-9]{1,8}` becomes `bin`.
 */
export function originalKey(sha256: string, extension: string): string {
  return contentKey('originals', sha256, /^[a-z0-9]{1,8}$/.test(extension) ? extension : 'bin');
}

/** Key of recognised text kept beside a copy: `texts/ab/<sha256>.json`. `sha256` is lower-case hex. */
export function textKey(sha256: string): string {
  return contentKey('texts', sha256, 'json');
}

function contentKey(kind: string, sha256: string, extension: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError('an object key needs a lower-case hex SHA-256');
  return `${kind}/${sha256.slice(0, 2)}/${sha256}.${extension}`;
}

const MEDIA_TYPES: Record<string, string> = {
  pdf: 'application/pdf',
  tif: 'image/tiff',
  jpg: 'image/jpeg',
  png: 'image/png',
  json: 'application/json',
};

/** Media type of an object by its key, for a store that is to hold a copy of it. */
export function mediaTypeOfKey(key: string): string {
  return MEDIA_TYPES[key.slice(key.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
