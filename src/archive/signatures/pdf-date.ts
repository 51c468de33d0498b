/** A date of PDF (ISO 32000-1, 7.9.4) as a time; null when it is none. Parts that are left out are their first. */
export function parsePdfDate(text: string): Date | null {
  const match = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z(?:00'?00'?)?|([+-])(\d\d)'?(?:(\d\d)'?)?)?$/.exec(
    text.trim(),
  );
  if (!match) return null;
  const [year, month = 1, day = 1, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const offset = (match[7] === '-' ? -1 : 1) * (Number(match[8] ?? 0) * 60 + Number(match[9] ?? 0));
  const time = new Date(Date.UTC(year!, month - 1, day, hour, minute - offset, second));
  return Number.isNaN(time.getTime()) ? null : time;
}

/** A time as PDF writes it with its zone: `D:20261129221005+07'00'`. Throws RangeError for an unknown zone. */
export function writePdfDate(time: Date, timeZone: string): string {
  const { digits, offset } = zonedParts(time, timeZone);
  return `D:${digits.join('')}${offset.replace(':', "'")}'`;
}

/** A time as a person reads it, with its zone: `29/11/2026 22:10:05 +07:00`. */
export function writtenTime(time: Date, timeZone: string): string {
  const { digits, offset } = zonedParts(time, timeZone);
  const [year, month, day, hour, minute, second] = digits;
  return `${day}/${month}/${year} ${hour}:${minute}:${second} ${offset}`;
}

/** Year, month, day, hour, minute, second as digits, and the offset as `+07:00`. */
function zonedParts(time: Date, timeZone: string): { digits: string[]; offset: string } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit' },
    ...{ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23', timeZoneName: 'longOffset' },
  }).formatToParts(time);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const offset = of('timeZoneName').replace('GMT', '') || '+00:00';
  return { digits: ['year', 'month', 'day', 'hour', 'minute', 'second'].map(of), offset };
}
