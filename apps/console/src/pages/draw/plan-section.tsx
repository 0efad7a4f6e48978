import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChangeDrawPlanDocument, DraftDrawPlanDocument, DrawsDocument, type DrawTextFragment } from '../../gql/graphql.ts';
import { Fact } from '../../governance/fact.tsx';
import { useCommand } from '../../governance/use-command.ts';
import { useMyRights } from '../../governance/use-my-rights.ts';
import { usePlatformDay } from '../../governance/school-year-field.tsx';
import { useBalanceWords } from '../../draws/use-balance-words.ts';
import { addDays } from '../../draws/draw-day.ts';
import { useWording } from '../../language/use-wording.ts';
import type { Cohort } from './cohort-of.ts';
import { FeasibilityNote } from './feasibility-note.tsx';
import type { PlanGiven } from './plan-draft.ts';
import { PlanForm } from './plan-form.tsx';
import { draftOf, inputOf, newDraft } from './plan-input.ts';
import { useSourceText } from './use-source-text.ts';

type Props = { cohort: Cohort; /** null: nobody planned it yet */ draw: DrawTextFragment | null };

/** What was agreed on before the seal: read as facts, and written with its feasibility beside it. */
export function PlanSection({ cohort, draw }: Props) {
  const { t } = useTranslation();
  const may = useMyRights();
  const today = usePlatformDay();
  const [isEditing, setEditing] = useState(false);
  const draft = useCommand(DraftDrawPlanDocument);
  const change = useCommand(ChangeDrawPlanDocument);
  const mayPlan = may('plan-draws');
  const pupils = usePupilsOf(cohort, draw === null && mayPlan);
  const isOpen = draw === null || draw.status === 'PLANNED';
  const save = async (plan: PlanGiven) => {
    const problem =
      draw === null
        ? await draft({ ...cohort, plan: inputOf(plan, []) })
        : await change({ drawId: draw.drawId, plan: inputOf(plan, draw.plan.joint) });
    if (problem === null) setEditing(false);
    return problem;
  };
  return (
    <section className="section" aria-labelledby="draw-plan">
      <h2 id="draw-plan">{t('draws.plan.title')}</h2>
      {draw === null ? (
        <p className="empty-note">
          {t('draws.plan.none')} {pupils ? t('draws.plan.pupilsNow', { count: pupils }) : ''}
        </p>
      ) : (
        <PlanFacts draw={draw} />
      )}
      {draw !== null && !isOpen && <p className="fine">{t(draw.status === 'FROZEN' ? 'draws.plan.fixedNow' : 'draws.plan.sealedNow')}</p>}
      {mayPlan && isOpen && draw !== null && !isEditing && (
        <p className="screen-only">
          <button type="button" className="quiet-button" onClick={() => setEditing(true)}>
            {t('draws.plan.edit')}
          </button>
        </p>
      )}
      {mayPlan && isOpen && today !== null && (draw === null ? pupils !== undefined : isEditing) && (
        <PlanForm
          title={t(draw === null ? 'draws.plan.draft' : 'draws.plan.edit')}
          initial={
            draw === null
              ? newDraft(addDays(today, 3), t('draws.plan.customaryMeans'), classesFor(cohort.grade, pupils ?? null))
              : draftOf(draw.plan)
          }
          onSave={save}
        >
          {(plan) => <FeasibilityNote cohort={cohort} plan={plan} />}
        </PlanForm>
      )}
    </section>
  );
}

/** Of a cohort that nobody planned: how many the register has. null: it has none; undefined: not known yet. */
function usePupilsOf({ schoolId, schoolYear, grade }: Cohort, isUnplanned: boolean): number | null | undefined {
  const { data } = useQuery(DrawsDocument, { variables: { schoolYear }, skip: !isUnplanned });
  if (!data) return undefined;
  return data.unplannedCohorts.find((each) => each.schoolId === schoolId && each.grade === grade)?.pupils ?? null;
}

/** As few classes as the customary size allows: 45 in primary school, 50 after it. */
const classesFor = (grade: number, pupils: number | null): string =>
  pupils === null ? '' : String(Math.ceil(pupils / (grade < 7 ? 45 : 50)));

function PlanFacts({ draw: { plan, version } }: { draw: DrawTextFragment }) {
  const { t } = useTranslation();
  const { date, dateTime } = useWording();
  const words = useBalanceWords();
  const sourceText = useSourceText();
  const list = (numbers: readonly number[]) => numbers.join(t('app.listSeparator'));
  return (
    <div className="card">
      <p className="fine">{t('draws.plan.version', { version })}</p>
      <dl className="record-facts">
        <Fact term={t('draws.plan.classCount')}>{plan.classCount}</Fact>
        <Fact term={t('draws.plan.sizes')}>{plan.sizes ? list(plan.sizes) : t('draws.plan.equalSizes')}</Fact>
        <Fact term={t('draws.plan.capacities')}>{plan.capacities ? list(plan.capacities) : t('draws.plan.noCapacity')}</Fact>
        <Fact term={t('draws.plan.attributes')}>
          {plan.attributes
            .map(({ key, weight }) => t('draws.plan.weightText', { name: words.attributeName(key), weight }))
            .join(t('app.listSeparator'))}
        </Fact>
        <Fact term={t('draws.plan.drawDay')}>{date(plan.drawDay)}</Fact>
        <Fact term={t('draws.plan.revealDeadline')}>{dateTime(plan.revealDeadline)}</Fact>
        <Fact term={t('draws.plan.noticeDays')}>{t('draws.plan.daysText', { days: plan.noticeDays })}</Fact>
        <Fact term={t('draws.plan.source')}>{sourceText(plan.publicSource)}</Fact>
        <Fact term={t('draws.plan.openRows')}>{t(plan.openRows ? 'draws.plan.yes' : 'draws.plan.no')}</Fact>
      </dl>
    </div>
  );
}
