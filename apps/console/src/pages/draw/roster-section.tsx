import { useTranslation } from 'react-i18next';
import { type DrawTextFragment, FreezeRosterDocument, ThawRosterDocument } from '../../gql/graphql.ts';
import { CommandButton } from '../../draws/command-button.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { Fact } from '../../governance/fact.tsx';
import { useWording } from '../../language/use-wording.ts';
import { RosterTable } from './roster-table.tsx';
import type { RosterShown } from './use-roster.ts';

/** Who is placed: of the register until the freeze, sealed pupil by pupil after it; with what changed since. */
export function RosterSection({ draw, shown }: { draw: DrawTextFragment; shown: RosterShown }) {
  const { t } = useTranslation();
  const { count } = useWording();
  const may = useMyRights();
  const freeze = useCommand(FreezeRosterDocument);
  const thaw = useCommand(ThawRosterDocument);
  const { drawId, status, roster } = draw;
  const { mayRead, isLoading, show, hide } = shown;
  return (
    <section className="section" aria-labelledby="draw-roster">
      <h2 id="draw-roster">{t('draws.roster.title')}</h2>
      <p className="fine">{t('draws.roster.lead')}</p>
      {roster && (
        <dl className="record-facts card">
          <Fact term={t('draws.roster.rows')}>{count(roster.rows)}</Fact>
          <Fact term={t('draws.roster.root')}>
            <code className="hash">{roster.rosterRoot}</code>
          </Fact>
        </dl>
      )}
      <div className="draw-actions screen-only">
        {status === 'PLANNED' && may('plan-draws') && (
          <CommandButton
            act={t('draws.roster.freeze')}
            note={t('draws.roster.freezeText')}
            done={t('draws.roster.frozen')}
            onAct={() => freeze({ drawId })}
          />
        )}
        {status === 'FROZEN' && may('plan-draws') && (
          <CommandButton
            act={t('draws.roster.thaw')}
            note={t('draws.roster.thawText')}
            done={t('draws.roster.thawed')}
            isQuiet
            onAct={() => thaw({ drawId })}
          />
        )}
        {mayRead ? (
          <button
            type="button"
            className="quiet-button"
            aria-expanded={shown.roster !== null}
            aria-busy={isLoading}
            onClick={shown.roster ? hide : show}
          >
            {t(shown.roster ? 'draws.roster.hide' : 'draws.roster.show')}
          </button>
        ) : (
          <p className="fine">{t('draws.roster.notYours')}</p>
        )}
      </div>
      {shown.roster && <Shown roster={shown.roster} />}
    </section>
  );
}

function Shown({ roster: { rows, changes, isFrozen } }: { roster: NonNullable<RosterShown['roster']> }) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="empty-note">{t('draws.roster.none')}</p>;
  return (
    <>
      {isFrozen && (
        <div className="card">
          <h3>{t('draws.roster.differences')}</h3>
          {changes.length === 0 ? (
            <p>{t('draws.roster.noDifferences')}</p>
          ) : (
            <>
              <ul className="record-list">
                {changes.map(({ studentId, name, kind }) => (
                  <li key={studentId}>
                    {t('command.withNote', { name: name ?? t('draws.roster.erased'), note: t(`draws.roster.differenceOf.${kind}`) })}
                  </li>
                ))}
              </ul>
              <p className="fine">{t('draws.roster.differenceNote')}</p>
            </>
          )}
        </div>
      )}
      <RosterTable rows={rows} />
    </>
  );
}
