/** Registers that can be imported, in the order in which they should be: later ones refer to earlier ones. */
export const REGISTER_KINDS = [
  'procedures',
  'units',
  'stations',
  'staff',
  'equipment',
  'unit_procedures',
  'components',
  'dossiers',
  'papers',
  'declared',
  'books',
] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

const EFFECTIVE = ['valid_from', 'valid_to'] as const;

/** Columns of each register by their stable names (contract); a file without a required one is refused as a whole. */
export const REGISTER_COLUMNS = {
  // Without `result` every procedure would look as if it had no paper result, and coverage would count nothing.
  procedures: {
    required: ['code', 'name', 'result'],
    optional: ['field', 'mode', 'level', ...EFFECTIVE, 'replaced_by'],
  },
  units: { required: ['code', 'name'], optional: ['level', 'parent', ...EFFECTIVE, 'successors'] },
  stations: { required: ['name'], optional: ['title', 'unit', 'collation', 'backs'] },
  staff: { required: ['code', 'unit', 'kind'], optional: ['signature', ...EFFECTIVE] },
  equipment: { required: ['code', 'unit', 'kind', 'count'], optional: ['status', ...EFFECTIVE] },
  unit_procedures: { required: ['unit', 'procedure_code', 'mechanism'], optional: [...EFFECTIVE] },
  // Without `resolved` every dossier would look open, and nothing would ever be due.
  dossiers: {
    required: ['dossier_code', 'procedure_code', 'unit', 'applicant', 'received', 'resolved', 'channel'],
    optional: ['citizen_id', 'due', 'payment', 'outcome', 'staff', 'ledger'],
  },
  papers: { required: ['dossier_code', 'part', 'reference'], optional: ['reused', 'digitised', 'component'] },
  declared: {
    required: ['report', 'key', 'label', 'value'],
    optional: ['equals', 'held', 'system', 'unit', ...EFFECTIVE],
  },
  components: {
    required: ['procedure_code', 'name'],
    optional: ['component', 'classes', 'required', 'digitise', ...EFFECTIVE],
  },
  books: { required: ['number', 'kind', 'year'], optional: ['pages', 'unit', 'location'] },
} as const satisfies Record<RegisterKind, { required: readonly string[]; optional: readonly string[] }>;
