import { useTranslation } from 'react-i18next';
import { bitsOf, fewestBits, type PlanDraft } from './plan-draft.ts';
import { type FieldProps, PlanField } from './plan-field.tsx';

const kinds: readonly PlanDraft['sourceKind'][] = ['HALL', 'LOTTERY', 'DRAND'];

/** Where the value comes from that nobody knows before the last number is revealed. */
export function SourceFields(field: FieldProps) {
  const { t } = useTranslation();
  const { draft, set } = field;
  const bits = bitsOf(draft);
  return (
    <fieldset className="draw-source">
      <legend>{t('draws.plan.source')}</legend>
      <div className="draw-source-kinds">
        {kinds.map((kind) => (
          <label key={kind}>
            <input type="radio" name="sourceKind" checked={draft.sourceKind === kind} onChange={() => set({ sourceKind: kind })} />{' '}
            {t(`draws.plan.sourceOf.${kind}`)}
          </label>
        ))}
      </div>
      <div className="command-fields">
        {draft.sourceKind === 'HALL' && (
          <PlanField {...field} name="means" label={t('draws.plan.means')} hint={t('draws.plan.meansHint')} isWide />
        )}
        {draft.sourceKind === 'LOTTERY' && (
          <>
            <PlanField {...field} name="lotteryName" label={t('draws.plan.lotteryName')} />
            <PlanField {...field} name="lotteryIssue" label={t('draws.plan.lotteryIssue')} />
            <PlanField {...field} name="lotteryAt" label={t('draws.plan.lotteryAt')} type="datetime-local" />
          </>
        )}
        {draft.sourceKind !== 'DRAND' && (
          <>
            <PlanField {...field} name="count" label={t('draws.plan.count')} hint={t('draws.plan.countHint')} isNumber />
            <PlanField {...field} name="least" label={t('draws.plan.least')} isNumber />
            <PlanField {...field} name="most" label={t('draws.plan.most')} isNumber />
            {bits !== null && (
              <p className={bits < fewestBits ? 'problem-text' : 'fine'}>
                {t(bits < fewestBits ? 'draws.plan.tooFewOutcomes' : 'draws.plan.outcomes', { bits, fewest: fewestBits })}
              </p>
            )}
          </>
        )}
        {draft.sourceKind === 'DRAND' && <p className="fine">{t('draws.plan.drandHint')}</p>}
      </div>
    </fieldset>
  );
}
