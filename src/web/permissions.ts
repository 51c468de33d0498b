import type { Role } from '../core/ports/queries.ts';

/**
 * Who may do what. Papers hold citizens' personal data (Law 91/2025 on personal data protection: access only for the
 * task), so a scanner operator sees that a scan succeeded but not what stands on it, and only the administrator, who
 * answers for the figures, takes out lists of applicants.
 */
const PERMISSIONS = {
  'see-status': ['operator', 'clerk', 'admin'],
  upload: ['operator', 'clerk', 'admin'],
  'see-papers': ['clerk', 'admin'],
  review: ['clerk', 'admin'],
  reuse: ['clerk', 'admin'],
  /** Lists of what is to be done, a page at a time; whole lists are files, and files are reports. */
  'see-work': ['clerk', 'admin'],
  'see-reports': ['admin'],
  'manage-accounts': ['admin'],
  /** What is due for review: two of them decide that a paper is destroyed. */
  'manage-retention': ['admin'],
  /** How what is archived fares: the stores, copies, locks, damaged objects. */
  'see-archive': ['admin'],
  redo: ['admin'],
  'set-stations': ['admin'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether `role` has `permission`. */
export function may(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role);
}
