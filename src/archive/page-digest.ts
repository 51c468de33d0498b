import { sha256 } from '../core/fixity.ts';

/** One layer of a page: the bytes of its stream and, of a mask, its ink as the content stream sets it. */
export interface LayerBytes {
  payload: Uint8Array;
  ink?: string;
}

/** SHA-256 of what a page shows: of its picture's bytes, or of all digests and inks where masks lie over it. */
export function pageDigest(layers: readonly LayerBytes[]): string {
  const digests = layers.map(({ payload, ink }) => (ink === undefined ? sha256(payload) : `${ink} ${sha256(payload)}`));
  return digests.length === 1 ? digests[0]! : sha256(digests.join('\n'));
}
