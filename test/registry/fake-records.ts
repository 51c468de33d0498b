import type { RegisterRecords, TellRow, UpsertCounts } from '../../src/core/ports/records.ts';

/** A register kept in memory that counts as the port says, and refuses a key twice in one batch as a database does. */
export class MemoryRecords implements RegisterRecords {
  readonly rows = {
    dossiers: new Map<string, string>(),
    procedures: new Map<string, string>(),
    units: new Map<string, string>(),
    stations: new Map<string, string>(),
  };
  readonly batches: number[] = [];

  #upsert<Row>(
    table: Map<string, string>,
    rows: Row[],
    keyOf: (row: Row) => string,
    tell: TellRow = () => undefined,
  ): Promise<UpsertCounts> {
    this.batches.push(rows.length);
    if (new Set(rows.map(keyOf)).size !== rows.length)
      return Promise.reject(new Error('a key stands twice in the batch'));
    const counts = { inserted: 0, updated: 0, unchanged: 0 };
    for (const row of rows) {
      const text = JSON.stringify(row);
      const before = table.get(keyOf(row));
      if (before === undefined) counts.inserted += 1;
      else if (before === text) counts.unchanged += 1;
      else counts.updated += 1;
      if (before !== text) tell(keyOf(row), before === undefined ? 'inserted' : 'updated');
      table.set(keyOf(row), text);
    }
    return Promise.resolve(counts);
  }

  upsertDossiers: RegisterRecords['upsertDossiers'] = (rows, tell) =>
    this.#upsert(this.rows.dossiers, rows, (row) => row.code, tell);
  upsertProcedures: RegisterRecords['upsertProcedures'] = (rows, tell) =>
    this.#upsert(this.rows.procedures, rows, (row) => row.code, tell);
  upsertUnits: RegisterRecords['upsertUnits'] = (rows, tell) =>
    this.#upsert(this.rows.units, rows, (row) => row.code, tell);
  upsertStations: RegisterRecords['upsertStations'] = (rows, tell) =>
    this.#upsert(this.rows.stations, rows, (row) => row.name, tell);
  readonly office = new Map<string, Map<string, string>>();
  readonly imports: Parameters<RegisterRecords['recordImport']>[0][] = [];
  upsertOffice: RegisterRecords['upsertOffice'] = (kind, rows, tell) => {
    const table = this.office.get(kind) ?? new Map<string, string>();
    this.office.set(kind, table);
    return this.#upsert(table, rows, (row) => row.code, tell);
  };
  recordImport: RegisterRecords['recordImport'] = (done) => {
    this.imports.push(done);
    return Promise.resolve();
  };
  procedureCodes: RegisterRecords['procedureCodes'] = () => Promise.resolve(new Set(this.rows.procedures.keys()));
  recountDossiers: RegisterRecords['recountDossiers'] = () =>
    Promise.resolve({ checked: this.rows.dossiers.size, corrected: 0 });
  unitCodes: RegisterRecords['unitCodes'] = () => Promise.resolve(new Set(this.rows.units.keys()));

  dossier(code: string): unknown {
    const text = this.rows.dossiers.get(code);
    return text === undefined ? null : JSON.parse(text);
  }
}
