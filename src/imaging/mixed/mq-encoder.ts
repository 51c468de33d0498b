// Local names: in loops over pixels the look-up of a global is dear where scripts run in a context of their own.
const { clz32, max, min } = Math;

/** Probability estimates (ITU-T T.88, table E.1): Qe, next state after the likely and the unlikely symbol, switch. */
const TABLE: readonly (readonly [qe: number, likely: number, unlikely: number, swap: 0 | 1])[] = [
  ...([
    [0x5601, 1, 1, 1],
    [0x3401, 2, 6, 0],
    [0x1801, 3, 9, 0],
    [0x0ac1, 4, 12, 0],
    [0x0521, 5, 29, 0],
  ] as const),
  ...([
    [0x0221, 38, 33, 0],
    [0x5601, 7, 6, 1],
    [0x5401, 8, 14, 0],
    [0x4801, 9, 14, 0],
    [0x3801, 10, 14, 0],
  ] as const),
  ...([
    [0x3001, 11, 17, 0],
    [0x2401, 12, 18, 0],
    [0x1c01, 13, 20, 0],
    [0x1601, 29, 21, 0],
  ] as const),
  ...([
    [0x5601, 15, 14, 1],
    [0x5401, 16, 14, 0],
    [0x5101, 17, 15, 0],
    [0x4801, 18, 16, 0],
  ] as const),
  ...([
    [0x3801, 19, 17, 0],
    [0x3401, 20, 18, 0],
    [0x3001, 21, 19, 0],
    [0x2801, 22, 19, 0],
  ] as const),
  ...([
    [0x2401, 23, 20, 0],
    [0x2201, 24, 21, 0],
    [0x1c01, 25, 22, 0],
    [0x1801, 26, 23, 0],
  ] as const),
  ...([
    [0x1601, 27, 24, 0],
    [0x1401, 28, 25, 0],
    [0x1201, 29, 26, 0],
    [0x1101, 30, 27, 0],
  ] as const),
  ...([
    [0x0ac1, 31, 28, 0],
    [0x09c1, 32, 29, 0],
    [0x08a1, 33, 30, 0],
    [0x0521, 34, 31, 0],
  ] as const),
  ...([
    [0x0441, 35, 32, 0],
    [0x02a1, 36, 33, 0],
    [0x0221, 37, 34, 0],
    [0x0141, 38, 35, 0],
  ] as const),
  ...([
    [0x0111, 39, 36, 0],
    [0x0085, 40, 37, 0],
    [0x0049, 41, 38, 0],
    [0x0025, 42, 39, 0],
  ] as const),
  ...([
    [0x0015, 43, 40, 0],
    [0x0009, 44, 41, 0],
    [0x0005, 45, 42, 0],
    [0x0001, 45, 43, 0],
  ] as const),
  [0x5601, 46, 46, 0],
];

/** The table with the more likely symbol in the lowest bit of a state. */
const QE = Uint16Array.from(TABLE.flatMap(([qe]) => [qe, qe]));
const AFTER_LIKELY = Uint8Array.from(TABLE.flatMap(([, likely]) => [likely * 2, likely * 2 + 1]));
const AFTER_UNLIKELY = Uint8Array.from(
  TABLE.flatMap(([, , unlikely, swap]) => [unlikely * 2 + swap, unlikely * 2 + (1 - swap)]),
);

/** Place of the bit 0x8000, which a wide interval has. */
const FIRST_BIT = 16;

/** The MQ arithmetic coder of ITU-T T.88, annex E, in its software conventions. */
export class MqEncoder {
  private readonly states: Uint8Array;
  private interval = 0x8000;
  private code = 0;
  private shifts = 12;
  /** The first byte stands before the data and is never written. */
  private bytes = new Uint8Array(1 << 16);
  private at = 0;

  /** @param contexts how many contexts there are; all begin with 0 as the likely symbol, hardly so. */
  constructor(contexts: number) {
    this.states = new Uint8Array(contexts);
  }

  /**
   * Codes the first `count` of `symbols`: context * 2 + bit each; one below zero is that many zeros in context 0, and paper of
   * any length costs next to nothing.
   */
  encode(symbols: Int32Array, count: number): void {
    const { states } = this;
    let { interval, code } = this;
    for (let n = 0; n < count; n++) {
      const symbol = max(0, symbols[n]!);
      const context = symbol >> 1;
      for (let left = max(1, -symbols[n]!); left > 0; left--) {
        const state = states[context]!;
        const qe = QE[state]!;
        if (left > 1 && (state & 1) === 0) {
          // Likely symbols that only shorten the interval: until it has to be widened nothing else happens.
          const plain = min(left - 1, ((interval - 0x8000) / qe) | 0);
          interval -= plain * qe;
          code += plain * qe;
          left -= plain;
        }
        interval -= qe;
        if ((state & 1) === (symbol & 1)) {
          if (interval & 0x8000) {
            code += qe;
            continue;
          }
          if (interval < qe) interval = qe;
          else code += qe;
          states[context] = AFTER_LIKELY[state]!;
        } else {
          if (interval < qe) code += qe;
          else interval = qe;
          states[context] = AFTER_UNLIKELY[state]!;
        }
        this.code = code;
        interval = this.widen(interval);
        code = this.code;
      }
    }
    this.interval = interval;
    this.code = code;
  }

  /** Ends the data, marker included. */
  finish(): Uint8Array {
    const most = this.code + this.interval;
    this.code |= 0xffff;
    if (this.code >= most) this.code -= 0x8000;
    for (let i = 0; i < 2; i++) {
      this.code <<= this.shifts;
      this.byteOut();
    }
    if (this.bytes[this.at] !== 0xff) this.push(0xff);
    this.push(0xac);
    return this.bytes.slice(1, this.at + 1);
  }

  /** Doubles the interval, and with it the code, until it is half of all or more; returns it. */
  private widen(interval: number): number {
    let left = clz32(interval) - FIRST_BIT;
    interval <<= left;
    for (; left >= this.shifts; this.byteOut()) {
      left -= this.shifts;
      this.code <<= this.shifts;
    }
    this.code <<= left;
    this.shifts -= left;
    return interval;
  }

  /** A byte leaves the register; after 0xff only seven bits do, so that a carry has room. */
  private byteOut(): void {
    if (this.bytes[this.at] !== 0xff && this.code >= 0x8000000) {
      this.bytes[this.at]!++;
      this.code &= 0x7ffffff;
    }
    const shift = this.bytes[this.at] === 0xff ? 20 : 19;
    this.push(this.code >>> shift);
    this.code &= (1 << shift) - 1;
    this.shifts = shift === 20 ? 7 : 8;
  }

  private push(byte: number): void {
    if (++this.at === this.bytes.length) {
      const larger = new Uint8Array(this.bytes.length * 2);
      larger.set(this.bytes);
      this.bytes = larger;
    }
    this.bytes[this.at] = byte;
  }
}
