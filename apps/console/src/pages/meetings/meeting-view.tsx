import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { MeetingPackDocument } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { AlarmMark } from '../../governance/alarm-mark.tsx';
import { useAsOf } from '../../governance/as-of-field.tsx';
import { useMoney } from '../../governance/money.ts';
import { Receipts } from '../../governance/receipts.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { EscalationTable } from '../escalations/escalation-table.tsx';
import { HoldMeeting } from './hold-meeting.tsx';
import { MeetingLights } from './meeting-lights.tsx';

/** What lies before one meeting, and once it was held its minutes and decisions; as it is printed. */
export function MeetingView({ meetingId, isNow }: { meetingId: string; isNow: boolean }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const money = useMoney();
  const asOf = useAsOf();
  const may = useMyRights();
  const { officeName, nameOf } = useUnitNames();
  const result = useQuery(MeetingPackDocument, { variables: { meetingId, asOf }, fetchPolicy: 'cache-and-network' });
  const pack = result.data?.meetingPack;
  if (!pack) return <QueryState {...result} />;
  const { meeting, late, issues, months, funds, earlier } = pack;
  return (
    <section className="section card" aria-labelledby="meeting">
      <h2 id="meeting">
        {t('meetings.name', { year: meeting.year, quarter: meeting.quarter })} · {date(meeting.day)}
      </h2>
      <p className="fine">
        {t('meetings.packOf', { day: date(pack.day) })}{' '}
        <a className="screen-only" href={`/downloads/governance/meetings/${meetingId}.docx${asOf ? `?asOf=${asOf}` : ''}`}>
          {t('meetings.docx')}
        </a>
      </p>
      {meeting.remarks && <p className="written">{meeting.remarks}</p>}
      {meeting.isHeld && (
        <>
          <h3>{t('meetings.minutes')}</h3>
          <p className="fine">
            {t('meetings.present', { offices: meeting.officesPresent.map(officeName).join(t('app.listSeparator')) || '—' })}
          </p>
          <p className="written">{meeting.minutes ?? t('command.erased')}</p>
          <h3>{t('meetings.decisions')}</h3>
          <Decisions decisions={meeting.decisions} none={t('meetings.noDecisions')} />
        </>
      )}
      <MeetingLights />
      <h3>{t('meetings.earlier')}</h3>
      <Decisions decisions={earlier} none={t('meetings.noEarlier')} />
      <h3>{t('meetings.late')}</h3>
      {late.length === 0 ? <p className="empty-note">{t('meetings.nothingLate')}</p> : <EscalationTable lines={late} />}
      <h3>{t('meetings.issues')}</h3>
      {issues.length === 0 ? (
        <p className="empty-note">{t('meetings.noIssues')}</p>
      ) : (
        <ul className="record-list">
          {issues.map(({ issueId, title, due, officeId, alarm, daysLate }) => (
            <li key={issueId}>
              <DayLink to={`/issues/${issueId}`}>{title ?? t('command.erased')}</DayLink> · {officeName(officeId)} · {date(due)}{' '}
              <AlarmMark alarm={alarm} daysLate={daysLate} />
            </li>
          ))}
        </ul>
      )}
      <h3>{t('meetings.reports')}</h3>
      <ul className="record-list">
        {months.map(({ month, submitted, expected, missing }) => (
          <li key={month}>
            {[
              t('moment.labelled', { label: month, text: t('reports.counted', { submitted, expected }) }),
              ...(missing.length > 0
                ? [t('moment.labelled', { label: t('reports.missing'), text: missing.map(nameOf).join(t('app.listSeparator')) })]
                : []),
            ].join(' · ')}
          </li>
        ))}
      </ul>
      <h3>{t('meetings.funds')}</h3>
      {funds.length === 0 ? (
        <p className="empty-note">{t('meetings.noFunds')}</p>
      ) : (
        <ul className="record-list">
          {funds.map(({ fundId, name, budgetFen, allottedFen, spentFen, awardedFen }) => (
            <li key={fundId}>
              {t('moment.labelled', {
                label: name,
                text: t('meetings.fundText', {
                  budget: money(budgetFen),
                  allotted: money(allottedFen),
                  spent: money(spentFen),
                  awarded: money(awardedFen),
                }),
              })}
            </li>
          ))}
        </ul>
      )}
      {isNow && !meeting.isHeld && may('run-meetings') && <HoldMeeting meetingId={meetingId} />}
      <Receipts events={meeting.events} />
    </section>
  );
}

type Decision = { decisionId: string; officeId: string; due: string; text: string | null; taskId: string; isDone?: boolean };

function Decisions({ decisions, none }: { decisions: readonly Decision[]; none: string }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const { officeName } = useUnitNames();
  if (decisions.length === 0) return <p className="empty-note">{none}</p>;
  return (
    <ol className="record-list">
      {decisions.map(({ decisionId, officeId, due, text, taskId, isDone }) => (
        <li key={decisionId}>
          <span className="written">{text ?? t('command.erased')}</span> · {officeName(officeId)} · {date(due)} ·{' '}
          <DayLink to={`/tasks?task=${encodeURIComponent(taskId)}`}>{t('meetings.task')}</DayLink>
          {isDone !== undefined && ` · ${t(isDone ? 'meetings.done' : 'meetings.open')}`}
        </li>
      ))}
    </ol>
  );
}
