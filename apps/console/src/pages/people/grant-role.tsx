import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GrantRoleDocument, type Role } from '../../gql/graphql.ts';
import { CommandForm, type FormField } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';
import { roleNames, roleOf, scopeKindOf, spelledRole } from './role-words.ts';
import { usePlaceNames } from './use-place-names.ts';

/** The role first: it says at which kind of place it is held. */
export function GrantRole({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const { choicesOf } = usePlaceNames();
  const grant = useCommand(GrantRoleDocument);
  const [role, setRole] = useState<Role>('OFFICE');
  const kind = scopeKindOf(role);
  const choices = choicesOf(kind);
  const label = {
    COUNTY: '',
    SCHOOL: t('people.school'),
    OFFICE: t('people.office'),
    CLASS: t('people.classId'),
    CHILD: t('people.childId'),
  }[kind];
  const place: FormField = choices
    ? { name: 'scopeId', label, kind: 'choice', choices }
    : { name: 'scopeId', label, hint: t('people.idHint') };
  const fields: FormField[] = [
    ...(kind === 'COUNTY' ? [] : [place]),
    { name: 'until', label: t('people.until'), kind: 'date', isOptional: true, hint: t('people.untilHint') },
  ];
  return (
    <CommandForm
      key={role}
      title={t('people.grant')}
      act={t('people.grant')}
      done={t('people.saved')}
      fields={fields}
      onSubmit={({ scopeId, until }) =>
        grant({ personId, role, scopeKind: kind, scopeId: kind === 'COUNTY' ? null : scopeId!.trim(), until: until || null })
      }
    >
      <label className="field">
        <span>{t('people.role')}</span>
        <select value={role} onChange={({ target }) => setRole(target.value as Role)}>
          {roleNames.map(spelledRole).map((each) => (
            <option key={each} value={each}>
              {say(roleOf(each))}
            </option>
          ))}
        </select>
      </label>
    </CommandForm>
  );
}
