import { useWording } from '../../language/use-wording.ts';

type Valued = { value: number | null; unit: string; unitZh: string };

/** A value with its unit: five decimals below ten, so that a coefficient never reads as if it met its limit. */
export function useValueText() {
  const { language, pick, percent } = useWording();
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  const numberText = (value: number) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: Math.abs(value) < 10 ? 5 : 2 }).format(value);
  return {
    numberText,
    /** null: there is none. */
    valueText({ value, unit, unitZh }: Valued): string | null {
      if (value === null) return null;
      const name = pick(unitZh, unit);
      return unit === '' || unit === 'ratio'
        ? numberText(value)
        : unit.startsWith('%')
          ? `${numberText(value)}${name}`
          : `${numberText(value)} ${name}`;
    },
    shareText: percent,
  };
}
