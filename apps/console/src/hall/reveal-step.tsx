import { checkReveal } from '@junheng/draw-protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ceremony, HallStep } from './ceremony.ts';
import type { HallDraw } from './hall-kit.ts';
import { HallStepFrame } from './hall-step.tsx';
import { SupervisorList } from './supervisor-list.tsx';

type Revealed = Omit<Extract<HallStep, { kind: 'reveal' }>, 'at'>;
type Props = { draw: HallDraw; ceremony: Ceremony; isLate: boolean; onStep: (step: Revealed) => void };

/** Each number is read aloud and typed in; what does not fit its commitment is told at once. */
export function RevealStep({ draw: { kit }, ceremony, isLate, onStep }: Props) {
  const { t } = useTranslation();
  const [number, setNumber] = useState('');
  const [typedNonce, setTypedNonce] = useState('');
  const [isWrong, setWrong] = useState(false);
  const supervisorId = ceremony.turn!;
  const kept = ceremony.nonces.get(supervisorId);
  const reveal = (event: SubmitEvent) => {
    event.preventDefault();
    const shown = { supervisorId, number: number.trim(), nonce: kept ?? typedNonce.trim().toLowerCase() };
    const commitment = ceremony.round.commitments.find((one) => one.supervisorId === supervisorId)!;
    const fits = checkReveal(commitment, shown, { sealHash: kit.sealHash, round: ceremony.round.round }, sha256);
    setWrong(!fits);
    if (!fits) return;
    setNumber('');
    setTypedNonce('');
    onStep({ kind: 'reveal', ...shown });
  };
  return (
    <HallStepFrame stage="reveal">
      <p className="hall-lead">{t('hall.reveal.lead')}</p>
      <div className="hall-columns">
        <SupervisorList supervisors={kit.supervisors} ceremony={ceremony} />
        <div>
          <form className="hall-form" noValidate onSubmit={reveal}>
            <label className="hall-field">
              <span>{t('hall.reveal.number')}</span>
              <input inputMode="numeric" autoComplete="off" value={number} onChange={({ target }) => setNumber(target.value)} />
            </label>
            {kept === undefined && (
              <label className="hall-field">
                <span>{t('hall.reveal.nonce')}</span>
                <input className="mono" autoComplete="off" value={typedNonce} onChange={({ target }) => setTypedNonce(target.value)} />
              </label>
            )}
            {isWrong && (
              <p role="alert" className="problem">
                {t('hall.reveal.wrong')}
              </p>
            )}
            <button type="submit" className="primary-button hall-act" disabled={isLate}>
              {t('hall.reveal.act')}
            </button>
          </form>
        </div>
      </div>
    </HallStepFrame>
  );
}
