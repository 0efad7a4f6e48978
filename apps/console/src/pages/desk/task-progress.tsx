import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DeskProgressDocument, type DeskTaskFragment } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useWording } from '../../language/use-wording.ts';

/** How far a task is: in percent, in a number where there is one, and in words. Files are added on the task's own page. */
export function TaskProgress({ task }: { task: DeskTaskFragment }) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const report = useCommand(DeskProgressDocument);
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
        return report({ taskId: task.taskId, percent: Number(percent), note, numbers });
      }}
    >
      <p className="fine">
        <Link to={`/tasks?task=${encodeURIComponent(task.taskId)}`}>{t('desk.addEvidence')}</Link>
      </p>
    </CommandForm>
  );
}
