import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '../../app/moment.ts';
import { SegregationDocument } from '../../gql/graphql.ts';
import { QueryState } from '../../states/query-state.tsx';
import { SegregationCard } from './segregation-card.tsx';

/** How far children of a kind are among their own: between schools, between the classes of a school, or hardly at all. */
export function SegregationView() {
  const { t } = useTranslation();
  const result = useQuery(SegregationDocument, { variables: useMoment() });
  const stages = (result.data ?? (result.error ? undefined : result.previousData))?.county.stages;
  if (!stages) return <QueryState {...result} />;
  const shown = stages.filter(({ segregation, classCount }) => segregation.length > 0 && classCount > 0);
  if (shown.length === 0) return <p className="empty-note">{t('classes.noMixing')}</p>;
  return shown.map((stage) => <SegregationCard key={stage.stage} stage={stage} />);
}
