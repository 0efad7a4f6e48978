import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { neededTotalText } from './resource-number.ts';

const units = ['persons', 'm2', 'CNY', 'rooms'] as const;
type Unit = (typeof units)[number];

/** How much is lacking or to be added of what an indicator counts, with its unit in words: 12,000 元, 3.5 间. */
export function useTotalWords(): (total: number, unit: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (total, unit) => {
      const known = units.find((one) => one === unit) as Unit | undefined;
      return known ? t(`measures.totalOf.${known}`, { total: neededTotalText(total, unit) }) : `${neededTotalText(total, unit)} ${unit}`;
    },
    [t],
  );
}
