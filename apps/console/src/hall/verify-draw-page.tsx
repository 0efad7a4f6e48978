import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useColourScheme } from '../app/use-colour-scheme.ts';
import { useWording } from '../language/use-wording.ts';
import { LanguageButton } from './language-button.tsx';
import { PublishedDraw } from './published-draw.tsx';
import { type RunningVerify, runVerify } from './run-verify.ts';
import type { Verified } from './verify-file.ts';
import { VerifyOutcome } from './verify-outcome.tsx';
import './hall.css';
import './verify-draw.css';

type State =
  | { kind: 'waits' }
  | { kind: 'running'; share: number }
  | { kind: 'cancelled' }
  | { kind: 'failed' }
  | { kind: 'done'; verified: Verified };

/** Anybody checks a draw here: the file is read, and the draw run again, in this browser and nowhere else. */
export function VerifyDrawPage() {
  const { t } = useTranslation();
  const { percent } = useWording();
  useColourScheme();
  const [state, setState] = useState<State>({ kind: 'waits' });
  const running = useRef<RunningVerify>(null);

  async function verify(text: string) {
    running.current?.cancel();
    setState({ kind: 'running', share: 0 });
    const mine = runVerify(text, (share) => setState({ kind: 'running', share }));
    running.current = mine;
    try {
      const verified = await mine.done;
      if (running.current !== mine) return; // another file was chosen since
      setState(verified === 'cancelled' ? { kind: 'cancelled' } : { kind: 'done', verified });
    } catch {
      setState({ kind: 'failed' });
    }
  }
  const take = async (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file) await verify(await file.text());
  };
  useDroppedFiles((files) => void take(files));
  return (
    <div className="hall verify-draw">
      <header className="hall-head">
        <h1>{t('verifyDraw.title')}</h1>
        <LanguageButton />
      </header>
      <main>
        <p className="hall-lead">{t('verifyDraw.lead')}</p>
        <div className="verify-ways screen-only">
          <label className="verify-drop">
            <strong>{t('verifyDraw.drop')}</strong>
            <span className="fine">{t('verifyDraw.dropHint')}</span>
            <input
              className="visually-hidden"
              type="file"
              accept=".json,application/json"
              onChange={({ target }) => void take(target.files)}
            />
          </label>
          {location.protocol !== 'file:' && <PublishedDraw onText={(text) => void verify(text)} />}
        </div>
        {state.kind === 'running' && (
          <output className="hall-running">
            <progress max={1} value={state.share} aria-label={t('verifyDraw.draw')} />
            <span>
              {t('verifyDraw.running', { percent: percent(state.share) })}{' '}
              <button type="button" className="quiet-button" onClick={() => running.current?.cancel()}>
                {t('verifyDraw.cancel')}
              </button>
            </span>
          </output>
        )}
        <div aria-live="polite">
          {state.kind === 'cancelled' && <p className="verify-note">{t('verifyDraw.cancelled')}</p>}
          {state.kind === 'failed' && <p className="problem">{t('verifyDraw.failed')}</p>}
          {state.kind === 'done' && <VerifyOutcome verified={state.verified} />}
        </div>
        <ul className="verify-about fine screen-only">
          <li>{t('verifyDraw.save')}</li>
          <li>{t('verifyDraw.other')}</li>
        </ul>
      </main>
    </div>
  );
}

/** Wherever on the page a file is dropped. */
function useDroppedFiles(onFiles: (files: FileList | undefined) => void): void {
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      latest.current(event.dataTransfer?.files);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}
