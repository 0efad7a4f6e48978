import { useTranslation } from 'react-i18next';
import { ApplyForEntryDocument, type EntryKind, type EntryLevel } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { fenOf } from '../../governance/money.ts';
import { useCommand } from '../../governance/use-command.ts';
import { useMoneyProblem } from '../../governance/use-money-problem.ts';
import { useNewId } from '../../governance/use-new-id.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { entryKinds, entryLevels } from './entry-choices.ts';

/** A school applies for itself; an office for a school, or for the county. */
export function ApplyForEntry() {
  const { t } = useTranslation();
  const apply = useCommand(ApplyForEntryDocument);
  const notMoney = useMoneyProblem();
  const { schoolChoices, mySchools, myOffices } = useUnitNames();
  const isOfSchool = mySchools.length > 0 && myOffices.length === 0;
  const [entryId, next] = useNewId();
  return (
    <CommandForm
      title={t('register.apply')}
      act={t('register.apply')}
      done={t('register.saved')}
      fields={[
        {
          name: 'kind',
          label: t('register.kind'),
          kind: 'choice',
          choices: entryKinds.map((value) => ({ value, text: t(`register.kindOf.${value}`) })),
        },
        { name: 'title', label: t('register.name') },
        {
          name: 'level',
          label: t('register.level'),
          kind: 'choice',
          choices: entryLevels.map((value) => ({ value, text: t(`register.levelOf.${value}`) })),
        },
        {
          name: 'school',
          label: t('register.school'),
          kind: 'choice',
          choices: schoolChoices.filter(({ value }) => !isOfSchool || mySchools.includes(value)),
          isOptional: !isOfSchool,
        },
        { name: 'budget', label: t('register.budget'), kind: 'money', isOptional: true, hint: t('command.moneyHint') },
        { name: 'date', label: t('register.appliedOn'), kind: 'date' },
      ]}
      onSubmit={async ({ kind, title, level, school, budget, date }) => {
        const budgetFen = budget!.trim() === '' ? 0 : fenOf(budget!);
        if (budgetFen === null) return notMoney;
        const problem = await apply({
          entryId,
          kind: kind as EntryKind,
          level: level as EntryLevel,
          schoolId: school || null,
          title: title!.trim(),
          budgetFen,
          date: date!,
        });
        if (problem === null) next();
        return problem;
      }}
    />
  );
}
