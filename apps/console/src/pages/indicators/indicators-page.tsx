import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '../../app/moment.ts';
import { PageTitle } from '../../app/page-title.tsx';
import '../../app/workbench.css';
import { IndicatorsDocument } from '../../gql/graphql.ts';
import { ImportBanner } from '../../live/import-banner.tsx';
import { EmptyCounty } from '../../measures/empty-county.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { StageIndicators } from './stage-indicators.tsx';

/** The seven resource indicators of both stages: how far the county is from the standards, and how unequal its schools are. */
export function IndicatorsPage() {
  const { t } = useTranslation();
  const result = useQuery(IndicatorsDocument, { variables: useMoment() });
  const county = (result.data ?? (result.error ? undefined : result.previousData))?.county;
  if (!county) return <QueryState {...result} />;
  return (
    <div className="page" aria-busy={result.loading}>
      <PageTitle title={t('workbench.listTitle')} />
      <header className="page-head">
        <div>
          <h1>{t('workbench.listTitle')}</h1>
          <p className="lead">{t('workbench.listLead')}</p>
        </div>
      </header>
      <ImportBanner schoolYear={county.schoolYear} />
      {county.empty ? <EmptyCounty /> : county.resources.map((stage) => <StageIndicators key={stage.stage} resources={stage} />)}
    </div>
  );
}
