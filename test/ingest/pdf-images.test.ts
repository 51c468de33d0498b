import type { RawImage } from '../../src/core/page-image.ts';
import { openBytes } from './support/open-bytes.ts';
import { pdfImageCases } from './support/pdf-image-cases.ts';

const cases = await pdfImageCases();

describe('a scanned page comes out with the pixels that lie in the PDF', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', async (_, { pdf, wanted, tone, kept, within, dpi }) => {
    const { sides, sideFindings } = await openBytes('a.pdf', pdf);
    const [side] = sides;
    expect(side).toMatchObject({ tone, raw: { width: wanted.width, height: wanted.height } });
    expect(side!.dpi).toBeCloseTo(dpi ?? 300, 0);
    expect(differing(side!.raw, wanted, within ?? 0)).toBe(0);
    expect(side!.original !== null).toBe(kept === true);
    expect(sideFindings).toEqual([]);
  });
});

/** Pixels of which a channel differs by more than `within` grey levels. */
function differing(raw: RawImage, wanted: RawImage, within: number): number {
  const at = ({ data, channels }: RawImage, pixel: number, channel: number) =>
    data[pixel * channels + (channels === 3 ? channel : 0)]!;
  let count = 0;
  for (let i = 0; i < raw.width * raw.height; i += 1) {
    const far = [0, 1, 2].some((channel) => Math.abs(at(raw, i, channel) - at(wanted, i, channel)) > within);
    if (far) count += 1;
  }
  return count;
}
