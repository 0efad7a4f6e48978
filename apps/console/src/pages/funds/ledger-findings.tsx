import { useTranslation } from 'react-i18next';
import type { ImportFundLedgerMutation } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Column, DataTable } from '../../tables/data-table.tsx';

type Answer = Extract<ImportFundLedgerMutation['importFundLedger'], { rows: number }>;
type Finding = Answer['findings'][number];
type Props = { name: string; answer: Answer; isBusy: boolean; onTake: () => void };

/** What a ledger file would add, or why nothing of it can be taken in. */
export function LedgerFindings({ name, answer, isBusy, onTake }: Props) {
  const { t } = useTranslation();
  const { say } = useWording();
  const { applied, budgets, bookings, payments, findings, findingCount } = answer;
  const isNew = budgets + bookings + payments > 0;
  const columns: Column<Finding>[] = [
    { id: 'row', title: t('funds.row'), cell: ({ row }) => row, value: ({ row }) => row, isNumber: true },
    { id: 'column', title: t('funds.column'), cell: ({ column }) => column ?? '—', value: ({ column }) => column ?? '' },
    { id: 'problem', title: t('funds.problem'), cell: (finding) => say(finding), value: (finding) => say(finding), isSentence: true },
  ];
  return (
    <section className="card" aria-labelledby="ledger-checked">
      <h3 id="ledger-checked">{t('funds.ledgerCheck', { name })}</h3>
      <output>
        {t('funds.ledgerCounts', { ...answer })} {applied && <strong>{t('funds.ledgerTaken')}</strong>}
      </output>
      {findingCount > 0 && (
        <>
          <p className="problem">{t('funds.ledgerProblems', { count: findingCount })}</p>
          <DataTable
            name={t('funds.problem')}
            columns={columns}
            rows={findings}
            keyOf={({ row, column, code }) => `${row} ${column} ${code}`}
            param="findings"
          />
        </>
      )}
      {!applied && findingCount === 0 && (
        <p>
          {isNew ? (
            <button type="button" className="primary-button" disabled={isBusy} onClick={onTake}>
              {t('funds.ledgerTake')}
            </button>
          ) : (
            t('funds.ledgerNothing')
          )}
        </p>
      )}
    </section>
  );
}
