import { useTranslation } from 'react-i18next';
import { FormWorkgroupDocument, SubmitPlanDocument, type UnitKind } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { fenOf } from '../../governance/money.ts';
import { useCommand } from '../../governance/use-command.ts';
import { useEvidenceIds } from '../../governance/use-evidence-ids.ts';
import { useMoneyProblem } from '../../governance/use-money-problem.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';

type Unit = { unitKind: UnitKind; unitId: string };

export function SubmitPlan({ unit, schoolYear }: { unit: Unit; schoolYear: number }) {
  const { t } = useTranslation();
  const submit = useCommand(SubmitPlanDocument);
  const notMoney = useMoneyProblem();
  const { nameOf } = useUnitNames();
  const aboutId = `${unit.unitKind.toLowerCase()}-${unit.unitId}-${schoolYear}`;
  const evidenceIds = useEvidenceIds('PLAN', aboutId);
  return (
    <CommandForm
      title={t('plans.submitOf', { unit: nameOf(unit) })}
      act={t('plans.submit')}
      done={t('plans.submitted')}
      fields={[
        { name: 'title', label: t('plans.planTitle') },
        { name: 'text', label: t('plans.text'), kind: 'lines' },
        { name: 'funding', label: t('plans.fundingYuan'), kind: 'money', isOptional: true, hint: t('command.moneyHint') },
      ]}
      onSubmit={async ({ title, text, funding }) => {
        const fundingFen = funding!.trim() === '' ? 0 : fenOf(funding!);
        if (fundingFen === null) return notMoney;
        return submit({ ...unit, schoolYear, title: title!.trim(), text: text!.trim(), fundingFen, evidenceIds });
      }}
    />
  );
}

/** One line for each member: name, then duty. */
const memberOf = (line: string) => {
  const [name = '', ...duty] = line.trim().split(/[\s,，、]+/u);
  return { name, duty: duty.join(' ') };
};

export function FormWorkgroup({ schoolId, schoolYear }: { schoolId: string; schoolYear: number }) {
  const { t } = useTranslation();
  const form = useCommand(FormWorkgroupDocument);
  const { schoolName } = useUnitNames();
  return (
    <CommandForm
      title={t('plans.formOf', { school: schoolName(schoolId) })}
      act={t('plans.form')}
      done={t('plans.formed')}
      fields={[
        { name: 'leader', label: t('plans.leader') },
        { name: 'leaderDuty', label: t('plans.duty') },
        { name: 'members', label: t('plans.members'), kind: 'lines', isOptional: true, hint: t('plans.membersHint') },
      ]}
      onSubmit={async ({ leader, leaderDuty, members }) =>
        form({
          schoolId,
          schoolYear,
          leader: { name: leader!.trim(), duty: leaderDuty!.trim() },
          members: members!
            .split('\n')
            .filter((line) => line.trim() !== '')
            .map(memberOf),
        })
      }
    />
  );
}
