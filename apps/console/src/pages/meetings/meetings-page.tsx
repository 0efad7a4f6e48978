import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { CallMeetingDocument, MeetingsDocument } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { CommandForm } from '../../governance/command-form.tsx';
import { useAddress } from '../../governance/use-address.ts';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { MeetingView } from './meeting-view.tsx';

/** 季度例会: what lies before each meeting, what was decided, and what became of it. */
export function MeetingsPage() {
  const { t } = useTranslation();
  const { date } = useWording();
  const asOf = useAsOf();
  const may = useMyRights();
  const [params] = useSearchParams();
  const addressOf = useAddress();
  const result = useQuery(MeetingsDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network' });
  const meetings = result.data?.meetings;
  if (!meetings) return <QueryState {...result} />;
  const chosen = meetings.find(({ meetingId }) => meetingId === params.get('meeting')) ?? meetings[0];
  return (
    <div className="page">
      <PageTitle title={t('meetings.title')} />
      <header className="page-head">
        <div>
          <h1>{t('meetings.title')}</h1>
          <p className="lead">{t('meetings.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <AsOfField />
        </div>
      </header>
      {meetings.length === 0 ? (
        <p className="empty-note">{t('meetings.none')}</p>
      ) : (
        <ul className="record-list screen-only">
          {meetings.map(({ meetingId, year, quarter, day, isHeld }) => (
            <li key={meetingId}>
              <Link to={addressOf({ meeting: meetingId })} aria-current={meetingId === chosen?.meetingId ? 'true' : undefined}>
                {t('meetings.name', { year, quarter })}
              </Link>{' '}
              {date(day)} · {t(isHeld ? 'meetings.held' : 'meetings.called')}
            </li>
          ))}
        </ul>
      )}
      {chosen && <MeetingView key={chosen.meetingId} meetingId={chosen.meetingId} isNow={asOf === null} />}
      {asOf === null && may('run-meetings') && <CallMeeting />}
    </div>
  );
}

function CallMeeting() {
  const { t } = useTranslation();
  const call = useCommand(CallMeetingDocument);
  return (
    <CommandForm
      title={t('meetings.call')}
      act={t('meetings.call')}
      done={t('meetings.calledDone')}
      fields={[
        { name: 'day', label: t('meetings.day'), kind: 'date', hint: t('meetings.dayHint') },
        { name: 'remarks', label: t('meetings.remarks'), kind: 'lines', isOptional: true },
      ]}
      onSubmit={async ({ day, remarks }) =>
        call({ year: Number(day!.slice(0, 4)), quarter: Math.ceil(Number(day!.slice(5, 7)) / 3), day: day!, remarks: remarks!.trim() })
      }
    />
  );
}
