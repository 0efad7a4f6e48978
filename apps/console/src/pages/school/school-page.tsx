import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { Breadcrumb } from '../../app/breadcrumb.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { useMomentPath } from '../../app/moment.ts';
import { Evidence } from '../../facts/evidence.tsx';
import { CompositionBars } from '../../figures/composition-bars.tsx';
import { FigureStrip } from '../../figures/figure-strip.tsx';
import { TeacherStrip } from '../../figures/teacher-strip.tsx';
import { gradeTitle, schoolYearTitle } from '../../figures/terms.ts';
import { SchoolDocument, SchoolFactsDocument } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { ImportBanner } from '../../live/import-banner.tsx';
import { NotFoundState } from '../../states/not-found-state.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { GradeBalances } from './grade-balances.tsx';
import { SchoolClasses } from './school-classes.tsx';
import { SchoolConditions } from './school-conditions.tsx';
import { SchoolPlacements } from './school-placements.tsx';
import { SchoolResources } from './school-resources.tsx';
import { SchoolStages } from './school-stages.tsx';

/** One school in one year: its numbers, how it stands to the standard, its classes, and the facts behind all of it. */
export function SchoolPage() {
  const { t, i18n } = useTranslation();
  const { pick, count } = useWording();
  const path = useMomentPath();
  const { id = '' } = useParams();
  const result = useQuery(SchoolDocument, { variables: { id } });
  const node = result.data?.node;
  const school = node?.__typename === 'School' ? node : null;
  if (!result.data) return <QueryState {...result} />;
  if (!school) return <NotFoundState />;
  const unplacedByGrade = school.unplacedByGrade
    .map(({ grade, students }) => `${gradeTitle(t, grade)} ${count(students)}`)
    .join(t('app.listSeparator'));
  const classes = school.stages.reduce((sum, { classCount }) => sum + classCount, 0);
  return (
    <div className="page">
      <PageTitle title={school.name} />
      <Breadcrumb crumbs={[{ text: t('app.schools'), to: path('/schools') }]} />
      <header className="page-head">
        <div>
          <h1>{school.name}</h1>
          <p className="fine">
            {t('schools.code')} {school.code} · {pick(school.schoolTypeZh, school.schoolTypeEn)} · {pick(school.areaZh, school.areaEn)} ·{' '}
            {school.township && `${school.township} · `}
            {school.ownership && `${t(`school.ownershipOf.${school.ownership}`)} · `}
            {schoolYearTitle(t, { schoolYear: school.schoolYear, language: i18n.language })}
          </p>
        </div>
      </header>
      <ImportBanner schoolYear={school.schoolYear} />
      <FigureStrip
        figures={[
          { label: t('figures.students'), value: count(school.students) },
          { label: t('figures.classes'), value: count(classes) },
          ...(school.unplaced > 0 ? [{ label: t('figures.unplaced'), value: count(school.unplaced), note: unplacedByGrade }] : []),
        ]}
      />
      <SchoolResources resources={school.resources} outside={school.outsideResources} />
      <SchoolStages stages={school.stages} />
      {school.teachers ? <TeacherStrip teachers={school.teachers} /> : <p className="empty-note">{t('school.noTeachers')}</p>}
      <div className="stage-pair">
        <section className="card">
          <h2>{t('figures.composition')}</h2>
          <CompositionBars composition={school.composition} />
        </section>
        <SchoolConditions conditions={school.conditions} />
      </div>
      <SchoolPlacements schoolId={id} />
      <GradeBalances balances={school.gradeBalances} />
      <SchoolClasses schoolId={id} name={school.name} />
      <SchoolFacts schoolId={id} />
    </div>
  );
}

function SchoolFacts({ schoolId }: { schoolId: string }) {
  const result = useQuery(SchoolFactsDocument, { variables: { id: schoolId } });
  const node = result.data?.node;
  const facts = node?.__typename === 'School' ? node.facts : undefined;
  return <Evidence facts={facts} result={result} onMore={(after) => result.fetchMore({ variables: { after } })} />;
}
