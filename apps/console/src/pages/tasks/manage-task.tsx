import { useTranslation } from 'react-i18next';
import {
  CancelTaskDocument,
  ConfirmTaskDocument,
  type OfficeTextFragment,
  ReassignTaskDocument,
  ReopenTaskDocument,
  RescheduleTaskDocument,
  ReturnTaskDocument,
  type TaskRowFragment,
} from '../../gql/graphql.ts';
import { CommandForm, type FormField } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useOfficeNames } from '../../governance/use-office-names.ts';
import { usePersonChoices } from '../../governance/use-person-choices.ts';

type Props = { task: TaskRowFragment; offices: readonly OfficeTextFragment[] };

/** What the project office does with a task, as far as its step allows. */
export function ManageTask({ task, offices }: Props) {
  const { t } = useTranslation();
  const { choices, nameOf } = useOfficeNames(offices);
  const persons = usePersonChoices(nameOf);
  const confirm = useCommand(ConfirmTaskDocument);
  const giveBack = useCommand(ReturnTaskDocument);
  const reopen = useCommand(ReopenTaskDocument);
  const cancel = useCommand(CancelTaskDocument);
  const reschedule = useCommand(RescheduleTaskDocument);
  const reassign = useCommand(ReassignTaskDocument);
  const { taskId, step } = task;
  const done = t('tasks.saved');
  const reason: FormField = { name: 'reason', label: t('tasks.reason'), kind: 'lines' };
  const form = (title: string, fields: readonly FormField[], onSubmit: Parameters<typeof CommandForm>[0]['onSubmit']) => (
    <CommandForm key={title} title={title} act={title} done={done} fields={fields} onSubmit={onSubmit} />
  );
  const isOver = step === 'CONFIRMED' || step === 'CANCELLED';
  return (
    <div className="command-forms">
      {step === 'CLOSED' && (
        <CommandForm title={t('tasks.confirm')} act={t('tasks.confirm')} done={done} fields={[]} onSubmit={() => confirm({ taskId })}>
          <p className="fine">{t('tasks.confirmHint')}</p>
        </CommandForm>
      )}
      {step === 'CLOSED' && form(t('tasks.return'), [reason], (values) => giveBack({ taskId, reason: values['reason']! }))}
      {isOver && form(t('tasks.reopen'), [reason], (values) => reopen({ taskId, reason: values['reason']! }))}
      {!isOver &&
        task.kind === 'TASK' &&
        form(t('tasks.reschedule'), [{ name: 'due', label: t('tasks.newDue'), kind: 'date' }, reason], (values) =>
          reschedule({ taskId, due: values['due']!, reason: values['reason']! }),
        )}
      {!isOver &&
        form(
          t('tasks.reassign'),
          [
            { name: 'lead', label: t('policy.lead_office'), kind: 'choice', choices, value: task.leadOffice },
            { name: 'person', label: t('policy.person'), kind: 'choice', choices: persons, isOptional: true, value: task.personId ?? '' },
          ],
          (values) =>
            reassign({
              taskId,
              leadOffice: values['lead']!,
              coOffices: task.coOffices.filter((office) => office !== values['lead']),
              personId: values['person'] || null,
            }),
        )}
      {!isOver && form(t('tasks.cancel'), [reason], (values) => cancel({ taskId, reason: values['reason']! }))}
    </div>
  );
}
