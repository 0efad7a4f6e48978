import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWording } from '../language/use-wording.ts';
import { saveFile } from '../transport/save-file.ts';
import { ceremonyOf, type HallRecord, hallStages, type HallStep } from './ceremony.ts';
import { CommitStep } from './commit-step.tsx';
import { DrawStep } from './draw-step.tsx';
import type { HallDraw } from './hall-kit.ts';
import { keepRecord, keptRecord } from './kept-record.ts';
import { LanguageButton } from './language-button.tsx';
import { PublicValueStep } from './public-value-step.tsx';
import { ResultStep } from './result-step.tsx';
import { RevealStep } from './reveal-step.tsx';
import { SealStep } from './seal-step.tsx';
import { SeedStep } from './seed-step.tsx';
import { useDeadline } from './use-deadline.ts';
import { VoidRound } from './void-round.tsx';

/** What a step is before it has its moment; spread over each kind, so that none loses its own fields. */
type NewStep = HallStep extends infer S ? (S extends HallStep ? Omit<S, 'at'> : never) : never;

/** Time for everybody to commit and reveal anew after a void round. */
const nextRoundMilliseconds = 2 * 3_600_000;

/** A draw before everybody: one step after the other, each kept on this laptop before the next is shown. */
export function CeremonyWall({ draw }: { draw: HallDraw }) {
  const { t } = useTranslation();
  const { dateTime } = useWording();
  const { seal, sealHash, school, rounds, clockAhead = 0 } = draw.kit;
  const now = () => new Date(Date.now() + clockAhead);
  const [record, setRecord] = useState<HallRecord>(() => keptRecord({ drawId: seal.drawId, attempt: seal.attempt, sealHash }));
  const [isKept, setKept] = useState(true);
  const ceremony = ceremonyOf(
    { supervisors: seal.supervisorIds, publicSource: seal.publicSource, revealDeadline: seal.revealDeadline, rounds },
    record,
  );
  const add = (step: NewStep) => {
    const next: HallRecord = { ...record, steps: [...record.steps, { at: now().toISOString(), ...step } as HallStep] };
    try {
      keepRecord(next);
    } catch {
      return setKept(false); // what is not kept has not happened
    }
    setKept(true);
    setRecord(next);
  };
  const voidRound = (reason: string) =>
    add({ kind: 'void', reason, nextDeadline: new Date(now().getTime() + nextRoundMilliseconds).toISOString() });
  const isLate = useDeadline(ceremony.round.revealDeadline, clockAhead);
  useHeadOfStep(ceremony.stage);
  const last = record.steps.at(-1);
  const [schoolYear, grade] = seal.drawId.split('-');
  return (
    <div className="hall">
      <header className="hall-head">
        <div>
          <h1>{school}</h1>
          <p>{t('hall.cohort', { schoolYear, nextYear: Number(schoolYear) + 1, grade })}</p>
        </div>
        <LanguageButton />
      </header>
      <nav className="hall-nav screen-only" aria-label={t('hall.steps')}>
        <ol>
          {hallStages.map((stage) => (
            <li key={stage} aria-current={stage === ceremony.stage ? 'step' : undefined}>
              {t(`hall.stageOf.${stage}`)}
            </li>
          ))}
        </ol>
      </nav>
      <main>
        {!isKept && (
          <p role="alert" className="problem">
            {t('hall.notKept')}
          </p>
        )}
        {record.steps.map(
          (step, k) =>
            step.kind === 'void' && (
              <p key={step.at} className="hall-voided">
                {t('hall.reveal.voided', {
                  round: ceremony.round.round - record.steps.slice(k).filter(({ kind }) => kind === 'void').length,
                  reason: step.reason,
                })}
              </p>
            ),
        )}
        {ceremony.stage === 'seal' && <SealStep draw={draw} onBegin={() => add({ kind: 'shown' })} />}
        {ceremony.stage === 'commit' && <CommitStep draw={draw} ceremony={ceremony} isLate={isLate} onStep={add} />}
        {ceremony.stage === 'reveal' && <RevealStep draw={draw} ceremony={ceremony} isLate={isLate} onStep={add} />}
        {(ceremony.stage === 'commit' || ceremony.stage === 'reveal') && (
          <VoidRound deadline={ceremony.round.revealDeadline} isLate={isLate} onVoid={voidRound} />
        )}
        {ceremony.stage === 'public-value' && (
          <PublicValueStep draw={draw} ceremony={ceremony} onValue={(value) => add({ kind: 'public-value', value })} />
        )}
        {ceremony.stage === 'seed' && <SeedStep draw={draw} ceremony={ceremony} onSeed={(seed) => add({ kind: 'seed', seed })} />}
        {ceremony.stage === 'draw' && <DrawStep draw={draw} ceremony={ceremony} onDrawn={(drawn) => add({ kind: 'run', ...drawn })} />}
        {ceremony.stage === 'result' && <ResultStep draw={draw} ceremony={ceremony} />}
      </main>
      <footer className="hall-foot screen-only">
        <span>{t('hall.offline')}</span>
        {last && <span>{t('hall.kept', { time: dateTime(last.at) })}</span>}
        <button
          type="button"
          className="quiet-button"
          disabled={!last}
          onClick={() =>
            saveFile({
              name: `junheng-hall-record-${seal.drawId}.json`,
              type: 'application/json',
              content: JSON.stringify(record, null, 2),
            })
          }
        >
          {t('hall.export')}
        </button>
      </footer>
    </div>
  );
}

/** A new step begins at its heading, for the reader of a screen and for who presses Enter. */
function useHeadOfStep(stage: string): void {
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current === stage) return;
    shown.current = stage;
    window.scrollTo(0, 0);
    document.querySelector<HTMLElement>('#hall-step')?.focus({ preventScroll: true });
  }, [stage]);
}
