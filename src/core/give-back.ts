import { isArrayBuffer } from 'node:util/types';

/**
 * Gives the memory of bytes that nobody needs any more back now: pixels wait long for the garbage collector, which sees
 * only how small their handle is. `bytes` is empty afterwards, and may be given back again. Bytes that share their memory with others are left alone.
 */
export function giveBack(bytes: Uint8Array): void {
  const { buffer, byteOffset, byteLength } = bytes;
  if (!isArrayBuffer(buffer) || buffer.detached || byteOffset !== 0 || byteLength !== buffer.byteLength) return;
  buffer.transfer(0);
}
