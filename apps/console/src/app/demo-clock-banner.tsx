import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PlatformClockDocument } from '../gql/graphql.ts';
import { useMyRights } from '../governance/use-my-rights.ts';
import { useWording } from '../language/use-wording.ts';

/** On every page of a demo county, on paper too: nobody takes its days for real ones. */
export function DemoClockBanner() {
  const { t } = useTranslation();
  const { date } = useWording();
  const may = useMyRights();
  const clock = useQuery(PlatformClockDocument).data?.clock;
  if (clock?.kind !== 'DEMO') return null;
  return (
    <aside className="demo-clock" aria-label={t('clock.demo')}>
      <strong>{t('clock.demo')}</strong> <time dateTime={clock.day}>{date(clock.day)}</time>{' '}
      {may('move-clock') && (
        <Link to="/clock" className="screen-only">
          {t('clock.about')}
        </Link>
      )}
    </aside>
  );
}
