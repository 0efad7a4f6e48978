import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { ReceiptDocument, type ReceiptQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { StatePanel } from '../../states/state-panel.tsx';
import { saveFile } from '../../transport/save-file.ts';
import { checkReceipt } from './check-receipt.ts';
import { CheckSteps } from './check-steps.tsx';
import { EventBody } from './event-body.tsx';
import { ReceiptFact } from './receipt-fact.tsx';

export function ReceiptPage() {
  const { t } = useTranslation();
  const { eventId = '' } = useParams();
  const result = useQuery(ReceiptDocument, { variables: { eventId }, fetchPolicy: 'network-only' });
  if (!result.data) return <QueryState {...result} />;
  const { receipt, ledger } = result.data;
  if (!receipt) {
    return (
      <StatePanel
        title={t('receipt.notYetTitle')}
        actions={
          <button
            type="button"
            className="primary-button"
            aria-busy={result.loading}
            onClick={() => void result.refetch().catch(() => undefined)}
          >
            {t('state.retry')}
          </button>
        }
      >
        <p>{t('receipt.notYet')}</p>
      </StatePanel>
    );
  }
  return <ReceiptSheet receipt={receipt} eventId={eventId} verifierKey={ledger.verifierKey} />;
}

type SheetProps = { receipt: NonNullable<ReceiptQuery['receipt']>; eventId: string; verifierKey: string };

/** One fact on one sheet: what it says, where it was read, and the proof, checked here. */
function ReceiptSheet({ receipt, eventId, verifierKey }: SheetProps) {
  const { t } = useTranslation();
  const { pick, say } = useWording();
  const check = useMemo(() => checkReceipt(receipt.json, eventId, verifierKey), [receipt.json, eventId, verifierKey]);
  const failed = check.steps.find(({ outcome }) => outcome === 'failed');
  const title = pick(receipt.fact.titleZh, receipt.fact.titleEn);
  return (
    <div className="page receipt">
      <PageTitle title={`${t('receipt.title')} · ${title}`} />
      <header className="page-head">
        <div>
          <p className="fine">{t('receipt.title')}</p>
          <h1>{title}</h1>
          <p className="lead">{t('receipt.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <button
            type="button"
            className="quiet-button"
            onClick={() => saveFile({ name: `junheng-receipt-${eventId}.json`, type: 'application/json', content: receipt.json })}
          >
            {t('receipt.download')}
          </button>
          <button type="button" className="quiet-button" onClick={() => window.print()}>
            {t('app.print')}
          </button>
        </div>
      </header>
      {check.isValid ? (
        <section className="outcome outcome-done" aria-live="polite">
          <p className="outcome-problem">{t('receipt.valid')}</p>
        </section>
      ) : (
        <section className="outcome outcome-refused" role="alert">
          <p className="outcome-problem">{t('receipt.invalid')}</p>
          {failed && <p>{t('receipt.invalidText', { step: t(`receipt.step.${failed.name}`) })}</p>}
          {failed?.problem && <p>{say(failed.problem)}</p>}
        </section>
      )}
      <ReceiptFact receipt={receipt} parts={check.parts} />
      <section className="section" aria-labelledby="check">
        <h2 id="check">{t('receipt.check')}</h2>
        <CheckSteps check={check} />
      </section>
      {check.parts && <EventBody parts={check.parts} />}
      <section className="section" aria-labelledby="offline">
        <h2 id="offline">{t('receipt.offline')}</h2>
        <p>{t('receipt.offlineText')}</p>
        <p className="screen-only">
          <a href="/verify">{t('receipt.toVerify')}</a>
        </p>
      </section>
    </div>
  );
}
