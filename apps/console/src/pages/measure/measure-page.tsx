import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { MeasureCardDocument } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { AsOfField, useAsOf } from '../../governance/as-of-field.tsx';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { DutySection } from './duty-section.tsx';
import { MeasureActions } from './measure-actions.tsx';
import { MeasureSummary } from './measure-summary.tsx';
import { RuleText } from './rule-text.tsx';
import { WithoutLight } from './without-light.tsx';
import '../../app/workbench.css';
import '../measures/measures.css';
import './measure.css';

/** One measure: how it stands, by which rule, and down to its obligations, tasks, evidence and events. */
export function MeasurePage() {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const { measureId } = useParams();
  const asOf = useAsOf();
  const result = useQuery(MeasureCardDocument, { variables: { measureId: measureId!, asOf }, fetchPolicy: 'cache-and-network' });
  const { data } = result;
  if (!data) return <QueryState {...result} />;
  const back = (
    <p className="screen-only">
      <DayLink to={`/measures`}>← {t('lightCard.back')}</DayLink>
    </p>
  );
  const card = data.measureCard;
  if (!card)
    return (
      <div className="page">
        <PageTitle title={t('lightBoard.title')} />
        <h1>{t('lightBoard.title')}</h1>
        <p className="empty-note">{t('lightCard.notFound')}</p>
        {back}
      </div>
    );
  const { measure, duties } = card;
  const name = pick(measure.labelZh, measure.labelEn);
  return (
    <div className="page">
      <PageTitle title={name} />
      {back}
      <header className="page-head">
        <div>
          <h1>{name}</h1>
          {measure.titleZh !== measure.labelZh && <p className="lead">{pick(measure.titleZh, measure.titleEn)}</p>}
          <p className="fine">
            {pick(measure.packZh, measure.packEn)} · {t('lightCard.clause')} {measure.clause} ·{' '}
            {t('lightBoard.asOf', { day: date(card.day) })}
          </p>
        </div>
        <div className="page-tools screen-only">
          <AsOfField />
        </div>
      </header>
      <MeasureSummary card={card} offices={data.lightOffices} />
      {asOf === null && <MeasureActions card={card} />}
      <RuleText card={card} />
      <section className="section" aria-labelledby="duties">
        <h2 id="duties">{t('lightCard.duties')}</h2>
        <p className="fine">{t('lightCard.dutyCount', { count: duties.length })}</p>
        {duties.map((duty) => (
          <DutySection key={duty.obligationId} duty={duty} day={card.day} isPast={asOf !== null} offices={data.lightOffices} />
        ))}
      </section>
      <WithoutLight clauses={card.withoutLight} />
    </div>
  );
}
