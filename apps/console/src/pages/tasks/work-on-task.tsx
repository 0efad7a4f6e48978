import { useTranslation } from 'react-i18next';
import { CloseTaskDocument, ReportTaskDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useEvidenceIds } from '../../governance/use-evidence-ids.ts';
import { numbersOf } from './task-filters.ts';

/** What the office does: tell its progress, and say that it is done; both rely on the files of the task. */
export function WorkOnTask({ taskId, isWatch }: { taskId: string; isWatch: boolean }) {
  const { t } = useTranslation();
  const report = useCommand(ReportTaskDocument);
  const close = useCommand(CloseTaskDocument);
  const evidenceIds = useEvidenceIds('TASK', taskId);
  const relied = <p className="fine">{t('tasks.withFiles', { count: evidenceIds.length })}</p>;
  const problem = (key: 'tasks.percentWrong' | 'tasks.numberWrong') => ({ zh: t(key), en: t(key) });
  return (
    <div className="command-forms">
      <CommandForm
        title={t('tasks.report')}
        act={t('tasks.reportNow')}
        done={t('tasks.saved')}
        fields={[
          { name: 'percent', label: t('tasks.percent'), kind: 'number' },
          { name: 'numbers', label: t('tasks.number'), kind: 'lines', hint: t('tasks.numberHint'), isOptional: true },
          { name: 'note', label: t('tasks.note'), kind: 'lines', isOptional: true },
        ]}
        onSubmit={async (values) => {
          const percent = Number(values['percent']!.trim());
          if (!Number.isInteger(percent) || percent < 0 || percent > 100) return problem('tasks.percentWrong');
          const numbers = numbersOf(values['numbers'] ?? '');
          if (numbers === null) return problem('tasks.numberWrong');
          return report({ taskId, percent, numbers, evidenceIds, note: (values['note'] ?? '').trim() });
        }}
      >
        {relied}
      </CommandForm>
      {!isWatch && (
        <CommandForm
          title={t('tasks.finish')}
          act={t('tasks.finishNow')}
          done={t('tasks.saved')}
          fields={[{ name: 'note', label: t('tasks.note'), kind: 'lines', isOptional: true }]}
          onSubmit={(values) => close({ taskId, evidenceIds, note: (values['note'] ?? '').trim() })}
        >
          {relied}
        </CommandForm>
      )}
    </div>
  );
}
