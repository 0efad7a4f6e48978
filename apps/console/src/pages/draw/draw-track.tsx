import { useTranslation } from 'react-i18next';
import { type DrawState, drawStates, hasReached } from '../../draws/draw-states.ts';
import { ProgressBar } from '../../figures/progress-bar.tsx';

type Props = { state: DrawState; /** while it is run: the share done */ progress: number | null };

/** How far the draw is, what comes next, and whose move it is. */
export function DrawTrack({ state, progress }: Props) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="draw-now">
      <h2 id="draw-now">{t('draws.nowTitle')}</h2>
      <ol className="draw-track" aria-label={t('draws.track')}>
        {drawStates.map((each) => (
          <li
            key={each}
            className={hasReached(state, each) ? 'draw-track-done' : undefined}
            aria-current={each === state ? 'step' : undefined}
          >
            {t(`draws.stateOf.${each}`)}
          </li>
        ))}
      </ol>
      <dl className="record-facts">
        <div>
          <dt>{t('draws.next')}</dt>
          <dd>
            <strong>{t(`draws.nextOf.${state}`)}</strong>
          </dd>
        </div>
        <div>
          <dt>{t('draws.whose')}</dt>
          <dd>{t(`draws.whoseOf.${state}`)}</dd>
        </div>
      </dl>
      {progress !== null && <ProgressBar share={progress} label={t('draws.track')} />}
    </section>
  );
}
