import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '../../app/moment.ts';
import { PageTitle } from '../../app/page-title.tsx';
import '../../app/workbench.css';
import '../../app/workbench-lists.css';
import { StatusMark } from '../../figures/status-mark.tsx';
import { ResourcesDocument, type StageResourcesFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { ImportBanner } from '../../live/import-banner.tsx';
import { EmptyCounty } from '../../measures/empty-county.tsx';
import { ExcludedList } from '../../measures/excluded-list.tsx';
import { GapList } from '../../measures/gap-list.tsx';
import { StageTabs } from '../../measures/stage-tabs.tsx';
import { useStage } from '../../measures/use-stage.ts';
import { QueryState } from '../../states/query-state.tsx';
import { ResourceFilters, useShownSchools } from './resource-filters.tsx';
import { ResourceSchools } from './resource-schools.tsx';

/** Which schools have what the national standard asks for: six of seven, and the seventh not below 85 %. */
export function ResourcesPage() {
  const { t } = useTranslation();
  const stage = useStage();
  const result = useQuery(ResourcesDocument, { variables: useMoment() });
  const county = (result.data ?? (result.error ? undefined : result.previousData))?.county;
  if (!county) return <QueryState {...result} />;
  const resources = county.resources.find((one) => one.stage === stage);
  return (
    <div className="page" aria-busy={result.loading}>
      <PageTitle title={t('resources.title')} />
      <header className="page-head">
        <div>
          <h1>{t('resources.title')}</h1>
          <p className="lead">{t('resources.lead')}</p>
        </div>
        <StageTabs />
      </header>
      <ImportBanner schoolYear={county.schoolYear} />
      {county.empty || !resources ? <EmptyCounty /> : <StageOfResources resources={resources} />}
    </div>
  );
}

function StageOfResources({ resources }: { resources: StageResourcesFiguresFragment }) {
  const { t } = useTranslation();
  const { say, date } = useWording();
  const { stage, inScope, passing, failing, undetermined, status, rule, censusDate, indicators, excluded } = resources;
  const shown = useShownSchools(resources);
  const gaps = [
    ...new Map(indicators.flatMap(({ missing }) => missing).map((gap) => [`${gap.missing.code} ${gap.missing.en}`, gap])).values(),
  ];
  return (
    <>
      <section className="card" aria-labelledby="rule">
        <header className="card-head">
          <h2 id="rule">{t('resources.verdict', { stage: t(`stage.${stage}`) })}</h2>
          <StatusMark status={status} />
        </header>
        <p>{t('resources.summary', { inScope, passing, failing, undetermined })}</p>
        <div className="verdict-bar" aria-hidden="true">
          <span className="verdict-met" style={{ flexGrow: passing }} />
          <span className="verdict-not-met" style={{ flexGrow: failing }} />
          <span className="verdict-no-data" style={{ flexGrow: undetermined }} />
        </div>
        <p className="fine">{say(rule)}</p>
        {censusDate && <p className="fine">{t('workbench.censusOn', { date: date(censusDate) })}</p>}
        <GapList gaps={gaps} />
        <ExcludedList excluded={excluded} />
      </section>
      <section className="section" aria-labelledby="schools">
        <h2 id="schools">{t('resources.schools')}</h2>
        <ResourceFilters resources={resources} />
        <output className="fine">
          {shown.length === 0 ? t('schools.none') : t('resources.found', { shown: shown.length, total: resources.schools.length })}
        </output>
        {shown.length > 0 && <ResourceSchools resources={resources} schools={shown} />}
      </section>
    </>
  );
}
