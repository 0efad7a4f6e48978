import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ScrollBox } from '../../figures/scroll-box.tsx';
import { usePalette } from '../../app/use-colour-scheme.ts';
import { ChartWithTable } from '../../charts/chart-with-table.tsx';
import { classSizeOption } from '../../charts/class-size-chart.ts';
import { binLabel } from '../../charts/size-bins.ts';
import { FigureStrip } from '../../figures/figure-strip.tsx';
import type { StageFiguresFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';

export function ClassSizeCard({ equity }: { equity: StageFiguresFragment }) {
  const { t } = useTranslation();
  const { decimal, count } = useWording();
  const palette = usePalette();
  const { stage, classCount } = equity;
  const {
    mean,
    largest,
    cv,
    oneStudentClasses,
    sizeLimit: limit,
    aboveLimit,
    oversized,
    extremelyOversized,
    distribution,
  } = equity.classSizes;
  const option = useMemo(() => {
    const texts = {
      size: t('county.sizeAxis'),
      classes: t('county.classAxis'),
      limitLine: limit === null ? '' : t('county.limitLine', { limit }),
      oversizedLine: t('county.oversizedLine'),
    };
    return classSizeOption({ bins: distribution, limit, palette, texts });
  }, [distribution, limit, palette, t]);
  return (
    <section className="card">
      <h3>{t('county.classSizes')}</h3>
      <FigureStrip
        figures={[
          { label: t('county.mean'), value: mean === null ? '—' : decimal(mean) },
          { label: t('county.largest'), value: largest ?? '—' },
          ...(limit === null
            ? []
            : [
                { label: t('county.aboveLimitOf', { limit }), value: count(aboveLimit) },
                { label: t('county.oversizedAt'), value: count(oversized) },
                { label: t('county.extremelyOversizedAt'), value: count(extremelyOversized) },
              ]),
          { label: t('county.classSizeCv'), value: cv === null ? '—' : cv.toFixed(3) },
          { label: t('county.oneStudentClasses'), value: count(oneStudentClasses) },
        ]}
      />
      {distribution.length > 0 && (
        <ChartWithTable
          title={t('county.distributionTitle')}
          option={option}
          height={300}
          summary={
            limit === null
              ? t('county.distributionAltNoLimit', { stage: t(`stage.${stage}`), classes: classCount })
              : t('county.distributionAlt', { stage: t(`stage.${stage}`), classes: classCount, above: aboveLimit, limit, oversized })
          }
        >
          <ScrollBox label={t('county.distributionTitle')}>
            <table className="plain-table numbers">
              <thead>
                <tr>
                  <th scope="col">{t('county.sizeAxis')}</th>
                  <th scope="col">{t('county.classAxis')}</th>
                </tr>
              </thead>
              <tbody>
                {distribution.map((bin, at) => (
                  <tr key={bin.from}>
                    <th scope="row">{binLabel(distribution, at)}</th>
                    <td>{bin.classes}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollBox>
        </ChartWithTable>
      )}
    </section>
  );
}
