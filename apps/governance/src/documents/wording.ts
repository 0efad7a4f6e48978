import type { LightColour } from '@junheng/contracts';
import { calendarDate } from '@junheng/official-document';
import { obligation, unitInChinese } from '@junheng/policy-packs';

const lights: Readonly<Record<LightColour | 'none', string>> = { green: '绿灯', amber: '黄灯', red: '红灯', grey: '灰灯', none: '不亮灯' };

export const lightInChinese = (light: LightColour | 'none' | null): string => lights[light ?? 'none'];

/** `2019-10` → 2019年10月 */
export const monthInChinese = (month: string): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;

/** `2019-10-05` → 2019年10月5日; null → a dash. */
export const dayInChinese = (day: string | null): string => (day === null ? '—' : calendarDate(day));

/** As the screen writes it: five decimals at most below ten, so that a coefficient never reads as if it met its limit, else two; null → 无数据. */
export function numberInChinese(value: number | null): string {
  if (value === null) return '无数据';
  const whole = Math.abs(value) < 10 ? 100_000 : 100;
  return String(Math.round(value * whole) / whole);
}

/** A number with its unit: a share stands close to its sign, a bare ratio alone. */
export const withUnit = (number: string, unit: string): string =>
  unit === '' || unit === 'ratio' ? number : `${number}${unit.startsWith('%') ? '' : ' '}${unitInChinese(unit)}`;

/** An amount of fen in 万元 with two decimals, rounded. */
export const tenThousands = (fen: number): string => (fen / 1_000_000).toFixed(2);

/** The label and the clause of an obligation; one that no document has (a decision of a meeting) keeps its id. */
export function dutyInChinese(obligationId: string): { label: string; clause: string; unit: string } {
  const found = obligation(obligationId);
  if (found === null) return { label: obligationId, clause: '—', unit: '' };
  const { labelZh, clause, unit } = found.obligation;
  return { label: labelZh, clause: `${found.pack.shortZh} ${clause}`, unit: unit ?? '' };
}
