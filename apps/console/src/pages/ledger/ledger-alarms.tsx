import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LedgerPageQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

const lateMilliseconds = 60_000;

/** What somebody has to see to, the gravest first; nothing when all is well. */
export function LedgerAlarms({
  ledger,
  ledgerStatus: { stopped, quarantined, gaps, parked },
}: Pick<LedgerPageQuery, 'ledger' | 'ledgerStatus'>) {
  const { t } = useTranslation();
  const { say, pick, dateTime } = useWording();
  const [openedAt] = useState(Date.now);
  const since = gaps.map((gap) => gap.since).sort((a, b) => Date.parse(a) - Date.parse(b))[0];
  const isLate = since !== undefined && openedAt - Date.parse(since) > lateMilliseconds;
  const faults = ledger.witnesses.filter(({ problemCode }) => problemCode === 'WITNESS_HOLDS_OTHER_TREE');
  if (stopped === null && faults.length === 0 && quarantined === 0 && !isLate)
    return (
      <section className="outcome outcome-done">
        <p className="outcome-problem">{t('ledger.allWell')}</p>
      </section>
    );
  return (
    <section className="outcome outcome-refused" role="alert">
      {stopped && <p className="outcome-problem">{say(stopped)}</p>}
      {faults.map(({ name, problemZh, problemEn }) => (
        <p key={name} className="outcome-problem">
          {pick(problemZh!, problemEn!)}
        </p>
      ))}
      {isLate && <p className="outcome-problem">{t('ledger.late', { count: parked, since: dateTime(since) })}</p>}
      {quarantined > 0 && (
        <p className="outcome-problem">
          {t('ledger.quarantined', { count: quarantined })} <Link to="/ledger/quarantine">{t('ledger.toQuarantine')}</Link>
        </p>
      )}
    </section>
  );
}
