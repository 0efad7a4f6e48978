import { dayOf } from '@junheng/contracts';

/** Before 16:00 UTC the day is the same in Shanghai, 8 hours ahead; on one that every month has, nothing needs to be computed. */
const sameDayInShanghai = /"time":"(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8]))T(?:0\d|1[0-5]):[0-5]\d:[0-5]\d(?:\.\d+)?Z"/;

/**
 * The day an entry is dated, YYYY-MM-DD in Asia/Shanghai, out of its canonical header; null for one that was altered beyond
 * reading. Not parsed whole, because every entry passes here; a quote inside a value is escaped, so the key is found nowhere else.
 */
export function dayOfEntry(header: string): string | null {
  const sameDay = sameDayInShanghai.exec(header);
  if (sameDay !== null) return sameDay[1]!;
  const time = Date.parse(/"time":"([^"]+)"/.exec(header)?.[1] ?? '');
  return Number.isNaN(time) ? null : dayOf(new Date(time));
}
