import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { MonthlyReportsDocument, ReportMonthsDocument } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { ChoiceField } from '../../governance/choice-field.tsx';
import { usePlatformDay } from '../../governance/school-year-field.tsx';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { ReportTable } from './report-table.tsx';
import { SummaryTable } from './summary-table.tsx';

/** 月报: a month at a time, who has reported and who has not, and the table of all of them. */
export function ReportsPage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const [params] = useSearchParams();
  const day = usePlatformDay();
  const months = useQuery(ReportMonthsDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network' });
  const all = months.data?.reportMonths;
  // The newest month that is over: of the one that runs nothing can be due.
  const over = all?.find((each) => each.month < (asOf ?? day ?? '').slice(0, 7));
  const month = all?.find((each) => each.month === params.get('month')) ?? over ?? all?.[0];
  const reports = useQuery(MonthlyReportsDocument, {
    variables: { month: month?.month ?? '', asOf },
    fetchPolicy: 'cache-and-network',
    skip: !month,
  });
  if (!all) return <QueryState {...months} />;
  return (
    <div className="page">
      <PageTitle title={t('reports.title')} />
      <header className="page-head">
        <div>
          <h1>{t('reports.title')}</h1>
          <p className="lead">{t('reports.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          {month && (
            <ChoiceField
              name="month"
              label={t('reports.month')}
              value={month.month}
              choices={all.map((each) => ({ value: each.month, text: each.month }))}
            />
          )}
          <AsOfField />
        </div>
      </header>
      {!month ? (
        <p className="empty-note">{t('reports.notChosen')}</p>
      ) : (
        <>
          <MonthLine month={month} />
          {!reports.data ? (
            <QueryState {...reports} />
          ) : (
            <>
              <section className="section" aria-labelledby="reports-table">
                <h2 id="reports-table">{t('reports.table', { month: month.month })}</h2>
                <ReportTable reports={reports.data.monthlyReports} />
              </section>
              <section className="section" aria-labelledby="summary-table">
                <h2 id="summary-table">{t('reports.summaryTable', { month: month.month })}</h2>
                {reports.data.reportSummary.length === 0 ? (
                  <p className="empty-note">{t('reports.noSummary')}</p>
                ) : (
                  <SummaryTable month={month.month} rows={reports.data.reportSummary} />
                )}
              </section>
            </>
          )}
        </>
      )}
    </div>
  );
}

type Month = {
  due: string;
  expected: number;
  submitted: number;
  late: number;
  missing: readonly { unitKind: 'OFFICE' | 'SCHOOL'; unitId: string }[];
};

/** How far the month is, and who has not reported by name. */
function MonthLine({ month: { due, expected, submitted, late, missing } }: { month: Month }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const { nameOf } = useUnitNames();
  return (
    <section className="section card" aria-label={t('reports.state')}>
      <p>
        <strong>{t('reports.counted', { submitted, expected })}</strong> · {t('reports.dueOn', { day: date(due) })}
        {late > 0 && (
          <>
            {' '}
            · <span className="problem-text">▲ {t('reports.lateCount', { count: late })}</span>
          </>
        )}
      </p>
      <h2>{t('reports.missing')}</h2>
      {missing.length === 0 ? (
        <p className="empty-note">{t('reports.nobodyMissing')}</p>
      ) : (
        <p>{missing.map(nameOf).join(t('app.listSeparator'))}</p>
      )}
    </section>
  );
}
