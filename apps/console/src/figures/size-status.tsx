import { useTranslation } from 'react-i18next';
import { extremelyOversizedFrom, oversizedFrom } from './class-size-limits.ts';
import { StatusMark } from './status-mark.tsx';

/** A class's size against its limit, in words. */
export function SizeStatus({ size, limit }: { size: number; limit: number }) {
  const { t } = useTranslation();
  if (size <= limit) return <StatusMark status="MET" text={t('figures.withinLimit')} />;
  const over = t('figures.overLimit', { count: size - limit });
  const official = size >= extremelyOversizedFrom ? t('figures.extremelyOversized') : size >= oversizedFrom ? t('figures.oversized') : null;
  return <StatusMark status="NOT_MET" text={official ? `${over} · ${official}` : over} />;
}
