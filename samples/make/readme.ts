import type { Truth, TruthScan } from './truth-schema.ts';

const HEAD = `# Sample scans

Every person, office and paper here is **invented**. The commune (xã Mẫu Lâm, tỉnh Lâm Hải) does not exist.

- **Citizen ids belong to nobody.** They follow the public pattern (province, century and sex, year of birth, serial), so
  all checks of the product apply to them, but every birth year they state is 1900 to 1904: no living person holds such a number.
- Old nine-digit ids start with 00, a prefix that was never issued. Land certificate serials start with Z, a letter that
  the series do not use. Telephone numbers start with 010, which no network has.
- Cards show a grey silhouette. Seals and signatures are drawn by the maker.

\`truth.json\` holds the ground truth (schema: \`make/truth-schema.ts\`), \`registers/\` the registers that the papers belong to.
Both are written by \`npm run samples\` (\`make/main.ts\`: fixed seeds; needs Chromium and qpdf, which only a re-run needs).
The same browser draws the same bytes.

**Held out** scans use layouts, wordings and fonts that no rule was written against. Figures are reported apart for them;
never tune to them.

| file | shows | classes | conditions | expected | held out |
|---|---|---|---|---|---|
`;

function row(scan: TruthScan): string {
  const classes = [...new Set(scan.documents.map((document) => document.class))].join(', ');
  const expected = scan.error ? `${scan.status}: ${scan.error}` : scan.status;
  return `| \`${scan.path}\` | ${scan.shows} | ${classes} | ${scan.conditions.join(', ')} | ${expected} | ${scan.heldOut ? 'yes' : ''} |`;
}

/** The provenance table of samples/, from the truth. */
export function readmeOf(truth: Truth): string {
  return HEAD + truth.scans.map(row).join('\n') + '\n';
}
