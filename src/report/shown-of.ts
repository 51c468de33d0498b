const COUNT = new Intl.NumberFormat('vi-VN');

/** `20 trên 1.445 hồ sơ`, or `12 hồ sơ` where all are shown. */
export function shownOf({ total, rows }: { total: number; rows: readonly unknown[] }, what = 'hồ sơ'): string {
  const shown = rows.length < total ? `${COUNT.format(rows.length)} trên ` : '';
  return `${shown}${COUNT.format(total)} ${what}`;
}
