import type { DrawnScan } from '../corpus.ts';

export interface PeerOptions {
  pages: number;
  config: Record<string, unknown>;
  work: string;
  tell: (text: string) => void;
}

export interface Comparison {
  figures: unknown;
  text(markdown: boolean): string;
}

export function comparePeers(
  _drawn: readonly DrawnScan[],
  _registers: Record<string, string>,
  _options: PeerOptions,
): Promise<Comparison> {
  throw new Error('not yet');
}
