import { useTranslation } from 'react-i18next';
import { AppointSupervisorDocument, type DrawTextFragment, type DrawSupervisorRole } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';

const roles: readonly DrawSupervisorRole[] = ['PARENT', 'TEACHER', 'DEPUTY', 'CPPCC', 'DISCIPLINE', 'INSPECTOR', 'MEDIA', 'OTHER'];
const ways = ['LOT', 'VOLUNTEER'] as const;

/** Who gives the random numbers, watches and signs. */
export function SupervisorSection({ draw: { drawId, status, supervisors } }: { draw: DrawTextFragment }) {
  const { t } = useTranslation();
  const may = useMyRights();
  const appoint = useCommand(AppointSupervisorDocument);
  const isOpen = (status === 'PLANNED' || status === 'FROZEN') && may('plan-draws');
  return (
    <section className="section" aria-labelledby="draw-supervisors">
      <h2 id="draw-supervisors">{t('draws.supervisor.title')}</h2>
      <p className="fine">{t('draws.supervisor.lead')}</p>
      {supervisors.length === 0 ? (
        <p className="empty-note">{t('draws.supervisor.none')}</p>
      ) : (
        <ul className="draw-supervisors">
          {supervisors.map(({ supervisorId, name, role, chosenBy }) => (
            <li key={supervisorId} className="card">
              <strong>{name ?? t('command.erased')}</strong>
              <span className="fine">
                {t(`draws.supervisor.roleOf.${role}`)} · {t(`draws.supervisor.chosenByOf.${chosenBy}`)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {isOpen && (
        <CommandForm
          title={t('draws.supervisor.appoint')}
          act={t('draws.supervisor.appoint')}
          done={t('draws.supervisor.appointed')}
          fields={[
            { name: 'name', label: t('draws.supervisor.name') },
            {
              name: 'role',
              label: t('draws.supervisor.role'),
              kind: 'choice',
              choices: roles.map((value) => ({ value, text: t(`draws.supervisor.roleOf.${value}`) })),
            },
            {
              name: 'chosenBy',
              label: t('draws.supervisor.chosenBy'),
              kind: 'choice',
              choices: ways.map((value) => ({ value, text: t(`draws.supervisor.chosenByOf.${value}`) })),
            },
            { name: 'personId', label: t('draws.supervisor.person'), isOptional: true, hint: t('draws.supervisor.personHint') },
          ]}
          onSubmit={({ name, role, chosenBy, personId }) =>
            appoint({
              drawId,
              name: name!.trim(),
              role: role as DrawSupervisorRole,
              chosenBy: chosenBy as (typeof ways)[number],
              personId: personId!.trim() || null,
            })
          }
        />
      )}
    </section>
  );
}
