import { useQuery } from '@apollo/client/react';
import { type ComponentProps, lazy, Suspense, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useSearchParams } from 'react-router';
import { useMoment } from '../../app/moment.ts';
import { PageTitle } from '../../app/page-title.tsx';
import { FigureStrip } from '../../figures/figure-strip.tsx';
import { CountyDocument, type TeacherFiguresFragment } from '../../gql/graphql.ts';
import { loadOfficeTexts } from '../../language/office-texts.ts';
import { useWording } from '../../language/use-wording.ts';
import { ImportBanner } from '../../live/import-banner.tsx';
import { LoadingState } from '../../states/loading-state.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { CountyFoot } from './county-foot.tsx';
import { StageFold } from './stage-fold.tsx';
import { Standing } from './standing/standing.tsx';
import { SummaryTable } from './summary-table.tsx';

const Welcome = lazy(async () => {
  const [{ Welcome: Page }, { Appearance }] = await Promise.all([
    import('./welcome.tsx'),
    import('../../app/appearance.tsx'),
    loadOfficeTexts(),
  ]);
  return {
    default: (props: ComponentProps<typeof Page>) => (
      <Appearance>
        <Page {...props} />
      </Appearance>
    ),
  };
});

/** Below the first screen: the page is there before they are. */
const CountyIndicators = lazy(async () => ({ default: (await import('./indicators/county-indicators.tsx')).CountyIndicators }));

/** The code a platform has that was started without one. */
const unsetCode = '000000';

/** Where the county stands in one school year; an empty county is welcomed instead. */
export function CountyPage() {
  const { t } = useTranslation();
  const wording = useWording();
  const [params] = useSearchParams();
  const moment = useMoment();
  const waitFor = params.get('waitFor'); // an import's token: the view answers once it has taken the import in
  // The county fills while the demo is loaded; whoever loads it here sees its imports to their end, and goes on by a link.
  const { key } = useLocation();
  const [demoAt, setDemoAt] = useState<string | null>(null);
  const holdDemo = useCallback((isLoading: boolean) => setDemoAt((before) => (isLoading ? (before ?? key) : null)), [key]);
  const result = useQuery(CountyDocument, { variables: { ...moment, waitFor } });
  const county = (result.data ?? (result.error ? undefined : result.previousData))?.county; // another year: the old stays until the new is there
  if (!county) return <QueryState {...result} {...(waitFor ? { waitingText: t('county.waiting') } : {})} />;
  if (county.empty || demoAt === key) {
    return (
      <Suspense fallback={<LoadingState />}>
        <Welcome onDemo={holdDemo} />
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
        <FigureStrip
          figures={[
            { label: t('figures.students'), value: wording.count(county.students) },
            { label: t('figures.schools'), value: wording.count(county.schoolCount) },
            { label: t('figures.classes'), value: wording.count(county.classCount) },
            ...(teachers ? [teacherFigure(teachers)] : []),
            ...(county.unplaced > 0 ? [{ label: t('figures.unplaced'), value: wording.count(county.unplaced) }] : []),
          ]}
        />
      </header>
      <ImportBanner schoolYear={county.schoolYear} />
      <Standing gaps={county.coverage} />
      <SummaryTable stages={county.stages} />
      <Suspense fallback={<LoadingState isPart />}>
        <CountyIndicators indicators={county.indicators} schoolYear={county.schoolYear} />
      </Suspense>
      {county.stages.map((stage) => (
        <StageFold key={stage.stage} equity={stage} schoolYear={county.schoolYear} />
      ))}
      <CountyFoot county={county} />
    </div>
  );
}
