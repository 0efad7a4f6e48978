import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type Connection = { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: readonly unknown[] };

/** The next page of a list, below what is already there. */
export function MoreButton({ connection, onMore }: { connection: Connection; onMore: (after: string) => Promise<unknown> }) {
  const { t } = useTranslation();
  const [isLoading, setLoading] = useState(false);
  const { endCursor, hasNextPage } = connection.pageInfo;
  if (!hasNextPage || endCursor === null) return null;
  const more = () => {
    setLoading(true);
    onMore(endCursor)
      .catch(() => undefined) // the button stays: pressing it again is the retry
      .finally(() => setLoading(false));
  };
  return (
    <p className="more">
      <button type="button" className="quiet-button" aria-busy={isLoading} disabled={isLoading} onClick={more}>
        {t('app.more', { shown: connection.edges.length, total: connection.totalCount })}
      </button>
    </p>
  );
}
