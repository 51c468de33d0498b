import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { z } from 'zod';
import { PAPER_SIZES, type Paper } from './html.ts';
import { readPage } from './read-page.ts';

const HERE = import.meta.dirname;
const CACHE = join(HERE, '../../.cache/samples');
const FONTS = join(HERE, '../../node_modules/@fontsource');
const DPI = 300;
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const printedSchema = z.object({
  lines: z.array(z.string()),
  fields: z.array(z.object({ kind: z.string(), value: z.string(), role: z.string() })),
});

/** A clean page at 300 dpi with its true lines and values. */
export interface PrintedPage extends z.infer<typeof printedSchema> {
  png: Buffer;
}

export interface Press {
  /** Draws one page of a paper, from the cache when it was drawn before. */
  print(paper: Paper, page: number): Promise<PrintedPage>;
  /** What `ask`, run inside the browser, says of a page as it is laid out; it may name nothing outside of itself. */
  ask<T>(paper: Paper, page: number, ask: () => T): Promise<T>;
  /** The paper as a PDF an office program would have exported. */
  printPdf(paper: Paper): Promise<Buffer>;
  close(): Promise<void>;
}

/** A font of npm, below @fontsource. */
export interface FontPackage {
  name: string;
  family: string;
}

const TINOS: FontPackage = { name: 'tinos', family: 'Tinos' };

async function fontFaces(fonts: readonly FontPackage[]): Promise<string> {
  const ranges = {
    latin: 'U+0000-00FF,U+0131,U+2000-206F,U+20AC,U+2122,U+2190-2193,U+2212',
    'latin-ext':
      'U+0100-0101,U+0104-0109,U+010C-010F,U+0112-0127,U+012A-0130,U+0132-0167,U+016A-019F,U+01A2-01AE,U+01B1-02BA',
    vietnamese:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
  };
  const cuts = [400, 700].flatMap((weight) => ['normal', 'italic'].map((style) => ({ weight, style })));
  const faces: string[] = [];
  for (const { name, family } of fonts) {
    for (const [subset, range] of Object.entries(ranges)) {
      for (const { weight, style } of cuts) {
        const path = join(FONTS, name, 'files', `${name}-${subset}-${weight}-${style}.woff2`);
        const file = await readFile(path, 'base64');
        faces.push(
          `@font-face{font-family:'${family}';font-weight:${weight};font-style:${style};src:url(data:font/woff2;base64,${file}) format('woff2');unicode-range:${range}}`,
        );
      }
    }
  }
  return faces.join('\n');
}

function pageHtml(paper: Paper, page: number): string {
  const [width, height] = PAPER_SIZES[paper.size];
  const font = paper.font ?? 'Tinos';
  return `<div class="page" style="width:${width}mm;height:${height}mm;font-family:${font}">${paper.pages[page]}</div>`;
}

/**
 * Opens the browser only when something is not in the cache. The cache key is the drawn HTML and style sheet. `fonts` are
 * npm packages below @fontsource that papers may name beside Tinos, `cache` a folder of one's own for the drawn pages.
 */
export async function openPress(fonts: readonly FontPackage[] = [], cache = CACHE): Promise<Press> {
  const style = await readFile(join(HERE, 'page.css'), 'utf8');
  await mkdir(cache, { recursive: true });
  let browser: Browser | null = null;
  let tab: Page | null = null;
  const open = async (): Promise<Page> => {
    if (tab) return tab;
    browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: FLAGS });
    tab = await browser.newPage({ deviceScaleFactor: DPI / 96 });
    await tab.setContent(
      `<html><head><style>${await fontFaces([TINOS, ...fonts])}\n${style}</style></head><body></body></html>`,
    );
    return tab;
  };
  const show = async (paper: Paper, html: string): Promise<Page> => {
    const page = await open();
    const [width, height] = PAPER_SIZES[paper.size];
    await page.setViewportSize({ width: Math.ceil((width / 25.4) * 96), height: Math.ceil((height / 25.4) * 96) });
    await page.evaluate((body) => void (document.body.innerHTML = body), html);
    await page.evaluate(async () => void (await document.fonts.ready));
    return page;
  };
  const print = async (paper: Paper, number: number): Promise<PrintedPage> => {
    const html = pageHtml(paper, number);
    const key = createHash('sha256').update(style).update(readPage.toString()).update(html).digest('hex').slice(0, 32);
    const picture = join(cache, `${key}.png`);
    const facts = join(cache, `${key}.json`);
    if (!existsSync(facts)) {
      const page = await show(paper, html);
      await assertFits(page);
      await writeFile(picture, await page.locator('.page').screenshot({ type: 'png' }));
      await writeFile(facts, JSON.stringify(await page.evaluate(readPage)));
    }
    return { ...printedSchema.parse(JSON.parse(await readFile(facts, 'utf8'))), png: await readFile(picture) };
  };
  const ask = async <T>(paper: Paper, number: number, what: () => T): Promise<T> => {
    const page = await show(paper, pageHtml(paper, number));
    await assertFits(page);
    return page.evaluate(what);
  };
  const printPdf = async (paper: Paper): Promise<Buffer> => {
    const [width, height] = PAPER_SIZES[paper.size];
    const page = await show(paper, paper.pages.map((_, index) => pageHtml(paper, index)).join(''));
    return page.pdf({ width: `${width}mm`, height: `${height}mm`, printBackground: true });
  };
  return { print, ask, printPdf, close: async () => void (await browser?.close()) };
}

/** Throws when a page's text runs over its edge: the truth would hold lines that are not on the paper. */
async function assertFits(page: Page): Promise<void> {
  const overflow = await page.evaluate(() => {
    const root = document.querySelector('.page') as HTMLElement;
    const cards = [...root.querySelectorAll('.card .at')].map((part) => {
      const card = (part.closest('.card') as HTMLElement).getBoundingClientRect();
      const box = part.getBoundingClientRect();
      return Math.max(box.right - card.right, box.bottom - card.bottom);
    });
    // A seal across the edges of two sheets runs over on purpose.
    const seals = [...root.querySelectorAll<SVGElement>('.seal')];
    for (const one of seals) one.style.display = 'none';
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = root;
    for (const one of seals) one.style.display = '';
    const title = root.innerText.slice(0, 80);
    return { down: scrollHeight - clientHeight, across: scrollWidth - clientWidth, card: Math.max(0, ...cards), title };
  });
  if (overflow.down > 2 || overflow.across > 2 || overflow.card > 0)
    throw new Error(`page runs over: ${JSON.stringify(overflow)}`);
}
