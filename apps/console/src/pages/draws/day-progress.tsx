import { useTranslation } from 'react-i18next';
import { hasReached, drawStatesWithUnplanned } from '../../draws/draw-states.ts';
import { StateDisc } from '../../draws/draw-state-mark.tsx';
import { FigureStrip } from '../../figures/figure-strip.tsx';
import { useWording } from '../../language/use-wording.ts';
import type { DrawLine } from './draw-line.ts';

/** How far all of them are together: drawn, fixed, pupils placed, and how many stand at each state. */
export function DayProgress({ lines }: { lines: readonly DrawLine[] }) {
  const { t } = useTranslation();
  const { count } = useWording();
  const drawn = lines.filter(({ state }) => hasReached(state, 'RUN'));
  const fixed = lines.filter(({ state }) => state === 'FIXED');
  const pupils = (of: readonly DrawLine[]) => of.reduce((total, line) => total + line.pupils, 0);
  const states = drawStatesWithUnplanned.flatMap((state) => {
    const many = lines.filter((line) => line.state === state).length;
    return many === 0 ? [] : [{ state, many }];
  });
  return (
    <div className="draw-progress" aria-live="off">
      <FigureStrip
        figures={[
          { label: t('draws.done'), value: t('draws.donePart', { done: drawn.length, all: lines.length }) },
          { label: t('draws.fixed'), value: t('draws.donePart', { done: fixed.length, all: lines.length }) },
          { label: t('draws.pupilsDrawn'), value: count(pupils(drawn)), note: t('draws.of', { all: count(pupils(lines)) }) },
        ]}
      />
      <ul className="draw-bar" aria-label={t('draws.state')}>
        {states.map(({ state, many }) => (
          <li key={state} style={{ flexGrow: many }} className={`draw-bar-${state.toLowerCase()}`}>
            <StateDisc state={state} /> {t(`draws.stateOf.${state}`)} <strong>{many}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
