import { useTranslation } from 'react-i18next';
import { tileShades } from './tile-scale.ts';

/** The shades with the ratios they stand for. */
export function TileLegend() {
  const { t } = useTranslation();
  return (
    <ul className="tile-legend" aria-label={t('tiles.legend')}>
      {tileShades.map(({ from, fill }, at) => (
        <li key={fill}>
          <svg width="16" height="16" aria-hidden="true">
            <rect width="16" height="16" style={{ fill }} />
            {from < 1 && <path d="M8 0h8v8z" style={{ fill: tileShades[at]!.ink }} />}
          </svg>
          {at === 0 ? `< ${tileShades[1]!.from.toFixed(2)}` : `≥ ${from.toFixed(2)}`}
        </li>
      ))}
      <li>
        <span className="swatch share-unknown" aria-hidden="true" />
        {t('tiles.noData')}
      </li>
    </ul>
  );
}
