/**
 * Text and values as PostgreSQL can hold them: no NUL characters and no halves of surrogate pairs, which hostile
 * scans do contain. Everything else is kept.
 */
export function clean(text: string): string {
  return text.replaceAll('\u0000', '').toWellFormed();
}

/** The JSON text of a value with every string in it cleaned, object keys included. */
export function cleanJson(value: unknown): string {
  return JSON.stringify(cleanDeep(value));
}

function cleanDeep(value: unknown): unknown {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map(cleanDeep);
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [clean(key), cleanDeep(inner)]));
}
