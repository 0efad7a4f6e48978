import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type PersonRowFragment, ReinstatePersonDocument, SuspendPersonDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';
import { GrantRole } from './grant-role.tsx';
import { RevokeRole } from './revoke-role.tsx';
import { roleOf } from './role-words.ts';
import { useGrantPlaces } from './use-grant-places.ts';

/** One person: what they hold, since when and by whom; and what an administrator changes of it. */
export function PersonDetail({
  person,
  handOf,
  mayManage,
}: {
  person: PersonRowFragment;
  /** who an actor's id is */ handOf: (id: string) => string;
  mayManage: boolean;
}) {
  const { t } = useTranslation();
  const { date, say } = useWording();
  const { nameOf } = useGrantPlaces();
  const suspend = useCommand(SuspendPersonDocument);
  const reinstate = useCommand(ReinstatePersonDocument);
  const { personId, isSuspended, grants } = person;
  const [change, words] = isSuspended ? [reinstate, t('people.reinstate')] : [suspend, t('people.suspend')];
  return (
    <section className="section" id="person" aria-labelledby="person-name">
      <h2 id="person-name">{person.name ?? t('command.erased')}</h2>
      {isSuspended && <p className="problem">{t('people.suspended')}</p>}
      {grants.length === 0 ? (
        <p className="empty-note">{t('people.noGrants')}</p>
      ) : (
        <ul>
          {grants.map((grant) => (
            <li key={grant.eventId}>
              <strong>{say(roleOf(grant.role))}</strong> · {nameOf(grant)}
              {grant.until && <> · {grant.isInForce || isSuspended ? t('people.untilDay', { day: grant.until }) : t('people.over')}</>}
              <span className="fine">
                {' '}
                {t('people.grantedAt')} {date(grant.grantedAt)} · {t('people.grantedBy')} {handOf(grant.grantedBy)} ·{' '}
                <Link to={`/facts/${grant.eventId}`}>{t('command.receipt')}</Link>
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayManage && (
        <>
          <GrantRole personId={personId} />
          {grants.length > 0 && <RevokeRole person={person} />}
          <CommandForm
            key={words}
            title={words}
            act={words}
            done={t('people.saved')}
            fields={[{ name: 'reason', label: t('people.reason'), kind: 'lines' }]}
            onSubmit={({ reason }) => change({ personId, reason: reason!.trim() })}
          >
            {!isSuspended && <p className="fine">{t('people.suspendHint')}</p>}
          </CommandForm>
        </>
      )}
    </section>
  );
}
