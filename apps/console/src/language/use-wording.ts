import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from './i18n.ts';

/** County offices read the clock of Shanghai wherever the browser stands. */
const timeZone = 'Asia/Shanghai';

export type Wording = ReturnType<typeof wordingOf>;

/** How numbers, times and the server's bilingual sentences read in the chosen language. */
export function useWording(): Wording {
  const { i18n } = useTranslation();
  const language = i18n.language as Language;
  return useMemo(() => wordingOf(language), [language]);
}

export function wordingOf(language: Language) {
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  const numbers = (options: Intl.NumberFormatOptions) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value: number) => format.format(value);
  };
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    return (value: string) => format.format(new Date(value));
  };
  return {
    language,
    /** The one of two texts that fits the language. */
    pick: (zh: string, en: string) => (language === 'en' ? en : zh),
    say: (message: { zh: string; en: string }) => (language === 'en' ? message.en : message.zh),
    count: numbers({ maximumFractionDigits: 0 }),
    decimal: numbers({ maximumFractionDigits: 1, minimumFractionDigits: 1 }),
    yuan: numbers({ maximumFractionDigits: 0 }),
    /** Rounded down, so that what falls short of a standard never reads as if it reached it. */
    yuanReached: numbers({ maximumFractionDigits: 0, roundingMode: 'floor' }),
    percentReached: numbers({ style: 'percent', maximumFractionDigits: 1, roundingMode: 'floor' }),
    area: numbers({ maximumFractionDigits: 2 }),
    percent: numbers({ style: 'percent', maximumFractionDigits: 1 }),
    bytes: (value: number) => bytesText(value, locale),
    dateTime: dates({ dateStyle: 'medium', timeStyle: 'short' }),
    exactTime: dates({ dateStyle: 'long', timeStyle: 'medium' }),
    date: dates({ dateStyle: 'long' }),
  };
}

function bytesText(value: number, locale: string): string {
  const isSmall = value < 1_000_000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: isSmall ? 'kilobyte' : 'megabyte',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(value / (isSmall ? 1_000 : 1_000_000));
}
