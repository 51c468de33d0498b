import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** First file of that name on the PATH that may be run. */
async function onPath(name: string): Promise<string | null> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      await access(path, constants.X_OK);
      return path;
    } catch {
      continue; // not here: the next folder may have it
    }
  }
  return null;
}

export interface PeerTools {
  ocrmypdf: string;
  /** Program and arguments that make a PDF of pictures without coding them again: OCRmyPDF's own img2pdf. */
  img2pdf: string[];
  /** Versions, for the report. */
  version: string;
}

/** The tools of the comparison, or what is missing. */
export async function findPeers(): Promise<PeerTools | { missing: string }> {
  const [ocrmypdf, tesseract, pdftotext] = await Promise.all(['ocrmypdf', 'tesseract', 'pdftotext'].map(onPath));
  if (!ocrmypdf || !tesseract || !pdftotext)
    return { missing: 'ocrmypdf, tesseract and pdftotext have to be on the PATH' };
  const { stdout } = await run(tesseract, ['--list-langs']);
  if (!stdout.split('\n').includes('vie')) return { missing: 'tesseract has no Vietnamese data' };
  const python = /^#!\s*(\S+)/.exec(await readFile(ocrmypdf, 'utf8'))?.[1] ?? 'python3';
  const own = await onPath('img2pdf');
  const versions = await Promise.all([run(ocrmypdf, ['--version']), run(tesseract, ['--version'])]);
  const version = `OCRmyPDF ${versions[0].stdout.trim()}, ${versions[1].stdout.split('\n')[0] ?? ''}`;
  return { ocrmypdf, img2pdf: own ? [own] : [python, '-m', 'img2pdf'], version };
}

/** What a program took with all its children, ms. */
export interface Spent {
  wallMs: number;
  cpuMs: number;
  ok: boolean;
}

/** POSIX `times` prints user and system time of the shell's children on its second line: 1m2.34s 0m0.56s */
export function childMs(times: string): number {
  const line = times.trim().split('\n')[1] ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, m, s]) => sum + Number(m) * 60_000 + Number(s) * 1000,
    0,
  );
}

/** Runs a program to its end and measures it; `ok` is false when it failed. */
export async function spend(program: string[], env: Record<string, string>, timesFile: string): Promise<Spent> {
  const script = 'out=$1; shift; "$@"; code=$?; times >"$out"; exit $code';
  const startedAt = performance.now();
  let ok = true;
  try {
    await run('sh', ['-c', script, 'sh', timesFile, ...program], {
      env: { ...process.env, ...env },
      maxBuffer: 1 << 28,
    });
  } catch (error) {
    process.stderr.write(`\n${program[0]}: ${String((error as { stderr?: string }).stderr ?? error).slice(-400)}\n`);
    ok = false;
  }
  const wallMs = performance.now() - startedAt;
  return { wallMs, cpuMs: childMs(await readFile(timesFile, 'utf8')), ok };
}

/** Text of each page of a PDF. */
export async function pdfText(pdf: string, mode: '-raw' | '-layout'): Promise<string[]> {
  const { stdout } = await run('pdftotext', [mode, '-enc', 'UTF-8', pdf, '-'], { maxBuffer: 1 << 28 });
  return stdout.split('\f').slice(0, -1);
}

/** Makes a PDF of a picture file at its own resolution, or `pageSize` wide where the picture states none. */
export async function pictureToPdf(
  tools: PeerTools,
  picture: string,
  pdf: string,
  pageSize: string | null,
): Promise<void> {
  const [program, ...args] = tools.img2pdf as [string, ...string[]];
  await run(program, [...args, ...(pageSize ? ['--pagesize', pageSize] : []), picture, '-o', pdf]);
}
