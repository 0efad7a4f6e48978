import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { MonthlyReportDocument, type ReportTextFragment } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { EvidencePanel } from '../../governance/evidence-panel.tsx';
import { LightMark } from '../../governance/light-mark.tsx';
import { Receipts } from '../../governance/receipts.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { useValueText } from '../measures/use-value-text.ts';
import { JudgeReport } from './judge-report.tsx';
import { ReportEditor } from './report-editor.tsx';
import { ReportWritten } from './report-written.tsx';

/** One unit's report of one month: draft, text, handing in, what came back; as it will be printed. */
export function ReportPage() {
  const { t } = useTranslation();
  const { reportId } = useParams();
  const asOf = useAsOf();
  const { date } = useWording();
  const { nameOf, myOffices, mySchools } = useUnitNames();
  const may = useMyRights();
  const result = useQuery(MonthlyReportDocument, { variables: { reportId: reportId!, asOf }, fetchPolicy: 'cache-and-network' });
  if (!result.data) return <QueryState {...result} />;
  const report = result.data.monthlyReport;
  if (!report)
    return (
      <div className="page">
        <PageTitle title={t('reports.title')} />
        <h1>{t('reports.title')}</h1>
        <p className="empty-note">{t('reports.unknown')}</p>
        <DayLink to="/reports">{t('reports.back')}</DayLink>
      </div>
    );
  const isNow = asOf === null;
  const isOwn = may('judge-reports') || [...myOffices, ...mySchools].includes(report.unitId);
  const isWriting = isNow && isOwn && may('write-reports') && !['SUBMITTED', 'ACCEPTED'].includes(report.step);
  const title = t('reports.titleOf', { unit: nameOf(report), month: report.month });
  return (
    <div className="page">
      <PageTitle title={title} />
      <header className="page-head">
        <div>
          <p className="fine screen-only">
            <DayLink to={`/reports?month=${report.month}`}>{t('reports.back')}</DayLink>
          </p>
          <h1>{title}</h1>
          <p className="lead">
            {t(`reports.stepOf.${report.step}`)} · {t('reports.dueOn', { day: date(report.due) })}
            {report.daysLate > 0 && (
              <>
                {' '}
                · <strong className="problem-text">▲ {t('reports.daysLateOf', { count: report.daysLate })}</strong>
              </>
            )}
          </p>
        </div>
        <div className="page-tools screen-only">
          <AsOfField />
          {report.step !== 'MISSING' && (
            <a className="quiet-button" href={`/downloads/governance/reports/${report.reportId}.docx${asOf ? `?asOf=${asOf}` : ''}`}>
              {t('reports.docx')}
            </a>
          )}
        </div>
      </header>
      <Numbers report={report} />
      <ReportWritten report={report} />
      {isWriting && <ReportEditor key={report.submissions.length} report={report} />}
      {isNow && report.step === 'SUBMITTED' && may('judge-reports') && <JudgeReport reportId={report.reportId} />}
      <section className="section card" aria-label={t('files.title')}>
        <EvidencePanel
          place={{ aboutKind: 'REPORT', aboutId: report.reportId, unitKind: report.unitKind, unitId: report.unitId }}
          asOf={asOf}
          mayFile={isWriting}
        />
        <Receipts events={report.events} />
      </section>
    </div>
  );
}

/** As they stood when the report was drafted. */
function Numbers({ report: { numbers, tasksDue, tasksLate, issuesOpen } }: { report: ReportTextFragment }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const { valueText, numberText } = useValueText();
  return (
    <section className="section card" aria-labelledby="report-numbers">
      <h2 id="report-numbers">{t('reports.numbers')}</h2>
      <p>{t('reports.counts', { due: tasksDue.length, late: tasksLate.length, issues: issuesOpen.length })}</p>
      {numbers.length > 0 && (
        <ul className="record-list">
          {numbers.map(({ obligationId, titleZh, titleEn, value, unit, unitZh, light, low, high, known, total, missingZh, missingEn }) => (
            <li key={obligationId}>
              <LightMark light={light === 'NONE' ? null : light} /> {pick(titleZh, titleEn)} <code>{obligationId}</code>{' '}
              {value === null ? t('reports.noValue') : valueText({ value: Number(value), unit: unit ?? '', unitZh: unitZh ?? '' })}
              {low !== null &&
                high !== null &&
                ` ${t('reports.interval', { low: numberText(Number(low)), high: numberText(Number(high)) })}`}
              {known !== null && total !== null && ` · ${t('reports.coverage', { known, total })}`}
              {missingZh !== null && missingEn !== null && <span className="fine"> · {pick(missingZh, missingEn)}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
