import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { InboxDocument, MarkNoticesReadDocument } from '../../gql/graphql.ts';
import { type Problem, useCommand } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { UrlFilter, useUrlFilter } from '../../tables/url-filter.tsx';
import { ChangesSince } from './changes-since.tsx';
import { NoticeTable } from './notice-table.tsx';

/** What the reader is to do or to know, and what changed since the last visit. */
export function InboxPage() {
  const { t } = useTranslation();
  const { date, say } = useWording();
  const [problem, setProblem] = useState<Problem | null>(null);
  const mark = useCommand(MarkNoticesReadDocument);
  const result = useQuery(InboxDocument, { fetchPolicy: 'cache-and-network' });
  const inbox = result.data?.inbox;
  const kinds = [...new Set(inbox?.notices.map(({ kind }) => kind))];
  const choices = kinds.map((value) => ({ value, text: t(`inbox.kindOf.${value}`) }));
  const kind = useUrlFilter('kind', choices);
  if (!inbox) return <QueryState {...result} />;
  const shown = inbox.notices.filter((notice) => kind === null || notice.kind === kind);
  const unread = shown.filter(({ isRead }) => !isRead).slice(0, 500);
  const markRead = async (noticeIds: string[]) => setProblem(await mark({ noticeIds }));
  return (
    <div className="page">
      <PageTitle title={t('inbox.title')} />
      <header className="page-head">
        <div>
          <h1>{t('inbox.title')}</h1>
          <p className="lead">{t('inbox.lead', { day: date(inbox.day) })}</p>
        </div>
        <div className="page-tools screen-only">
          <UrlFilter name="kind" label={t('inbox.kind')} choices={choices} />
          {unread.length > 0 && (
            <button type="button" className="quiet-button" onClick={() => void markRead(unread.map(({ noticeId }) => noticeId))}>
              {t('inbox.markAll', { count: unread.length })}
            </button>
          )}
        </div>
      </header>
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      {shown.length === 0 ? (
        <p className="empty-note">{t(inbox.notices.length === 0 ? 'inbox.none' : 'inbox.noneOf')}</p>
      ) : (
        <NoticeTable notices={shown} onRead={(noticeId) => void markRead([noticeId])} />
      )}
      <ChangesSince />
    </div>
  );
}
