import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Somebody left or lost their slip: the round ends for a reason that is published, and everybody commits anew. */
export function VoidRound({ onVoid }: { onVoid: (reason: string) => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const end = (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') onVoid(reason.trim());
  };
  return (
    <details className="hall-void">
      <summary>{t('hall.reveal.missing')}</summary>
      <form noValidate onSubmit={end}>
        <p>{t('hall.reveal.voidText')}</p>
        <label className="hall-field">
          <span>{t('hall.reveal.voidReason')}</span>
          <input autoComplete="off" value={reason} onChange={({ target }) => setReason(target.value)} />
        </label>
        <button type="submit" className="quiet-button" disabled={reason.trim() === ''}>
          {t('hall.reveal.void')}
        </button>
      </form>
    </details>
  );
}
