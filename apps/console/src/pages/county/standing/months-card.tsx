import { useTranslation } from 'react-i18next';
import { PictureWithTable } from '../../../charts/picture-with-table.tsx';
import { TrendPicture } from '../../../charts/trend-picture.tsx';
import { ScrollBox } from '../../../figures/scroll-box.tsx';
import { StatusMark } from '../../../figures/status-mark.tsx';
import type { GoalFiguresFragment, StandingQuery } from '../../../gql/graphql.ts';
import { shortName } from '../../../language/view-words.ts';
import { useWording } from '../../../language/use-wording.ts';
import { monthLines } from './month-lines.ts';

type Props = { months: StandingQuery['county']['months']; goals: GoalFiguresFragment[] };

/** The figures as they were frozen at each month's end: what was told then is not told otherwise later. */
export function MonthsCard({ months, goals }: Props) {
  const { t, i18n } = useTranslation();
  const { pick } = useWording();
  const nameOf = (id: string, stage: string | null) => {
    const goal = goals.find(({ indicatorId }) => indicatorId === id);
    const name = shortName(i18n, id, goal ? pick(goal.labelZh, goal.labelEn) : id);
    return stage ? `${name}${t('standing.ofStage', { stage: t(`stage.${stage as 'PRIMARY' | 'JUNIOR'}`) })}` : name;
  };
  const { marks, lines } = monthLines(months);
  const named = lines.map((line) => ({
    ...line,
    name: nameOf(line.figure, line.stage),
    limitText:
      line.limit === null ? '' : t('standing.monthLimit', { limit: line.figure.startsWith('cv.') ? line.limit.toFixed(2) : line.limit }),
  }));
  return (
    <section className="card" aria-labelledby="months">
      <h2 id="months">{t('standing.months')}</h2>
      {marks.length === 0 ? (
        <p className="empty-note">{t('standing.noMonths')}</p>
      ) : (
        <PictureWithTable
          title={t('standing.monthsTitle')}
          note={<p className="fine">{t('standing.monthsNote')}</p>}
          rows={() => [
            [t('county.measure'), t('figures.limit'), ...marks],
            ...named.map(({ name, limit, points }) => [name, limit, ...points]),
          ]}
          table={
            <ScrollBox label={t('standing.monthsTitle')}>
              <table className="plain-table">
                <caption className="visually-hidden">{t('standing.monthsTitle')}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t('county.measure')}</th>
                    {marks.map((mark) => (
                      <th key={mark} scope="col" className="number">
                        {mark}
                      </th>
                    ))}
                    <th scope="col">{t('standing.lastStatus')}</th>
                  </tr>
                </thead>
                <tbody>
                  {named.map(({ id, name, points, texts, status }) => (
                    <tr key={id}>
                      <th scope="row">{name}</th>
                      {points.map((_, at) => (
                        <td key={marks[at]} className="number">
                          {texts[at]}
                        </td>
                      ))}
                      <td>
                        <StatusMark status={status} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollBox>
          }
        >
          <TrendPicture
            lines={named.filter(({ stage, status }) => stage === null || status === 'NOT_MET')}
            marks={marks}
            summary={t('standing.monthsAlt', { figures: named.length, from: marks[0], to: marks.at(-1) })}
          />
        </PictureWithTable>
      )}
    </section>
  );
}
