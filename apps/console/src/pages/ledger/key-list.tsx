import { useTranslation } from 'react-i18next';
import type { LedgerPageQuery } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

/** Every key of the log and the checkpoints it signs: an old receipt needs the key of its time. */
export function KeyList({ keys }: { keys: LedgerPageQuery['ledger']['keys'] }) {
  const { t } = useTranslation();
  const { count } = useWording();
  return (
    <ul className="key-list">
      {keys.map(({ verifierKey, fromSize, untilSize }) => (
        <li key={verifierKey}>
          <code className="hash">{verifierKey}</code>
          <span className="fine below">
            {untilSize === null
              ? t('ledger.inForce', { from: count(fromSize) })
              : t('ledger.retired', { from: count(fromSize), until: count(untilSize) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
