import type { Half, Kind } from './draw-page.ts';
import type { Measured } from './measure-page.ts';

export const HEADER = [
  'kind',
  'half',
  'form',
  'kB a page',
  'plain JPEG',
  'OCRmyPDF',
  'SSIM of print',
  'CER scan',
  'CER copy',
  'CPU ms',
  'CPU ms JPEG',
];

/** Medians over the pages of a kind and half; error rates over all their characters. */
export function rowOf(kind: Kind, half: Half, all: readonly Measured[]): string[] {
  const pages = all.filter(({ page }) => page.kind === kind && page.half === half);
  const kilobytes = (values: (number | null)[]): string => shown(median(values), (value) => (value / 1000).toFixed(0));
  const chars = pages.reduce((sum, { chars }) => sum + chars, 0);
  const rate = (edits: (measured: Measured) => number | null): string => {
    if (chars === 0) return '–';
    return `${((pages.reduce((sum, one) => sum + (edits(one) ?? 0), 0) / chars) * 100).toFixed(2)} %`;
  };
  return [
    kind,
    half,
    [...new Set(pages.map(({ form }) => form))].join(', '),
    kilobytes(pages.map(({ pdf }) => pdf)),
    kilobytes(pages.map(({ jpeg }) => jpeg)),
    kilobytes(pages.map(({ ocrmypdf }) => ocrmypdf)),
    shown(median(pages.map(({ ssim }) => ssim)), (value) => value.toFixed(3)),
    rate(({ scanEdits }) => scanEdits),
    rate(({ copyEdits }) => copyEdits),
    shown(median(pages.map(({ cpu }) => cpu)), (value) => value.toFixed(0)),
    shown(median(pages.map(({ cpuJpeg }) => cpuJpeg)), (value) => value.toFixed(0)),
  ];
}

/** The middle value of those that there are; null without any. */
export function median(values: (number | null)[]): number | null {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  return sorted.length === 0 ? null : (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2;
}

const shown = (value: number | null, format: (value: number) => string): string =>
  value === null ? '–' : format(value);
