import { giveBack } from '../../core/give-back.ts';
import { packMixedPage } from '../../core/mixed-page.ts';
import type { EncodedImage, RawImage, Tone } from '../../core/page-image.ts';
import type { CleanOptions } from '../clean-options.ts';
import { patchesOf, type Patches } from '../measure/components.ts';
import { uniteRuns, type Runs } from '../measure/runs.ts';
import { rawSharp } from '../raw-sharp.ts';
import { darkLimits, darkRuns, type DarkLimits } from './dark-runs.ts';
import { encodeJbig2, type RunMask } from './encode-jbig2.ts';
import { FINER, finePrint, finerRuns } from './fine-print.ts';
import { inkLevels, LEAST_CONTRAST } from './ink-levels.ts';
import { judgeInk, type Print } from './judge-ink.ts';
import { leaderDots } from './leader-dots.ts';
import { liftPrint } from './lift-print.ts';
import { paperTiles } from './paper-tiles.ts';
import { shrinkPage } from './shrink-page.ts';
import { thinStrokes } from './thin-strokes.ts';
import { whatIsLeft, type Left } from './what-is-left.ts';

/** Why a page is kept as one picture after all. */
export type Unmixed = 'coarse' | 'small-sheet' | 'no-print' | 'faint' | 'card' | 'tones' | 'unclear' | 'no-gain';

/** Fewer dots an inch show letters in so few pixels that a mask would be rougher than the scan. */
const LEAST_DPI = 190;
/**
 * Dots an inch below which print is drawn finer than it was scanned: a mask as coarse as the page loses what its greys tell of
 * letters. At 300 dpi that costs a third more bytes and gains nothing that can be measured.
 */
const FINE_DPI = 250;
/** About what the background gets: a seal's letters, a signature and handwriting stay as they are seen. */
const BACKGROUND_DPI = 125;
/** cm² of a sheet up to which it is a card or a photograph: both sides of an identity card take 93, an A6 sheet 155. */
const SMALL_SHEET = 120;
/** Share of dark pixels below which there is no print to speak of. */
const LEAST_DARK = 0.0005;
/** cm² that are dark all over from which a page shows a photograph, a card or a dark ground. */
const MOST_SOLID = 6;
/** Times the print's area that other marks may take: more, and the page is not one of print. */
const MOST_LEFT = { grey: 1, all: 2 };
/** A card on white: cm² of tinted ground and more, no more than that share of the page, and all but some of the print on it. */
const CARD = { least: 20, most: 0.6, print: 0.85 };
/** Shares of the delivered picture's bytes, and bytes a pixel where there is none, from which nothing is gained. */
const NO_GAIN = { ofOriginal: 0.8, perPixel: 0.05 };

/**
 * The page as an exact mask of its black print over a small picture of everything else; or why it is to be kept as one
 * picture: where segmentation is unsure nothing is segmented. Colour, pale ink and tones never get into the mask.
 * @param original bytes of the picture as delivered, null where the page is no longer that
 * @param made the page made smaller by backgroundFactor, where it is at hand; it is used up
 */
export async function mixPage(
  page: RawImage,
  tone: Tone,
  dpi: number,
  original: number | null,
  options: CleanOptions,
  made?: RawImage | null,
): Promise<EncodedImage | Unmixed> {
  if (dpi < LEAST_DPI) return 'coarse';
  if (page.width * page.height < SMALL_SHEET * (dpi / 2.54) ** 2) return 'small-sheet';
  const levels = inkLevels(page);
  if (levels.paper - levels.ink < LEAST_CONTRAST) return 'faint';
  if (levels.dark < LEAST_DARK) return 'no-print';
  const { width, height } = page;
  const factor = backgroundFactor(dpi);
  const small = made ?? shrinkPage(page, factor);
  const limits = darkLimits(levels, paperTiles(small), factor);
  const patches = patchesOf(darkRuns(page, limits, small, factor), height);
  const print = judgeInk(page, patches, levels);
  const { runs: letters, area } = printRuns(patches, print);
  const dots = leaderDots(page, patches, levels, limits, dpi);
  const isCoarse = dpi < FINE_DPI;
  const strokes = isCoarse ? letters : thinStrokes(page, letters, limits, levels.ink);
  const runs = uniteRuns(strokes, dots, width);
  liftPrint(page, runs, small, factor);
  const left = whatIsLeft(small, runs, levels.paper - levels.ink, dpi / factor, factor);
  const why = unsure(left, area / factor ** 2, (width * height) / factor ** 2, dpi / factor);
  const mask = (): MaskOfPage =>
    isCoarse ? finerMask(page, letters, dots, limits, dpi) : { width, height, runs, dpi };
  const bytes = why ?? (await encode(mask(), print.colour, small, dpi / factor, options));
  giveBack(small.data);
  if (typeof bytes === 'string') return bytes;
  const most = original === null ? width * height * NO_GAIN.perPixel : original * NO_GAIN.ofOriginal;
  if (bytes.length > most) return 'no-gain';
  return { format: 'mixed', bytes, width, height, tone };
}

/** px of a page of `dpi` that one of its background stands for. */
export function backgroundFactor(dpi: number): number {
  return Math.max(1, Math.round(dpi / BACKGROUND_DPI));
}

/** The runs of all patches that are print, and how many pixels they have. */
function printRuns({ runs, owners }: Patches, { isPrint }: Print): { runs: Runs; area: number } {
  const rows = new Int32Array(runs.rows.length);
  const kept = { starts: new Int32Array(owners.length), ends: new Int32Array(owners.length), rows };
  let area = 0;
  let to = 0;
  for (let y = 0; y + 1 < rows.length; y++) {
    for (let run = runs.rows[y]!; run < runs.rows[y + 1]!; run++) {
      if (!isPrint[owners[run]!]) continue;
      const start = runs.starts[run]!;
      const end = runs.ends[run]!;
      area += end - start;
      kept.starts[to] = start;
      kept.ends[to++] = end;
    }
    rows[y + 1] = to;
  }
  return { runs: kept, area };
}

/** @param print px of the small picture that print covers; @param all px of it; @param dpi of it */
function unsure(left: Left, print: number, all: number, dpi: number): Unmixed | null {
  const { solid, grey, coloured, tinted, printOnTint } = left;
  const perCm2 = (dpi / 2.54) ** 2;
  if (print === 0) return 'no-print';
  if (solid > MOST_SOLID * perCm2) return 'tones';
  if (tinted > CARD.least * perCm2 && tinted < CARD.most * all && printOnTint > CARD.print) return 'card';
  return grey > print * MOST_LEFT.grey || grey + coloured > print * MOST_LEFT.all ? 'unclear' : null;
}

/** A mask and how fine it is. */
type MaskOfPage = RunMask & { dpi: number };

/** The print of a coarse page, letters drawn finer than they were scanned, dots of leaders px for px. */
function finerMask(page: RawImage, letters: Runs, dots: Runs, limits: DarkLimits, dpi: number): MaskOfPage {
  const [width, height] = [page.width * FINER, page.height * FINER];
  const runs = uniteRuns(finePrint(page, letters, limits), finerRuns(dots), width);
  return { width, height, runs, dpi: dpi * FINER };
}

/** @param dpi of `small` */
async function encode(
  { dpi: maskDpi, ...mask }: MaskOfPage,
  ink: number[],
  small: RawImage,
  dpi: number,
  options: CleanOptions,
): Promise<Uint8Array> {
  // Progressive: squares without anything in them, which are most, cost hardly a bit. Table 3 (N. Robidoux) is the
  // smallest at the same look.
  const background = await rawSharp(small)
    .withDensity(Math.max(1, Math.round(dpi)))
    .toColourspace(small.channels === 1 ? 'b-w' : 'srgb')
    .jpeg({
      quality: options.backgroundQuality,
      chromaSubsampling: options.keepChroma,
      quantisationTable: 3,
      progressive: true,
    })
    .toBuffer();
  return packMixedPage({
    background: { bytes: background, width: small.width, height: small.height },
    masks: [{ bytes: encodeJbig2(mask, maskDpi), width: mask.width, height: mask.height, ink }],
  });
}
