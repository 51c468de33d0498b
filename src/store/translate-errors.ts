import { SohoaError } from '../core/errors.ts';

const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
]);
/** 57P01..03: shut down, crashed, starting; 53300: too many connections; 28xxx: refused log-in; 3D000: no database. */
const SERVER = /^(08...|57P0[1-3]|53300|28...|3D000)$/;
const DISK_FULL = '53100';
const LOST =
  /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Cannot use a pool after calling end|not queryable/;

/**
 * A database driver's error as ours when it means "the database does not answer" (DATABASE_UNAVAILABLE) or "the disk
 * is full" (STORE_FULL); any other error as it is. Statement texts and values are left out: they may name persons.
 */
export function translateError(error: unknown): unknown {
  if (error instanceof SohoaError || !(error instanceof Error)) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === DISK_FULL) return new SohoaError('STORE_FULL', { where: 'database' }, { cause: error });
  if (NETWORK.has(code) || SERVER.test(code) || LOST.test(error.message)) {
    return new SohoaError('DATABASE_UNAVAILABLE', { reason: code || 'connection lost' }, { cause: error });
  }
  return error;
}

/** The same port with every rejected promise passed through `translateError`. */
export function withTranslatedErrors<Port extends object>(port: Port): Port {
  return new Proxy(port, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        const outcome: unknown = Reflect.apply(member, target, args);
        if (!(outcome instanceof Promise)) return outcome;
        return outcome.catch((error: unknown) => {
          throw translateError(error);
        });
      };
    },
  });
}
