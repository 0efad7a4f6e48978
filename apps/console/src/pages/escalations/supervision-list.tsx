import { useTranslation } from 'react-i18next';
import {
  AnswerSupervisionDocument,
  CloseSupervisionDocument,
  ReturnSupervisionDocument,
  type SupervisionTextFragment,
} from '../../gql/graphql.ts';
import { AlarmMark } from '../../governance/alarm-mark.tsx';
import { CommandForm } from '../../governance/command-form.tsx';
import { EvidencePanel } from '../../governance/evidence-panel.tsx';
import { Hand } from '../../governance/hand.tsx';
import { useChosen } from '../../governance/use-chosen.ts';
import { useAsOf } from '../../governance/as-of-field.tsx';
import { Receipts } from '../../governance/receipts.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useEvidenceIds } from '../../governance/use-evidence-ids.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { useUnitNames } from '../../governance/use-unit-names.ts';
import { useWording } from '../../language/use-wording.ts';

/** 督办: what was demanded of a unit, its answers, and how it ended. */
export function SupervisionList({ items, isNow }: { items: readonly SupervisionTextFragment[]; isNow: boolean }) {
  const { t } = useTranslation();
  return (
    <section className="section" aria-labelledby="supervisions">
      <h2 id="supervisions">{t('escalations.supervisions')}</h2>
      {items.length === 0 ? (
        <p className="empty-note">{t('escalations.noSupervisions')}</p>
      ) : (
        items.map((item) => <Item key={item.itemId} item={item} isNow={isNow} />)
      )}
    </section>
  );
}

function Item({ item, isNow }: { item: SupervisionTextFragment; isNow: boolean }) {
  const { t } = useTranslation();
  const { date } = useWording();
  const may = useMyRights();
  const { nameOf, myId, myOffices, mySchools } = useUnitNames();
  const { itemId, step, answers, closed } = item;
  const asOf = useAsOf();
  const chosen = useChosen('item', itemId);
  const isOwed = step === 'OPENED' || step === 'RETURNED';
  const isOwn = [...myOffices, ...mySchools].includes(item.unitId);
  const isOtherHand = !answers.some(({ answeredBy }) => answeredBy === myId);
  return (
    <article className="card section" {...chosen}>
      <h3>
        {nameOf(item)} · {t(`escalations.stepOf.${step}`)} · {t('escalations.dueOn', { day: date(item.due) })}
      </h3>
      {isOwed && item.alarm !== 'NONE' && <AlarmMark alarm={item.alarm} daysLate={item.daysLate} />}
      <p className="written">
        {item.demand ?? t('command.erased')} <Hand of={item.openedHand} />
      </p>
      {answers.map(({ round, answer, answeredHand, returned }) => (
        <div key={round}>
          <p className="written">
            <strong>{t('escalations.answer')}</strong>
            {t('command.colon')}
            {answer ?? t('command.erased')} <Hand of={answeredHand} />
          </p>
          {returned && (
            <p className="problem-text written">
              ✗ {t('escalations.returned')}
              {t('command.colon')}
              {returned.reason ?? t('command.erased')} <Hand of={returned.returnedHand} />
            </p>
          )}
        </div>
      ))}
      {closed && (
        <p className="written">
          ✓ {t('escalations.closedOn', { day: date(closed.day) })}
          {t('command.colon')}
          {closed.conclusion ?? t('command.erased')} <Hand of={closed.closedHand} />
        </p>
      )}
      <EvidencePanel
        place={{ aboutKind: 'SUPERVISION', aboutId: itemId, unitKind: item.unitKind, unitId: item.unitId }}
        asOf={asOf}
        mayFile={isNow && isOwed && isOwn}
      />
      {isNow && isOwed && isOwn && may('answer-supervision') && <Answer itemId={itemId} />}
      {isNow && step === 'ANSWERED' && may('supervise-units') && isOtherHand && <Judge itemId={itemId} />}
      <Receipts events={item.events} />
    </article>
  );
}

function Answer({ itemId }: { itemId: string }) {
  const { t } = useTranslation();
  const answer = useCommand(AnswerSupervisionDocument);
  const evidenceIds = useEvidenceIds('SUPERVISION', itemId);
  return (
    <CommandForm
      title={t('escalations.giveAnswer')}
      act={t('escalations.giveAnswer')}
      done={t('escalations.answered')}
      fields={[{ name: 'answer', label: t('escalations.answer'), kind: 'lines' }]}
      onSubmit={async ({ answer: text }) => answer({ itemId, answer: text!.trim(), evidenceIds })}
    />
  );
}

function Judge({ itemId }: { itemId: string }) {
  const { t } = useTranslation();
  const close = useCommand(CloseSupervisionDocument);
  const giveBack = useCommand(ReturnSupervisionDocument);
  return (
    <div className="command-forms">
      <CommandForm
        title={t('escalations.close')}
        act={t('escalations.close')}
        done={t('escalations.closed')}
        fields={[{ name: 'conclusion', label: t('escalations.conclusion'), kind: 'lines' }]}
        onSubmit={async ({ conclusion }) => close({ itemId, conclusion: conclusion!.trim() })}
      />
      <CommandForm
        title={t('escalations.return')}
        act={t('escalations.return')}
        done={t('escalations.returned')}
        fields={[
          { name: 'reason', label: t('escalations.reason'), kind: 'lines' },
          { name: 'due', label: t('escalations.newDue'), kind: 'date' },
        ]}
        onSubmit={async ({ reason, due }) => giveBack({ itemId, reason: reason!.trim(), due: due! })}
      />
    </div>
  );
}
