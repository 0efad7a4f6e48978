import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { AwardsDocument, type AwardStep } from '../../gql/graphql.ts';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { QueryState } from '../../states/query-state.tsx';
import { UrlFilter, useUrlFilter } from '../../tables/url-filter.tsx';
import { AwardDetail } from './award-detail.tsx';
import { AwardTable } from './award-table.tsx';
import { ProposeAward } from './propose-award.tsx';

const steps: readonly AwardStep[] = ['PROPOSED', 'APPROVED', 'PART_PAID', 'PAID', 'REFUSED', 'REVOKED'];

/** 以奖代补: proposed, decided by another person, paid under vouchers. */
export function AwardsPage() {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const may = useMyRights();
  const [params] = useSearchParams();
  const choices = steps.map((value) => ({ value, text: t(`awards.stepOf.${value}`) }));
  const step = useUrlFilter('step', choices);
  const result = useQuery(AwardsDocument, { variables: { asOf }, fetchPolicy: 'cache-and-network' });
  const awards = result.data?.awards;
  if (!awards) return <QueryState {...result} />;
  const shown = awards.filter((award) => step === null || award.step === step);
  const chosen = awards.find(({ awardId }) => awardId === params.get('award'));
  const isNow = asOf === null;
  return (
    <div className="page">
      <PageTitle title={t('awards.title')} />
      <header className="page-head">
        <div>
          <h1>{t('awards.title')}</h1>
          <p className="lead">{t('awards.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <UrlFilter name="step" label={t('awards.step')} choices={choices} />
          <AsOfField />
        </div>
      </header>
      {shown.length === 0 ? (
        <p className="empty-note">{t(awards.length === 0 ? 'awards.none' : 'awards.noneOf')}</p>
      ) : (
        <section className="section" aria-labelledby="awards-table">
          <h2 id="awards-table">{t('awards.table')}</h2>
          <AwardTable awards={shown} />
        </section>
      )}
      {chosen && (
        <AwardDetail
          key={chosen.awardId}
          award={chosen}
          mayDecide={isNow && may('decide-awards')}
          mayPay={isNow && may('propose-awards')}
        />
      )}
      {isNow && may('propose-awards') && <ProposeAward />}
    </div>
  );
}
