import { type CountyPlan, isSpecial, studentsOf } from '../plan/planned-school.ts';

/** Turns a school's planned share into the chance of its next student, and hears what was drawn. */
export type Steered = {
  share(planned: number): number;
  /** @returns `drawn` */
  note(planned: number, drawn: boolean): boolean;
};

export type Steering = Readonly<Record<'migrant' | 'leftBehind' | 'disabled', Steered>>;

/** Chance alone misses a small number like 330 by more than a tenth; a plan with `children` is met almost to the child. */
export function createSteering(plan: CountyPlan): Steering {
  const { children } = plan;
  if (!children) return { migrant: unsteered, leftBehind: unsteered, disabled: unsteered };
  const expected = (kind: keyof Steering) => plan.schools.reduce((sum, school) => sum + studentsOf(school) * school.composition[kind], 0);
  // In the special school everybody is disabled, which leaves nothing to steer.
  const inSpecialSchool = plan.schools.filter(isSpecial).reduce((sum, school) => sum + studentsOf(school), 0);
  return {
    migrant: steered(children.migrant, expected('migrant')),
    leftBehind: steered(children.leftBehind, expected('leftBehind')),
    disabled: steered(children.disabled - inSpecialSchool, expected('disabled') - inSpecialSchool),
  };
}

const unsteered: Steered = { share: (planned) => planned, note: (_, drawn) => drawn };

/** Sequential sampling: what is still wanted over what the students to come would bring. `expected` is the sum of their shares. */
function steered(wanted: number, expected: number): Steered {
  let [missing, toCome] = [wanted, expected];
  return {
    // Among the last students the quotient says little; it is held within bounds.
    share: (planned) => (planned >= 1 ? 1 : planned * Math.min(2, Math.max(0, missing / Math.max(toCome, 1e-9)))),
    note(planned, drawn) {
      if (planned >= 1) return drawn;
      toCome -= planned;
      if (drawn) missing -= 1;
      return drawn;
    },
  };
}
