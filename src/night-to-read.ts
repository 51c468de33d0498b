/**
 * The office's day, `yyyy-mm-dd`, whose share of the archive may be read now: today once it is `atHour` there, null
 * before. A machine that is off at that hour reads when it is started.
 */
export function nightToRead(now: Date, atHour: number, timeZone: string): string | null {
  const parts = new Intl.DateTimeFormat('en-CA', {
    ...{ timeZone, year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', hourCycle: 'h23' },
  }).formatToParts(now);
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return Number(part('hour')) < atHour ? null : `${part('year')}-${part('month')}-${part('day')}`;
}
