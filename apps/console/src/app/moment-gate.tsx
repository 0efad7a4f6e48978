import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useWording } from '../language/use-wording.ts';
import { QueryState } from '../states/query-state.tsx';
import { StatePanel } from '../states/state-panel.tsx';
import { faultOf } from '../transport/fault.ts';
import type { CountyInView } from './county-in-view.ts';
import { addressAt, type Moment } from './moment.ts';

type Props = {
  moment: Moment;
  county: CountyInView | null;
  result: { error?: unknown; refetch: () => Promise<unknown> };
  children: ReactNode;
};

/** The form of the day has been looked at: what the platform still refuses is a day that has not come by its clock. */
export const isToCome = ({ asOf }: Moment, error: unknown): boolean =>
  asOf !== null && error !== undefined && faultOf(error).kind === 'notFound';

/**
 * A past day's figures are made when they are first asked for. Until they stand, the page waits here as a whole instead
 * of asking for each of its parts; a day before the first record is said to be one.
 */
export function MomentGate({ moment, county, result, children }: Props) {
  const { t } = useTranslation();
  const { date } = useWording();
  const location = useLocation();
  if (moment.asOf === null) return children;
  const back = <Link to={addressAt(location, { ...moment, asOf: null })}>{t('moment.backToNow')}</Link>;
  if (isToCome(moment, result.error)) {
    return (
      <StatePanel title={t('moment.toComeTitle', { day: date(moment.asOf) })} actions={back}>
        <p>{t('moment.toComeText')}</p>
      </StatePanel>
    );
  }
  if (!county) return <QueryState {...result} waitingText={t('moment.opening', { day: date(moment.asOf) })} />;
  if (!county.empty) return children;
  return (
    <StatePanel title={t('moment.emptyTitle', { day: date(moment.asOf) })} actions={back}>
      <p>{county.firstDay ? t('moment.emptyFrom', { day: date(county.firstDay) }) : t('moment.emptyText')}</p>
    </StatePanel>
  );
}
