import { isMarkedAsUntransferable } from 'node:worker_threads';
import { move, transferableSymbol, valueSymbol } from 'piscina';

/** The memory of the arrays that can go to another thread without a copy: not what is shared with others. */
export function memoryOf(arrays: readonly Uint8Array[]): ArrayBuffer[] {
  const own = arrays
    .filter((bytes) => bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength)
    .map((bytes) => bytes.buffer)
    .filter((buffer): buffer is ArrayBuffer => buffer instanceof ArrayBuffer && !isMarkedAsUntransferable(buffer));
  return [...new Set(own)];
}

/**
 * Wraps a worker's answer so that the given byte arrays travel without a copy where the platform allows it.
 * Bytes that share their memory with others (small pooled buffers, native memory) are copied instead.
 */
export function withTransfer<Value>(value: Value, arrays: readonly Uint8Array[]): Value {
  const transfer = memoryOf(arrays);
  const movable = {
    get [transferableSymbol]() {
      return transfer;
    },
    get [valueSymbol]() {
      return value;
    },
  };
  // `move` is typed for platform transferables only; its own protocol of two symbols is what it looks for.
  return move(movable as unknown as ArrayBuffer) as unknown as Value;
}
