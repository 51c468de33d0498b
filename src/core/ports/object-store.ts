export interface StoredObject {
  key: string;
  /** Lower-case hex SHA-256 of the bytes as read back after writing. */
  sha256: string;
  bytes: number;
}

/**
 * Where originals, archive copies and previews lie. Keys are `a/b/c` of `[a-z0-9._-]` parts. An object, once written,
 * is never changed: writing the same key with the same bytes is fine, with other bytes it throws DEPOSIT_MISMATCH.
 */
export interface ObjectStore {
  /** `folder` or `s3`, for messages. */
  readonly name: string;
  /**
   * Writes, reads back and compares before it returns. With `sha256`, other bytes are refused and not kept: a key made
   * of a digest would for ever hold what it does not name. Throws STORE_UNAVAILABLE, STORE_REFUSED, STORE_FULL or
   * DEPOSIT_MISMATCH.
   */
  put(key: string, body: Uint8Array | { path: string }, mediaType: string, sha256?: string): Promise<StoredObject>;
  /** The whole object. Throws OBJECT_MISSING. */
  get(key: string): Promise<Uint8Array>;
  /** The object as a stream of chunks. Throws OBJECT_MISSING (before the first chunk). */
  stream(key: string): Promise<AsyncIterable<Uint8Array>>;
  /** Size in bytes, or null when there is no such object. */
  size(key: string): Promise<number | null>;
  list(prefix: string): AsyncIterable<string>;
  /**
   * Removes the object for good, every version of it; fine when there is none. Only an approved decision asks for it. Throws
   * STORE_REFUSED with `reason: 'locked'` while a lock or legal hold stands on it, and the other STORE_ errors.
   */
  remove(key: string): Promise<void>;
  /** Throws one of the STORE_ errors when the store cannot take a small object now. */
  check(): Promise<void>;
  close(): Promise<void>;
}
