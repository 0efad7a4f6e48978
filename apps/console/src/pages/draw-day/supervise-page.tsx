import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { PageTitle } from '../../app/page-title.tsx';
import { DrawStateMark } from '../../draws/draw-state-mark.tsx';
import { CeremonyDrawDocument, SupervisedDrawsDocument } from '../../gql/graphql.ts';
import { DrawYearField } from '../../draws/draw-year-field.tsx';
import { useSchoolYear } from '../../governance/school-year-field.tsx';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { QueryState } from '../../states/query-state.tsx';
import { SupervisorDesk } from './supervisor-desk.tsx';
import './draw-day.css';

/** A supervisor's own page: the draws they may see, and for their own the commitment, the reveal and the signature. */
export function SupervisePage() {
  const { t } = useTranslation();
  const { date } = useWording();
  const { nameOf } = useSchoolNames();
  const [search, setSearch] = useSearchParams();
  const schoolYear = useSchoolYear();
  const result = useQuery(SupervisedDrawsDocument, { variables: { schoolYear: schoolYear! }, skip: schoolYear === null });
  const chosen = search.get('draw');
  if (!result.data) return <QueryState {...result} />;
  const { me, placementDraws } = result.data;
  const open = placementDraws.edges.map(({ node }) => node).filter(({ status }) => status !== 'PLANNED' && status !== 'FROZEN');
  return (
    <div className="page">
      <PageTitle title={t('drawDay.supervise.title')} />
      <header className="page-head">
        <div>
          <h1>{t('drawDay.supervise.title')}</h1>
          <p className="lead">{t('drawDay.supervise.lead')}</p>
        </div>
        <div className="page-tools screen-only">
          <DrawYearField />
        </div>
      </header>
      {open.length === 0 && <p className="empty-note">{t('drawDay.supervise.none')}</p>}
      {open.length > 0 && (
        <ul className="supervised-draws">
          {open.map(({ drawId, schoolId, grade, status, drawDay }) => (
            <li key={drawId}>
              <button
                type="button"
                className="quiet-button"
                aria-pressed={drawId === chosen}
                onClick={() => setSearch((before) => new URLSearchParams({ ...Object.fromEntries(before), draw: drawId }))}
              >
                {nameOf(schoolId)} · {t(`grade.${grade}` as 'grade.1')} · {date(drawDay)}
              </button>{' '}
              <DrawStateMark state={status} />
            </li>
          ))}
        </ul>
      )}
      {chosen && <Chosen key={chosen} drawId={chosen} me={me.id} />}
    </div>
  );
}

function Chosen({ drawId, me }: { drawId: string; me: string }) {
  const { t } = useTranslation();
  const result = useQuery(CeremonyDrawDocument, { variables: { drawId }, fetchPolicy: 'cache-and-network', pollInterval: 5_000 });
  if (!result.data) return <QueryState {...result} />;
  const draw = result.data.placementDraw;
  if (!draw?.seal) return <p className="empty-note">{t('drawDay.unknown')}</p>;
  if (!draw.supervisors.some(({ supervisorId }) => supervisorId === me))
    return <p className="empty-note">{t('drawDay.supervise.notMine')}</p>;
  return <SupervisorDesk draw={draw} seal={draw.seal} supervisorId={me} />;
}
