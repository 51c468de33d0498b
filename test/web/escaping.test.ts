import { BIRTH_ID, DOSSIER, SCAN_ID, REJECTED_ID } from './invented-papers.ts';
import { login, pageText, USERS, webFixture } from './web-fixture.ts';

const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(2)>\'';

async function evilFixture() {
  const fixture = await webFixture();
  const { state } = fixture.memory;
  for (const scan of state.scans) {
    scan.relativePath = `may-quet-1/${EVIL}.pdf`;
    for (const document of scan.documents) {
      document.scanPath = scan.relativePath;
      document.decidedBy = EVIL;
      for (const page of document.pages) page.text = `${EVIL} ngan ha`;
      for (const field of document.fields) {
        field.value = EVIL;
        field.verbatim = `${EVIL}${EVIL}`;
        field.checks = [EVIL];
        field.role = EVIL;
      }
      for (const candidate of document.candidates) candidate.why = EVIL;
      document.reviewReasons.push({ code: EVIL, detail: {} }, { code: 'PAGE_UNREAD', detail: { page: EVIL } });
    }
  }
  for (const dossier of state.dossiers) {
    dossier.applicant = EVIL;
    dossier.procedureName = EVIL;
    dossier.unit = EVIL;
  }
  return fixture;
}

test('text from scans and registers is shown as text on every page', async () => {
  const { app, memory } = await evilFixture();
  const cookie = await login(app, USERS.admin);
  const review = memory.state.scans.flatMap((scan) => scan.documents).find((document) => document.status === 'review');
  const paths = [
    '/',
    `/ban-quet/${SCAN_ID}`,
    `/ban-quet/${REJECTED_ID}`,
    '/tim?q=ngan+ha',
    `/tim?q=${encodeURIComponent(EVIL)}`,
    `/giay-to/${BIRTH_ID}`,
    `/giay-to/${review?.id}`,
    '/xem-lai',
    `/ho-so/${DOSSIER}`,
    `/?tram=${encodeURIComponent(EVIL)}`,
    `/dang-nhap?tiep=${encodeURIComponent(`/${EVIL}`)}`,
    `/giay-to/${BIRTH_ID}?xong=${encodeURIComponent(EVIL)}`,
  ];
  for (const path of paths) {
    const text = await pageText(app, path, cookie);
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('<img src=x');
    // Attribute values may hold the words, as text; an attribute of that name may not exist.
    expect(text.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^>]*\sonerror=/);
  }
});

test('the marked match of a snippet is marked and everything around it escaped', async () => {
  const { app } = await evilFixture();
  const cookie = await login(app, USERS.clerk);
  const text = await pageText(app, '/tim?q=ngan+ha', cookie);
  expect(text).toContain('<mark>ngan ha</mark>');
  expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
});

test('pages carry a policy that runs no inline script and no foreign one', async () => {
  const { app } = await webFixture();
  const response = await app.request('http://localhost/dang-nhap');
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe-inline');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  const text = await response.text();
  expect(text).not.toMatch(/\sstyle=/);
  expect(text).not.toMatch(/https?:\/\//);
});
