import type { RaisePlanFiguresFragment, WorkbenchSchoolFragment } from '../../../gql/graphql.ts';
import { neededValue } from '../../../measures/resource-number.ts';

const wholeUnits = ['persons', 'rooms'];

/**
 * The plan as somebody would carry it out: money and areas raised to values rounded up to the digit shown, and what is added
 * reckoned from these, so that the plan, its export and what the what-if computes from it say the same. Teachers and rooms
 * are whole already and stay as they are. **Unit** of `added` that of the total.
 */
export function providablePlan(
  plan: RaisePlanFiguresFragment,
  schools: readonly WorkbenchSchoolFragment[],
  unit: string,
): RaisePlanFiguresFragment {
  if (wholeUnits.includes(plan.addedUnit)) return plan;
  const steps = plan.steps.map((step) => {
    const row = schools.find(({ school }) => school.id === step.school.id);
    const to = neededValue(step.to, unit);
    return row ? { ...step, to, added: to * row.students - row.total } : step;
  });
  return { ...plan, steps, level: neededValue(plan.level, unit), added: steps.reduce((sum, { added }) => sum + added, 0) };
}
