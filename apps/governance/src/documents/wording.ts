import type { LightColour } from '@junheng/contracts';
import { calendarDate } from '@junheng/official-document';
import { obligation, unitInChinese } from '@junheng/policy-packs';
import type { Alarm } from '../domain/alarm.ts';

const lights: Readonly<Record<LightColour | 'none', string>> = { green: '绿灯', amber: '黄灯', red: '红灯', grey: '灰灯', none: '不亮灯' };

export const lightInChinese = (light: LightColour | 'none' | null): string => lights[light ?? 'none'];

const alarms: Readonly<Record<Alarm, string>> = { none: '—', blue: '蓝色', amber: '黄色', red: '红色' };

export const alarmInChinese = (alarm: Alarm): string => alarms[alarm];

/** `2019-10` → 2019年10月 */
export const monthInChinese = (month: string): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;

/** `2019-10-05` → 2019年10月5日; null → a dash. */
export const dayInChinese = (day: string | null): string => (day === null ? '—' : calendarDate(day));

/** As the screen writes it: five decimals at most below ten, so that a coefficient never reads as if it met its limit, else two; null → 无数据. */
export function numberInChinese(value: number | null): string {
  if (value === null) return '无数据';
  return String(rounded(value, Math.abs(value) < 10 ? 100_000 : 100));
}

/** A number with its unit: 标准的85%, 2000 元/生, a bare ratio alone. */
export function valueInChinese(value: number, unit: string): string {
  if (unit === '' || unit === 'ratio') return numberInChinese(value);
  const words = unitInChinese(unit);
  return unit.startsWith('%') ? words.replace('%', `${rounded(value, 100)}%`) : `${numberInChinese(value)} ${words}`;
}

const rounded = (value: number, parts: number): number => Math.round(value * parts) / parts;

/** An amount of fen in yuan. */
export const yuan = (fen: number): number => fen / 100;

/** An amount of fen in 万元 with two decimals, rounded. */
export const tenThousands = (fen: number): string => (fen / 1_000_000).toFixed(2);

/** The label and the clause of an obligation; one that no document has (a decision of a meeting) keeps its id. */
export function dutyInChinese(obligationId: string): { label: string; clause: string; unit: string } {
  const found = obligation(obligationId);
  if (found === null) return { label: obligationId, clause: '—', unit: '' };
  const { labelZh, clause, unit } = found.obligation;
  return { label: labelZh, clause: `${found.pack.shortZh} ${clause}`, unit: unit ?? '' };
}
