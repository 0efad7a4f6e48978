import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Yuan as typed (`1,234.5`, full-width digits too) in fen; null: it is no amount. */
export function fenOf(text: string): number | null {
  const digits = text.normalize('NFKC').replace(/[\s,，]/g, '');
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(digits)) return null;
  return Math.round(Number(digits) * 100);
}

/** Amounts of fen as a person reads them: `12,345.67 元`. */
export function useMoney(): (fen: number) => string {
  const { t, i18n } = useTranslation();
  return useMemo(() => {
    const format = new Intl.NumberFormat(i18n.language === 'en' ? 'en-GB' : 'zh-CN', { maximumFractionDigits: 2 });
    return (fen) => t('command.yuan', { amount: format.format(fen / 100) });
  }, [t, i18n.language]);
}
