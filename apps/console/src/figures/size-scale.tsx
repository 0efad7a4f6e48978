import { useTranslation } from 'react-i18next';
import { oversizedFrom } from './class-size-limits.ts';

/** One class's size on a line with its limit and the mark where the official 大班额 begins. */
export function SizeScale({ size, limit }: { size: number; limit: number }) {
  const { t } = useTranslation();
  const end = Math.max(70, size * 1.1);
  const at = (value: number) => `${(value / end) * 100}%`;
  const band = size >= oversizedFrom ? 'oversized' : size > limit ? 'above' : 'within';
  return (
    <div className="size-scale">
      <span className="visually-hidden">{t('figures.sizeScale', { size, limit })}</span>
      <span aria-hidden="true" className={`size-scale-value size-${band}`} style={{ width: at(size) }} />
      <span aria-hidden="true" className="size-scale-mark" style={{ left: at(limit) }}>
        <span>{t('county.limitLine', { limit })}</span>
      </span>
      <span aria-hidden="true" className="size-scale-mark size-scale-oversized" style={{ left: at(oversizedFrom) }}>
        <span>{t('county.oversizedLine')}</span>
      </span>
    </div>
  );
}
