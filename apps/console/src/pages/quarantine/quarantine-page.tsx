import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb } from '../../app/breadcrumb.tsx';
import { PageTitle } from '../../app/page-title.tsx';
import { QuarantineDocument } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { MoreButton } from '../../states/more-button.tsx';
import { QueryState } from '../../states/query-state.tsx';
import { ExportButtons } from '../../tables/export-buttons.tsx';
import { GapList } from './gap-list.tsx';
import { MessageCard } from './message-card.tsx';
import { useQuarantineRows } from './use-quarantine-rows.ts';
import './quarantine.css';

/** Messages that could not be read, and what waits for them: what each is, and what its operator does about it. */
export function QuarantinePage() {
  const { t } = useTranslation();
  const { say } = useWording();
  const rows = useQuarantineRows();
  const result = useQuery(QuarantineDocument, { fetchPolicy: 'network-only' }); // as it is now, not as it was
  const { data, refetch, fetchMore } = result;
  if (!data) return <QueryState {...result} />;
  const { ledgerStatus, ledgerQuarantine } = data;
  const messages = ledgerQuarantine.edges.map(({ node }) => node);
  const again = () => refetch().then(() => {});
  return (
    <div className="page" aria-busy={result.loading}>
      <PageTitle title={t('quarantine.title')} />
      <Breadcrumb crumbs={[{ text: t('ledger.title'), to: '/ledger' }]} />
      <header className="page-head">
        <div>
          <h1>{t('quarantine.title')}</h1>
          <p className="lead">{t('quarantine.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <button type="button" className="quiet-button" onClick={() => void again().catch(() => undefined)}>
            {t('quarantine.lookAgain')}
          </button>
          {messages.length > 0 && <ExportButtons name={t('quarantine.title')} rows={() => rows(messages)} />}
        </div>
      </header>
      {ledgerStatus.stopped && (
        <section className="outcome outcome-refused" role="alert">
          <p className="outcome-problem">{say(ledgerStatus.stopped)}</p>
        </section>
      )}
      <GapList gaps={ledgerStatus.gaps} parked={ledgerStatus.parked} />
      <section className="section" aria-labelledby="quarantined">
        <h2 id="quarantined">{t('quarantine.messages')}</h2>
        {messages.length === 0 ? (
          <p className="empty-note">{t('quarantine.none')}</p>
        ) : (
          <>
            <output className="fine">
              {t('quarantine.count', { waiting: ledgerStatus.quarantined, total: ledgerQuarantine.totalCount })}
            </output>
            <ul className="quarantine-list">
              {messages.map((message) => (
                <MessageCard key={message.messageId} message={message} onDone={again} />
              ))}
            </ul>
            <MoreButton connection={ledgerQuarantine} onMore={(after) => fetchMore({ variables: { after } })} />
          </>
        )}
      </section>
      <section className="section" aria-labelledby="what-to-do">
        <h2 id="what-to-do">{t('quarantine.whatToDo')}</h2>
        <ol className="quarantine-steps">
          <li>{t('quarantine.stepReason')}</li>
          <li>{t('quarantine.stepFix')}</li>
          <li>{t('quarantine.stepReplay')}</li>
          <li>{t('quarantine.stepDiscard')}</li>
        </ol>
      </section>
    </div>
  );
}
