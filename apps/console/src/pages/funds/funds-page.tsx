import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { FundsDocument } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { QueryState } from '../../states/query-state.tsx';
import { FundDetail } from './fund-detail.tsx';
import { FundPicture } from './fund-picture.tsx';
import { FundTable } from './fund-table.tsx';
import { LedgerFiles } from './ledger-files.tsx';
import { SetBudget } from './set-budget.tsx';

/** What the county set aside for the reform, what was handed on and spent; the ledger in and out. */
export function FundsPage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const may = useMyRights();
  const [params] = useSearchParams();
  const result = useQuery(FundsDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network' });
  const funds = result.data?.funds;
  if (!funds) return <QueryState {...result} />;
  const chosen = funds.find(({ fundId }) => fundId === params.get('fund'));
  const mayManage = may('manage-funds') && asOf === null;
  return (
    <div className="page">
      <PageTitle title={t('funds.title')} />
      <header className="page-head">
        <div>
          <h1>{t('funds.title')}</h1>
          <p className="lead">{t('funds.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <AsOfField />
        </div>
      </header>
      {funds.length === 0 ? (
        <p className="empty-note">{t(mayManage ? 'funds.none' : 'funds.noneSeen')}</p>
      ) : (
        <>
          <FundPicture funds={funds} />
          <section className="section" aria-labelledby="funds-table">
            <h2 id="funds-table">{t('funds.table')}</h2>
            <FundTable funds={funds} />
          </section>
          {chosen && <FundDetail key={chosen.fundId} fund={chosen} mayManage={mayManage} />}
        </>
      )}
      {mayManage && <SetBudget />}
      <LedgerFiles asOf={asOf} mayImport={mayManage && may('propose-awards')} />
    </div>
  );
}
