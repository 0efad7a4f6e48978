import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { LoadingState } from './loading-state.tsx';

const retryMilliseconds = 1_000;

/** The view has not taken in yet what was asked for, say after a large import: it is asked again until it has. */
export function NotReadyState({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  useEffect(() => {
    const timer = setInterval(onRetry, retryMilliseconds);
    return () => clearInterval(timer);
  }, [onRetry]);
  return <LoadingState text={t('state.notReady')} />;
}
