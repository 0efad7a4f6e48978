import { useTranslation } from 'react-i18next';
import { extremelyOversizedFrom, oversizedFrom } from './class-size-limits.ts';
import { StatusMark } from './status-mark.tsx';

/** A class's size against its limit, in words; stages outside compulsory education have none. */
export function SizeStatus({ size, limit }: { size: number; limit: number | null }) {
  const { t } = useTranslation();
  if (limit === null) return <span className="fine">{t('figures.noLimit')}</span>;
  if (size <= limit) return <StatusMark status="MET" text={t('figures.withinLimit')} />;
  const over = t('figures.overLimit', { count: size - limit });
  const official = size >= extremelyOversizedFrom ? t('figures.extremelyOversized') : size >= oversizedFrom ? t('figures.oversized') : null;
  return <StatusMark status="NOT_MET" text={official ? `${over} · ${official}` : over} />;
}
