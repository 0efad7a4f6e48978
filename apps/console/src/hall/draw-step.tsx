import { bytesOfHex, resultHashOf } from '@junheng/draw-protocol';
import { sha256 } from '@noble/hashes/sha2.js';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type RunningDraw, runDraw } from '../draws/run-draw.ts';
import { useWording } from '../language/use-wording.ts';
import type { Ceremony } from './ceremony.ts';
import type { HallDraw } from './hall-kit.ts';
import { HallStepFrame } from './hall-step.tsx';

type Drawn = { classOf: readonly number[]; resultHash: string };
type State =
  | { kind: 'ready' }
  | { kind: 'running'; share: number; isSecond: boolean }
  | { kind: 'failed'; why: string }
  | { kind: 'differs' };

/** The draw itself, twice: a laptop that does not come to the same twice decides nothing. */
export function DrawStep({
  draw: { problem },
  ceremony,
  onDrawn,
}: {
  draw: HallDraw;
  ceremony: Ceremony;
  onDrawn: (drawn: Drawn) => void;
}) {
  const { t } = useTranslation();
  const { percent } = useWording();
  const [state, setState] = useState<State>({ kind: 'ready' });
  const running = useRef<RunningDraw>(null);
  useEffect(() => () => running.current?.cancel(), []);

  async function once(isSecond: boolean): Promise<Drawn> {
    const seed = bytesOfHex(ceremony.seed!);
    running.current = runDraw(problem, seed, (share) => setState({ kind: 'running', share, isSecond }));
    const outcome = await running.current.done;
    if (!outcome.ok) throw new Error(outcome.refusal.kind);
    const classOf = outcome.placement.map(Number);
    return { classOf, resultHash: resultHashOf(classOf, sha256) };
  }

  async function draw() {
    setState({ kind: 'running', share: 0, isSecond: false });
    try {
      const [first, second] = [await once(false), await once(true)];
      if (first.resultHash !== second.resultHash) return setState({ kind: 'differs' });
      onDrawn(first);
    } catch (error) {
      setState({ kind: 'failed', why: (error as Error).message });
    }
  }

  return (
    <HallStepFrame stage="draw">
      <p className="hall-lead">{t('hall.draw.lead')}</p>
      <p className="hash-label">{t('hall.seed.is')}</p>
      <code className="hall-seed">{ceremony.seed!.replace(/(.{8})(?=.)/g, '$1 ')}</code>
      {state.kind === 'running' ? (
        <output className="hall-running">
          <progress max={1} value={state.share} aria-label={t('hall.stageOf.draw')} />
          <span>{state.isSecond ? t('hall.draw.checking') : t('hall.draw.running', { percent: percent(state.share) })}</span>
        </output>
      ) : (
        <>
          {state.kind === 'failed' && (
            <p role="alert" className="problem">
              {t('hall.draw.failed', { why: state.why })}
            </p>
          )}
          {state.kind === 'differs' && (
            <p role="alert" className="problem">
              {t('hall.draw.differs')}
            </p>
          )}
          <button type="button" className="primary-button hall-act" onClick={() => void draw()}>
            {t('hall.draw.act')}
          </button>
        </>
      )}
    </HallStepFrame>
  );
}
