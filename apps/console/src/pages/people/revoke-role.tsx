import { useTranslation } from 'react-i18next';
import { type PersonRowFragment, RevokeRoleDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';
import { roleOf } from './role-words.ts';
import { useGrantPlaces } from './use-grant-places.ts';

export function RevokeRole({ person: { personId, grants } }: { person: PersonRowFragment }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const { nameOf } = useGrantPlaces();
  const revoke = useCommand(RevokeRoleDocument);
  const choices = grants.map((grant) => ({
    value: grant.eventId,
    text: `${say(roleOf(grant.role))} · ${nameOf(grant)}`,
  }));
  return (
    <CommandForm
      title={t('people.revoke')}
      act={t('people.revoke')}
      done={t('people.saved')}
      fields={[
        { name: 'grant', label: t('people.revokeWhich'), kind: 'choice', choices },
        { name: 'reason', label: t('people.reason'), kind: 'lines' },
      ]}
      onSubmit={({ grant, reason }) => {
        const { role, scopeKind, scopeId } = grants.find(({ eventId }) => eventId === grant)!;
        return revoke({ personId, role, scopeKind, scopeId, reason: reason!.trim() });
      }}
    />
  );
}
