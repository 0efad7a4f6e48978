import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { SchoolLoadsDocument } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { ChoiceField } from '../../governance/choice-field.tsx';
import { SchoolYearField, usePlatformDay, useSchoolYear } from '../../governance/school-year-field.tsx';
import { termOf } from '../../governance/school-terms.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { QueryState } from '../../states/query-state.tsx';
import { LoadCard } from './load-card.tsx';
import { AllowVisit, AnnounceVisit, SetVisitCap } from './visit-forms.tsx';

/** 进校与数据索取: what is asked of each school in a term, against the cap. */
export function VisitsPage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const may = useMyRights();
  const schoolYear = useSchoolYear();
  const day = usePlatformDay();
  const terms = ['1', '2'].map((value) => ({ value, text: t(`visits.termOf.${value as '1' | '2'}`) }));
  const [params] = useSearchParams();
  const chosen = params.get('term');
  const term = chosen === '1' || chosen === '2' ? Number(chosen) : day === null ? 1 : termOf(day);
  const result = useQuery(SchoolLoadsDocument, {
    variables: { schoolYear: schoolYear ?? 0, term, asOf },
    fetchPolicy: 'cache-and-network',
    skip: schoolYear === null,
  });
  if (schoolYear === null || !result.data) return <QueryState {...result} />;
  const { schoolLoads, visitCap } = result.data;
  const isNow = asOf === null;
  return (
    <div className="page">
      <PageTitle title={t('visits.title')} />
      <header className="page-head">
        <div>
          <h1>{t('visits.title')}</h1>
          <p className="lead">{t('visits.lead', { cap: visitCap.cap })}</p>
        </div>
        <div className="page-tools screen-only">
          <SchoolYearField />
          <ChoiceField name="term" label={t('visits.term')} value={String(term)} choices={terms} />
          <AsOfField />
        </div>
      </header>
      <section className="section" aria-labelledby="loads">
        <h2 id="loads">
          {t('visits.loads', { year: schoolYear, next: schoolYear + 1, term: t(`visits.termOf.${String(term) as '1' | '2'}`) })}
        </h2>
        {schoolLoads.length === 0 ? (
          <p className="empty-note">{t('visits.none')}</p>
        ) : (
          schoolLoads.map((load) => <LoadCard key={load.schoolId} load={load} isNow={isNow} />)
        )}
      </section>
      {isNow && (
        <div className="command-forms">
          {may('announce-visits') && <AnnounceVisit />}
          {may('allow-visits') && <AllowVisit schoolYear={schoolYear} term={term} />}
          {may('set-visit-cap') && <SetVisitCap cap={visitCap.cap} />}
        </div>
      )}
    </div>
  );
}
