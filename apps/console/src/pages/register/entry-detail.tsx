import { useTranslation } from 'react-i18next';
import type { EntryRowFragment } from '../../gql/graphql.ts';
import { StepList } from '../../governance/step-list.tsx';
import { useWording } from '../../language/use-wording.ts';
import { DecideEntry, FundEntry, PlanMilestone, ReachMilestone, RenewEntry, WithdrawEntry } from './entry-commands.tsx';

const eventNames = [
  'EntryApplied',
  'EntryDecided',
  'EntryFunded',
  'MilestonePlanned',
  'MilestoneReached',
  'EntryRenewed',
  'EntryWithdrawn',
] as const;

type Props = { entry: EntryRowFragment; mayManage: boolean; mayReach: boolean };

/** One designation or project: its decision, milestones and history, and what may be done now. */
export function EntryDetail({ entry, mayManage, mayReach }: Props) {
  const { t } = useTranslation();
  const names = Object.fromEntries(eventNames.map((name) => [name, t(`register.eventOf.${name}`)]));
  const { date } = useWording();
  const { entryId, title, step, decision, milestones, events } = entry;
  const open = milestones.filter(({ reachedOn }) => reachedOn === null);
  const isRunning = step === 'CONFIRMED' || step === 'EXPIRED';
  return (
    <section className="section card" aria-labelledby="entry-detail">
      <h2 id="entry-detail">{title ?? t('command.erased')}</h2>
      <p>
        {t(`register.kindOf.${entry.kind}`)} · {t(`register.stepOf.${step}`)}
      </p>
      {decision && (
        <p>
          {t('register.decisionText', {
            decision: t(`register.decisionOf.${decision.decision}`),
            level: t(`register.levelOf.${decision.level}`),
            source: t(`register.sourceOf.${decision.fundingSource}`),
            reason: decision.reason ?? t('command.erased'),
          })}
        </p>
      )}
      {entry.withdrawnReason && (
        <p>
          {t('register.withdrawn')}
          {t('command.colon')}
          {entry.withdrawnReason}
        </p>
      )}
      <h3>{t('register.milestones')}</h3>
      {milestones.length === 0 ? (
        <p className="empty-note">{t('register.noMilestones')}</p>
      ) : (
        <ul className="way-list">
          {milestones.map(({ milestoneId, due, text, reachedOn, evidence, alarm }) => (
            <li key={milestoneId}>
              {reachedOn === null
                ? t('register.milestoneDue', { text: text ?? t('command.erased'), day: date(due) })
                : t('register.milestoneDone', { text: text ?? t('command.erased'), day: date(reachedOn), evidence: evidence ?? '' })}{' '}
              {t(`register.alarmOf.${alarm}`)}
            </li>
          ))}
        </ul>
      )}
      <h3>{t('register.history')}</h3>
      <StepList events={events} names={names} />
      <div className="command-forms">
        {mayManage && step === 'APPLIED' && <DecideEntry entryId={entryId} />}
        {mayManage && isRunning && <FundEntry entryId={entryId} />}
        {mayManage && isRunning && <PlanMilestone entryId={entryId} />}
        {mayReach && isRunning && open.length > 0 && <ReachMilestone entryId={entryId} milestones={open} />}
        {mayManage && isRunning && entry.validUntil !== null && <RenewEntry entryId={entryId} />}
        {mayManage && (isRunning || step === 'APPLIED') && <WithdrawEntry entryId={entryId} />}
      </div>
    </section>
  );
}
