import { useTranslation } from 'react-i18next';
import { type SourceTextFragment, VoidRoundDocument } from '../../gql/graphql.ts';
import { CommandForm, type FormField } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { nextSourceOf } from './next-source.ts';
import { momentOf } from './plan-draft.ts';

/** A number that never came must not stop the draw: after the deadline the round ends, and everybody commits anew. */
export function VoidForm({ drawId, source }: { drawId: string; source: SourceTextFragment }) {
  const { t } = useTranslation();
  const voidRound = useCommand(VoidRoundDocument);
  const ofLottery: FormField[] = [
    { name: 'issue', label: t('draws.plan.lotteryIssue') },
    { name: 'drawnAt', label: t('draws.plan.lotteryAt'), kind: 'moment' },
  ];
  return (
    <CommandForm
      title={t('draws.seed.void')}
      act={t('draws.seed.void')}
      done={t('draws.seed.voided')}
      fields={[
        { name: 'deadline', label: t('draws.seed.nextDeadline'), kind: 'moment', hint: t('draws.plan.revealDeadlineHint') },
        ...(source.kind === 'LOTTERY' ? ofLottery : []),
      ]}
      onSubmit={(given) => {
        const nextDeadline = momentOf(given['deadline']!)!;
        return voidRound({ drawId, nextDeadline, nextSource: nextSourceOf(source, given, nextDeadline) });
      }}
    >
      <p className="fine">{t('draws.seed.voidText')}</p>
    </CommandForm>
  );
}
