import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DecideConstraintDocument, type DrawTextFragment, WithdrawConstraintDocument } from '../../gql/graphql.ts';
import { CommandButton } from '../../draws/command-button.tsx';
import { CommandForm } from '../../governance/command-form.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { DeclareConstraint } from './declare-constraint.tsx';
import { TwinList } from './twin-list.tsx';
import type { RosterShown } from './use-roster.ts';

type Constraint = DrawTextFragment['constraints'][number];
type Props = { draw: DrawTextFragment; shown: RosterShown };

/** What must hold in the draw, each with its ground; approved by another person than declared it, or it does not count. */
export function ConstraintSection({ draw, shown }: Props) {
  const { t } = useTranslation();
  const may = useMyRights();
  const [twins, setTwins] = useState<readonly string[]>([]);
  const { constraints, status } = draw;
  const isOpen = status === 'PLANNED' || status === 'FROZEN';
  return (
    <section className="section" aria-labelledby="draw-constraints">
      <h2 id="draw-constraints">{t('draws.constraint.title')}</h2>
      <p className="fine">{t('draws.constraint.lead')}</p>
      {isOpen && shown.roster && may('plan-draws') && <TwinList drawId={draw.drawId} nameOf={shown.nameOf} onDeclare={setTwins} />}
      {constraints.length === 0 ? (
        <p className="empty-note">{t('draws.constraint.none')}</p>
      ) : (
        <ul className="draw-constraints">
          {constraints.map((constraint) => (
            <ConstraintCard key={constraint.constraintId} constraint={constraint} drawId={draw.drawId} isOpen={isOpen} shown={shown} />
          ))}
        </ul>
      )}
      {isOpen && may('plan-draws') && shown.mayRead && <DeclareConstraint key={twins.join()} draw={draw} shown={shown} about={twins} />}
    </section>
  );
}

type CardProps = { constraint: Constraint; drawId: string; isOpen: boolean; shown: RosterShown };

function ConstraintCard({ constraint, drawId, isOpen, shown }: CardProps) {
  const { t } = useTranslation();
  const may = useMyRights();
  const { myId } = useUnitNames();
  const withdraw = useCommand(WithdrawConstraintDocument);
  const { constraintId, kind, ground, words, decision, reason, declaredBy, isWithdrawn } = constraint;
  const step = isWithdrawn ? 'withdrawn' : decision === null ? 'waiting' : decision === 'APPROVED' ? 'approved' : 'refused';
  const whom = useWhom(constraint, shown);
  const isWaiting = isOpen && step === 'waiting';
  return (
    <li className="card">
      <h3>
        {kind === null ? t('draws.constraint.hidden') : t(`draws.constraint.kindOf.${kind}`)}
        <span className="fine"> {t(`draws.constraint.${step}`)}</span>
      </h3>
      {kind !== null && <p>{whom}</p>}
      {ground !== null && (
        <p className="written">
          {t(`draws.constraint.groundOf.${ground}`)} {words}
        </p>
      )}
      {reason && <p className="written fine">{t('draws.constraint.withReason', { reason })}</p>}
      {isWaiting && may('decide-draws') && declaredBy === myId && <p className="empty-note">{t('draws.constraint.ownHand')}</p>}
      {isWaiting && may('decide-draws') && declaredBy !== myId && <Decide drawId={drawId} constraintId={constraintId} />}
      {isOpen && !isWithdrawn && may('plan-draws') && (
        <CommandButton
          act={t('draws.constraint.withdraw')}
          done={t('draws.constraint.withdrawnNow')}
          isQuiet
          onAct={() => withdraw({ drawId, constraintId })}
        />
      )}
    </li>
  );
}

/** Whom it concerns: by name once the roster is shown, which is recorded; otherwise how many. */
function useWhom({ studentIds, classNos, places }: Constraint, { roster, nameOf }: RosterShown): string {
  const { t } = useTranslation();
  const whom = roster
    ? (studentIds ?? []).map(nameOf).join(t('app.listSeparator'))
    : t('draws.balance.pupils', { count: studentIds?.length ?? 0 });
  const where = (classNos ?? []).map((no) => t('draws.constraint.classText', { no }));
  const taken = places === null ? [] : [t('draws.constraint.placesText', { places })];
  return [whom, ...where, ...taken].join(' · ');
}

function Decide({ drawId, constraintId }: { drawId: string; constraintId: string }) {
  const { t } = useTranslation();
  const decide = useCommand(DecideConstraintDocument);
  return (
    <CommandForm
      title={t('draws.constraint.decide')}
      act={t('draws.constraint.decide')}
      done={t('draws.constraint.decided')}
      fields={[
        {
          name: 'decision',
          label: t('draws.constraint.step'),
          kind: 'choice',
          choices: [
            { value: 'APPROVED', text: t('draws.constraint.approve') },
            { value: 'REFUSED', text: t('draws.constraint.refuse') },
          ],
        },
        { name: 'reason', label: t('draws.constraint.reason'), kind: 'lines', isOptional: true, hint: t('draws.constraint.reasonHint') },
      ]}
      onSubmit={({ decision, reason }) =>
        decide({ drawId, constraintId, decision: decision as 'APPROVED' | 'REFUSED', reason: reason!.trim() })
      }
    />
  );
}
