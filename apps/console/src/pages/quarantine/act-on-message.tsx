import { useMutation } from '@apollo/client/react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DiscardQuarantinedDocument, ReplayQuarantinedDocument } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { faultOf } from '../../transport/fault.ts';

const reasonLength = { least: 10, most: 500 };

/** Replay or give up, each only after a second look: what it will do stands there, and what it will not. */
export function ActOnMessage({ messageId, onDone }: { messageId: string; onDone: () => Promise<void> }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const [replay, replaying] = useMutation(ReplayQuarantinedDocument);
  const [discard, discarding] = useMutation(DiscardQuarantinedDocument);
  const [asked, ask] = useState<'replay' | 'discard' | null>(null);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<{ zh: string; en: string } | null>(null);
  const hintId = useId();
  const isBusy = replaying.loading || discarding.loading;
  const text = reason.replaceAll(/\s+/g, ' ').trim();

  const act = async () => {
    setProblem(null);
    try {
      const answer =
        asked === 'replay'
          ? (await replay({ variables: { messageId } })).data!.replayQuarantined
          : (await discard({ variables: { messageId, reason: text } })).data!.discardQuarantined;
      if (answer.__typename === 'Refusal') setProblem(answer);
      else ask(null);
      await onDone();
    } catch (error) {
      setProblem(faultOf(error).message ?? { zh: t('state.networkText'), en: t('state.networkText') });
    }
  };
  const open = (what: 'replay' | 'discard') => {
    setProblem(null);
    ask(what);
  };
  if (asked === null)
    return (
      <p className="quarantine-actions screen-only">
        <button type="button" className="primary-button" onClick={() => open('replay')}>
          {t('quarantine.replay')}
        </button>
        <button type="button" className="quiet-button" onClick={() => open('discard')}>
          {t('quarantine.discard')}
        </button>
      </p>
    );
  return (
    <section className="quarantine-sure screen-only" aria-label={t(`quarantine.${asked}`)}>
      <p>{t(asked === 'replay' ? 'quarantine.replaySure' : 'quarantine.discardSure')}</p>
      {asked === 'discard' && (
        <label className="field field-wide">
          <span>{t('quarantine.reasonAsked')}</span>
          <textarea
            rows={2}
            maxLength={reasonLength.most}
            value={reason}
            required
            aria-describedby={hintId}
            onChange={({ target }) => setReason(target.value)}
          />
          <span id={hintId} className="fine">
            {t('quarantine.reasonHint')}
          </span>
        </label>
      )}
      {problem && (
        <p role="alert" className="problem">
          {say(problem)}
        </p>
      )}
      <p className="quarantine-actions">
        <button
          type="button"
          className="primary-button"
          aria-busy={isBusy}
          disabled={isBusy || (asked === 'discard' && text.length < reasonLength.least)}
          onClick={() => void act()}
        >
          {t(asked === 'replay' ? 'quarantine.replayNow' : 'quarantine.discardNow')}
        </button>
        <button type="button" className="quiet-button" disabled={isBusy} onClick={() => ask(null)}>
          {t('quarantine.keep')}
        </button>
      </p>
    </section>
  );
}
