import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../governance/use-command.ts';
import { useWording } from '../language/use-wording.ts';

type Props = {
  act: string;
  /** what it does, below it */ note?: string;
  /** said once it is done */ done: string;
  isQuiet?: boolean;
  /** @returns why not, or null */ onAct: () => Promise<Problem | null>;
};

/** One command that needs no field: its button, what it does, the refusal in the platform's own words, and that it is done. */
export function CommandButton({ act, note, done, isQuiet = false, onAct }: Props) {
  const { t } = useTranslation();
  const { say } = useWording();
  const noteId = useId();
  const [isBusy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<{ problem: Problem | null } | null>(null);
  const go = async () => {
    setBusy(true);
    setAnswer(null);
    setAnswer({ problem: await onAct() });
    setBusy(false);
  };
  return (
    <div className="draw-command">
      <button
        type="button"
        className={isQuiet ? 'quiet-button' : 'primary-button'}
        disabled={isBusy}
        aria-busy={isBusy}
        aria-describedby={note ? noteId : undefined}
        onClick={() => void go()}
      >
        {act}
      </button>
      {note && (
        <span id={noteId} className="fine">
          {note}
        </span>
      )}
      <output>{isBusy ? t('draws.busy') : answer && answer.problem === null ? done : ''}</output>
      {answer?.problem && (
        <p role="alert" className="problem">
          {say(answer.problem)}
        </p>
      )}
    </div>
  );
}
