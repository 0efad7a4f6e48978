import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '../../app/page-title.tsx';
import { ErasuresDocument } from '../../gql/graphql.ts';
import { MoreButton } from '../../states/more-button.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { ErasureCard } from './erasure-card.tsx';
import { KeyState } from './key-state.tsx';
import { RequestErasure } from './request-erasure.tsx';
import './erasures.css';

/** While a step is left, in ms. */
const lookAgainAfter = 1_000;

/** Who was erased, how far each erasure is, its certificate; and the request of another one. */
export function ErasuresPage() {
  const { t } = useTranslation();
  const result = useQuery(ErasuresDocument, {
    fetchPolicy: 'network-only', // as it is now, not as it was
    nextFetchPolicy: 'cache-first',
  });
  const { data, refetch, fetchMore, startPolling, stopPolling } = result;
  const erasures = data?.erasures.edges.map(({ node }) => node) ?? [];
  const isUnderWay = erasures.some(({ step }) => step !== 'CERTIFIED');
  useEffect(() => {
    if (!isUnderWay) return;
    startPolling(lookAgainAfter);
    return stopPolling;
  }, [isUnderWay, startPolling, stopPolling]);
  if (!data) return <QueryState {...result} />;
  const again = () => refetch().then(() => {});
  return (
    <div className="page erasures-page">
      <PageTitle title={t('erasures.title')} />
      <header className="page-head">
        <div>
          <h1>{t('erasures.title')}</h1>
          <p className="lead">{t('erasures.lead')}</p>
        </div>
      </header>
      <RequestErasure onDone={again} />
      <section className="section" aria-labelledby="erased">
        <h2 id="erased">{t('erasures.list')}</h2>
        {erasures.length === 0 ? (
          <p className="empty-note">{t('erasures.none')}</p>
        ) : (
          <>
            <ul className="erasure-list">
              {erasures.map((erasure) => (
                <ErasureCard key={erasure.subject} county={data.ledger.county} erasure={erasure} onDone={again} />
              ))}
            </ul>
            <MoreButton connection={data.erasures} onMore={(after) => fetchMore({ variables: { after } })} />
          </>
        )}
      </section>
      <section className="section" aria-labelledby="limit">
        <h2 id="limit">{t('erasures.limit')}</h2>
        <ul className="way-list">
          <li>{t('erasures.limitCiphertext')}</li>
          <li>{t('erasures.limitClear')}</li>
          <li>{t('erasures.limitCopies')}</li>
          <li>{t('erasures.limitCounsel')}</li>
        </ul>
      </section>
      {data.keyStatus && <KeyState status={data.keyStatus} />}
    </div>
  );
}
