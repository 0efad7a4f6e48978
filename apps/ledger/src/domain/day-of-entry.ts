import { dayOf } from '@junheng/contracts';

/**
 * The day an entry is dated, YYYY-MM-DD in Asia/Shanghai, out of its canonical header. Not parsed whole, because every
 * entry passes here; a quote inside a value is escaped, so the key is found nowhere else.
 */
export function dayOfEntry(header: string): string {
  const [, time = ''] = /"time":"([^"]+)"/.exec(header) ?? [];
  return dayOf(new Date(time));
}
