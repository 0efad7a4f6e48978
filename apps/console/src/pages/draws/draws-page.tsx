import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { DrawCalendar } from '../../draws/draw-calendar.tsx';
import { DrawYearField } from '../../draws/draw-year-field.tsx';
import { drawStatesWithUnplanned } from '../../draws/draw-states.ts';
import { useWhileVisible } from '../../draws/use-while-visible.ts';
import { DrawsDocument } from '../../gql/graphql.ts';
import { useDrawYear } from '../../draws/use-draw-year.ts';
import { usePlatformDay } from '../../governance/school-year-field.tsx';
import { useAddress } from '../../governance/use-address.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { UrlFilter, useUrlFilter } from '../../tables/url-filter.tsx';
import { useWholeList } from '../../tables/use-whole-list.ts';
import { CaseLinks } from './case-links.tsx';
import { DayActions } from './day-actions.tsx';
import { DayProgress } from './day-progress.tsx';
import { DrawTable } from './draw-table.tsx';
import { drawLinesOf } from './draw-line.ts';
import './draws.css';

/** The draws of a school year by day, and a county's draw day: every cohort with its state, and what can be done for all at once. */
export function DrawsPage() {
  const { t } = useTranslation();
  const { date } = useWording();
  const schoolYear = useDrawYear();
  const today = usePlatformDay();
  const schools = useSchoolNames();
  const addressOf = useAddress();
  const [params] = useSearchParams();
  const result = useQuery(DrawsDocument, {
    variables: { schoolYear: schoolYear ?? 0 },
    skip: schoolYear === null,
    fetchPolicy: 'cache-and-network',
  });
  const { data, fetchMore } = result;
  const isWhole = useWholeList(data?.placementDraws, fetchMore);
  const lines = data ? drawLinesOf(data) : [];
  const isUnderWay = lines.some(({ state }) => state !== 'FIXED' && state !== 'UNPLANNED');
  useWhileVisible(result, isWhole && isUnderWay);
  const days = [...new Set(lines.flatMap(({ day }) => day ?? []))].toSorted();
  const grades = [...new Set(lines.map(({ grade }) => grade))]
    .toSorted((a, b) => a - b)
    .map((grade) => ({ value: String(grade), text: t(`grade.${grade}`) }));
  const schoolIds = [...new Set(lines.map(({ schoolId }) => schoolId))];
  const schoolChoices = schools.choices.filter(({ value }) => schoolIds.includes(value));
  const states = drawStatesWithUnplanned.map((value) => ({ value, text: t(`draws.stateOf.${value}`) }));
  const dayChoices = days.map((value) => ({ value, text: date(value) }));
  const [grade, school, state, day] = [
    useUrlFilter('grade', grades),
    useUrlFilter('school', schoolChoices),
    useUrlFilter('state', states),
    useUrlFilter('day', dayChoices),
  ];
  if (schoolYear === null || !data) return <QueryState {...result} />;
  const shown = lines.filter(
    (line) =>
      (grade === null || String(line.grade) === grade) &&
      (school === null || line.schoolId === school) &&
      (state === null || line.state === state) &&
      (day === null || line.day === day),
  );
  const isFiltered = params.has('grade') || params.has('school') || params.has('state') || day !== null;
  return (
    <div className="page">
      <PageTitle title={t('draws.title')} />
      <header className="page-head">
        <div>
          <h1>{t('draws.title')}</h1>
          <p className="lead">{t('draws.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <DrawYearField />
        </div>
      </header>
      <CaseLinks />
      {lines.length === 0 ? (
        <p className="empty-note">{t('draws.none')}</p>
      ) : (
        <>
          {days.length > 0 && (
            <section className="section" aria-labelledby="draw-calendar">
              <h2 id="draw-calendar">{t('draws.calendar')}</h2>
              <DrawCalendar
                draws={lines.flatMap((line) => (line.day === null ? [] : [{ day: line.day, state: line.state, pupils: line.pupils }]))}
                chosen={day}
                today={today}
                addressOf={(chosen) => addressOf({ day: chosen === day ? null : chosen })}
              />
            </section>
          )}
          <section className="section" aria-labelledby="draw-day">
            <h2 id="draw-day">{day === null ? t('draws.wholeYear') : t('draws.dayTitle', { day: date(day) })}</h2>
            <DayProgress lines={shown} />
            <DayActions schoolYear={schoolYear} lines={shown} />
            <div className="list-tools screen-only">
              <UrlFilter name="day" label={t('draws.day')} choices={dayChoices} none={t('draws.allDays')} />
              <UrlFilter name="grade" label={t('draws.grade')} choices={grades} />
              <UrlFilter name="school" label={t('draws.school')} choices={schoolChoices} />
              <UrlFilter name="state" label={t('draws.state')} choices={states} />
            </div>
            {shown.length === 0 && isFiltered ? <p className="empty-note">{t('draws.noneFiltered')}</p> : <DrawTable lines={shown} />}
          </section>
        </>
      )}
    </div>
  );
}
