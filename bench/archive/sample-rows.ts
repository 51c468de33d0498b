import { median } from './report.ts';
import { SAMPLE_KINDS, type SampleCopy } from './on-samples.ts';

export const SAMPLE_HEADER = ['samples', 'dpi', 'pages', 'kB a page, median', 'CER scan', 'CER copy', 'points worse'];

/** A row for each kind and resolution: the median counts each page, error rates all characters. */
export function sampleRows(copies: readonly SampleCopy[]): string[][] {
  const rows = SAMPLE_KINDS.flatMap((kind) =>
    ([300, 200] as const).map((dpi) => ({
      kind,
      dpi,
      of: copies.filter((one) => one.kind === kind && one.dpi === dpi),
    })),
  );
  const text = copies.filter(({ kind, dpi }) => kind.startsWith('plain text') && dpi === 300);
  return [
    rowOf('plain text, both', '300', text),
    ...rows.filter(({ of }) => of.length > 0).map(({ kind, dpi, of }) => rowOf(kind, String(dpi), of)),
    rowOf(
      'all',
      '300',
      copies.filter(({ dpi }) => dpi === 300),
    ),
    rowOf(
      'all',
      '200',
      copies.filter(({ dpi }) => dpi === 200),
    ),
  ];
}

/** How large OCRmyPDF's files of the same scans are; null without it. */
export function besideOcrmypdf(copies: readonly SampleCopy[]): string | null {
  const both = copies.flatMap(({ beside }) => beside ?? []);
  if (both.length === 0) return null;
  const [theirs, ours] = [sum(both.map(({ ocrmypdf }) => ocrmypdf)), sum(both.map((one) => one.copies))];
  const ratio = median(both.map(({ ocrmypdf, copies: own }) => ocrmypdf / own))!;
  return `OCRmyPDF's files of ${both.length} scans take ${(theirs / ours).toFixed(2)} times the bytes of their archive copies (median of the scans ${ratio.toFixed(2)})`;
}

function rowOf(name: string, dpi: string, copies: readonly SampleCopy[]): string[] {
  const perPage = copies.flatMap(({ copy, pages }) => Array.from({ length: pages }, () => copy / pages));
  const chars = sum(copies.map((one) => one.chars));
  const rate = (edits: number): string => `${((edits / chars) * 100).toFixed(2)} %`;
  const [scan, copy] = [sum(copies.map(({ scanEdits }) => scanEdits)), sum(copies.map(({ copyEdits }) => copyEdits))];
  return [
    name,
    dpi,
    String(perPage.length),
    ((median(perPage) ?? 0) / 1000).toFixed(0),
    rate(scan),
    rate(copy),
    (((copy - scan) / chars) * 100).toFixed(2),
  ];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
