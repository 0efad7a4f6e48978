import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { DeskReportsDocument, type ReportStep } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';

type Asked = { officeId: string; month: string; isNewest: boolean; asOf: string | null };

/** The office's report of a month: how far it is, why it came back, and the document. Of an older month, only what is still owed. */
export function DeskReport({ officeId, month, isNewest, asOf }: Asked) {
  const { t } = useTranslation();
  const { data } = useQuery(DeskReportsDocument, { variables: { month, asOf }, fetchPolicy: 'cache-and-network' });
  const report = data?.monthlyReports.find(({ unitKind, unitId }) => unitKind === 'OFFICE' && unitId === officeId);
  if (!data || !(isNewest || (report && isOwed(report)))) return null;
  const headingId = `desk-report-${month}`;
  const returned = report?.submissions.findLast((submission) => submission.returned !== null)?.returned;
  return (
    <section className="section" aria-labelledby={headingId}>
      <h2 id={headingId}>{t('desk.monthly', { month })}</h2>
      {report ? (
        <div className="desk-report">
          <p>
            <strong>{t(`desk.reportSteps.${report.step}`)}</strong> · {t('desk.due', { day: report.due })}
            {report.daysLate > 0 && ` · ${t('desk.daysLate', { count: report.daysLate })}`}
          </p>
          {report.step === 'RETURNED' && returned && <p>{t('desk.returned', { reason: returned.reason ?? t('desk.erased') })}</p>}
          <p className="desk-links">
            <DayLink to={`/reports/${encodeURIComponent(report.reportId)}`}>{t('desk.openReport')}</DayLink>
            <a href={`/downloads/governance/reports/${report.reportId}.docx${asOf ? `?asOf=${asOf}` : ''}`} download>
              {t('desk.docx')}
            </a>
          </p>
        </div>
      ) : (
        <p className="empty-note">{t('desk.noReport')}</p>
      )}
    </section>
  );
}

const isOwed = ({ step }: { step: ReportStep }): boolean => step !== 'SUBMITTED' && step !== 'ACCEPTED';
