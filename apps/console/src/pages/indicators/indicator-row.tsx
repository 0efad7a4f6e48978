import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { StageIndicatorRowFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { CvCell } from '../../measures/cv-cell.tsx';
import { RatioStrip } from '../../measures/ratio-strip.tsx';
import { Sparkline } from '../../measures/sparkline.tsx';
import { trendWords } from './trend-words.ts';

type Props = { indicator: StageIndicatorRowFragment; ratios: number[]; cvEnd: number; href: string; text: (value: number) => string };

/** One indicator: mean beside the standard, schools that meet it, how they are spread, the CV, and where it came from. */
export function IndicatorRow({ indicator, ratios, cvEnd, href, text }: Props) {
  const { t } = useTranslation();
  const wording = useWording();
  const { definition, mean, standard, meeting, known, inScope, cv, trend } = indicator;
  return (
    <tr>
      <th scope="row">
        <Link to={href}>{wording.pick(definition.nameZh, definition.nameEn)}</Link>
        <span className="fine below">{wording.pick(definition.unitZh, definition.unit)}</span>
      </th>
      <td data-label={t('workbench.mean')}>
        {mean === null ? <span className="fine">—</span> : <strong>{text(mean)}</strong>}
        <span className="fine below">{t('workbench.standardOf', { value: text(standard) })}</span>
      </td>
      <td data-label={t('workbench.meeting')}>
        {known === 0 ? (
          <span className="fine">—</span>
        ) : (
          <>
            <strong>{wording.count(meeting)}</strong> / {wording.count(known)}
            <span className="share-line" aria-hidden="true">
              <span style={{ width: `${(meeting / known) * 100}%` }} />
            </span>
          </>
        )}
        {known < inScope && <span className="fine below">{t('workbench.unknownSchools', { count: inScope - known })}</span>}
      </td>
      <td data-label={t('workbench.spread')}>
        {ratios.length === 0 ? (
          <span className="fine">—</span>
        ) : (
          <RatioStrip
            ratios={ratios}
            words={t('workbench.spreadWords', {
              low: wording.percentReached(Math.min(...ratios)),
              high: wording.percentReached(Math.max(...ratios)),
            })}
          />
        )}
      </td>
      <td data-label={t('workbench.cv')} className={cv.status === 'NO_DATA' ? 'cell-no-data' : undefined}>
        <CvCell measure={cv} end={cvEnd} />
      </td>
      <td data-label={t('workbench.trend')}>
        <Sparkline points={trend} words={trendWords(t, trend)} />
      </td>
    </tr>
  );
}
