import { useTranslation } from 'react-i18next';
import { DeskProgressDocument, type DeskTaskFragment } from '../../gql/graphql.ts';
import { DayLink } from '../../governance/day-link.tsx';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useEvidenceIds } from '../../governance/use-evidence-ids.ts';
import { useWording } from '../../language/use-wording.ts';

/** How far a task is: in percent, in a number where there is one, and in words. Files are added on the task's own page. */
export function TaskProgress({ task }: { task: DeskTaskFragment }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const report = useCommand(DeskProgressDocument);
  const evidenceIds = useEvidenceIds('TASK', task.taskId);
  return (
    <CommandForm
      title={t('desk.reportOn', { task: pick(task.titleZh, task.titleEn) })}
      act={t('desk.send')}
      done={t('desk.sent')}
      fields={[
        { name: 'percent', label: t('desk.percentDone'), kind: 'number', value: String(task.percent) },
        { name: 'label', label: t('desk.numberOf'), isOptional: true, hint: t('desk.numberHint') },
        { name: 'value', label: t('desk.number'), kind: 'number', isOptional: true },
        { name: 'unit', label: t('desk.unit'), isOptional: true },
        { name: 'note', label: t('desk.note'), kind: 'lines' },
      ]}
      onSubmit={({ percent = '', label = '', value = '', unit = '', note = '' }) => {
        if (!/^\d{1,3}$/.test(percent.trim())) return Promise.resolve({ zh: t('desk.percentWrong'), en: t('desk.percentWrong') });
        const numbers = label.trim() && value.trim() ? [{ label: label.trim(), value: value.trim(), unit: unit.trim() }] : [];
        return report({ taskId: task.taskId, percent: Number(percent), note, numbers, evidenceIds });
      }}
    >
      <p className="fine">
        <DayLink to={`/tasks?task=${encodeURIComponent(task.taskId)}`}>{t('desk.addEvidence')}</DayLink>
      </p>
    </CommandForm>
  );
}
