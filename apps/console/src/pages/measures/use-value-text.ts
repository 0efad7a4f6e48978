import { useWording } from '../../language/use-wording.ts';

type Valued = { value: number | null; unit: string; unitZh: string };

/** A value with its unit: five decimals below ten, so that a coefficient never reads as if it met its limit; a share has two. */
export function useValueText() {
  const { language, pick, percent } = useWording();
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  const inDigits = (value: number, digits: number) => new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  const numberText = (value: number) => inDigits(value, Math.abs(value) < 10 ? 5 : 2);
  return {
    numberText,
    /** null: there is none. */
    valueText({ value, unit, unitZh }: Valued): string | null {
      if (value === null) return null;
      if (unit === '' || unit === 'ratio') return numberText(value);
      // The number stands before its sign: 标准的85%, 85% of standard.
      if (unit.startsWith('%')) return pick(unitZh, unit).replace('%', `${inDigits(value, 2)}%`);
      return `${numberText(value)} ${pick(unitZh, unit)}`;
    },
    shareText: percent,
  };
}
