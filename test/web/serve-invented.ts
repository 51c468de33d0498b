/**
 * Serves the web room over invented papers, to look at it: `node test/web/serve-invented.ts [port]`.
 * Accounts quet.an, cb.binh and qt.chi, password as in web-fixture.ts. Every 5 s something changes.
 */
import sharp from 'sharp';
import { serveWeb } from '../../src/web/serve-web.ts';
import { PAGE } from './invented-papers.ts';
import { PASSWORD, webFixture } from './web-fixture.ts';

const fixture = await webFixture();
for (const document of fixture.memory.state.scans.flatMap((scan) => scan.documents)) {
  for (const page of document.pages) {
    fixture.objects.objects.set(page.previewKey, await picture(page.text));
  }
}
const web = await serveWeb(fixture.app, { host: '127.0.0.1', port: Number(process.argv[2] ?? 8018) });
console.log(`${web.url}  ${PASSWORD}`);
if (process.argv[3] === 'paused') {
  fixture.system.intake = 'paused';
  fixture.system.pausedBecause = { code: 'STORE_UNAVAILABLE', detail: {} };
}
setInterval(() => {
  const scan = fixture.memory.state.scans[0];
  if (scan) scan.status = scan.status === 'working' ? 'archived' : 'working';
  fixture.memory.change();
}, 5000);

/** A page that shows its text, as a preview of 990 x 1400 px. */
async function picture(text: string): Promise<Uint8Array> {
  const lines = text.split('\n').map((line, index) => {
    const safe = line.replace(/[&<]/g, ' ');
    return `<text x="260" y="${400 + index * 92}" font-size="44" font-family="Be Vietnam Pro, DejaVu Serif, serif">${safe}</text>`;
  });
  const frame = `<rect x="120" y="120" width="${PAGE.width - 240}" height="${PAGE.height - 240}" fill="none" stroke="#c08a3a" stroke-width="8"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${PAGE.width} ${PAGE.height}" width="990" height="1400"><rect width="100%" height="100%" fill="#fbf7ec"/>${frame}${lines.join('')}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 70 }).toBuffer();
}
