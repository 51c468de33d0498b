import { deflateSync, inflateSync } from 'node:zlib';
import { assertConformance, checkConformance } from '../../src/archive/check-conformance.ts';
import { composeArchiveCopy } from '../../src/archive/compose-archive-copy.ts';
import type { ComposedArchive } from '../../src/archive/compose-archive-copy.ts';
import { CONFORMANCE_LEVELS } from '../../src/core/document.ts';
import type { Conformance } from '../../src/core/document.ts';
import type { SohoaError } from '../../src/core/errors.ts';
import { signCopy } from '../../src/archive/signatures/sign-copy.ts';
import { signOptions } from '../../src/archive/signatures/sign-options.ts';
import { asSigner, makeHolder } from '../support/pki.ts';
import { edited, KNOWN_BAD } from './known-bad.ts';
import { KNOWN_BAD_SIGNED } from './known-bad-signed.ts';
import { sheetPicture, wordsOf } from './sheet-pictures.ts';

const good = new Map<Conformance, ComposedArchive>();
const signed = new Map<Conformance, Uint8Array>();

beforeAll(async () => {
  const pages = [{ keep: await sheetPicture('jpeg-colour'), dpi: 75, words: wordsOf('Giấy khai sinh') }];
  const metadata = { title: 'Giấy khai sinh', createdAt: new Date('2026-11-22T01:02:03Z'), identifier: 'one' };
  const signer = asSigner(makeHolder({ name: 'Nguyễn Thị Thử', key: 'ec' }));
  for (const level of CONFORMANCE_LEVELS) {
    good.set(level, await composeArchiveCopy({ pages, metadata, level }));
    signed.set(level, await signCopy(good.get(level)!.bytes, signer, signOptions.parse({}), new Date()));
  }
});

describe('the conformance gate', () => {
  test.each(CONFORMANCE_LEVELS)('lets a copy of level %s pass', (level) => {
    const { bytes, imageDigests } = good.get(level)!;
    expect(checkConformance(bytes, level, { pages: 1, imageDigests })).toEqual([]);
    expect(() => assertConformance(bytes, level, { pages: 1, imageDigests })).not.toThrow();
  });

  describe.each(CONFORMANCE_LEVELS)('at level %s', (level) => {
    test.each(KNOWN_BAD.filter((bad) => bad.levels.includes(level)).map((bad) => [bad.name, bad] as const))(
      'refuses: %s',
      (_, bad) => {
        const { bytes, imageDigests } = good.get(level)!;
        const problems = checkConformance(bad.spoil(Buffer.from(bytes)), level, { pages: 1, imageDigests });
        expect(problems.map((problem) => problem.rule)).toContain(bad.rule);
      },
    );

    test('lets the update that signs pass, at its own level only', () => {
      const { imageDigests } = good.get(level)!;
      expect(checkConformance(signed.get(level)!, level, { pages: 1, imageDigests })).toEqual([]);
      for (const other of CONFORMANCE_LEVELS.filter((one) => one !== level))
        expect(checkConformance(signed.get(level)!, other, { pages: 1, imageDigests })).not.toEqual([]);
    });

    test.each(KNOWN_BAD_SIGNED.map((bad) => [bad.name, bad] as const))('refuses: %s', (_, bad) => {
      const problems = checkConformance(bad.spoil(Buffer.from(signed.get(level)!)), level, { pages: 1 });
      expect(problems.map((problem) => problem.rule)).toContain(bad.rule);
    });
  });

  test('a copy of one level is refused at another', () => {
    const { bytes } = good.get('PDF/A-2u')!;
    expect(checkConformance(bytes, 'PDF/A-1b', { pages: 1 }).map((problem) => problem.rule)).toEqual(
      expect.arrayContaining(['header', 'xmp-level', 'font-codes']),
    );
    expect(checkConformance(bytes, 'PDF/A-2b', { pages: 1 }).map((problem) => problem.rule)).toEqual(['xmp-level']);
  });

  test('pages and pictures are counted against what was scanned', () => {
    const { bytes } = good.get('PDF/A-2u')!;
    expect(checkConformance(bytes, 'PDF/A-2u', { pages: 2 }).map((problem) => problem.rule)).toEqual(['page-count']);
    const wrong = checkConformance(bytes, 'PDF/A-2u', { pages: 1, imageDigests: ['0'.repeat(64)] });
    expect(wrong).toEqual([{ rule: 'image-digest', message: expect.any(String), page: 1 }]);
  });

  describe('of a page with masks', () => {
    const spoiled: [string, string, (text: string) => string][] = [
      ['a mask that is not shown', 'page-picture', (text) => text.replace(' 0.0471 0.0392 0.0353 rg /Im1 Do', '')],
      ['a mask shown twice', 'page-picture', (text) => text.replace('/Im2 Do', '/Im1 Do')],
      [
        'masks in another order',
        'image-digest',
        (text) => text.replace('/Im1 Do', '/ImX Do').replace('/Im2 Do', '/Im1 Do').replace('/ImX Do', '/Im2 Do'),
      ],
      ['an ink of another colour', 'image-digest', (text) => text.replace('0.0471', '0.9471')],
      ['a mask in another place', 'page-picture', (text) => text.replace('/Im1 Do', '1 0 0 1 9 9 cm /Im1 Do')],
      ['paint over the page', 'page-picture', (text) => `${text}0 0 50 50 re f\n`],
      ['a picture shown again', 'page-picture', (text) => `${text}q 9 0 0 9 0 0 cm /Im0 Do Q\n`],
    ];
    let bytes: Uint8Array;
    let imageDigests: string[];
    beforeAll(async () => {
      const pages = [{ keep: await sheetPicture('mixed-inks'), dpi: 75, words: wordsOf('Giấy khai sinh') }];
      const metadata = { title: '', createdAt: new Date(0), identifier: '' };
      ({ bytes, imageDigests } = await composeArchiveCopy({ pages, metadata, level: 'PDF/A-1b' }));
    });

    test('passes as written', () => {
      expect(checkConformance(bytes, 'PDF/A-1b', { pages: 1, imageDigests })).toEqual([]);
    });

    test.each(spoiled)('refuses %s', (_, rule, spoil) => {
      const changed = withContent(Buffer.from(bytes), spoil);
      const problems = checkConformance(changed, 'PDF/A-1b', { pages: 1, imageDigests });
      expect(problems.map((problem) => problem.rule)).toContain(rule);
    });

    const dictionaries: [string, string, string][] = [
      ['a mask turned round', '/ImageMask true', '/ImageMask true /Decode [ 1 0 ]'],
      ['a mask that is a picture', '/ImageMask true', '/ColorSpace /DeviceGray'],
      ['a mask of another size', '/Width 620\n/Height 877\n/ImageMask', '/Width 619\n/Height 877\n/ImageMask'],
      ['a picture with a hole', '/ColorSpace /DeviceRGB', '/ColorSpace /DeviceRGB /Mask [ 0 9 0 9 0 9 ]'],
      ['a mask under filters of a list', '/Filter /JBIG2Decode', '/Filter [ /JBIG2Decode ]'],
      ['a picture under other filters', '/Filter [ /FlateDecode /DCTDecode ]', '/Filter [ /FlateDecode /JBIG2Decode ]'],
      [
        'a deflated JPEG with parameters',
        '/ColorSpace /DeviceRGB',
        '/ColorSpace /DeviceRGB /DecodeParms [ null null ]',
      ],
      ['JBIG2 with data kept elsewhere', '/ImageMask true', '/ImageMask true /DecodeParms << /JBIG2Globals 3 0 R >>'],
    ];
    test.each(dictionaries)('refuses %s', (_, from, to) => {
      const problems = checkConformance(edited(from, to)(Buffer.from(bytes)), 'PDF/A-1b', { pages: 1, imageDigests });
      expect(problems.map((problem) => problem.rule)).toContain('page-picture');
    });

    test('refuses a mask that has changed by one byte', () => {
      const changed = Buffer.from(bytes);
      changed[changed.indexOf('\xff\xac\nendstream', 0, 'latin1') - 20]! ^= 1;
      const problems = checkConformance(changed, 'PDF/A-1b', { pages: 1, imageDigests });
      expect(problems.map((problem) => problem.rule)).toEqual(['image-digest']);
    });
  });

  test('the error names the rule and nothing of the document', () => {
    const bytes = KNOWN_BAD.find((bad) => bad.name === 'no output intent')!.spoil(
      Buffer.from(good.get('PDF/A-2u')!.bytes),
    );
    let thrown: SohoaError | undefined;
    try {
      assertConformance(bytes, 'PDF/A-2u', { pages: 1 });
    } catch (error) {
      thrown = error as SohoaError;
    }
    expect(thrown).toMatchObject({ code: 'PDFA_NONCONFORMING', detail: { rule: 'output-intent', problems: 1 } });
  });

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['noise', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256))],
    ['brackets without end', Buffer.from(`%PDF-1.7\n1 0 obj\n${'['.repeat(100_000)}`)],
    ['a table that leads to nested brackets', nested('['.repeat(50_000))],
    ['a table that leads to nested dictionaries', nested('<</A '.repeat(50_000))],
    ['a huge table', Buffer.from('%PDF-1.7\nxref\n0 999999999999\ntrailer\n<<>>\nstartxref\n9\n%%EOF')],
  ])('is not thrown off by %s', (_, bytes) => {
    expect(checkConformance(bytes, 'PDF/A-2u', { pages: 1 }).length).toBeGreaterThan(0);
  });
});

/** The file with its page's content stream changed and packed again. */
function withContent(pdf: Buffer, change: (text: string) => string): Buffer {
  const text = pdf.toString('latin1');
  for (const match of text.matchAll(/<<\n\/Filter \/FlateDecode\n\/Length (\d+)\n>>\nstream\n/g)) {
    const start = match.index + match[0].length;
    const content = inflateSync(pdf.subarray(start, start + Number(match[1]))).toString('latin1');
    if (!content.startsWith('q ')) continue;
    const packed = deflateSync(Buffer.from(change(content), 'latin1'));
    const whole = text.slice(match.index, start + Number(match[1]));
    const header = match[0].replace(match[1]!, String(packed.length));
    return edited(whole, header + packed.toString('latin1'))(pdf);
  }
  throw new Error('no content stream');
}

function nested(value: string): Buffer {
  const body = `%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n1 0 obj\n${value}\nendobj\n`;
  const table = `xref\n1 1\n0000000015 00000 n \ntrailer\n<< /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`;
  return Buffer.from(body + table, 'latin1');
}
