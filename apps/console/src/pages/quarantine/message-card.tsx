import { useTranslation } from 'react-i18next';
import type { QuarantinedTextFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { ActOnMessage } from './act-on-message.tsx';
import { usePlaceWords } from './use-place-words.ts';

type Props = { message: QuarantinedTextFragment; /** reads the list again */ onDone: () => Promise<void> };

export function MessageCard({ message, onDone }: Props) {
  const { t } = useTranslation();
  const { say, dateTime, count } = useWording();
  const placeOf = usePlaceWords();
  const { messageId, reason, eventId, quarantinedAt, bytes, sha256, lastAttempt, state, resolvedAt, resolvedBy, note } = message;
  return (
    <li className={`card quarantined quarantined-${state.toLowerCase()}`}>
      <div className="card-head">
        <h3>{say(reason)}</h3>
        <span className="fine">{t(`quarantine.stateOf.${state}`)}</span>
      </div>
      <dl className="quarantine-facts">
        <div>
          <dt>{t('quarantine.place')}</dt>
          <dd>{placeOf(message)}</dd>
        </div>
        <div>
          <dt>{t('quarantine.event')}</dt>
          <dd>{eventId ? <code>{eventId}</code> : t('quarantine.unknown')}</dd>
        </div>
        <div>
          <dt>{t('quarantine.arrived')}</dt>
          <dd>{dateTime(quarantinedAt)}</dd>
        </div>
        <div>
          <dt>{t('quarantine.kept')}</dt>
          <dd>
            {t('quarantine.bytes', { count: bytes, text: count(bytes) })} · <code title={sha256}>{sha256.slice(0, 16)}…</code>
          </dd>
        </div>
        {lastAttempt && (
          <div>
            <dt>{t('quarantine.lastAttempt')}</dt>
            <dd>{t('quarantine.attempt', { at: dateTime(lastAttempt.at), reason: say(lastAttempt.reason) })}</dd>
          </div>
        )}
        {resolvedAt && (
          <div>
            <dt>{t('quarantine.resolved')}</dt>
            <dd>{[dateTime(resolvedAt), resolvedBy, note].filter(Boolean).join(' · ')}</dd>
          </div>
        )}
      </dl>
      {state === 'WAITING' && <ActOnMessage messageId={messageId} onDone={onDone} />}
    </li>
  );
}
