import type { PlannedSide } from '../../../samples/make/plan.ts';
import { partOf, type Round, type Template } from '../templates/template.ts';
import type { CaseMaker } from './cases.ts';
import { deliver } from './conditions.ts';
import type { CorpusScan } from './corpus-plan.ts';
import { chanceOf } from './random.ts';

/** Sheets of several dossiers fed together: every receipt starts the next dossier, its papers follow. */
const BATCHES: { name: string; round: Round; dossiers: string[][] }[] = [
  {
    name: 'BATCH_01',
    round: 'tuned',
    dossiers: [
      ['receipt-portal', 'application-letter', 'birth-extract'],
      ['receipt-portal', 'application-residence'],
    ],
  },
  {
    name: 'BATCH_02',
    round: 'tuned',
    dossiers: [
      ['receipt-portal', 'application-residence', 'card-chip', 'marital-plain'],
      ['receipt-portal', 'application-letter', 'proxy-letter'],
    ],
  },
  {
    name: 'BATCH_03',
    round: 'tuned',
    dossiers: [
      ['receipt-portal', 'card-2024', 'application-letter'],
      ['receipt-portal', 'application-letter', 'death-notice'],
      ['receipt-portal', 'application-residence'],
    ],
  },
  {
    name: 'BATCH_04',
    round: 'opened-1',
    dossiers: [
      ['receipt-ministry', 'application-grid', 'birth-frame'],
      ['receipt-ministry', 'application-grid', 'card-copy'],
    ],
  },
  {
    name: 'BATCH_05',
    round: 'opened-2',
    dossiers: [
      ['receipt-lookup', 'application-copy', 'birth-sworn-copy'],
      ['receipt-lookup', 'application-funeral', 'residence-confirmation'],
      ['receipt-lookup', 'application-permit', 'proxy-table'],
    ],
  },
  {
    name: 'BATCH_06',
    round: 'opened-3',
    dossiers: [
      ['receipt-two-codes', 'application-marital', 'marital-lined'],
      ['receipt-two-codes', 'application-assistance', 'criminal-record'],
      ['receipt-two-codes', 'application-land', 'proxy-notary'],
    ],
  },
  {
    name: 'BATCH_07',
    round: 'opened-4',
    dossiers: [
      ['receipt-form-01', 'application-birth-form', 'marital-2020-form'],
      ['receipt-form-01', 'application-14-hsb', 'proxy-13-hsb'],
      ['receipt-form-01', 'application-ct01-boxes', 'residence-ct07'],
    ],
  },
  {
    name: 'BATCH_08',
    round: 'opened-4',
    dossiers: [
      ['receipt-2025-code', 'application-stamp-duty', 'tax-notice-duty'],
      ['receipt-2025-code', 'application-14-hsb', 'birth-preprinted'],
    ],
  },
  {
    name: 'BATCH_09',
    round: 'opened-6',
    dossiers: [
      ['receipt-bar-at-foot', 'application-certification-slip', 'residence-old-household-confirmation'],
      ['receipt-bar-at-foot', 'application-disability', 'birth-electronic-print'],
      ['receipt-bar-at-foot', 'application-typed-request', 'marital-for-marriage-abroad'],
    ],
  },
  {
    name: 'BATCH_10',
    round: 'opened-6',
    dossiers: [
      ['receipt-bar-at-foot', 'application-confirm-abode', 'card-2016-barcode'],
      ['receipt-bar-at-foot', 'application-09-hsb', 'death-copy-labels-above'],
    ],
  },
  {
    name: 'BATCH_11',
    round: 'opened-6',
    dossiers: [
      ['receipt-bar-at-foot', 'application-poor-household', 'poor-household-certificate'],
      ['receipt-bar-at-foot', 'application-build-house', 'birth-extract-copy-2026'],
      ['receipt-bar-at-foot', 'application-tk1-ts', 'health-card-2010-six-frames'],
    ],
  },
  {
    name: 'BATCH_12',
    round: 'opened-5',
    dossiers: [
      ['receipt-slip-narrow', 'application-ct01-family', 'marital-widowed'],
      ['receipt-slip-narrow', 'application-eform-two-columns', 'birth-2016-certified-copy'],
    ],
  },
  {
    name: 'BATCH_13',
    round: 'opened-7',
    dossiers: [
      ['receipt-118-bar-right', 'application-land-change-11dk', 'land-2020-changes-gift', 'proxy-2026-commune-form'],
      ['receipt-118-bar-right', 'application-urgent-help-cells', 'commitment-signature-stamped'],
    ],
  },
  {
    name: 'BATCH_14',
    round: 'opened-7',
    dossiers: [
      ['receipt-land-branch-table', 'application-permit-adjusted', 'land-2018-certified-copy'],
      ['receipt-land-branch-table', 'application-business-end', 'business-2021-certified-copy'],
      ['receipt-land-branch-table', 'application-land-purpose-2025', 'land-neighbours-opinion'],
    ],
  },
  {
    name: 'BATCH_15',
    round: 'opened-7',
    dossiers: [
      ['receipt-qr-left-half', 'application-eform-grey-heads', 'tax-nothing-owed'],
      ['receipt-qr-left-half', 'application-mediation-letter', 'land-1992-deed-typed'],
      ['receipt-qr-left-half', 'application-tax-03-bds', 'inheritance-refused-commune'],
    ],
  },
  {
    name: 'BATCH_16',
    round: 'opened-8',
    dossiers: [
      ['receipt-circular-01-2018-notes', 'application-correction-1998-typed-letter', 'birth-2026-father-struck-out'],
      ['receipt-circular-01-2018-notes', 'application-hardship-confirmed-typed', 'proxy-fetch-result-half-dotted'],
    ],
  },
  {
    name: 'BATCH_17',
    round: 'opened-9',
    dossiers: [
      ['receipt-online-digitally-signed', 'application-school-class-six', 'card-chip-2021-middle-small'],
      ['receipt-online-digitally-signed', 'app-land-purpose-2017', 'land-2025-copy-of-first-side'],
    ],
  },
  {
    name: 'BATCH_18',
    round: 'opened-9',
    dossiers: [
      ['receipt-with-stub-below-cut', 'application-vehicle-registration-79-2024'],
      ['receipt-with-stub-below-cut', 'application-diploma-second-copy'],
      ['receipt-with-stub-below-cut', 'app-land-lost-book-typed', 'contract-deposit-two-cells'],
    ],
  },
  {
    name: 'BATCH_19',
    round: 'held-out',
    dossiers: [
      ['receipt-land-registry-two-frames', 'app-land-debt-crossed-out-half', 'land-2026-second-side-heir'],
      [
        'receipt-land-registry-two-frames',
        'application-eform-certified-copy-frames',
        'birth-extract-2026-half-sheet-table',
      ],
    ],
  },
  {
    name: 'BATCH_20',
    round: 'opened-10',
    dossiers: [
      ['receipt-bands-bar-over-width', 'application-dependant-supported-07-npt', 'card-twelve-2015-half-sheet-row'],
      [
        'receipt-bands-bar-over-width',
        'application-assistance-1d-20-2021-by-pen',
        'residence-confirmed-ct07-2026-table',
      ],
    ],
  },
  {
    name: 'BATCH_21',
    round: 'held-out',
    dossiers: [
      ['receipt-copies-same-day-small', 'application-copies-2026-portal-cells'],
      ['receipt-copies-same-day-small', 'application-card-2026-cc02-ticks', 'proxy-half-sheet-fetch-result'],
      ['receipt-copies-same-day-small', 'application-burial-help-family-table'],
    ],
  },
  {
    name: 'BATCH_22',
    round: 'held-out',
    dossiers: [
      ['receipt-business-household-68-2025', 'h-app-biz-ends-frames'],
      ['receipt-business-household-68-2025', 'h-app-biz-change-old-new'],
    ],
  },
  {
    name: 'BATCH_23',
    round: 'held-out',
    dossiers: [
      ['receipt-social-insurance-pieces-count', 'application-pension-paid-to-account-02-cbh'],
      ['receipt-social-insurance-pieces-count', 'application-funeral-costs-form-04-parts'],
    ],
  },
];

/** The batches of some rounds, one file each. */
export function batchesOf(rounds: readonly Round[], templates: readonly Template[], maker: CaseMaker): CorpusScan[] {
  const byId = new Map(templates.map((template) => [template.id, template]));
  return BATCHES.filter(({ round }) => rounds.includes(round)).map(({ name, round, dossiers }) => {
    const chance = chanceOf(name);
    const first = byId.get(dossiers[0]?.[0] ?? '');
    if (!first) throw new Error(`${name}: no such template`);
    const place = maker.placeFor(first, chance);
    const documents = dossiers.flatMap((ids) => {
      const main = maker.person(chance, place);
      const dossier = maker.book.open(chance, place, main, chance.pick(['2.000815', '1.004222', '1.001776']), false);
      return ids.map((id) => {
        const template = byId.get(id);
        if (!template) throw new Error(`${name}: no template ${id}`);
        const facts = maker.facts(template, chance, place, main, dossier, null);
        return { paper: template.draw({ ...facts, long: false }), dossier: dossier.code };
      });
    });
    const upsideDown = chance.whole(1, documents.length - 1);
    const sides = documents.map((_, d): PlannedSide => ({ show: [[d, 0]], turn: d === upsideDown ? 180 : 0 }));
    const delivery = deliver('feeder', chance, true, false);
    const tags = ['batch', 'separator', `${delivery.dpi}dpi`, delivery.tone];
    return {
      path: `${place.slug}/${name}.${delivery.extension}`,
      shows: `batch of ${dossiers.length} dossiers, feeder, separator`,
      template: `batch-${Number(name.slice(-2))}`,
      condition: 'batch' as const,
      tags,
      how: 'separator' as const,
      conditions: ['feeder', ...tags],
      part: partOf(round),
      round,
      heldOut: round === 'held-out',
      status: 'archived' as const,
      tolerated: ['review' as const],
      documents,
      sides,
      flaws: delivery.flaws,
      container: delivery.container,
    };
  });
}
