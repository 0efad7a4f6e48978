import { useTranslation } from 'react-i18next';
import { CloseTaskDocument, ReportTaskDocument } from '../../gql/graphql.ts';
import { CommandForm, type FormField } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { idsOf, numbersOf } from './task-filters.ts';

/** What the office does: tell its progress, and say that it is done. */
export function WorkOnTask({ taskId, isWatch }: { taskId: string; isWatch: boolean }) {
  const { t } = useTranslation();
  const report = useCommand(ReportTaskDocument);
  const close = useCommand(CloseTaskDocument);
  const evidence: FormField = { name: 'evidence', label: t('tasks.evidenceIds'), hint: t('tasks.evidenceHint'), isOptional: true };
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
          evidence,
        ]}
        onSubmit={async (values) => {
          const percent = Number(values['percent']!.trim());
          if (!Number.isInteger(percent) || percent < 0 || percent > 100) return problem('tasks.percentWrong');
          const numbers = numbersOf(values['numbers'] ?? '');
          if (numbers === null) return problem('tasks.numberWrong');
          return report({ taskId, percent, numbers, evidenceIds: idsOf(values['evidence'] ?? ''), note: (values['note'] ?? '').trim() });
        }}
      />
      {!isWatch && (
        <CommandForm
          title={t('tasks.finish')}
          act={t('tasks.finishNow')}
          done={t('tasks.saved')}
          fields={[{ name: 'note', label: t('tasks.note'), kind: 'lines', isOptional: true }, evidence]}
          onSubmit={(values) => close({ taskId, evidenceIds: idsOf(values['evidence'] ?? ''), note: (values['note'] ?? '').trim() })}
        />
      )}
    </div>
  );
}
