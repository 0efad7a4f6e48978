import { commitmentOf } from '@junheng/draw-protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ceremony, HallStep } from './ceremony.ts';
import { freshNonce } from './fresh-nonce.ts';
import type { HallDraw } from './hall-kit.ts';
import { HallStepFrame } from './hall-step.tsx';
import { SupervisorList } from './supervisor-list.tsx';

type Props = {
  draw: HallDraw;
  ceremony: Ceremony;
  isLate: boolean;
  onStep: (step: Omit<Extract<HallStep, { kind: 'commit' }>, 'at'>) => void;
};

/**
 * One supervisor after the other types a number that the wall does not show. What is kept is its commitment and the nonce; the number
 * itself stands on the supervisor's slip and nowhere else, so nobody who opens the laptop reads it.
 */
export function CommitStep({ draw: { kit }, ceremony, isLate, onStep }: Props) {
  const { t } = useTranslation();
  const [number, setNumber] = useState('');
  const [again, setAgain] = useState('');
  const [problem, setProblem] = useState<'digits' | 'different' | null>(null);
  const supervisorId = ceremony.turn!;
  const commit = (event: SubmitEvent) => {
    event.preventDefault();
    const found = !/^\d{1,40}$/.test(number) ? 'digits' : number !== again ? 'different' : null;
    setProblem(found);
    setAgain('');
    if (found !== null) return;
    const nonce = freshNonce();
    const { round } = ceremony.round;
    const commitment = commitmentOf({ sealHash: kit.sealHash, round, supervisorId, number, nonce }, sha256);
    setNumber('');
    onStep({ kind: 'commit', supervisorId, commitment, nonce });
  };
  return (
    <HallStepFrame stage="commit">
      <p className="hall-lead">{t('hall.commit.lead')}</p>
      <div className="hall-columns">
        <SupervisorList supervisors={kit.supervisors} ceremony={ceremony} />
        <form className="hall-form" noValidate onSubmit={commit}>
          <p>{t('hall.commit.others')}</p>
          <Hidden label={t('hall.commit.number')} value={number} onChange={setNumber} />
          <Hidden label={t('hall.commit.again')} value={again} onChange={setAgain} />
          {problem && (
            <p role="alert" className="problem">
              {t(`hall.commit.${problem}`)}
            </p>
          )}
          <button type="submit" className="primary-button hall-act" disabled={isLate}>
            {t('hall.commit.act')}
          </button>
        </form>
      </div>
    </HallStepFrame>
  );
}

function Hidden({ label, value, onChange }: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className="hall-field">
      <span>{label}</span>
      <input type="password" inputMode="numeric" autoComplete="off" value={value} onChange={({ target }) => onChange(target.value)} />
    </label>
  );
}
