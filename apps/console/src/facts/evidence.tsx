import { useTranslation } from 'react-i18next';
import type { FactRowFragment } from '../gql/graphql.ts';
import { MoreButton } from '../states/more-button.tsx';
import { QueryState } from '../states/query-state.tsx';
import { FactTable } from './fact-table.tsx';

type FactConnection = {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: readonly { node: FactRowFragment }[];
};
type Props = {
  facts: FactConnection | undefined;
  result: { error?: unknown; refetch: () => Promise<unknown> };
  onMore: (after: string) => Promise<unknown>;
};

/** The facts that a page's numbers follow from, page by page. */
export function Evidence({ facts, result, onMore }: Props) {
  const { t } = useTranslation();
  return (
    <section className="section" aria-labelledby="evidence">
      <h2 id="evidence">{t('facts.title')}</h2>
      <p className="fine">{t('facts.lead')}</p>
      {!facts && <QueryState {...result} />}
      {facts && facts.edges.length === 0 && <p className="empty-note">{t('facts.none')}</p>}
      {facts && facts.edges.length > 0 && (
        <>
          <FactTable facts={facts.edges.map(({ node }) => node)} />
          <MoreButton connection={facts} onMore={onMore} />
        </>
      )}
    </section>
  );
}
