import type pg from 'pg';

interface Paper {
  id: string;
  archive_sha256: string;
  dossier_code: string | null;
  class: string;
  status: string;
  decided_by: string | null;
}
interface Outside {
  code: string;
  reference: string;
  dossier_code: string;
  part: string;
  reused: boolean;
}
interface Registered {
  code: string;
  procedure_code: string;
  [column: string]: unknown;
}
interface Taken {
  dossier_code: string;
  paper: string;
  document_id: string | null;
  from_dossier: string;
  class: string | null;
  reference: string | null;
  sha256: string | null;
}

const COPIED =
  'received::text, resolved::text, due::text, procedure_code, unit, channel, payment, outcome, staff, ledger, code';

/** What must be counted of every dossier, found out here from its papers one by one, and what the database keeps counted. */
export async function factsByHand(client: pg.Client): Promise<{ kept: unknown[]; true: unknown[] }> {
  const all = async <Row extends object>(text: string): Promise<Row[]> => (await client.query<Row>(text)).rows;
  const dossiers = await all<Registered>(`select ${COPIED} from dossiers order by code`);
  const papers = await all<Paper>('select id, archive_sha256, dossier_code, class, status, decided_by from documents');
  const outside = await all<Outside>('select code, reference, dossier_code, part, reused from outside_papers');
  const results = new Map(
    (await all<{ code: string; result: string | null }>('select code, result from procedures')).map((row) => [
      row.code,
      row.result,
    ]),
  );
  const kept = await all<Registered>(
    `select ${COPIED}, component_here, result_here, component_elsewhere, result_elsewhere, reused_here,
       reused_elsewhere
     from (select f.*, wp.code as procedure_code, wu.code as unit from dossier_facts f
       left join written_codes wp on wp.id = procedure_id left join written_codes wu on wu.id = unit_id) as kept
     where received is not null order by code`,
  );
  const citizens = new Map(
    (await all<{ code: string; citizen_id: string | null }>('select code, citizen_id from dossiers')).map((row) => [
      row.code,
      row.citizen_id,
    ]),
  );
  const taken = (
    await all<Taken>(
      `select dossier_code, paper, document_id, from_dossier, class, reference, version ->> 'sha256' as sha256
       from reuse_events where answer = 'taken' and ended_at is null`,
    )
  ).filter((reuse) => holds(reuse, papers, outside, citizens));
  const counted = papers.filter((paper) => paper.status === 'archived' || paper.decided_by !== null);
  return {
    kept,
    true: dossiers.map((dossier) => {
      const result = results.get(dossier.procedure_code) ?? null;
      const here = counted.filter((paper) => paper.dossier_code === dossier.code).map((paper) => paper.class);
      const elsewhere = outside.filter((paper) => paper.dossier_code === dossier.code);
      const reuses = taken.filter((reuse) => reuse.dossier_code === dossier.code);
      const reusedHere = reuses.some((reuse) => reuse.document_id !== null);
      const reusedElsewhere = reuses.some((reuse) => reuse.document_id === null);
      const components = elsewhere.filter((paper) => paper.part === 'component');
      return {
        ...dossier,
        component_here: here.some((name) => name !== result) || reusedHere,
        result_here: result !== null && here.includes(result),
        component_elsewhere: components.length > 0 || reusedElsewhere,
        result_elsewhere: elsewhere.some((paper) => paper.part === 'result'),
        reused_here: reusedHere,
        reused_elsewhere: components.some((paper) => paper.reused) || reusedElsewhere,
      };
    }),
  };
}

/** The paper is where it was, as it was, and its dossier is still the citizen's. */
function holds(
  reuse: Taken,
  papers: readonly Paper[],
  outside: readonly Outside[],
  citizens: ReadonlyMap<string, string | null>,
): boolean {
  const citizen = citizens.get(reuse.dossier_code) ?? null;
  if (citizen === null || citizens.get(reuse.from_dossier) !== citizen) return false;
  if (reuse.document_id === null) {
    const row = outside.find(({ code }) => `outside:${code}` === reuse.paper);
    return row?.dossier_code === reuse.from_dossier && row.reference === reuse.reference;
  }
  const paper = papers.find(({ id }) => id === reuse.document_id);
  return (
    paper?.dossier_code === reuse.from_dossier &&
    paper.status === 'archived' &&
    paper.class === reuse.class &&
    paper.archive_sha256 === reuse.sha256
  );
}
