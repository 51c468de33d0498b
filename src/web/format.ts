/** Times, sizes and numbers as a Vietnamese office writes them. */
export interface Format {
  /** `22/11/2026 14:05` */
  time(date: Date): string;
  /** `14:05` for today, else `22/11 14:05` of this year, else the full time. */
  shortTime(date: Date): string;
  /** `2026-11-22` as `22/11/2026`; anything else as it is. */
  day(iso: string): string;
  /** 1234567 as `1,2 MB` */
  bytes(count: number): string;
  /** 12345 as `12.345` */
  count(count: number): string;
  /** 0.876 as `88 %` */
  percent(ratio: number): string;
}

/** The formats of one time zone. Throws RangeError when the zone is unknown. */
export function createFormat(timeZone: string, now: () => Date = () => new Date()): Format {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const take = (date: Date) => Object.fromEntries(parts.formatToParts(date).map((part) => [part.type, part.value]));
  const decimal = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });
  const time = (date: Date) => {
    const p = take(date);
    return `${p.day}/${p.month}/${p.year} ${p.hour}:${p.minute}`;
  };
  return {
    time,
    shortTime(date) {
      const p = take(date);
      const today = take(now());
      if (p.year !== today.year) return time(date);
      if (p.month === today.month && p.day === today.day) return `${p.hour}:${p.minute}`;
      return `${p.day}/${p.month} ${p.hour}:${p.minute}`;
    },
    day(iso) {
      const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
      return match ? `${match[3]}/${match[2]}/${match[1]}` : iso;
    },
    bytes(count) {
      if (count >= 1e6) return `${decimal.format(count / 1e6)} MB`;
      if (count >= 1e3) return `${decimal.format(count / 1e3)} kB`;
      return `${count} byte`;
    },
    count: (count) => decimal.format(count),
    percent: (ratio) => `${Math.round(ratio * 100)}\u00A0%`,
  };
}
