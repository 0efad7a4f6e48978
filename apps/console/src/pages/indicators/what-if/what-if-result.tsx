import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useMoment } from '../../../app/moment.ts';
import { usePalette } from '../../../app/use-colour-scheme.ts';
import { ChartWithTable } from '../../../charts/chart-with-table.tsx';
import { cvIntervalHeight, cvIntervalOption } from '../../../charts/cv-interval-chart.ts';
import { useIsNarrow } from '../../../charts/use-is-narrow.ts';
import { FigureStrip } from '../../../figures/figure-strip.tsx';
import { ScrollBox } from '../../../figures/scroll-box.tsx';
import { StatusMark } from '../../../figures/status-mark.tsx';
import { type MeasureStatus, WhatIfDocument, type WhatIfFiguresFragment } from '../../../gql/graphql.ts';
import { ratioText } from '../../../language/ratio-text.ts';
import { useWording } from '../../../language/use-wording.ts';
import { resourceText } from '../../../measures/resource-number.ts';
import { useTotalWords } from '../../../measures/use-total-words.ts';
import { QueryState } from '../../../states/query-state.tsx';
import type { Workbench } from '../workbench-page.tsx';
import { useChartTitle } from '../parts/use-chart-title.ts';
import type { ChangedSchool } from './use-changes.ts';

type Props = { workbench: Workbench; changed: readonly ChangedSchool[] };

/** What the service computes from the changes; until the next answer is there, the last one stays, dimmed. */
export function WhatIfResult({ workbench, changed }: Props) {
  const { definition, stage } = workbench.indicator;
  const changes = changed.map(({ school, newValue }) => ({ schoolId: school.id, value: newValue }));
  const result = useQuery(WhatIfDocument, { variables: { id: definition.id, stage, changes, ...useMoment() }, fetchPolicy: 'no-cache' });
  const outcome = (result.data ?? (result.error ? undefined : result.previousData))?.county.whatIf;
  if (!outcome) return <QueryState {...result} />;
  return (
    <div className="what-if-result" aria-busy={result.loading}>
      <Outcome outcome={outcome} workbench={workbench} changed={changed} />
    </div>
  );
}

function Outcome({ outcome, workbench, changed }: Props & { outcome: WhatIfFiguresFragment }) {
  const { t } = useTranslation();
  const { count, percent } = useWording();
  const totalWords = useTotalWords();
  const chartTitle = useChartTitle(workbench);
  const palette = usePalette();
  const isNarrow = useIsNarrow();
  const { unit } = workbench.indicator.definition;
  const { status: statusBefore } = workbench.indicator.cv;
  const { cvBefore, cvAfter, limit, statusAfter, meanAfter, meetingAfter, added, addedUnit } = outcome;
  const text = (value: number | null) => (value === null ? '—' : ratioText(value, limit));
  const number = (value: number | null) => (value === null ? '—' : resourceText(value, unit));
  const change = added < 0 ? t('workbench.takenAway') : t('workbench.addedInAll');
  const addedWords = totalWords(Math.abs(added), addedUnit);
  const sentence = t('workbench.outcome', {
    before: text(cvBefore),
    after: text(cvAfter),
    limit: limit.toFixed(2),
    change,
    added: addedWords,
  });
  const option = useMemo(() => {
    const bar = (name: string, value: number | null, status: MeasureStatus) =>
      value === null ? [] : [{ name, value, low: null, high: null, text: ratioText(value, limit), status }];
    return cvIntervalOption({
      rows: [...bar(t('workbench.before'), cvBefore, statusBefore), ...bar(t('workbench.after'), cvAfter, statusAfter)],
      limit,
      limitText: `${t('figures.limit')} ${limit.toFixed(2)}`,
      isNarrow,
      palette,
    });
  }, [cvBefore, cvAfter, statusBefore, statusAfter, limit, isNarrow, palette, t]);
  const heads = [t('schools.name'), t('workbench.before'), t('workbench.after'), t('workbench.contributionAfter')];
  const nameOf = (id: string) => changed.find(({ school }) => school.id === id)?.school.name ?? id;
  return (
    <>
      <output className="visually-hidden">{sentence}</output>
      <FigureStrip
        figures={[
          {
            label: t('workbench.cv'),
            value: `${text(cvBefore)} → ${text(cvAfter)}`,
            note: <StatusMark status={statusAfter} />,
          },
          { label: t('workbench.mean'), value: `${number(workbench.indicator.mean)} → ${number(meanAfter)}` },
          {
            label: t('workbench.meeting'),
            value: `${count(workbench.indicator.meeting)} → ${count(meetingAfter)}`,
            note: `/ ${count(workbench.indicator.known)}`,
          },
          { label: change, value: addedWords },
        ]}
      />
      <ChartWithTable
        {...chartTitle(t('workbench.outcomeTitle'))}
        option={option}
        height={cvIntervalHeight(2)}
        summary={sentence}
        rows={() => [
          heads,
          ...outcome.schools.map(({ school, before, after, contributionAfter }) => [nameOf(school.id), before, after, contributionAfter]),
        ]}
      >
        <ScrollBox label={t('workbench.outcomeTitle')}>
          <table className="plain-table">
            <thead>
              <tr>
                {heads.map((head, at) => (
                  <th key={head} scope="col" className={at > 0 ? 'number' : undefined}>
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {outcome.schools.map(({ school, before, after, contributionAfter }) => (
                <tr key={school.id}>
                  <th scope="row">{nameOf(school.id)}</th>
                  <td className="number">{number(before)}</td>
                  <td className="number">{number(after)}</td>
                  <td className="number">{contributionAfter === null ? '—' : percent(contributionAfter)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      </ChartWithTable>
    </>
  );
}
