import type { PdfSignature } from '../../src/core/signature.ts';
import { BIRTH_ID } from './invented-papers.ts';
import { inventedSignature } from './invented-signatures.ts';
import { login, pageText, USERS, webFixture } from './web-fixture.ts';

async function page(signatures: PdfSignature[]): Promise<string> {
  const { app, memory } = await webFixture();
  const document = memory.state.scans.flatMap((scan) => scan.documents).find(({ id }) => id === BIRTH_ID)!;
  Object.assign(document, { signatures, archive: { ...document.archive, conformance: 'as-signed' } });
  const text = await pageText(app, `/giay-to/${BIRTH_ID}`, await login(app, USERS.clerk));
  return text.replace(/\s+/g, ' ');
}

test('a sound signature is told with signer, organisation, time and source', async () => {
  const text = await page([inventedSignature()]);
  expect(text).toContain('Chữ ký số (1)');
  expect(text).toContain('Nguyễn Văn Thử');
  expect(text).toContain('UBND xã Thử');
  expect(text).toContain('01/03/2026 09:00 (có dấu thời gian)');
  expect(text).toContain('Nội dung không đổi từ khi ký');
  expect(text).toContain('Nguồn chứng thư tin cậy');
  expect(text).toContain('Nguyên bản có chữ ký số');
  expect(text).not.toContain('✗');
});

test('a bad one is told with its reason and code, an unchecked source is not called good or bad', async () => {
  const text = await page([
    inventedSignature({ notices: ['SIGNATURE_ALTERED', 'SIGNATURE_ISSUER_UNCHECKED'], issuer: 'unchecked' }),
  ]);
  expect(text).toContain('✗');
  expect(text).toContain('SIGNATURE_ALTERED');
  expect(text).toContain('Nội dung đã bị thay đổi sau khi ký');
  expect(text).toContain('Chưa kiểm tra được nguồn chứng thư');
  expect(text).not.toContain('Nội dung không đổi từ khi ký');
});

test('a signature of an unchecked source is not ticked', async () => {
  const text = await page([inventedSignature({ notices: ['SIGNATURE_ISSUER_UNCHECKED'], issuer: 'unchecked' })]);
  expect(text).toContain('Nội dung không đổi từ khi ký');
  expect(text).toMatch(/<p class="attention">/);
});

test('names out of a certificate are text, never markup', async () => {
  const hostile = '<script>alert(1)</script>';
  const { signer } = inventedSignature();
  const text = await page([
    inventedSignature({ signer: { ...signer!, name: hostile, organisation: hostile, issuer: hostile } }),
  ]);
  expect(text).not.toContain(hostile);
  expect(text).toContain('&lt;script&gt;');
});

test('a paper without signatures says nothing of them', async () => {
  const { app } = await webFixture();
  expect(await pageText(app, `/giay-to/${BIRTH_ID}`, await login(app, USERS.clerk))).not.toContain('Chữ ký số');
});
