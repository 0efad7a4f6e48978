import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { OwnChildrenQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** What the ledger holds of the child: each event in words, its day, and the way to the receipt that the parent can check. */
export function ChildFacts({ child: { childId, facts } }: { child: OwnChildrenQuery['ownChildren'][number] }) {
  const { t } = useTranslation();
  const { pick, date } = useWording();
  const shown = facts.edges.map(({ node }) => node);
  const headingId = `facts-${childId}`;
  return (
    <section className="card" aria-labelledby={headingId}>
      <div className="card-head">
        <h3 id={headingId}>{t('own.facts')}</h3>
      </div>
      <p className="fine">{t('own.factsLead')}</p>
      {shown.length === 0 && <p className="empty-note">{t('own.noFacts')}</p>}
      <ol className="own-rows own-facts">
        {shown.map(({ eventId, titleZh, titleEn, time }) => (
          <li key={eventId}>
            <span className="own-row-name">{pick(titleZh, titleEn)}</span>
            <time dateTime={time}>{date(time)}</time>
            <Link
              className="own-link"
              to={`/facts/${eventId}`}
              aria-label={t('own.receiptOf', { title: pick(titleZh, titleEn), day: date(time) })}
            >
              {t('own.receipt')}
            </Link>
          </li>
        ))}
      </ol>
      {facts.totalCount > shown.length && <p className="fine">{t('own.moreFacts', { shown: shown.length, total: facts.totalCount })}</p>}
    </section>
  );
}
