import { dayOf } from '@junheng/contracts';

/**
 * The day an entry is dated, YYYY-MM-DD in Asia/Shanghai, out of its canonical header; null for one that was altered beyond
 * reading. Not parsed whole, because every entry passes here; a quote inside a value is escaped, so the key is found nowhere else.
 */
export function dayOfEntry(header: string): string | null {
  const time = Date.parse(/"time":"([^"]+)"/.exec(header)?.[1] ?? '');
  return Number.isNaN(time) ? null : dayOf(new Date(time));
}
