import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { InboxBadgeDocument, NoteVisitDocument } from '../gql/graphql.ts';

/** How much is unread, on every page and live; and the platform is told that somebody came, for "since your last visit". */
export function InboxBadge() {
  const { t } = useTranslation();
  const unread = useQuery(InboxBadgeDocument).data?.inbox.unread ?? 0;
  const shown = unread > 99 ? '99+' : String(unread);
  const client = useApolloClient();
  const [noteVisit] = useMutation(NoteVisitDocument);
  useEffect(() => {
    const note = async () => {
      await noteVisit();
      // The page of the inbox may have asked before it was known that a new visit began.
      for (const query of client.getObservableQueries('active')) if (query.queryName === 'ChangesSinceLastVisit') void query.refetch();
    };
    note().catch(() => undefined); // then the visit is not noted, and nothing else depends on it
  }, [noteVisit, client]);
  return (
    <Link to="/inbox" className="account-link inbox-link" aria-label={`${t('command.inbox')} ${t('command.unread', { shown })}`}>
      <svg viewBox="0 0 20 16" width="20" height="16" aria-hidden="true">
        <path d="M1.5 1.5h17v13h-17Zm0 .8 8.5 6.4 8.5-6.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      <span className="inbox-word">{t('command.inbox')}</span>{' '}
      {unread > 0 && (
        <span className="inbox-count" aria-hidden="true">
          {shown}
        </span>
      )}
    </Link>
  );
}
