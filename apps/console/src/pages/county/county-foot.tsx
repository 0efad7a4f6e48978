import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CountyQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** How fresh the numbers are, how many entries stand behind them, and the way to check the newest. */
export function CountyFoot({ county: { asOf, ledgerSize, newestFact } }: { county: CountyQuery['county'] }) {
  const { t } = useTranslation();
  const { exactTime } = useWording();
  return (
    <footer className="county-foot">
      {asOf && <span>{t('county.asOf', { time: exactTime(asOf) })}</span>}
      <span>{t('county.ledgerSize', { count: ledgerSize })}</span>
      {newestFact && <Link to={`/facts/${newestFact.eventId}`}>{t('county.newestFact')}</Link>}
    </footer>
  );
}
