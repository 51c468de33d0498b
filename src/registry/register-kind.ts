/** Registers that can be imported, in the order in which they should be: later ones refer to earlier ones. */
export const REGISTER_KINDS = ['procedures', 'units', 'stations', 'dossiers'] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** Columns of each register by their stable names (contract); a file without a required one is refused as a whole. */
export const REGISTER_COLUMNS = {
  // Without `result` every procedure would look as if it had no paper result, and coverage would count nothing.
  procedures: { required: ['code', 'name', 'result'], optional: ['field', 'mode'] },
  units: { required: ['code', 'name'], optional: [] },
  stations: { required: ['name'], optional: ['title', 'unit', 'collation', 'backs'] },
  // Without `resolved` every dossier would look open, and nothing would ever be due.
  dossiers: {
    required: ['dossier_code', 'procedure_code', 'unit', 'applicant', 'received', 'resolved', 'channel'],
    optional: ['citizen_id'],
  },
} as const satisfies Record<RegisterKind, { required: readonly string[]; optional: readonly string[] }>;
