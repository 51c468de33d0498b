import type { RawImage } from '../core/page-image.ts';
import { rawBox, turnBack, type PageCut } from './measure/turn-back.ts';
import { rawSharp, toRaw } from './raw-sharp.ts';

/** The page's pixels. Returns `raw` itself, not a copy, when nothing is to be done. What was not scanned is white. */
export async function renderPage(raw: RawImage, cut: PageCut): Promise<RawImage> {
  if (cut.skew !== 0) return turnBack(raw, cut);
  const [left, top, width, height] = rawBox(cut.crop, cut.turn, raw.width, raw.height);
  const whole = width === raw.width && height === raw.height;
  if (cut.turn === 0 && whole) return raw;
  const part = whole ? rawSharp(raw) : rawSharp(raw).extract({ left, top, width, height });
  return toRaw(cut.turn === 0 ? part : part.rotate(cut.turn), raw.channels);
}
