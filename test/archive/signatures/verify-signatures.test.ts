import { createHash, sign as signBytes, constants } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readCertificate } from '../../../src/archive/signatures/certificate.ts';
import { integer, nothing, octets, oid, sequence, setOf, tagged } from '../../../src/archive/signatures/der.ts';
import { makeCms } from '../../../src/archive/signatures/make-cms.ts';
import { OID } from '../../../src/archive/signatures/oids.ts';
import { openSignedFile } from '../../../src/archive/signatures/signed-file.ts';
import { verifySignatures } from '../../../src/archive/signatures/verify-signatures.ts';
import type { PdfSignature } from '../../../src/core/signature.ts';
import { listPdfSignatures } from '../../../src/ingest/list-pdf-signatures.ts';
import { asSigner, makeHolder, makeToken } from '../../support/pki.ts';
import type { Holder } from '../../support/pki.ts';
import { signedDelivery } from '../../support/signed-delivery.ts';
import type { DeliveryWishes } from '../../support/signed-delivery.ts';
import { textPdf } from '../../support/text-pdf.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sohoa-verify-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const NOW = new Date('2026-11-29T00:00:00Z');
const root = makeHolder({ name: 'CA gốc thử', isAuthority: true });
const middle = makeHolder({ name: 'CA trung gian thử', isAuthority: true, issuer: root, key: 'ec' });
const agency = makeHolder({ name: 'Nguyễn Văn Thử', organisation: 'UBND xã Thử', issuer: middle });
const stranger = makeHolder({ name: 'CA lạ', isAuthority: true, key: 'ec' });
const stamper = makeHolder({ name: 'Máy chủ dấu thời gian thử', issuer: root, forTimeStamps: true });
const signer = asSigner(agency, [middle]);

/** What checking gives, with the root trusted unless told otherwise. */
async function check(pdf: Uint8Array, trusted: Holder[] | null = [root], now = NOW): Promise<PdfSignature[]> {
  const path = join(folder, `${createHash('sha256').update(pdf).digest('hex')}.pdf`);
  await writeFile(path, pdf);
  const known = await listPdfSignatures(path);
  const file = openSignedFile(path);
  try {
    return verifySignatures(file, known, {
      trusted: trusted?.map(({ certificate }) => readCertificate(certificate)) ?? null,
      now,
    });
  } finally {
    file.close();
  }
}

const delivery = (wishes: DeliveryWishes = {}, by = signer) => signedDelivery(by, ['alpha'], wishes);
const token =
  (manner: { at?: Date; isSpoiled?: boolean; by?: Holder } = {}) =>
  async (value: Uint8Array) =>
    makeToken(manner.by ?? stamper, {
      ...manner,
      imprint: createHash('sha256').update(value).digest(),
      at: manner.at ?? new Date('2026-03-01T02:00:00Z'),
    });
const codes = (signatures: PdfSignature[]) => signatures.map(({ notices }) => notices);

describe('a sound signature', () => {
  test('is told with signer, organisation, claimed time and trusted issuer; an unsigned field does not count', async () => {
    expect(await check(await delivery())).toEqual([
      {
        kind: 'approval',
        signer: {
          ...{ name: 'Nguyễn Văn Thử', organisation: 'UBND xã Thử', issuer: 'CA trung gian thử' },
          ...{
            serial: expect.any(String),
            notBefore: '2020-01-01T00:00:00.000Z',
            notAfter: '2099-01-01T00:00:00.000Z',
          },
        },
        time: { at: '2026-03-01T02:00:00.000Z', source: 'claimed' },
        ...{
          algorithm: 'RSA, SHA-256',
          format: 'ETSI.CAdES.detached',
          coverage: 'whole',
          issuer: 'trusted',
          notices: [],
        },
      },
    ]);
  });

  test('without configured certificates says that the source was not checked', async () => {
    expect(await check(await delivery(), null)).toMatchObject([
      { issuer: 'unchecked', notices: ['SIGNATURE_ISSUER_UNCHECKED'] },
    ]);
  });

  test('of an elliptic curve, a certification, and one with a time-stamp', async () => {
    const curve = asSigner(makeHolder({ name: 'Đường cong', issuer: root, key: 'ec' }));
    expect(await check(await delivery({}, curve))).toMatchObject([{ algorithm: 'ECDSA, SHA-256', notices: [] }]);
    expect(await check(await delivery({ permission: 2 }))).toMatchObject([{ kind: 'certification', notices: [] }]);
    expect(await check(await delivery({ stamp: token() }))).toMatchObject([
      { time: { at: '2026-03-01T02:00:00.000Z', source: 'time-stamp' }, notices: [] },
    ]);
  });

  test('RSASSA-PSS, and SHA-1 with a word about its age', async () => {
    expect(await check(await delivery({ cms: (digest) => cmsOf(digest, 'pss') }))).toMatchObject([
      { algorithm: 'RSA-PSS, SHA-256', notices: [] },
    ]);
    const old = (sha1: Uint8Array) => delivery({ cms: () => cmsOf(sha1, 'sha1'), format: 'adbe.pkcs7.sha1' });
    const pdf = await delivery({ cms: (_, sha1) => cmsOf(sha1, 'sha1'), format: 'adbe.pkcs7.sha1' });
    expect(await check(pdf)).toMatchObject([{ algorithm: 'RSA, SHA-1', notices: ['SIGNATURE_OLD_DIGEST'] }]);
    // It signs the digest it carries, which here is another file's.
    expect(codes(await check(await old(Buffer.alloc(20, 1))))).toEqual([['SIGNATURE_ALTERED', 'SIGNATURE_OLD_DIGEST']]);
  });

  test('a file without signatures has none, nor has one that only writes about them', async () => {
    expect(await check(await textPdf(['beta']))).toEqual([]);
    const talk = Buffer.concat([Buffer.from(await textPdf(['x'])), Buffer.from('\n% /ByteRange [0 10 500 20] \n')]);
    expect(await check(talk)).toEqual([]);
  });
});

describe('a bad signature is told by its fault', () => {
  test('content altered after signing', async () => {
    const pdf = await delivery();
    pdf.write('x', pdf.indexOf('/Producer') + 20, 'latin1');
    expect(codes(await check(pdf))).toEqual([['SIGNATURE_ALTERED']]);
  });

  test('a signature that another key made', async () => {
    const forged = { ...signer, key: makeHolder({ name: 'Kẻ giả' }).key };
    expect(codes(await check(await delivery({}, forged)))).toEqual([['SIGNATURE_FALSE']]);
  });

  test('a certificate swapped for another of the same key and name', async () => {
    const twin = asSigner(
      { ...agency, certificate: makeHolder({ name: 'Nguyễn Văn Thử', issuer: root, key: agency.key }).certificate },
      [],
    );
    const cms = async (digest: Uint8Array) => {
      const made = await makeCms(twin, digest, async () => null);
      return swap(made, twin.certificate.raw, agency.certificate);
    };
    const [only] = await check(await delivery({ cms }));
    expect(only!.notices).toEqual(
      expect.arrayContaining([expect.stringMatching(/SIGNATURE_(UNREADABLE|OTHER_CERTIFICATE)/)]),
    );
  });

  test('a signing-certificate attribute of another certificate', async () => {
    const cms = (digest: Uint8Array) => cmsOf(digest, 'other-certificate');
    expect(codes(await check(await delivery({ cms })))).toEqual([['SIGNATURE_OTHER_CERTIFICATE']]);
  });

  test('a certificate that was not valid then', async () => {
    const late = asSigner(makeHolder({ name: 'Hết hạn', issuer: root, notAfter: new Date('2025-12-31') }));
    expect(codes(await check(await delivery({}, late)))).toEqual([['SIGNATURE_EXPIRED']]);
    // Without any time it is today that counts.
    expect(codes(await check(await delivery({ time: null }, late)))).toEqual([['SIGNATURE_EXPIRED']]);
    const since = asSigner(makeHolder({ name: 'Nay hết hạn', issuer: root, notAfter: new Date('2026-06-01') }));
    expect(codes(await check(await delivery({}, since)))).toEqual([['SIGNATURE_TIME_UNPROVED']]);
    expect(codes(await check(await delivery({ stamp: token() }, since)))).toEqual([[]]);
    // What the stamp proves goes before what is claimed.
    const stamped = await delivery({ stamp: token({ at: new Date('2026-08-01') }) }, since);
    expect(codes(await check(stamped))).toEqual([['SIGNATURE_EXPIRED']]);
  });

  test('an issuer nobody trusts, one that may not issue, one that had expired', async () => {
    expect(await check(await delivery(), [stranger])).toMatchObject([
      { issuer: 'unknown', notices: ['SIGNATURE_ISSUER_UNKNOWN'] },
    ]);
    const noAuthority = makeHolder({ name: 'Không phải CA', issuer: root });
    const below = asSigner(makeHolder({ name: 'Con', issuer: noAuthority }), [noAuthority]);
    expect(codes(await check(await delivery({}, below)))).toEqual([['SIGNATURE_ISSUER_UNKNOWN']]);
    const old = makeHolder({ name: 'CA cũ', issuer: root, isAuthority: true, notAfter: new Date('2025-01-01') });
    const child = asSigner(makeHolder({ name: 'Con', issuer: old }), [old]);
    expect(codes(await check(await delivery({}, child)))).toEqual([['SIGNATURE_ISSUER_UNKNOWN']]);
    // A namesake of the root has issued nothing.
    const namesake = makeHolder({ name: 'CA gốc thử', isAuthority: true });
    expect(codes(await check(await delivery(), [namesake]))).toEqual([['SIGNATURE_ISSUER_UNKNOWN']]);
  });

  test('a time-stamp that does not hold, and one of a server nobody trusts', async () => {
    expect(codes(await check(await delivery({ stamp: token({ isSpoiled: true }) })))).toEqual([
      ['SIGNATURE_STAMP_BAD'],
    ]);
    const notForStamps = makeHolder({ name: 'Không phải máy chủ', issuer: root });
    expect(codes(await check(await delivery({ stamp: token({ by: notForStamps }) })))).toEqual([
      ['SIGNATURE_STAMP_BAD'],
    ]);
    const unknown = makeHolder({ name: 'Máy chủ lạ', forTimeStamps: true });
    expect(await check(await delivery({ stamp: token({ by: unknown }) }))).toMatchObject([
      { time: { source: 'claimed' } },
    ]);
  });

  test('something added after the signature', async () => {
    const pdf = Buffer.concat([await delivery(), Buffer.from('\n% thêm vào\n')]);
    expect(await check(pdf)).toMatchObject([{ coverage: 'part', notices: ['SIGNATURE_LATER_CHANGES'] }]);
  });

  test('a signature taken out of the form', async () => {
    const pdf = await delivery();
    pdf.write('/AcroFork', pdf.indexOf('/AcroForm'), 'latin1');
    const [only] = await check(pdf);
    expect(only!.notices).toContain('SIGNATURE_REMOVED');
  });

  test('what is no CMS at all', async () => {
    expect(codes(await check(await delivery({ cms: () => Buffer.from('không phải CMS') })))).toEqual([
      ['SIGNATURE_UNREADABLE'],
    ]);
  });
});

describe('hostile signatures neither crash nor hang', () => {
  const deep = () => {
    let value: Buffer = nothing();
    for (let depth = 0; depth < 2000; depth += 1) value = sequence(value);
    return value;
  };
  test.each<[string, () => Buffer]>([
    ['nested a thousand times', deep],
    ['of a hundred thousand parts', () => sequence(Buffer.alloc(200_000, nothing()))],
    ['of endless length', () => Buffer.from([0x30, 0x84, 0x7f, 0xff, 0xff, 0xff, 0x30])],
    ['of indefinite length without an end', () => Buffer.alloc(4000, Buffer.from([0x30, 0x80]))],
    [
      'an object identifier without end',
      () => sequence(Buffer.concat([Buffer.from([6, 0x82, 0x10, 0]), Buffer.alloc(4096, 0xff)])),
    ],
  ])('%s', async (_, make) => {
    const cms = make();
    expect(codes(await check(await delivery({ cms: () => cms, room: Math.max(1000, cms.length) })))).toEqual([
      ['SIGNATURE_UNREADABLE'],
    ]);
  });

  test('every byte of a good one changed in turn is never called sound', async () => {
    const good = await makeCms(signer, Buffer.alloc(32), async () => null);
    let sound = 0;
    const pdf = await delivery({
      cms: (digest) => makeCms(signer, digest, async () => null),
    });
    const at = pdf.indexOf('/Contents <') + '/Contents <'.length;
    for (let index = 0; index < good.length; index += 29) {
      const changed = Buffer.from(pdf);
      const byte = Number.parseInt(changed.toString('latin1', at + index * 2, at + index * 2 + 2), 16);
      changed.write(((byte ^ 0x41) & 0xff).toString(16).padStart(2, '0'), at + index * 2, 'latin1');
      const [only] = await check(changed);
      if (only!.notices.length === 0) sound += 1;
    }
    // Certificates beside the chain and unsigned parts may change; the signed ones may not.
    expect(sound).toBeLessThan(3);
  });

  test.each([
    ['too few numbers', '/ByteRange [ 0 1 ]'],
    ['beyond the file', '/ByteRange [ 0 10 2000000000 5 ]'],
    ['from the end to the start', '/ByteRange [ 0 900 100 5 ]'],
    ['starting elsewhere', '/ByteRange [ 5 10 20 5 ]'],
  ])('a byte range with %s', async (_, range) => {
    const pdf = await delivery();
    const at = pdf.indexOf('/ByteRange');
    const end = pdf.indexOf(']', at) + 1;
    pdf.write(range.padEnd(end - at), at, 'latin1');
    const found = await check(pdf);
    expect(found).toHaveLength(1);
    expect(found[0]!.notices).toContain('SIGNATURE_UNREADABLE');
  });

  test('millions of byte ranges', async () => {
    const many = Buffer.alloc(20 * 1024 * 1024, '/ByteRange [0 9 999 99]\n');
    const pdf = Buffer.concat([await delivery(), many]);
    expect((await check(pdf)).length).toBeLessThanOrEqual(64);
  });
});

/** CMS made by hand, for what the product never makes. */
function cmsOf(digest: Uint8Array, form: 'pss' | 'sha1' | 'other-certificate'): Buffer {
  const attribute = (type: string, value: Uint8Array) => sequence(oid(type), setOf(value));
  const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
  const sha1 = form === 'sha1';
  const content = digest;
  const digestAlgorithm = sequence(oid(sha1 ? '1.3.14.3.2.26' : OID.sha256));
  const bound = form === 'other-certificate' ? root.certificate : agency.certificate;
  const attributes = setOf(
    attribute(OID.contentType, oid(OID.data)),
    attribute(OID.messageDigest, octets(sha1 ? createHash('sha1').update(content).digest() : digest)),
    ...(sha1 ? [] : [attribute(OID.signingCertificateV2, sequence(sequence(sequence(octets(hash(bound))))))]),
  );
  const pss = form === 'pss';
  const name = sequence(oid(OID.sha256), nothing());
  const parameters = sequence(
    tagged(0, name),
    tagged(1, sequence(oid('1.2.840.113549.1.1.8'), name)),
    tagged(2, integer(Buffer.from([32]))),
  );
  const key = pss ? { key: agency.key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 } : agency.key;
  const certificate = readCertificate(agency.certificate);
  const signerInfo = sequence(
    integer(Buffer.from([1])),
    sequence(certificate.issuer, integer(Buffer.from(certificate.serial.padStart(4, '0'), 'hex'))),
    digestAlgorithm,
    Buffer.concat([Buffer.from([0xa0]), attributes.subarray(1)]),
    pss ? sequence(oid(OID.rsaPss), parameters) : sequence(oid(OID.rsa), nothing()),
    octets(signBytes(sha1 ? 'sha1' : 'sha256', attributes, key)),
  );
  const data = sequence(
    integer(Buffer.from([1])),
    setOf(digestAlgorithm),
    sequence(oid(OID.data), ...(sha1 ? [tagged(0, octets(content))] : [])),
    tagged(0, agency.certificate, middle.certificate),
    setOf(signerInfo),
  );
  return sequence(oid(OID.signedData), tagged(0, data));
}

/** Puts one certificate in the place of another of the same length. */
function swap(cms: Buffer, from: Uint8Array, to: Uint8Array): Buffer {
  const at = cms.indexOf(from);
  if (at < 0) throw new Error('no certificate to swap');
  return Buffer.concat([cms.subarray(0, at), to, cms.subarray(at + from.length)]);
}
