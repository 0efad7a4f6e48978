import { useTranslation } from 'react-i18next';
import type { SchoolResourcesRowFragment, StageResourcesFiguresFragment } from '../../gql/graphql.ts';
import { useShortName } from '../../measures/short-name.ts';
import { useTotalWords } from '../../measures/use-total-words.ts';

export type Row = SchoolResourcesRowFragment;

/** Met of the seven; what is unknown is said beside it and never counted as missed. */
export function MetCount({ met, known }: { met: number; known: number }) {
  const { t } = useTranslation();
  return (
    <>
      <strong>{met}</strong> / 7{known < 7 && <span className="fine below">{t('resources.unknownItems', { count: 7 - known })}</span>}
    </>
  );
}

/** The unmet item nearest to its standard, and how much of it is lacking. */
export function useCheapest(resources: StageResourcesFiguresFragment): (row: Row) => string | null {
  const { t } = useTranslation();
  const shortName = useShortName();
  const totalWords = useTotalWords();
  return ({ cheapest }) => {
    const definition = resources.indicators.find((one) => one.definition.id === cheapest?.indicatorId)?.definition;
    if (!cheapest || !definition || cheapest.lacking === null) return null;
    return t('resources.lacking', { name: shortName(definition), amount: totalWords(cheapest.lacking, cheapest.totalUnit) });
  };
}
