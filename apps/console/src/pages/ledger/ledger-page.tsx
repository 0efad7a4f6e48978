import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { LedgerPageDocument } from '../../gql/graphql.ts';
import { QueryState } from '../../states/query-state.tsx';
import { CheckpointSheet } from './checkpoint-sheet.tsx';
import { CompareCheckpoint } from './compare-checkpoint.tsx';
import { KeyList } from './key-list.tsx';
import { LedgerAlarms } from './ledger-alarms.tsx';
import { WitnessList } from './witness-list.tsx';
import './ledger.css';

/** The log as it stands: what is signed, by which key, who outside the county knows it, and how anyone checks it. */
export function LedgerPage() {
  const { t } = useTranslation();
  const result = useQuery(LedgerPageDocument);
  const { data } = result;
  if (!data) return <QueryState {...result} />;
  const { ledger, ledgerStatus } = data;
  const { checkpoint, root, signedAt, keys, witnesses, size, publicPath } = ledger;
  return (
    <div className="page ledger-page" aria-busy={result.loading}>
      <PageTitle title={t('ledger.title')} />
      <header className="page-head">
        <div>
          <h1>{t('ledger.title')}</h1>
          <p className="lead">{t('ledger.lead')}</p>
        </div>
      </header>
      <LedgerAlarms ledger={ledger} ledgerStatus={ledgerStatus} />
      {checkpoint !== null && root !== null && signedAt !== null ? (
        <CheckpointSheet ledger={{ ...ledger, checkpoint, root, signedAt }} />
      ) : (
        <div className="empty-note">
          <p>{t('ledger.empty')}</p>
          <Link to="/imports" className="button-link">
            {t('ledger.toImport')}
          </Link>
        </div>
      )}
      <section className="section" aria-labelledby="outside">
        <h2 id="outside">{t('ledger.outside')}</h2>
        <p>{t('ledger.outsideText')}</p>
        <ul className="way-list">
          <li>{t('ledger.wayPaper')}</li>
          <li>{t('ledger.wayCounty')}</li>
          <li>{t('ledger.wayWitness')}</li>
        </ul>
        <h3 id="witnesses">{t('ledger.witnesses')}</h3>
        <WitnessList witnesses={witnesses} size={size} />
      </section>
      {checkpoint !== null && <CompareCheckpoint keys={keys.map(({ verifierKey }) => verifierKey)} />}
      <section className="section" aria-labelledby="keys">
        <h2 id="keys">{t('ledger.keys')}</h2>
        <p className="fine">{t('ledger.keysText')}</p>
        <KeyList keys={keys} />
      </section>
      <section className="section" aria-labelledby="anyone">
        <h2 id="anyone">{t('ledger.anyone')}</h2>
        <p>{t('ledger.anyoneText')}</p>
        <p className="coverage-links screen-only">
          <a href={`${publicPath}/checkpoint`}>{t('ledger.fileCheckpoint')}</a>
          <a href={`${publicPath}/keys`}>{t('ledger.fileKeys')}</a>
          <a href="/verify">{t('ledger.toVerify')}</a>
          <Link to="/ledger/quarantine">{t('ledger.toQuarantine')}</Link>
        </p>
      </section>
    </div>
  );
}
