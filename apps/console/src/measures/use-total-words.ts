import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { neededTotalText } from './resource-number.ts';

const units = ['persons', 'm2', 'CNY', 'rooms'] as const;
type Unit = (typeof units)[number];
const knownUnit = (unit: string): Unit | undefined => units.find((one) => one === unit);

/** How much is lacking or to be added of what an indicator counts, with its unit in words: 12,000 元, 3.5 间. */
export function useTotalWords(): (total: number, unit: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (total, unit) => {
      const known = knownUnit(unit);
      return known ? t(`measures.totalOf.${known}`, { total: neededTotalText(total, unit) }) : `${neededTotalText(total, unit)} ${unit}`;
    },
    [t],
  );
}

/** The unit alone, for the head of a column. */
export function useTotalUnit(): (unit: string) => string {
  const { t } = useTranslation();
  return useCallback(
    (unit) => {
      const known = knownUnit(unit);
      return known ? t(`measures.totalUnit.${known}`) : unit;
    },
    [t],
  );
}
