import { useTranslation } from 'react-i18next';
import type { DrawTextFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** Where the public value comes from, in words. */
export function useSourceText(): (source: DrawTextFragment['plan']['publicSource']) => string {
  const { t } = useTranslation();
  const { dateTime } = useWording();
  return ({ kind, means, name, issue, drawnAt, count, least, most, round }) =>
    kind === 'HALL'
      ? t('draws.plan.sourceText.HALL', { means, count, least, most })
      : kind === 'LOTTERY'
        ? t('draws.plan.sourceText.LOTTERY', { name, issue, at: drawnAt === null ? '' : dateTime(drawnAt), count, least, most })
        : t('draws.plan.sourceText.DRAND', { round });
}
