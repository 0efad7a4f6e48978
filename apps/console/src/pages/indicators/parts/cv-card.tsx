import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePalette } from '../../../app/use-colour-scheme.ts';
import { ChartWithTable } from '../../../charts/chart-with-table.tsx';
import { cvIntervalHeight, cvIntervalOption } from '../../../charts/cv-interval-chart.ts';
import { useIsNarrow } from '../../../charts/use-is-narrow.ts';
import { FigureStrip } from '../../../figures/figure-strip.tsx';
import { StatusMark } from '../../../figures/status-mark.tsx';
import { ratioText } from '../../../language/ratio-text.ts';
import { useWording } from '../../../language/use-wording.ts';
import { resourceText } from '../../../measures/resource-number.ts';
import type { Workbench } from '../workbench-page.tsx';
import { useChartTitle } from './use-chart-title.ts';

/** The answer first: the CV beside its limit with its interval, the mean beside the standard, and how many schools meet it. */
export function CvCard({ workbench }: { workbench: Workbench }) {
  const { t } = useTranslation();
  const { say, count } = useWording();
  const { cv, mean, standard, meeting, known, inScope, definition } = workbench.indicator;
  const text = (value: number) => resourceText(value, definition.unit);
  return (
    <section
      className={`card measure-panel measure-panel-${cv.status === 'MET' ? 'met' : cv.status === 'NOT_MET' ? 'not-met' : 'no-data'}`}
      aria-labelledby="cv"
    >
      <h2 id="cv">{t('workbench.cvTitle')}</h2>
      <div className="panel-pair">
        <FigureStrip
          figures={[
            {
              label: t('workbench.cv'),
              value: cv.value === null ? t('status.NO_DATA') : ratioText(cv.value, cv.limit),
              note: <StatusMark status={cv.status} />,
            },
            { label: t('figures.limit'), value: cv.limit.toFixed(2) },
            {
              label: t('workbench.mean'),
              value: mean === null ? '—' : text(mean),
              note: t('workbench.standardOf', { value: text(standard) }),
            },
            {
              label: t('workbench.meeting'),
              value: known === 0 ? '—' : `${count(meeting)} / ${count(known)}`,
              ...(known < inScope ? { note: t('workbench.unknownSchools', { count: inScope - known }) } : {}),
            },
          ]}
        />
        {cv.value !== null && <CvInterval workbench={workbench} value={cv.value} />}
      </div>
      {cv.missing && (
        <p className="measure-missing">
          <strong>{t('figures.missing')}</strong> {say(cv.missing)}
        </p>
      )}
    </section>
  );
}

function CvInterval({ workbench, value }: { workbench: Workbench; value: number }) {
  const { t } = useTranslation();
  const palette = usePalette();
  const isNarrow = useIsNarrow();
  const chartTitle = useChartTitle(workbench);
  const { limit, status } = workbench.indicator.cv;
  const { low = null, high = null } = workbench.measures.find(({ id }) => id === 'cv') ?? {};
  const hasInterval = low !== null && high !== null;
  const words = hasInterval
    ? t('workbench.interval', { value: ratioText(value, limit), low: low.toFixed(3), high: high.toFixed(3) })
    : t('workbench.noInterval', { value: ratioText(value, limit) });
  const option = useMemo(
    () =>
      cvIntervalOption({
        rows: [{ name: t('workbench.cv'), value, low, high, text: words, status }],
        limit,
        limitText: `${t('figures.limit')} ${limit.toFixed(2)}`,
        isNarrow,
        palette,
      }),
    [value, low, high, limit, status, words, isNarrow, palette, t],
  );
  const rows = () => [
    [t('workbench.cv'), t('workbench.low'), t('workbench.high'), t('figures.limit')],
    [value, low, high, limit],
  ];
  return (
    <ChartWithTable
      {...chartTitle(t('workbench.intervalTitle'))}
      option={option}
      height={cvIntervalHeight(1)}
      summary={t('workbench.intervalAlt', { words, limit: limit.toFixed(2) })}
      rows={rows}
      note={hasInterval && <p className="fine">{t('workbench.intervalNote')}</p>}
    >
      <table className="plain-table numbers">
        <tbody>
          {rows()[0]!.map((label, at) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{rows()[1]![at] ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ChartWithTable>
  );
}
