import { useTranslation } from 'react-i18next';
import { addDays } from '../../draws/draw-day.ts';
import { PlanDrawsDocument } from '../../gql/graphql.ts';
import { CommandForm } from '../../governance/command-form.tsx';
import { usePlatformDay } from '../../governance/school-year-field.tsx';
import { customaryWeights, numbersGiven, wholeIn } from '../draw/plan-draft.ts';
import { customaryNumbers } from '../draw/plan-input.ts';
import type { DrawLine } from './draw-line.ts';
import type { DrawOutcome } from './draw-outcome.ts';
import { useForAll } from './use-for-all.ts';

type Props = { schoolYear: number; cohorts: readonly DrawLine[]; onDone: (outcomes: readonly DrawOutcome[]) => void };

type WrongText = 'draws.planDay.sizeWrong' | 'draws.plan.noticeDaysWrong' | 'draws.plan.countWrong' | 'draws.plan.rangeWrong';

/** Plans every cohort in view that has none, by one rule: as few classes as the largest size allows. */
export function PlanDay({ schoolYear, cohorts, onDone }: Props) {
  const { t } = useTranslation();
  const today = usePlatformDay();
  const planAll = useForAll(PlanDrawsDocument, onDone);
  if (today === null) return null;
  const wrong = (key: WrongText) => ({ zh: t(key), en: t(key) });
  return (
    <CommandForm
      title={t('draws.planDay.title', { count: cohorts.length })}
      act={t('draws.planDay.act')}
      done=""
      fields={[
        { name: 'day', label: t('draws.plan.drawDay'), kind: 'date', value: addDays(today, 3) },
        { name: 'first', label: t('draws.planDay.largest1'), kind: 'number', value: '45' },
        { name: 'seventh', label: t('draws.planDay.largest7'), kind: 'number', value: '50' },
        { name: 'noticeDays', label: t('draws.plan.noticeDays'), kind: 'number', value: '3' },
        { name: 'means', label: t('draws.plan.means'), kind: 'lines', value: t('draws.plan.customaryMeans') },
        { name: 'count', label: t('draws.plan.count'), kind: 'number', value: customaryNumbers.count },
        { name: 'least', label: t('draws.plan.least'), kind: 'number', value: customaryNumbers.least },
        { name: 'most', label: t('draws.plan.most'), kind: 'number', value: customaryNumbers.most },
      ]}
      onSubmit={async ({ day, first, seventh, noticeDays, means, count, least, most }) => {
        const [inFirst, inSeventh, days] = [wholeIn(first!, 1, 200), wholeIn(seventh!, 1, 200), wholeIn(noticeDays!, 1, 60)];
        if (inFirst === null || inSeventh === null) return wrong('draws.planDay.sizeWrong');
        if (days === null) return wrong('draws.plan.noticeDaysWrong');
        const faults: WrongText[] = [];
        const numbers = numbersGiven({ count: count!, least: least!, most: most! }, (field) =>
          faults.push(field === 'count' ? 'draws.plan.countWrong' : 'draws.plan.rangeWrong'),
        );
        if (faults[0]) return wrong(faults[0]);
        return planAll({
          schoolYear,
          cohorts: cohorts.map(({ schoolId, grade }) => ({ schoolId, grade })),
          largestClass: [
            { grade: 1, pupils: inFirst },
            { grade: 7, pupils: inSeventh },
          ],
          plan: {
            attributes: Object.entries(customaryWeights).map(([key, weight]) => ({ key, weight: Number(weight) })),
            joint: [],
            drawDay: day!,
            noticeDays: days,
            publicSource: { kind: 'HALL', means: means!.trim(), ...numbers },
            revealDeadline: new Date(`${day!}T10:00:00+08:00`).toISOString(),
            openRows: false,
          },
        });
      }}
    >
      <p className="fine">{t('draws.planDay.note')}</p>
    </CommandForm>
  );
}
