import type { Finding } from '../core/page.ts';
import { edgeWidth } from './measure/sharpness.ts';
import { hiddenByGlare } from './measure/glare.ts';
import type { Thumbnail } from './measure/shrink-upright.ts';

/**
 * mm from paper to ink beyond which writing of usual size (x-height 2 mm) cannot be read. Measured with the recogniser on
 * drawn photographs: at 0.9 mm three of four words are right, at 1.0 six of ten, at 1.3 one of ten.
 */
const WIDEST_EDGE = 1.2;
/** Grey levels of the paper below which writing, a tenth as bright as it, drowns in the sensor's noise. */
const DARKEST_PAPER = 30;

/** Asks for a new photograph where the writing on this one cannot be read. `page`: the sheet laid flat. */
export function photoFindings(page: Thumbnail, sheet: number): Finding[] {
  const findings: Finding[] = [];
  const values = page.grey.data.slice().sort();
  if ((values[Math.floor(values.length * 0.75)] ?? 255) < DARKEST_PAPER) {
    findings.push({ code: 'PHOTO_DARK', detail: {}, sheet });
  }
  const edge = edgeWidth(page.grey);
  if (edge !== null && edge > WIDEST_EDGE) {
    findings.push({ code: 'PHOTO_BLURRED', detail: { edge: Math.round(edge * 10) / 10 }, sheet });
  }
  const hidden = hiddenByGlare(page);
  if (hidden > 0) findings.push({ code: 'PHOTO_GLARE', detail: { area: Math.round(hidden / 100) }, sheet });
  return findings;
}
