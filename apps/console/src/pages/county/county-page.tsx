import { useQuery } from '@apollo/client/react';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { useYearInView } from '../../app/year-in-view.ts';
import { FigureStrip } from '../../figures/figure-strip.tsx';
import { CountyDocument, type TeacherFiguresFragment } from '../../gql/graphql.ts';
import { loadOfficeTexts } from '../../language/office-texts.ts';
import { useWording } from '../../language/use-wording.ts';
import { ImportBanner } from '../../live/import-banner.tsx';
import { LoadingState } from '../../states/loading-state.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { CountyFoot } from './county-foot.tsx';
import { SchoolYearSelect } from './school-year-select.tsx';
import { StageSection } from './stage-section.tsx';
import { SummaryTable } from './summary-table.tsx';

const Welcome = lazy(async () => {
  const [{ Welcome: page }] = await Promise.all([import('./welcome.tsx'), loadOfficeTexts()]);
  return { default: page };
});

/** Below the first screen: the page is there before they are. */
const CountyIndicators = lazy(async () => ({ default: (await import('./indicators/county-indicators.tsx')).CountyIndicators }));
const Coverage = lazy(async () => ({ default: (await import('./coverage.tsx')).Coverage }));

/** The code a platform has that was started without one. */
const unsetCode = '000000';

/** Where the county stands in one school year; an empty county is welcomed instead. */
export function CountyPage() {
  const { t } = useTranslation();
  const wording = useWording();
  const [params] = useSearchParams();
  const waitFor = params.get('waitFor'); // an import's token: the view answers once it has taken the import in
  const result = useQuery(CountyDocument, { variables: { schoolYear: yearOf(params.get('year')), waitFor } });
  const county = (result.data ?? (result.error ? undefined : result.previousData))?.county; // another year: the old stays until the new is there
  useYearInView(county?.empty === false ? county.schoolYear : undefined);
  if (!county) return <QueryState {...result} {...(waitFor ? { waitingText: t('county.waiting') } : {})} />;
  if (county.empty) {
    return (
      <Suspense fallback={<LoadingState />}>
        <Welcome />
      </Suspense>
    );
  }
  const { teachers } = county;
  // A foreign register names teachers without saying who teaches full time.
  const teacherFigure = ({ fullTime, total }: TeacherFiguresFragment) =>
    fullTime > 0
      ? { label: t('figures.fullTime'), value: wording.count(fullTime) }
      : { label: t('figures.teachersAll'), value: wording.count(total) };
  return (
    <div className="page" aria-busy={result.loading}>
      <PageTitle title={t('county.title')} />
      <header className="page-head">
        <div>
          <h1>{t('county.title')}</h1>
          <p className="fine">{county.code === unsetCode ? t('county.codeUnset') : t('county.code', { code: county.code })}</p>
        </div>
        <div className="page-tools screen-only">
          <SchoolYearSelect years={county.schoolYears} year={county.schoolYear} />
          <button type="button" className="quiet-button" onClick={() => window.print()}>
            {t('app.print')}
          </button>
        </div>
      </header>
      <ImportBanner schoolYear={county.schoolYear} />
      <FigureStrip
        figures={[
          { label: t('figures.students'), value: wording.count(county.students) },
          { label: t('figures.schools'), value: wording.count(county.schoolCount) },
          { label: t('figures.classes'), value: wording.count(county.classCount) },
          ...(teachers ? [teacherFigure(teachers)] : []),
          ...(county.unplaced > 0 ? [{ label: t('figures.unplaced'), value: wording.count(county.unplaced) }] : []),
        ]}
      />
      <SummaryTable stages={county.stages} />
      <Suspense fallback={<LoadingState />}>
        <CountyIndicators indicators={county.indicators} schoolYear={county.schoolYear} />
      </Suspense>
      {county.stages.map((stage) => (
        <StageSection key={stage.stage} equity={stage} schoolYear={county.schoolYear} />
      ))}
      <Suspense fallback={<LoadingState />}>
        <Coverage gaps={county.coverage} files={county.files} schoolYear={county.schoolYear} />
      </Suspense>
      <CountyFoot county={county} />
    </div>
  );
}

/** A year from the address; anything else means the newest. */
function yearOf(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}
