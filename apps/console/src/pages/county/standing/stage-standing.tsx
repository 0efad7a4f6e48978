import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMomentPath } from '../../../app/moment.ts';
import { CvPicture } from '../../../charts/cv-picture.tsx';
import { PictureWithTable } from '../../../charts/picture-with-table.tsx';
import { StatusMark } from '../../../figures/status-mark.tsx';
import type { StageStandingFragment } from '../../../gql/graphql.ts';
import { shortName } from '../../../language/view-words.ts';
import { ratioText } from '../../../language/ratio-text.ts';
import { useWording } from '../../../language/use-wording.ts';
import { PassBar } from './pass-bar.tsx';
import { PullLinks } from './pull-links.tsx';
import { StageIndicatorTable, useStageIndicatorRows } from './stage-indicator-table.tsx';

/** One stage against the national standards: schools that pass the 6-of-7 rule, and the seven CVs against their line. */
export function StageStanding({ resources }: { resources: StageStandingFragment }) {
  const { t, i18n } = useTranslation();
  const { pick, say, date } = useWording();
  const path = useMomentPath();
  const rowsOf = useStageIndicatorRows();
  const { stage, indicators, status, rule, censusDate } = resources;
  const title = t(`stage.${stage}`);
  const limit = indicators[0]?.cv.limit ?? (stage === 'PRIMARY' ? 0.5 : 0.45);
  const over = indicators.filter(({ cv }) => cv.status === 'NOT_MET');
  const unknown = indicators.filter(({ cv }) => cv.status === 'NO_DATA');
  const dots = indicators.map(({ definition, cv }) => ({
    id: definition.id,
    name: shortName(i18n, definition.id, pick(definition.nameZh, definition.nameEn)),
    value: cv.value,
    text: cv.value === null ? '' : ratioText(cv.value, cv.limit),
    status: cv.status,
  }));
  return (
    <section className="card" aria-labelledby={`standing-${stage}`}>
      <header className="card-head">
        <h2 id={`standing-${stage}`}>{t('standing.stageTitle', { stage: title })}</h2>
        <StatusMark status={status} />
        <span className="fine">{censusDate ? `${t('figures.censusDate')} ${date(censusDate)}` : t('standing.noCensus')}</span>
      </header>
      <PassBar resources={resources} />
      <PictureWithTable
        title={t('standing.cvTitle', { stage: title })}
        rows={() => rowsOf(indicators)}
        table={<StageIndicatorTable stage={stage} indicators={indicators} />}
        note={
          <p className="fine">
            {t('standing.cvNote', { limit: limit.toFixed(2) })} {indicators[0] && say(indicators[0].cv.limitSource)}
          </p>
        }
      >
        <CvPicture
          dots={dots}
          limit={limit}
          limitText={t('standing.limitLine', { limit: limit.toFixed(2) })}
          noData={t('status.NO_DATA')}
          summary={t('standing.cvAlt', {
            stage: title,
            limit: limit.toFixed(2),
            over: over.length,
            unknown: unknown.length,
            met: indicators.length - over.length - unknown.length,
          })}
        />
      </PictureWithTable>
      {over.length > 0 && (
        <div className="pull-list">
          <h3>{t('standing.pullsUp')}</h3>
          <ul>
            {over.map(({ definition, cv, pulls }) => (
              <li key={definition.id}>
                <Link to={path(`/indicators/${definition.id}`, { stage })}>{pick(definition.nameZh, definition.nameEn)}</Link>{' '}
                <strong>{ratioText(cv.value ?? 0, cv.limit)}</strong> <PullLinks pulls={pulls} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <details>
        <summary>{t('standing.rule')}</summary>
        <p className="fine">{say(rule)}</p>
      </details>
      <p className="card-links screen-only">
        <Link to={path('/resources', { stage })}>{t('standing.toResources')}</Link>
        <Link to={path('/indicators', { stage })}>{t('standing.toIndicators')}</Link>
        <Link to={path('/schools', { stage, view: 'tiles' })}>{t('standing.toTiles')}</Link>
      </p>
    </section>
  );
}
