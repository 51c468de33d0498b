import { foldVietnamese } from '../../core/vietnamese.ts';
import { clean } from '../clean.ts';

/**
 * An identifier as it is compared: folded, without spaces, dots, dashes and slashes, so that `052 178 986 724` and
 * `052178986724`, `H08.27.35-240218-0011` and `h08 27 35 240218 0011` are the same.
 */
export function compactCode(value: string): string {
  return (foldVietnamese(clean(value)).match(/[\p{L}\p{N}]+/gu) ?? []).join('');
}
