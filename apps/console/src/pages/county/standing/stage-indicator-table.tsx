import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMomentPath } from '../../../app/moment.ts';
import { ScrollBox } from '../../../figures/scroll-box.tsx';
import { StatusMark } from '../../../figures/status-mark.tsx';
import type { Stage, StageIndicatorFiguresFragment } from '../../../gql/graphql.ts';
import { ratioText } from '../../../language/ratio-text.ts';
import { useWording } from '../../../language/use-wording.ts';
import type { Cell } from '../../../tables/xlsx-of.ts';
import { PullLinks } from './pull-links.tsx';

/** The numbers of the picture: CV and limit, the mean beside its standard, how many schools meet it, and who pulls it up. */
export function StageIndicatorTable({ stage, indicators }: { stage: Stage; indicators: readonly StageIndicatorFiguresFragment[] }) {
  const { t } = useTranslation();
  const { pick, say, area } = useWording();
  const path = useMomentPath();
  const name = t('standing.cvTitle', { stage: t(`stage.${stage}`) });
  return (
    <ScrollBox label={name}>
      <table className="plain-table">
        <caption className="visually-hidden">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('county.measure')}</th>
            <th scope="col" className="number">
              {t('standing.cv')}
            </th>
            <th scope="col">{t('app.state')}</th>
            <th scope="col" className="number">
              {t('standing.mean')}
            </th>
            <th scope="col" className="number">
              {t('figures.standard')}
            </th>
            <th scope="col" className="number">
              {t('standing.meeting')}
            </th>
            <th scope="col">{t('standing.pulls')}</th>
          </tr>
        </thead>
        <tbody>
          {indicators.map(({ definition, cv, mean, standard, meeting, known, pulls }) => (
            <tr key={definition.id}>
              <th scope="row">
                <Link to={path(`/indicators/${definition.id}`, { stage })}>{pick(definition.nameZh, definition.nameEn)}</Link>
              </th>
              <td className="number">{cv.value === null ? '—' : ratioText(cv.value, cv.limit)}</td>
              <td className="sentence">
                <StatusMark status={cv.status} {...(cv.missing && cv.status === 'NO_DATA' ? { text: say(cv.missing) } : {})} />
              </td>
              <td className="number">{mean === null ? '—' : area(mean)}</td>
              <td className="number">{area(standard)}</td>
              <td className="number">
                {meeting} / {known}
              </td>
              <td className="sentence">{pulls.length > 0 ? <PullLinks pulls={pulls} /> : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The same table's cells, to be saved. */
export function useStageIndicatorRows() {
  const { t } = useTranslation();
  const { pick } = useWording();
  return (indicators: readonly StageIndicatorFiguresFragment[]): (Cell | null)[][] => [
    [
      t('county.measure'),
      t('standing.unit'),
      t('standing.cv'),
      t('figures.limit'),
      t('app.state'),
      t('standing.mean'),
      t('figures.standard'),
      t('standing.meeting'),
      t('standing.known'),
      t('standing.inScope'),
      t('standing.pulls'),
    ],
    ...indicators.map(({ definition, cv, mean, standard, meeting, known, inScope, pulls }) => [
      pick(definition.nameZh, definition.nameEn),
      definition.unitZh,
      cv.value,
      cv.limit,
      t(`status.${cv.status}`),
      mean,
      standard,
      meeting,
      known,
      inScope,
      pulls.map(({ school }) => school.name).join(t('app.listSeparator')),
    ]),
  ];
}
