import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeArchiveCopy } from '../../../src/archive/compose-archive-copy.ts';
import { oid } from '../../../src/archive/signatures/der.ts';
import { OID } from '../../../src/archive/signatures/oids.ts';
import { checkDelivered } from '../../../src/archive/signatures/check-delivered.ts';
import { openSigner } from '../../../src/archive/signatures/open-signer.ts';
import { openSignedFile } from '../../../src/archive/signatures/signed-file.ts';
import { signCopy } from '../../../src/archive/signatures/sign-copy.ts';
import { signOptions } from '../../../src/archive/signatures/sign-options.ts';
import { verifySignatures } from '../../../src/archive/signatures/verify-signatures.ts';
import type { Conformance } from '../../../src/core/document.ts';
import { listPdfSignatures } from '../../../src/ingest/list-pdf-signatures.ts';
import { asSigner, makeHolder, makePkcs12 } from '../../support/pki.ts';
import { signedDelivery } from '../../support/signed-delivery.ts';
import { describeWith, findTool } from '../../support/test-tools.ts';
import { startTimeStampServer } from '../../support/time-stamp-server.ts';
import { sheetPicture, wordsOf } from '../sheet-pictures.ts';

const PDFSIG = findTool('pdfsig', 'SOHOA_PDFSIG');
const OPENSSL = findTool('openssl', 'SOHOA_OPENSSL');
const NOW = new Date('2026-11-29T15:10:05Z');
const root = makeHolder({ name: 'CA thử', isAuthority: true });
const holders = (['rsa', 'ec'] as const).map((key) =>
  makeHolder({ name: 'Nguyễn Thị Thử Nghiệm', organisation: 'UBND xã Thử', issuer: root, key }),
);
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-sign-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function compose(level: Conformance = 'PDF/A-2u', size: [number, number] = [620, 877]): Promise<Uint8Array> {
  const copy = await composeArchiveCopy({
    pages: [{ keep: await sheetPicture('jpeg-grey', ...size), dpi: 75, words: wordsOf('GIẤY KHAI SINH') }],
    metadata: { title: 'Giấy khai sinh', createdAt: new Date('2026-11-22'), identifier: 'x' },
    level,
  });
  return copy.bytes;
}

async function write(name: string, bytes: Uint8Array): Promise<string> {
  await writeFile(join(folder, name), bytes);
  return join(folder, name);
}

async function check(path: string) {
  const file = openSignedFile(path);
  const found = verifySignatures(file, await listPdfSignatures(path), { trusted: null, now: NOW });
  file.close();
  return found;
}

/** The CMS inside of a signed file, and what it signs. */
function parts(pdf: Uint8Array): { cms: Buffer; content: Buffer } {
  const text = Buffer.from(pdf).toString('latin1');
  const [first, second] = /\/ByteRange \[0 +(\d+) +(\d+)/.exec(text)!.slice(1).map(Number) as [number, number];
  return {
    cms: Buffer.from(text.slice(first + 1, second - 1), 'hex'),
    content: Buffer.concat([pdf.subarray(0, first), pdf.subarray(second)]),
  };
}

const rectOf = (pdf: Uint8Array): number[] =>
  /\/Rect \[([^\]]*)\] \/P/.exec(Buffer.from(pdf).toString('latin1'))![1]!.split(' ').map(Number);

describe('signing an archive copy', () => {
  test('leaves the copy as the beginning of the file and makes a PAdES baseline signature', async () => {
    for (const [index, holder] of holders.entries()) {
      const copy = await compose();
      const signed = await signCopy(copy, asSigner(holder, [root]), signOptions.parse({}), NOW);
      expect(Buffer.compare(signed.subarray(0, copy.length), copy)).toBe(0);
      expect(await check(await write(`${index}.pdf`, signed))).toMatchObject([
        {
          signer: { name: 'Nguyễn Thị Thử Nghiệm', organisation: 'UBND xã Thử', issuer: 'CA thử' },
          algorithm: ['RSA, SHA-256', 'ECDSA, SHA-256'][index],
          ...{ coverage: 'whole', time: { at: '2026-11-29T15:10:05.000Z', source: 'claimed' } },
          notices: ['SIGNATURE_ISSUER_UNCHECKED'],
        },
      ]);
      const { cms } = parts(signed);
      expect(cms.includes(oid(OID.signingCertificateV2))).toBe(true);
      // The dictionary tells the time; the attribute must then not be there (EN 319 142-1).
      expect(cms.includes(oid(OID.signingTime))).toBe(false);
      expect(Buffer.from(signed).toString('latin1')).toContain("/M (D:20261129221005+07'00')");
    }
  });

  test('puts the block into the corner asked for, on whatever page', async () => {
    const sizes: [number, number][] = [
      [620, 877],
      [877, 620],
      [60, 40],
      [4, 4],
    ];
    for (const size of sizes) {
      const [width, height] = size.map((side) => Math.max(3, (side * 72) / 75)) as [number, number];
      for (const corner of ['top-left', 'top-right'] as const) {
        const copy = await compose('PDF/A-2u', size);
        const signed = await signCopy(copy, asSigner(holders[1]!), signOptions.parse({ corner }), NOW);
        const [left, bottom, right, top] = rectOf(signed) as [number, number, number, number];
        expect([left >= 0, bottom >= 0, right <= width, top <= height, right > left, top > bottom]).not.toContain(
          false,
        );
        expect(top).toBeGreaterThan(height * 0.9);
        if (corner === 'top-left') expect(left).toBeLessThan(width * 0.1);
        else expect(right).toBeGreaterThan(width * 0.9);
      }
    }
  });

  test('with a time-stamp server has its stamp in it', async () => {
    const server = await startTimeStampServer();
    const options = signOptions.parse({ timestampUrl: server.url });
    const signed = await signCopy(await compose(), asSigner(holders[0]!), options, NOW);
    await server.close();
    expect(await check(await write('stamped.pdf', signed))).toMatchObject([{ time: { source: 'time-stamp' } }]);
    await expect(signCopy(await compose(), asSigner(holders[0]!), options, NOW)).rejects.toMatchObject({
      code: 'SIGN_TIMESTAMP_UNAVAILABLE',
    });
  });
});

describe('a signed file that is delivered', () => {
  test('claims a level only when it is one of ours', async () => {
    const claim = async (name: string, bytes: Uint8Array, pages = 1) => {
      const path = await write(name, bytes);
      return checkDelivered(path, await listPdfSignatures(path), { trustedFolder: null, pages, now: NOW });
    };
    for (const level of ['PDF/A-1b', 'PDF/A-2u'] as const) {
      const own = await signCopy(await compose(level), asSigner(holders[0]!), signOptions.parse({}), NOW);
      expect(await claim('own.pdf', own)).toMatchObject({ conformance: level, signatures: [{ coverage: 'whole' }] });
      expect(await claim('own.pdf', own, 2)).toMatchObject({ conformance: 'as-signed' });
    }
    expect(await claim('foreign.pdf', await signedDelivery(asSigner(holders[0]!), ['alpha']))).toMatchObject({
      ...{ conformance: 'as-signed', signatures: [{ coverage: 'whole' }] },
    });
    expect((await claim('unsigned.pdf', await compose())).signatures).toEqual([]);
  });
});

describeWith('pdfsig', PDFSIG !== null)('poppler', () => {
  test.each(['PDF/A-1b', 'PDF/A-2b', 'PDF/A-2u'] as const)(
    'calls signatures at %s valid, and altered ones not',
    async (level) => {
      for (const holder of holders) {
        const signed = await signCopy(await compose(level), asSigner(holder, [root]), signOptions.parse({}), NOW);
        const ask = async (bytes: Uint8Array) =>
          spawnSync(PDFSIG!, ['-nocert', await write('asked.pdf', bytes)], { encoding: 'utf8' }).stdout;
        const answer = await ask(signed);
        expect(answer).toContain('Signature is Valid');
        expect(answer).toContain('Total document signed');
        expect(answer).toContain('ETSI.CAdES.detached');
        const altered = Buffer.from(signed);
        altered.write('X', altered.indexOf('/Producer') + 11, 'latin1');
        expect(await ask(altered)).toContain('Digest Mismatch');
      }
    },
  );
});

describeWith('openssl', OPENSSL !== null)('OpenSSL', () => {
  const run = (...args: string[]) => spawnSync(OPENSSL!, args, { encoding: 'utf8' });

  test('verifies the CMS as CAdES', async () => {
    const trusted = await write('root.pem', Buffer.from(pemOf(root.certificate)));
    for (const holder of holders) {
      const { cms, content } = parts(
        await signCopy(await compose(), asSigner(holder, [root]), signOptions.parse({}), NOW),
      );
      const files = [await write('cms.der', cms), await write('content', content)] as const;
      const verified = run(
        ...['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-in', files[0], '-content', files[1]],
        ...['-CAfile', trusted, '-purpose', 'any', '-out', join(folder, 'out')],
      );
      expect([verified.status, verified.stderr]).toEqual([0, expect.stringContaining('successful')]);
    }
  });

  test.each([
    ['as it writes them today', []],
    ['in triple DES', ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1']],
    ['without encrypted certificates', ['-certpbe', 'NONE']],
  ])('PKCS#12 files %s are opened', async (_, options) => {
    for (const { key, certificate } of holders) {
      const pem = key.export({ format: 'pem', type: 'pkcs8' });
      const keyFile = await write('key.pem', Buffer.from(pem));
      const certificateFile = await write('certificate.pem', Buffer.from(pemOf(certificate)));
      const file = join(folder, 'made.p12');
      const made = run(
        ...['pkcs12', '-export', '-inkey', keyFile, '-in', certificateFile, '-out', file, '-passout', 'pass:mật khẩu'],
        ...options,
      );
      expect([made.status, made.stderr]).toEqual([0, '']);
      const opened = await openSigner(signOptions.parse({ keyFile: file, secret: 'mật khẩu' }), NOW);
      expect(Buffer.compare(opened.certificate.raw, certificate)).toBe(0);
      await expect(openSigner(signOptions.parse({ keyFile: file, secret: 'mat khau' }), NOW)).rejects.toMatchObject({
        code: 'SIGN_KEY_LOCKED',
      });
    }
  });
});

describe('opening the key', () => {
  const open = async (bytes: Uint8Array, secret = 'thử') =>
    openSigner(signOptions.parse({ keyFile: await write('a.p12', bytes), secret }), NOW);

  test('takes key, certificate and chain out of a file', async () => {
    for (const form of ['new', 'old'] as const) {
      const opened = await open(makePkcs12([holders[0]!, root], 'thử', form));
      expect(opened.certificate.signer.name).toBe('Nguyễn Thị Thử Nghiệm');
      expect(opened.chain.map(({ signer }) => signer.name)).toEqual(['CA thử']);
    }
  });

  test('says what is wrong with it', async () => {
    const good = makePkcs12([holders[0]!], 'thử');
    await expect(open(good, 'sai')).rejects.toMatchObject({ code: 'SIGN_KEY_LOCKED' });
    await expect(open(Buffer.from('nothing'))).rejects.toMatchObject({ code: 'SIGN_KEY_INVALID' });
    await expect(open(good.subarray(0, 900))).rejects.toMatchObject({ code: 'SIGN_KEY_INVALID' });
    const stranger = { ...holders[0]!, certificate: root.certificate };
    await expect(open(makePkcs12([stranger], 'thử'))).rejects.toMatchObject({ code: 'SIGN_KEY_INVALID' });
    const early = makeHolder({ name: 'a', notBefore: new Date('2027-01-01'), key: 'ec' });
    await expect(open(makePkcs12([early], 'thử'))).rejects.toMatchObject({ code: 'SIGN_KEY_EXPIRED' });
    await expect(openSigner(signOptions.parse({ keyFile: join(folder, 'none') }), NOW)).rejects.toMatchObject({
      code: 'SIGN_KEY_MISSING',
    });
  });
});

test('a damaged key file ends in a told error, whatever is damaged', async () => {
  const good = makePkcs12([holders[1]!, root], 'thử');
  for (let at = 0; at < good.length; at += 37) {
    const damaged = Buffer.from(good);
    damaged[at]! ^= 0x55;
    const keyFile = await write('damaged.p12', damaged);
    const code = await openSigner(signOptions.parse({ keyFile, secret: 'thử' }), NOW).then(
      () => 'SIGN_KEY_OPENED',
      (error: { code?: string }) => error.code,
    );
    expect([at, code]).toEqual([at, expect.stringMatching(/^SIGN_KEY_/)]);
  }
});

function pemOf(certificate: Uint8Array): string {
  return `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate).toString('base64')}\n-----END CERTIFICATE-----\n`;
}
