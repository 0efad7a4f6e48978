import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classTitle } from '../../figures/terms.ts';
import { ClassNamesDocument, GrantRoleDocument, type Role } from '../../gql/graphql.ts';
import { CommandForm, type FormField } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';
import { FindChild, type FoundChild } from './find-child.tsx';
import { roleNames, roleOf, scopeKindOf, spelledRole } from './role-words.ts';
import { useGrantPlaces } from './use-grant-places.ts';

/** The role first: it says at which kind of place it is held. A class and a child are found by way of their school. */
export function GrantRole({ personId }: { personId: string }) {
  const { t } = useTranslation();
  const { say } = useWording();
  const { schools, offices } = useGrantPlaces();
  const grant = useCommand(GrantRoleDocument);
  const [role, setRole] = useState<Role>('OFFICE');
  const [schoolId, setSchoolId] = useState('');
  const [child, setChild] = useState<FoundChild | null>(null);
  const kind = scopeKindOf(role);
  const isWithinSchool = kind === 'CLASS' || kind === 'CHILD';
  const classes = useQuery(ClassNamesDocument, { variables: { schoolId }, skip: kind !== 'CLASS' || schoolId === '' }).data?.classNames;
  const ofClass = (classes ?? []).map((each) => ({ value: each.classId, text: each.name ?? classTitle(t, each) }));
  const choice = (label: string, choices: FormField['choices']): FormField => ({ name: 'scopeId', label, kind: 'choice', choices });
  const places: Record<typeof kind, FormField[]> = {
    COUNTY: [],
    SCHOOL: [choice(t('people.school'), schools)],
    OFFICE: [choice(t('people.office'), offices)],
    CLASS:
      schoolId === '' ? [] : [{ ...choice(t('people.class'), ofClass), hint: classes?.length === 0 ? t('people.noClasses') : undefined }],
    CHILD: [],
  };
  const fields: FormField[] = [
    ...places[kind],
    { name: 'until', label: t('people.until'), kind: 'date', isOptional: true, hint: t('people.untilHint') },
  ];
  const idOf = { COUNTY: () => null, CHILD: () => child?.childId, SCHOOL: undefined, OFFICE: undefined, CLASS: undefined }[kind];
  const submit = async ({ scopeId, until }: Readonly<Record<string, string>>) => {
    const id = idOf ? idOf() : scopeId;
    if (id === undefined) return { zh: t('people.findFirst'), en: t('people.findFirst') };
    return grant({ personId, role, scopeKind: kind, scopeId: id, until: until || null });
  };
  return (
    <CommandForm
      key={`${role} ${schoolId}`}
      title={t('people.grant')}
      act={t('people.grant')}
      done={t('people.saved')}
      fields={fields}
      onSubmit={submit}
    >
      <div className="command-fields">
        <label className="field">
          <span>{t('people.role')}</span>
          <select
            value={role}
            onChange={({ target }) => {
              setRole(target.value as Role);
              setChild(null);
            }}
          >
            {roleNames.map(spelledRole).map((each) => (
              <option key={each} value={each}>
                {say(roleOf(each))}
              </option>
            ))}
          </select>
        </label>
        {isWithinSchool && (
          <label className="field">
            <span>{t('people.school')}</span>
            <select
              value={schoolId}
              onChange={({ target }) => {
                setSchoolId(target.value);
                setChild(null);
              }}
            >
              <option value="">{t('command.choose')}</option>
              {schools.map(({ value, text }) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        )}
        {kind === 'CHILD' && schoolId !== '' && <FindChild schoolId={schoolId} child={child} onFound={setChild} />}
      </div>
    </CommandForm>
  );
}
