import { useTranslation } from 'react-i18next';
import { AcceptReportDocument, ReturnReportDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';

/** The project office takes a report, or gives it back with a reason. */
export function JudgeReport({ reportId }: { reportId: string }) {
  const { t } = useTranslation();
  const accept = useCommand(AcceptReportDocument);
  const giveBack = useCommand(ReturnReportDocument);
  return (
    <section className="section command-forms screen-only" aria-label={t('reports.judge')}>
      <CommandForm
        title={t('reports.accept')}
        act={t('reports.accept')}
        done={t('reports.accepted')}
        fields={[]}
        onSubmit={async () => accept({ reportId })}
      />
      <CommandForm
        title={t('reports.return')}
        act={t('reports.return')}
        done={t('reports.returned')}
        fields={[{ name: 'reason', label: t('reports.reason'), kind: 'lines' }]}
        onSubmit={async ({ reason }) => giveBack({ reportId, reason: reason!.trim() })}
      />
    </section>
  );
}
