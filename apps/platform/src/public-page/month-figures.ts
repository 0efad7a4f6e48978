import type { FrozenMonth } from '@junheng/monitoring/api';
import { smallestShown } from '@junheng/governance/api';
import { indicatorDefinition } from '@junheng/policy-packs';

export type MonthFigure = {
  label: { zh: string; en: string };
  stage: 'primary' | 'junior' | null;
  limit: number | null;
  /** In the order of the months; null: no data; `few`: a count too small to be shown. */
  values: readonly (number | null | 'few')[];
};

/**
 * A month-end freezes values without the number of persons behind them. Shown is what never rests on a handful of children: spreads
 * between schools, the share of schools that pass, and counts of classes. A rate of a group of children (the disabled, the retained) is not:
 * from month to month it could move by one child.
 */
const isOpen = (id: string) => id.startsWith('res.') || isCount(id);
const isCount = (id: string) => /^cty\.[a-z-]+-count$/.test(id);

const shown = (id: string, value: number | null): number | null | 'few' =>
  value !== null && isCount(id) && value > 0 && value < smallestShown ? 'few' : value;

const newest = 6;

/** The newest months, oldest first. */
export const shownMonths = (months: readonly FrozenMonth[]): FrozenMonth[] => months.slice(-newest);

/** Each county-level figure that everybody may see, through the months shown; one that no month has a value of is left out. */
export function monthFigures(months: readonly FrozenMonth[]): MonthFigure[] {
  const keys = new Map(
    months.flatMap(({ figures }) =>
      figures.filter((figure) => isOpen(figure.id)).map(({ id, stage }) => [`${id} ${stage}`, { id, stage }] as const),
    ),
  );
  return [...keys.values()].flatMap(({ id, stage }) => {
    const of = months.map(({ figures }) => figures.find((figure) => figure.id === id && figure.stage === stage) ?? null);
    if (of.every((figure) => figure === null || figure.value === null)) return [];
    const found = indicatorDefinition(id);
    const label = { zh: found?.nameZh ?? id, en: found?.nameEn ?? id };
    return [
      {
        label,
        stage,
        limit: of.findLast((figure) => figure !== null)!.limit,
        values: of.map((figure) => shown(id, figure?.value ?? null)),
      },
    ];
  });
}
