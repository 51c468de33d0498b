import type pg from 'pg';

interface Paper {
  dossier_code: string | null;
  class: string;
  status: string;
  decided_by: string | null;
}
interface Outside {
  dossier_code: string;
  part: string;
  reused: boolean;
}
interface Registered {
  code: string;
  procedure_code: string;
  [column: string]: unknown;
}

const COPIED =
  'received::text, resolved::text, due::text, procedure_code, unit, channel, payment, outcome, staff, ledger, code';

/** What must be counted of every dossier, found out here from its papers one by one, and what the database keeps counted. */
export async function factsByHand(client: pg.Client): Promise<{ kept: unknown[]; true: unknown[] }> {
  const all = async <Row extends object>(text: string): Promise<Row[]> => (await client.query<Row>(text)).rows;
  const dossiers = await all<Registered>(`select ${COPIED} from dossiers order by code`);
  const papers = await all<Paper>('select dossier_code, class, status, decided_by from documents');
  const outside = await all<Outside>('select dossier_code, part, reused from outside_papers');
  const results = new Map(
    (await all<{ code: string; result: string | null }>('select code, result from procedures')).map((row) => [
      row.code,
      row.result,
    ]),
  );
  const kept = await all<Registered>(
    `select ${COPIED}, component_here, result_here, component_elsewhere, result_elsewhere, reused
     from (select f.*, wp.code as procedure_code, wu.code as unit from dossier_facts f
       left join written_codes wp on wp.id = procedure_id left join written_codes wu on wu.id = unit_id) as kept
     where received is not null order by code`,
  );
  const counted = papers.filter((paper) => paper.status === 'archived' || paper.decided_by !== null);
  return {
    kept,
    true: dossiers.map((dossier) => {
      const result = results.get(dossier.procedure_code) ?? null;
      const here = counted.filter((paper) => paper.dossier_code === dossier.code).map((paper) => paper.class);
      const elsewhere = outside.filter((paper) => paper.dossier_code === dossier.code);
      const components = elsewhere.filter((paper) => paper.part === 'component');
      return {
        ...dossier,
        component_here: here.some((name) => name !== result),
        result_here: result !== null && here.includes(result),
        component_elsewhere: components.length > 0,
        result_elsewhere: elsewhere.some((paper) => paper.part === 'result'),
        reused: components.some((paper) => paper.reused),
      };
    }),
  };
}
