import { useTranslation } from 'react-i18next';
import { type DrawState, progressOf } from './draw-states.ts';
import './draw-state-mark.css';

/** How far a draw is: a disc that fills up, and the word for it. */
export function DrawStateMark({ state }: { state: DrawState }) {
  const { t } = useTranslation();
  return (
    <span className={`draw-state draw-state-${state === 'FIXED' ? 'fixed' : 'open'}`}>
      <StateDisc state={state} />
      {t(`draws.stateOf.${state}`)}
    </span>
  );
}

/** The disc alone, where the word stands beside it anyhow. */
export function StateDisc({ state }: { state: DrawState }) {
  const share = progressOf(state);
  const angle = share * 2 * Math.PI;
  const end = `${8 + 6 * Math.sin(angle)} ${8 - 6 * Math.cos(angle)}`;
  return (
    <svg className="draw-disc" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="8" cy="8" r="6.5" className="draw-disc-ring" />
      {share === 1 ? (
        <circle cx="8" cy="8" r="6.5" className="draw-disc-part" />
      ) : (
        share > 0 && <path className="draw-disc-part" d={`M8 8V2A6 6 0 ${share > 0.5 ? 1 : 0} 1 ${end}z`} />
      )}
      {share === 1 && <path className="draw-disc-tick" d="M5 8.2l2.2 2.2L11.2 6" />}
    </svg>
  );
}
