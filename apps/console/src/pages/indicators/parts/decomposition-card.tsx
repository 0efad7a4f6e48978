import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePalette } from '../../../app/use-colour-scheme.ts';
import { ChartWithTable } from '../../../charts/chart-with-table.tsx';
import { partsHeight, partsOption } from '../../../charts/parts-chart.ts';
import { useIsNarrow } from '../../../charts/use-is-narrow.ts';
import { ScrollBox } from '../../../figures/scroll-box.tsx';
import { useWording } from '../../../language/use-wording.ts';
import type { Workbench } from '../workbench-page.tsx';
import { useChartTitle } from './use-chart-title.ts';

/** Where the gap lies: between the townships, or among the schools of one; by both of Theil's indices. */
export function DecompositionCard({ workbench }: { workbench: Workbench }) {
  const { t } = useTranslation();
  const { pick, say, percent } = useWording();
  const palette = usePalette();
  const isNarrow = useIsNarrow();
  const chartTitle = useChartTitle(workbench);
  const { decomposition: parts, groupedBy } = workbench;
  const { indices, levels } = useMemo(
    () => ({ indices: [...new Set(parts.map(({ index }) => index))], levels: [...new Set(parts.map(({ level }) => level))] }),
    [parts],
  );
  const labelOf = (level: string) => {
    const part = parts.find((one) => one.level === level)!;
    return pick(part.labelZh, part.labelEn);
  };
  const names = levels.map(labelOf);
  const rowsOf = indices.map((index) => ({
    name: t('workbench.theil', { index }),
    parts: levels.map((level) => parts.find((one) => one.index === index && one.level === level)?.share ?? null),
  }));
  const option = partsOption({ rows: rowsOf, names, isNarrow, palette, share: percent, noData: t('status.NO_DATA') });
  const words = parts
    .filter(({ index }) => index === indices[0])
    .map((part) => `${pick(part.labelZh, part.labelEn)} ${percent(part.share)}`);
  const table = [
    [t('workbench.index'), t('workbench.level'), t('workbench.value'), t('workbench.share')],
    ...parts.map(({ index, labelZh, labelEn, value, share }) => [index, pick(labelZh, labelEn), value, share]),
  ];
  return (
    <section className="card" aria-labelledby="decomposition">
      <h2 id="decomposition">{t('workbench.decomposition')}</h2>
      {parts.length === 0 ? (
        <p className="empty-note">{t('workbench.noDecomposition')}</p>
      ) : (
        <>
          <p>{words.join(t('app.listSeparator'))}</p>
          <ChartWithTable
            {...chartTitle(t('workbench.decompositionTitle'))}
            option={option}
            height={partsHeight(rowsOf.length)}
            summary={t('workbench.decompositionAlt', { words: words.join(t('app.listSeparator')) })}
            rows={() => table}
            note={<p className="fine">{t('workbench.decompositionNote', { groupedBy: say(groupedBy) })}</p>}
          >
            <ScrollBox label={t('workbench.decompositionTitle')}>
              <table className="plain-table">
                <thead>
                  <tr>
                    {table[0]!.map((head) => (
                      <th key={head} scope="col">
                        {head}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {parts.map(({ index, level, labelZh, labelEn, value, share }) => (
                    <tr key={`${index} ${level}`}>
                      <th scope="row">{t('workbench.theil', { index })}</th>
                      <td>{pick(labelZh, labelEn)}</td>
                      <td className="number">{value.toFixed(4)}</td>
                      <td className="number">{percent(share)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollBox>
          </ChartWithTable>
        </>
      )}
    </section>
  );
}
