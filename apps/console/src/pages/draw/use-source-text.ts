import { useTranslation } from 'react-i18next';
import type { DrawTextFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** Where the public value comes from, in words. */
export function useSourceText(): (source: DrawTextFragment['plan']['publicSource']) => string {
  const { t } = useTranslation();
  const { dateTime } = useWording();
  return ({ kind, means, name, issue, drawnAt, round }) =>
    kind === 'HALL'
      ? t('draws.plan.sourceText.HALL', { means })
      : kind === 'LOTTERY'
        ? t('draws.plan.sourceText.LOTTERY', { name, issue, at: drawnAt === null ? '' : dateTime(drawnAt) })
        : t('draws.plan.sourceText.DRAND', { round });
}
