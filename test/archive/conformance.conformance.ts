import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchivePage } from '../../src/archive/compose-archive-copy.ts';
import { composeArchiveCopy } from '../../src/archive/compose-archive-copy.ts';
import { checkConformance } from '../../src/archive/check-conformance.ts';
import type { Conformance } from '../../src/core/document.ts';
import { CONFORMANCE_LEVELS } from '../../src/core/document.ts';
import { loadKnowledge } from '../../src/understand/knowledge.ts';
import { jest } from '@jest/globals';
import { validate, VERAPDF } from '../support/verapdf.ts';
import { describeWith } from '../support/test-tools.ts';
import { everyCharacter, HOSTILE_TEXTS } from './hostile-text.ts';
import { KNOWN_BAD } from './known-bad.ts';
import { asSigner, makeHolder } from '../support/pki.ts';
import { startTimeStampServer } from '../support/time-stamp-server.ts';
import type { TimeStampServer } from '../support/time-stamp-server.ts';
import { signCopy } from '../../src/archive/signatures/sign-copy.ts';
import { signOptions } from '../../src/archive/signatures/sign-options.ts';
import { KNOWN_BAD_SIGNED } from './known-bad-signed.ts';
import type { PictureForm } from './sheet-pictures.ts';
import { PICTURE_FORMS, sheetPicture, wordsOf } from './sheet-pictures.ts';

// Java starts once a level and reads a page with 70,000 words; a slow machine needs its time.
jest.setTimeout(600_000);

const knowledge = await loadKnowledge(join(import.meta.dirname, '../../config'));
const TEXT = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nGIẤY KHAI SINH\nsố 01/2026';

async function page(form: PictureForm, text: string, dpi = 75): Promise<ArchivePage> {
  return { keep: await sheetPicture(form), dpi, words: wordsOf(text) };
}

/** Every kind of document the writer can produce, by name. */
async function allForms(): Promise<Map<string, ArchivePage[]>> {
  const forms = new Map<string, ArchivePage[]>();
  for (const form of PICTURE_FORMS) {
    forms.set(form, [await page(form, TEXT)]);
    forms.set(`${form}-blank`, [await page(form, '')]);
  }
  for (const [name, text] of Object.entries(HOSTILE_TEXTS)) {
    forms.set(`hostile-${name.replaceAll(' ', '-')}`, [
      {
        ...(await page('g4', '')),
        words: [{ text, box: [10, 10, 300, 20], confidence: 1, line: 0, block: 0 }, ...wordsOf(TEXT)],
      },
    ]);
  }
  const lines = everyCharacter().map((text, line) => ({
    ...{ text, confidence: 1, line, block: 0 },
    box: [line % 600, (line * 7) % 800, 5, 5] as [number, number, number, number],
  }));
  forms.set('every-character', [{ ...(await page('g4', '')), words: lines }]);
  forms.set('odd-sizes', [
    { keep: await sheetPicture('g4', 1, 1), dpi: 600, words: [] },
    { keep: await sheetPicture('jpeg-grey', 3000, 20), dpi: 96.5, words: wordsOf('a b', 3000) },
    { keep: await sheetPicture('png-colour', 33, 47), dpi: 299.9994, words: wordsOf('đ', 33) },
  ]);
  const mixed = await Promise.all(
    PICTURE_FORMS.map((form, index) => page(form, index % 3 === 0 ? '' : `${TEXT} ${index}`)),
  );
  for (const count of [2, 5, 20, 60, 300])
    forms.set(
      `${count}-pages`,
      Array.from({ length: count }, (_, i) => mixed[i % mixed.length]!),
    );
  // A paper of every class, in its own words and in the forms in turn, with a back that has none.
  for (const [index, { class: name, phrases }] of knowledge.documents.classes.entries()) {
    const text = phrases.map((phrase) => phrase.text).join('\n');
    const form = PICTURE_FORMS[index % PICTURE_FORMS.length]!;
    forms.set(`class-${name}`, [await page(form, text, 300), await page(form, '', 300)]);
  }
  return forms;
}

describeWith('veraPDF', VERAPDF !== null)('veraPDF', () => {
  let folder: string;
  let forms: Map<string, ArchivePage[]>;
  let passed = 0;
  let signed = 0;
  let refused = 0;
  let server: TimeStampServer;
  const root = makeHolder({ name: 'CA thử nghiệm', isAuthority: true });
  const holders = (['rsa', 'ec'] as const).map((key) =>
    asSigner(makeHolder({ name: 'Nguyễn Thị Thử Nghiệm', organisation: 'UBND xã Thử', issuer: root, key }), [root]),
  );

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'sohoa-conformance-'));
    forms = await allForms();
    server = await startTimeStampServer();
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
    await server.close();
    process.stderr.write(
      `veraPDF: ${passed} files of the writer pass, ${signed} of them signed, ${refused} known-bad files are refused\n`,
    );
  });

  function metadata(name: string) {
    return {
      title: `Giấy khai sinh & <${name}>`,
      ...{ subject: 'H08.27.35-240218-0011', keywords: ['khai sinh', 'hộ tịch'], author: 'Ủy ban nhân dân xã' },
      ...{ createdAt: new Date('2026-11-22T01:02:03.456Z'), identifier: name },
    };
  }

  test.each(CONFORMANCE_LEVELS)('passes every form at %s', async (level: Conformance) => {
    const files: string[] = [];
    for (const [name, pages] of forms) {
      const copy = await composeArchiveCopy({ pages, metadata: metadata(name), level });
      expect(checkConformance(copy.bytes, level, { pages: pages.length, imageDigests: copy.imageDigests })).toEqual([]);
      files.push(join(folder, `${level.slice(6)}-${name}.pdf`));
      await writeFile(files.at(-1)!, copy.bytes);
      // Keys, corners and time-stamps in turn over all forms.
      const bytes = await signCopy(
        copy.bytes,
        holders[signed % 2]!,
        signOptions.parse({
          corner: signed % 3 === 0 ? 'top-right' : 'top-left',
          ...(signed % 5 === 0 ? { timestampUrl: server.url } : {}),
        }),
        new Date(),
      );
      signed += 1;
      expect(checkConformance(bytes, level, { pages: pages.length, imageDigests: copy.imageDigests })).toEqual([]);
      files.push(join(folder, `${level.slice(6)}-${name}-signed.pdf`));
      await writeFile(files.at(-1)!, bytes);
    }
    for (const [name, bare] of [
      ['no-title', { title: '' }],
      ['hostile-title', { title: Object.values(HOSTILE_TEXTS).join(' '), author: '  \u0000 ', keywords: ['', ', '] }],
    ] as const) {
      const copy = await composeArchiveCopy({
        pages: forms.get('g4')!,
        metadata: {
          ...bare,
          keywords: 'keywords' in bare ? [...bare.keywords] : [],
          createdAt: new Date(0),
          identifier: '',
        },
        level,
      });
      files.push(join(folder, `${level.slice(6)}-${name}.pdf`));
      await writeFile(files.at(-1)!, copy.bytes);
    }
    const verdicts = validate(files, level);
    expect(verdicts.filter((verdict) => !verdict.passed)).toEqual([]);
    passed += verdicts.length;
  });

  test.each(CONFORMANCE_LEVELS)('refuses what is known to be bad at %s', async (level: Conformance) => {
    const good = await composeArchiveCopy({
      pages: [await page('jpeg-colour', TEXT)],
      metadata: metadata('bad'),
      level,
    });
    const own = await signCopy(good.bytes, holders[0]!, signOptions.parse({}), new Date());
    const spoiled = (file: Uint8Array) => (one: (typeof KNOWN_BAD)[number]) => ({
      ...one,
      bytes: one.spoil(Buffer.from(file)),
    });
    const atLevel = ({ verapdf }: (typeof KNOWN_BAD)[number]) => verapdf.includes(level);
    const bads = [
      ...KNOWN_BAD.filter(atLevel).map(spoiled(good.bytes)),
      ...KNOWN_BAD_SIGNED.filter(atLevel).map(spoiled(own)),
    ];
    const files = bads.map((bad) => join(folder, `bad-${level.slice(6)}-${bad.name.replaceAll(' ', '-')}.pdf`));
    for (const [index, bad] of bads.entries()) await writeFile(files[index]!, bad.bytes);
    const verdicts = validate(files, level);
    expect(bads.filter((_, index) => verdicts[index]!.passed).map((bad) => bad.name)).toEqual([]);
    expect(bads.length).toBeGreaterThan(5);
    refused += bads.length;
  });
});
