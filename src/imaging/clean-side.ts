import type { Turn } from '../core/geometry.ts';
import type { CleanPage, RawImage, SheetSide } from '../core/page-image.ts';
import type { Finding } from '../core/page.ts';
import type { SheetDecision } from '../core/sheet-decision.ts';
import { defineStage } from '../core/stage.ts';
import { believableDpi } from './believable-dpi.ts';
import { cleanOptions, type CleanOptions } from './clean-options.ts';
import { cleanPhoto } from './clean-photo.ts';
import { cleanScan } from './clean-scan.ts';
import { decidedOptions, decidedParts } from './decided-parts.ts';
import { findParts } from './find-parts.ts';
import { findPhoto } from './find-photo.ts';
import { photoFindings } from './photo-findings.ts';
import { averageBlocks } from './measure/average-blocks.ts';
import { turnUpright } from './measure/shrink-upright.ts';
import { smallScale } from './small-side.ts';

/** As a clerk would decide about a photograph that shows a part of a sheet. */
const AS_TAKEN = { turn: null, split: 'whole', asScanned: true } as const;

/** One scanned side and the clockwise turn that makes it upright. */
export interface SideToClean {
  side: SheetSide;
  turn: Turn;
  /** What a clerk decided about the side: stands above everything measured, but for its turn, which is `turn`. */
  decision?: SheetDecision | null;
  /** The side's pixels as smallSide makes them; made again where they are not at hand. */
  small?: RawImage | null;
  /** Nobody needs the side's pixels afterwards: their memory is given back as soon as it can be. */
  isSpent?: boolean;
}

/**
 * Makes one page of a scanned side, or two (left, then right) of an A3 spread: upright, cropped of wide black borders,
 * split at the fold, skew and perspective taken out where they were measured with confidence, left untouched where not;
 * a photograph of a sheet that runs out of the picture is turned only.
 * Findings: SPREAD_SPLIT (`fold`: px of the upright side), SPREAD_UNSURE, PAGE_BLANK (`part`,
 * `confidence` in %), PAGE_BLACK, PHOTO_CUT and what `cleanPhoto` finds. Call it in a worker thread.
 */
export const cleanSide = defineStage({
  name: 'clean-side',
  version: 1,
  options: cleanOptions,
  async run({ side, turn, decision, small, isSpent = false }: SideToClean, given: CleanOptions, { signal }) {
    const options = decision ? decidedOptions(given, decision) : given;
    const share = typeof decision?.split === 'number' ? decision.split : null;
    const findings: Finding[] = [];
    const scale = smallScale(side);
    const thumbnail = turnUpright(small ?? averageBlocks(side.raw, scale), scale, turn, believableDpi(side));
    const { photo, cut } =
      options.rectifyPhotos && share === null ? findPhoto(thumbnail, side) : { photo: null, cut: false };
    const pages: CleanPage[] = [];
    if (photo) {
      const cleaned = await cleanPhoto(side, turn, photo, options);
      pages.push(cleaned.page);
      findings.push(...cleaned.findings);
    } else {
      if (cut) findings.push({ code: 'PHOTO_CUT', detail: {}, sheet: side.sheet });
      // What shows a part of a sheet in perspective has no lean and no fold that would hold all over it.
      const own = cut ? decidedOptions(options, { ...AS_TAKEN, sheet: side.sheet }) : options;
      const { parts, fold, unsure } =
        share === null ? findParts(thumbnail, side, own) : decidedParts(thumbnail, side, share, own);
      if (unsure) findings.push({ code: 'SPREAD_UNSURE', detail: {}, sheet: side.sheet });
      if (fold !== null) {
        findings.push({
          code: 'SPREAD_SPLIT',
          detail: { fold: Math.round(fold * thumbnail.scale) },
          sheet: side.sheet,
        });
      }
      for (const part of parts) {
        signal?.throwIfAborted();
        const cleaned = await cleanScan(side, turn, part, thumbnail, own, isSpent && part === parts.at(-1));
        pages.push(cleaned.page);
        findings.push(...cleaned.findings);
      }
    }
    // What is too blurred has no sides to find its sheet by. Scanners state a dpi, or see no colour this soft.
    const isMaybePhoto = !photo && side.dpiSource === 'estimated' && side.raw.channels === 3;
    if (isMaybePhoto && pages.some((page) => !page.blank)) {
      const asked = photoFindings(thumbnail, side.sheet);
      findings.push(...asked.filter(({ code }) => cut || code === 'PHOTO_BLURRED'));
    }
    return { value: pages, findings };
  },
});
