import { useTranslation } from 'react-i18next';
import {
  ClearViolationDocument,
  ConfirmViolationDocument,
  type DutyCardFragment,
  RecordViolationDocument,
  type ViolationOutcome,
  type ViolationSource,
} from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { useWording } from '../../language/use-wording.ts';

const sources: readonly ViolationSource[] = ['INSPECTION', 'REPORT', 'COMPLAINT', 'AUDIT', 'DATA', 'MEDIA'];
const outcomes: readonly ViolationOutcome[] = ['RECTIFIED', 'UNFOUNDED'];

/** To record what was found, to confirm it, and to clear it. */
export function ViolationActions({ duty: { obligationId, violations }, may }: { duty: DutyCardFragment; may: (right: string) => boolean }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const record = useCommand(RecordViolationDocument);
  const confirm = useCommand(ConfirmViolationDocument);
  const clear = useCommand(ClearViolationDocument);
  const schools = useSchoolNames().choices;
  const standing = violations.filter(({ cleared }) => cleared === null);
  const nameOf = ({ day, finding }: (typeof violations)[number]) => `${date(day)} ${finding ?? ''}`.slice(0, 32);
  const choices = (of: typeof standing) => of.map((each) => ({ value: each.violationId, text: nameOf(each) }));
  const unconfirmed = standing.filter(({ isConfirmed }) => !isConfirmed);
  return (
    <div className="command-forms">
      {may('record-violations') && (
        <CommandForm
          title={t('lightCard.act.record')}
          act={t('lightCard.act.record')}
          done={t('lightCard.act.recorded')}
          fields={[
            {
              name: 'source',
              label: t('lightCard.act.source'),
              kind: 'choice',
              choices: sources.map((value) => ({ value, text: t(`lightCard.sourceOf.${value}`) })),
            },
            { name: 'school', label: t('lightCard.act.school'), kind: 'choice', choices: schools, isOptional: true },
            { name: 'finding', label: t('lightCard.act.finding'), kind: 'lines' },
          ]}
          onSubmit={({ source, school, finding }) =>
            record({
              obligationId,
              violationId: crypto.randomUUID(),
              source: source as ViolationSource,
              schoolId: school || null,
              finding: finding!.trim(),
            })
          }
        />
      )}
      {may('record-violations') && unconfirmed.length > 0 && (
        <CommandForm
          title={t('lightCard.act.confirm')}
          act={t('lightCard.act.confirm')}
          done={t('lightCard.confirmed')}
          fields={[{ name: 'violationId', label: t('lightCard.act.which'), kind: 'choice', choices: choices(unconfirmed) }]}
          onSubmit={({ violationId }) => confirm({ obligationId, violationId: violationId! })}
        />
      )}
      {may('clear-violations') && standing.length > 0 && (
        <CommandForm
          title={t('lightCard.act.clear')}
          act={t('lightCard.act.clear')}
          done={t('lightCard.act.cleared')}
          fields={[
            { name: 'violationId', label: t('lightCard.act.which'), kind: 'choice', choices: choices(standing) },
            {
              name: 'outcome',
              label: t('lightCard.act.outcome'),
              kind: 'choice',
              choices: outcomes.map((value) => ({ value, text: t(`lightCard.outcomeOf.${value}`) })),
            },
            { name: 'reason', label: t('lightCard.act.reason'), kind: 'lines' },
          ]}
          onSubmit={({ violationId, outcome, reason }) =>
            clear({ obligationId, violationId: violationId!, outcome: outcome as ViolationOutcome, reason: reason!.trim() })
          }
        >
          <p className="fine">{t('lightCard.act.clearHint')}</p>
        </CommandForm>
      )}
    </div>
  );
}
