import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWording } from '../language/use-wording.ts';

type Props = { deadline: string; isLate: boolean; onVoid: (reason: string) => void };

/** Until when numbers count; after it, with somebody missing, the round ends for a reason and everybody commits anew. */
export function VoidRound({ deadline, isLate, onVoid }: Props) {
  const { t } = useTranslation();
  const { exactTime } = useWording();
  const [reason, setReason] = useState('');
  const end = (event: SubmitEvent) => {
    event.preventDefault();
    if (isLate && reason.trim() !== '') onVoid(reason.trim());
  };
  return (
    <details className="hall-void" open={isLate}>
      <summary>{t(isLate ? 'hall.reveal.late' : 'hall.reveal.missing', { time: exactTime(deadline) })}</summary>
      <form noValidate onSubmit={end}>
        <p>{t('hall.reveal.voidText')}</p>
        <label className="hall-field">
          <span>{t('hall.reveal.voidReason')}</span>
          <input autoComplete="off" value={reason} onChange={({ target }) => setReason(target.value)} />
        </label>
        <button type="submit" className="quiet-button" disabled={!isLate || reason.trim() === ''}>
          {t('hall.reveal.void')}
        </button>
      </form>
    </details>
  );
}
