import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { ProgressBar } from '../figures/progress-bar.tsx';
import { LoadingState } from './loading-state.tsx';

const retryMilliseconds = 1_000;

/** The view has not taken in yet what was asked for, say after a large import, or makes the figures of a past day: it is asked again until it has. */
export function NotReadyState({
  onRetry,
  progress,
}: {
  onRetry: () => void;
  /** 0–1 of what is being made; null where nobody counts */ progress: number | null;
}) {
  const { t } = useTranslation();
  useEffect(() => {
    const timer = setInterval(onRetry, retryMilliseconds);
    return () => clearInterval(timer);
  }, [onRetry]);
  if (progress === null) return <LoadingState text={t('state.notReady')} />;
  return (
    <section className="state" aria-live="polite">
      <h1>{t('state.makingTitle')}</h1>
      <p>{t('state.makingText')}</p>
      <ProgressBar share={progress} label={t('state.makingTitle')} />
    </section>
  );
}
