import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ImportFactDocument } from '../../gql/graphql.ts';

const pollMilliseconds = 1_000;

/** The way to the receipt of the import itself; it appears once the view has taken the import in. */
export function ImportRecord({ importId }: { importId: string }) {
  const { t } = useTranslation();
  const { data, startPolling, stopPolling } = useQuery(ImportFactDocument, { variables: { importId } });
  const fact = data?.import?.fact;
  const isAwaited = fact === null;
  useEffect(() => {
    if (!isAwaited) return undefined;
    startPolling(pollMilliseconds);
    return stopPolling;
  }, [isAwaited, startPolling, stopPolling]);
  return fact ? <Link to={`/facts/${fact.eventId}`}>{t('import.record')}</Link> : null;
}
