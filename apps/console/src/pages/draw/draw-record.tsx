import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DrawTextFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import '../../governance/records.css';

/** What was done to the draw, each step with its receipt in the ledger. */
export function DrawRecord({ steps }: { steps: DrawTextFragment['steps'] }) {
  const { t } = useTranslation();
  const { dateTime, pick } = useWording();
  return (
    <section className="section" aria-labelledby="draw-record">
      <h2 id="draw-record">{t('draws.record')}</h2>
      <ol className="record-list">
        {steps.map(({ eventId, titleZh, titleEn, at }) => (
          <li key={eventId}>
            {dateTime(at)} {pick(titleZh, titleEn)} <Link to={`/facts/${eventId}`}>{t('command.receipt')}</Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
