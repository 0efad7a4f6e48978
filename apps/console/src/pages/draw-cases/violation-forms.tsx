import { useTranslation } from 'react-i18next';
import {
  ConfirmPlacementViolationDocument,
  DismissPlacementViolationDocument,
  type PlacementViolationChannel,
  type PlacementViolationKind,
  ReportPlacementViolationDocument,
} from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useNewId } from '../../governance/use-new-id.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { wholeIn } from '../draw/plan-draft.ts';

const kinds: readonly PlacementViolationKind[] = [
  'ENTRANCE_EXAM',
  'KEY_CLASS',
  'SCORE_PLACEMENT',
  'CHANGE_WITHOUT_APPROVAL',
  'SECOND_DRAW',
  'FEE',
  'TUTORING',
  'ETHICS',
  'OTHER',
];
const channels: readonly PlacementViolationChannel[] = ['PLATFORM', 'HOTLINE', 'LETTER', 'VISIT', 'INSPECTION', 'AUDIT'];
const grades = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export function ReportViolation({ schoolYear }: { schoolYear: number }) {
  const { t } = useTranslation();
  const report = useCommand(ReportPlacementViolationDocument);
  const schools = useSchoolNames().choices;
  const [violationId, next] = useNewId();
  return (
    <CommandForm
      title={t('draws.violation.report')}
      act={t('draws.violation.report')}
      done={t('draws.violation.reported')}
      fields={[
        { name: 'school', label: t('draws.school'), kind: 'choice', choices: schools },
        {
          name: 'grade',
          label: t('draws.grade'),
          kind: 'choice',
          isOptional: true,
          choices: grades.map((grade) => ({ value: String(grade), text: t(`grade.${grade}`) })),
        },
        {
          name: 'kind',
          label: t('draws.violation.kind'),
          kind: 'choice',
          choices: kinds.map((value) => ({ value, text: t(`draws.violation.kindOf.${value}`) })),
        },
        {
          name: 'channel',
          label: t('draws.violation.channel'),
          kind: 'choice',
          value: 'PLATFORM',
          choices: channels.map((value) => ({ value, text: t(`draws.violation.channelOf.${value}`) })),
        },
        { name: 'text', label: t('draws.violation.text'), kind: 'lines', hint: t('draws.violation.textHint') },
      ]}
      onSubmit={async ({ school, grade, kind, channel, text }) => {
        const problem = await report({
          violationId,
          schoolId: school!,
          schoolYear,
          grade: grade ? Number(grade) : null,
          kind: kind as PlacementViolationKind,
          channel: channel as PlacementViolationChannel,
          text: text!.trim(),
        });
        if (problem === null) next();
        return problem;
      }}
    />
  );
}

export function DecideViolation({ violationId }: { violationId: string }) {
  const { t } = useTranslation();
  const confirm = useCommand(ConfirmPlacementViolationDocument);
  const dismiss = useCommand(DismissPlacementViolationDocument);
  return (
    <div className="command-forms">
      <CommandForm
        title={t('draws.violation.confirm')}
        act={t('draws.violation.confirm')}
        done={t('draws.violation.stepOf.CONFIRMED')}
        fields={[
          { name: 'cases', label: t('draws.violation.cases'), kind: 'number', value: '1' },
          {
            name: 'veto',
            label: t('draws.violation.isVeto'),
            kind: 'choice',
            value: 'no',
            hint: t('draws.violation.vetoHint'),
            choices: [
              { value: 'yes', text: t('draws.plan.yes') },
              { value: 'no', text: t('draws.plan.no') },
            ],
          },
          { name: 'finding', label: t('draws.violation.finding'), kind: 'lines' },
        ]}
        onSubmit={async ({ cases, veto, finding }) => {
          const count = wholeIn(cases!, 1, 10_000);
          if (count === null) return { zh: t('draws.violation.casesWrong'), en: t('draws.violation.casesWrong') };
          return confirm({ violationId, veto: veto === 'yes', cases: count, finding: finding!.trim() });
        }}
      />
      <CommandForm
        title={t('draws.violation.dismiss')}
        act={t('draws.violation.dismiss')}
        done={t('draws.violation.stepOf.DISMISSED')}
        fields={[{ name: 'finding', label: t('draws.violation.finding'), kind: 'lines' }]}
        onSubmit={({ finding }) => dismiss({ violationId, finding: finding!.trim() })}
      />
    </div>
  );
}
