import type { TFunction } from 'i18next';
import type { TrendFiguresFragment } from '../../gql/graphql.ts';
import { ratioText } from '../../language/ratio-text.ts';

/** A trend as words: its first and last known value, or that there is nothing to compare yet. */
export function trendWords(t: TFunction<'translation'>, points: readonly TrendFiguresFragment[]): string {
  const known = points.filter(({ value }) => value !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '—';
  if (known.length === 1) return t('workbench.trendOne');
  return t('workbench.trendWords', {
    from: first.date,
    first: ratioText(first.value!, first.limit),
    to: last.date,
    last: ratioText(last.value!, last.limit),
  });
}
