import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Breadcrumb } from '../../app/breadcrumb.tsx';
import { useMoment, useMomentPath } from '../../app/moment.ts';
import { PageTitle } from '../../app/page-title.tsx';
import '../../app/workbench.css';
import { WorkbenchDocument, type WorkbenchQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { ImportBanner } from '../../live/import-banner.tsx';
import { EmptyCounty } from '../../measures/empty-county.tsx';
import { StageTabs } from '../../measures/stage-tabs.tsx';
import { useStage } from '../../measures/use-stage.ts';
import { NotFoundState } from '../../states/not-found-state.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { ContributionCard } from './parts/contribution-card.tsx';
import { CvCard } from './parts/cv-card.tsx';
import { DecompositionCard } from './parts/decomposition-card.tsx';
import { DistributionCard } from './parts/distribution-card.tsx';
import { MeasureTable } from './parts/measure-table.tsx';
import { SourcesCard } from './parts/sources-card.tsx';
import { TrendCard } from './parts/trend-card.tsx';
import { WhatIfCard } from './what-if/what-if-card.tsx';

export type Workbench = NonNullable<WorkbenchQuery['county']['indicator']>;

/** One resource indicator of one stage, from every side: spread, CV, who makes the gap, what would close it, and what it rests on. */
export function WorkbenchPage() {
  const { t } = useTranslation();
  const { indicatorId = '' } = useParams();
  const moment = useMoment();
  const stage = useStage();
  const result = useQuery(WorkbenchDocument, { variables: { id: indicatorId, stage, ...moment } });
  const county = (result.data ?? (result.error ? undefined : result.previousData))?.county;
  const pathTo = useMomentPath();
  const { pick } = useWording();
  if (!county) return <QueryState {...result} />;
  if (county.empty) return <EmptyCounty />;
  const workbench = county.indicator;
  if (!workbench) return <NotFoundState />;
  const { definition } = workbench.indicator;
  const name = pick(definition.nameZh, definition.nameEn);
  return (
    <div className="page" aria-busy={result.loading}>
      <PageTitle title={`${name} · ${t(`stage.${stage}`)}`} />
      <Breadcrumb crumbs={[{ text: t('workbench.listTitle'), to: pathTo('/indicators') }]} />
      <header className="page-head">
        <div>
          <h1>{name}</h1>
          <p className="fine">{t('workbench.unitOf', { unit: pick(definition.unitZh, definition.unit) })}</p>
        </div>
        <StageTabs without={['whatIf']} />
      </header>
      <ImportBanner schoolYear={county.schoolYear} />
      <CvCard workbench={workbench} />
      {workbench.schools.length > 0 && (
        <>
          <DistributionCard workbench={workbench} />
          <WhatIfCard workbench={workbench} />
          <div className="stage-pair bench-pair">
            <ContributionCard workbench={workbench} />
            <DecompositionCard workbench={workbench} />
          </div>
          <TrendCard workbench={workbench} />
          <MeasureTable measures={workbench.measures} name={name} />
        </>
      )}
      <SourcesCard workbench={workbench} indicatorId={indicatorId} stage={stage} />
    </div>
  );
}
