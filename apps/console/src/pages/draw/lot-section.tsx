import { useTranslation } from 'react-i18next';
import { type AfterRunFragment, DrawHomeroomLotsDocument, DrawTeachingTeamsDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { type Problem, useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { listedLines } from './listed-lines.ts';

/** Which teachers get which class: by lot, once, and only after the classes stand. */
export function LotSection({ after: { drawId, homeroom, teams, notice } }: { after: AfterRunFragment }) {
  const { t } = useTranslation();
  const may = useMyRights();
  const drawHomeroom = useCommand(DrawHomeroomLotsDocument);
  const drawTeams = useCommand(DrawTeachingTeamsDocument);
  const isOpen = may('run-draws') && notice === null;
  const twice = (): Promise<Problem> => Promise.resolve({ zh: t('draws.lots.twice'), en: t('draws.lots.twice') });
  return (
    <section className="section" aria-labelledby="draw-lots">
      <h2 id="draw-lots">{t('draws.lots.title')}</h2>
      <p className="fine">{t('draws.lots.lead')}</p>
      {homeroom.length === 0 ? (
        <p className="empty-note">{t('draws.lots.none')}</p>
      ) : (
        <ul className="draw-supervisors">
          {homeroom.map(({ classNo, name }) => {
            const team = teams.find((each) => each.classNo === classNo);
            return (
              <li key={classNo} className="card">
                <strong>{t('draws.lots.ofClass', { classNo, name: name ?? t('command.erased') })}</strong>
                {team && <span className="fine">{t('draws.lots.team', { members: team.members ?? t('command.erased') })}</span>}
              </li>
            );
          })}
        </ul>
      )}
      {isOpen && homeroom.length === 0 && (
        <CommandForm
          title={t('draws.lots.homeroom')}
          act={t('draws.lots.act')}
          done={t('draws.lots.done')}
          fields={[{ name: 'list', label: t('draws.lots.teachers'), kind: 'lines', hint: t('draws.lots.teachersHint') }]}
          onSubmit={({ list }) => {
            const names = listedLines(list!);
            return names ? drawHomeroom({ drawId, teachers: names.map((name) => ({ staffId: null, name, childIds: [] })) }) : twice();
          }}
        />
      )}
      {isOpen && homeroom.length > 0 && teams.length === 0 && (
        <CommandForm
          title={t('draws.lots.teams')}
          act={t('draws.lots.act')}
          done={t('draws.lots.done')}
          fields={[{ name: 'list', label: t('draws.lots.teamList'), kind: 'lines', hint: t('draws.lots.teamListHint') }]}
          onSubmit={({ list }) => {
            const listed = listedLines(list!);
            return listed ? drawTeams({ drawId, teams: listed.map((members) => ({ teamId: null, members })) }) : twice();
          }}
        >
          <p className="fine">{t('draws.lots.teamsText')}</p>
        </CommandForm>
      )}
    </section>
  );
}
