import type { DrawnScan } from '../corpus.ts';

/** About `pages` pages that stand for the corpus: every condition and both halves in turn, always the same ones. */
export function chooseForPeers(drawn: readonly DrawnScan[], pages: number): DrawnScan[] {
  const groups = new Map<string, DrawnScan[]>();
  for (const scan of drawn) {
    const group = `${scan.plan.conditions[0] ?? ''} ${scan.plan.heldOut ? 'held out' : 'tuned'}`;
    groups.set(group, [...(groups.get(group) ?? []), scan]);
  }
  const chosen: DrawnScan[] = [];
  let sum = 0;
  for (let round = 0; sum < pages && chosen.length < drawn.length; round += 1) {
    for (const group of groups.values()) {
      // Not neighbours: they share a layout.
      const scan = group[(round * 7) % group.length];
      const size = scan ? sidesOf(scan) : 0;
      if (!scan || chosen.includes(scan) || sum + size > pages) continue;
      chosen.push(scan);
      sum += size;
    }
    if (round > drawn.length) break;
  }
  return chosen;
}

/** Sides of a file: what a scanner delivers, whatever lies on them. */
export function sidesOf(scan: DrawnScan): number {
  return new Set(scan.truth.documents.flatMap((document) => document.pages.map((page) => page.sheet))).size;
}
