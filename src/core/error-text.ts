/** Whose move it is when something went wrong. */
export type Actor = 'operator' | 'clerk' | 'admin' | 'nobody';

/** What is told of an error. */
export interface ErrorText {
  vi: string;
  en: string;
  /** Whether doing the same again can help. */
  retry: boolean;
  actor: Actor;
}
