import { isErrorCode, SohoaError } from '../../src/core/errors.ts';
import { makeTiff, page } from './support/make-images.ts';
import { openBytes } from './support/open-bytes.ts';
import { pdfImageCases } from './support/pdf-image-cases.ts';

/** Damaged copies of a file: cut off in every tenth, and with up to eight bytes changed, always the same. */
function* damaged(bytes: Buffer, changed: number): Generator<Buffer> {
  for (let tenth = 1; tenth < 10; tenth += 1) yield bytes.subarray(0, Math.floor((bytes.length * tenth) / 10));
  let state = 7;
  const random = (below: number) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  for (let i = 0; i < changed; i += 1) {
    const copy = Buffer.from(bytes);
    for (let n = 1 + random(8); n > 0; n -= 1) copy[random(copy.length)] = random(256);
    yield copy;
  }
}

const image = () => page(200, 283, { noise: true });
const cases = await pdfImageCases();
const pdf = (name: string) => () => Promise.resolve(cases.find((one) => one.name === name)!.pdf);

test.each([
  ['JPEG', () => image().jpeg().toBuffer()],
  ['progressive JPEG', () => image().jpeg({ progressive: true }).toBuffer()],
  ['PNG', () => image().png().toBuffer()],
  ['TIFF of faxes', () => makeTiff(2, 'ccittfax4')],
  ['TIFF of pictures', () => makeTiff(2, 'lzw')],
  ['PDF of a JPEG', pdf('JPEG')],
  ['PDF of a JPEG 2000', pdf('JPEG 2000')],
  ['PDF of a JBIG2', pdf('JBIG2')],
  ['PDF of a fax', pdf('Group 4')],
  ['PDF of strips', pdf('strips')],
] as const)('however a %s is damaged, it is pages or an error an operator can act on', async (_, make) => {
  for (const bytes of damaged(await make(), 40)) {
    const outcome = await openBytes('a.bin', bytes).catch((error: unknown) => error);
    if (outcome instanceof Error) {
      expect(outcome).toBeInstanceOf(SohoaError);
      const { code } = outcome as SohoaError;
      expect([code, isErrorCode(code) && code.startsWith('SCAN_')]).toEqual([code, true]);
      continue;
    }
    for (const { raw } of (outcome as Awaited<ReturnType<typeof openBytes>>).sides) {
      expect(raw.data).toHaveLength(raw.width * raw.height * raw.channels);
    }
  }
});
