import { useTranslation } from 'react-i18next';
import type { QuarantinedTextFragment } from '../../gql/graphql.ts';

/** Where in the bus a message stood, as far as it is known. */
export function usePlaceWords(): (message: QuarantinedTextFragment) => string {
  const { t } = useTranslation();
  return ({ topic, partition, offset, position }) =>
    [
      topic,
      partition === null ? null : t('quarantine.partition', { partition }),
      offset === null ? null : t('quarantine.offset', { offset }),
      position === null ? null : t('quarantine.position', { position }),
    ]
      .filter((part) => part !== null)
      .join(' · ');
}
