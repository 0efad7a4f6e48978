import type { FrozenMonth } from '@junheng/monitoring/api';
import { indicatorDefinition } from '@junheng/policy-packs';

export type MonthFigure = {
  label: { zh: string; en: string };
  stage: 'primary' | 'junior' | null;
  limit: number | null;
  /** In the order of the months; null: no data. */
  values: readonly (number | null)[];
};

const newest = 6;

/** The newest months, oldest first. */
export const shownMonths = (months: readonly FrozenMonth[]): FrozenMonth[] => months.slice(-newest);

/** Each county-level figure through the months shown; one that no month has a value of is left out. */
export function monthFigures(months: readonly FrozenMonth[]): MonthFigure[] {
  const keys = new Map(months.flatMap(({ figures }) => figures.map(({ id, stage }) => [`${id} ${stage}`, { id, stage }] as const)));
  return [...keys.values()].flatMap(({ id, stage }) => {
    const of = months.map(({ figures }) => figures.find((figure) => figure.id === id && figure.stage === stage) ?? null);
    if (of.every((figure) => figure === null || figure.value === null)) return [];
    const found = indicatorDefinition(id);
    const label = { zh: found?.nameZh ?? id, en: found?.nameEn ?? id };
    return [{ label, stage, limit: of.findLast((figure) => figure !== null)!.limit, values: of.map((figure) => figure?.value ?? null) }];
  });
}
