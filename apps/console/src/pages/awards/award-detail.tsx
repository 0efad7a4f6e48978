import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AwardRowFragment } from '../../gql/graphql.ts';
import { StepList } from '../../governance/step-list.tsx';
import { Hand } from '../../governance/hand.tsx';
import { useMoney } from '../../governance/money.ts';
import { useSchoolNames } from '../../governance/use-school-names.ts';
import { useWording } from '../../language/use-wording.ts';
import { DecideAward, PayAward, RevokeAward } from './award-commands.tsx';

const eventNames = ['AwardProposed', 'AwardDecided', 'AwardPaid', 'AwardRevoked'] as const;

type Props = { award: AwardRowFragment; mayDecide: boolean; mayPay: boolean };

/** One award: why, what was decided and paid, each step with its receipt, and what may be done now. */
export function AwardDetail({ award, mayDecide, mayPay }: Props) {
  const { t } = useTranslation();
  const names = Object.fromEntries(eventNames.map((name) => [name, t(`awards.eventOf.${name}`)]));
  const { date } = useWording();
  const money = useMoney();
  const school = useSchoolNames().nameOf(award.schoolId);
  const { step, decision, payments, events } = award;
  const isOpen = step === 'APPROVED' || step === 'PART_PAID';
  return (
    <section className="section card" aria-labelledby="award-detail">
      <h2 id="award-detail">{t('awards.detail', { school })}</h2>
      <p>
        {t(`awards.stepOf.${step}`)} · {award.fundName}
      </p>
      <p>
        {t('awards.basis')}
        {t('command.colon')}
        {award.basis ?? t('command.erased')} <Hand of={award.proposedHand} />
      </p>
      {decision && (
        <p>
          {t('awards.decision')}
          {t('command.colon')}
          {t(`awards.decisionOf.${decision.decision}`)}
          {decision.decision === 'APPROVED' && ` ${money(decision.amountFen)}`} · {decision.reason ?? t('command.erased')}{' '}
          <Hand of={decision.decidedHand} />
        </p>
      )}
      {award.revokedReason && (
        <p>
          {t('awards.revoked')}
          {t('command.colon')}
          {award.revokedReason}
        </p>
      )}
      <h3>{t('awards.payments')}</h3>
      {payments.length === 0 ? (
        <p className="empty-note">{t('awards.noPayments')}</p>
      ) : (
        <ul className="way-list">
          {payments.map((payment) => (
            <li key={payment.eventId}>
              {date(payment.date)}　{money(payment.amountFen)}　<Link to={`/facts/${payment.eventId}`}>{payment.voucher}</Link>
            </li>
          ))}
        </ul>
      )}
      <h3>{t('awards.history')}</h3>
      <StepList events={events} names={names} />
      <div className="command-forms">
        {mayDecide && step === 'PROPOSED' && <DecideAward awardId={award.awardId} />}
        {mayPay && isOpen && <PayAward awardId={award.awardId} />}
        {mayDecide && (step === 'PROPOSED' || isOpen || step === 'PAID') && <RevokeAward awardId={award.awardId} />}
      </div>
    </section>
  );
}
