import type { Box } from '../core/geometry.ts';
import type { SheetSide } from '../core/page-image.ts';
import { codePlaces } from './measure/code-places.ts';
import type { SmallSide } from './small-side.ts';

/**
 * Where codes can be on a side as scanned: boxes in its px, cut to whole px. Null = anywhere, as where its dpi is only
 * estimated and nobody knows how large a code would be.
 */
export function findCodePlaces({ raw, dpiSource }: SheetSide, { grey, scale }: SmallSide): Box[] | null {
  if (dpiSource !== 'file') return null;
  const places = codePlaces(grey);
  return (
    places &&
    places.map(([x, y, width, height]) => {
      // The small side leaves out a remainder at its right and lower edge.
      const right = x + width >= grey.width ? raw.width : (x + width) * scale;
      const bottom = y + height >= grey.height ? raw.height : (y + height) * scale;
      return [x * scale, y * scale, right - x * scale, bottom - y * scale];
    })
  );
}
