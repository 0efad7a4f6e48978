import type { Actor } from '@junheng/access';
import { startHomeroomTeachers } from '@junheng/county-generator';
import { dayOf } from '@junheng/contracts';
import type { DemoDraws } from '../demo.ts';
import { demoOrder, demoSchoolYear } from '../demo-files.ts';
import { demand } from '../demo-governance/demand.ts';
import { admitDemoPeople, type ActAs } from '../demo-governance/people.ts';
import { findPlacesOfAugust } from '../demo-governance/places.ts';
import type { DemoDoors } from '../demo-governance/load-demo-county.ts';
import type { PlatformClock } from '../platform-clock.ts';
import { ceremonyRecord } from './ceremony-record.ts';
import { cohortLeft, type DemoCohort, demoCohorts } from './demo-cohorts.ts';
import { planOf } from './demo-plan.ts';
import { readDrawnClasses } from './drawn-classes.ts';

export type DemoDrawsOptions = DemoDoors & {
  county: string;
  clock: Pick<PlatformClock, 'now' | 'kind' | 'moveForward'>;
};

/**
 * The draws of the small invented county, from the plan to the notice; each command by the person whose command it is, on its day. Where a
 * kill broke them off, what is there stays, and the rest is done on the days that the clock has come to.
 */
export function createDemoDraws({ registry, placement, governance, ledger, county, clock }: DemoDrawsOptions, operator: Actor): DemoDraws {
  const draws = [...demoCohorts, cohortLeft];
  const drawIdOf = async ({ grade, place }: DemoCohort) => {
    const cohorts = await registry.readStartCohorts(demoSchoolYear, operator);
    const { schoolId } = cohorts.filter((cohort) => cohort.grade === grade)[place]!;
    return { schoolId, drawId: `${demoSchoolYear}-${grade}-${schoolId}` };
  };
  const today = () => dayOf(clock.now());
  const moveTo = (day: string) => void (day > today() && clock.moveForward(day));
  /** Its own day, or the clock's where that is past. */
  const planFor = ({ drawDay, ...cohort }: DemoCohort) => planOf({ ...cohort, drawDay: drawDay > today() ? drawDay : today() });

  async function plan(cohort: DemoCohort, actAs: ActAs): Promise<void> {
    const { schoolId } = await drawIdOf(cohort);
    const input = { schoolId, schoolYear: demoSchoolYear, grade: cohort.grade, plan: planFor(cohort) };
    await demand(placement.draftPlan(input, actAs(cohort.runBy)));
  }

  /** Two children of one family who are to come into different classes: asked for by the school, approved by the office. */
  async function bind(cohort: DemoCohort, actAs: ActAs): Promise<void> {
    const { schoolId, drawId } = await drawIdOf(cohort);
    const known = (await registry.readStartCohort({ schoolId, schoolYear: demoSchoolYear, grade: cohort.grade }, operator))!;
    const pairs = known.flatMap((one, at) =>
      known
        .slice(at + 1)
        .filter(({ name }) => name === one.name)
        .map((other) => [one, other]),
    );
    const pair = (pairs[0] ?? known.slice(0, 2)).map(({ studentId }) => studentId);
    const actor = actAs(cohort.runBy);
    const isSameName = pairs.length > 0;
    const words = isSameName ? '两名学生同名，编入不同班级以免混淆。' : '双方监护人共同申请编入不同班级。';
    const about = {
      kind: 'apart',
      studentIds: pair,
      classNos: [],
      places: null,
      ground: isSameName ? 'same-name' : 'other',
      words,
    } as const;
    const before = (await placement.readDraw(drawId, actor))!;
    if (before.constraints.length === 0)
      await demand(placement.declareConstraint({ drawId, ...about, studentIds: pair, classNos: [] }, actor));
    for (const { constraintId, decision } of (await placement.readDraw(drawId, actor))!.constraints)
      if (decision === null) {
        const decided = { drawId, constraintId, decision: 'approved', reason: '理由成立，同意。' } as const;
        await demand(placement.decideConstraint(decided, actAs('office-basic-education')));
      }
  }

  /** On the morning of the draw: the roster frozen, the supervisors named, everything sealed. */
  async function seal(cohort: DemoCohort, actAs: ActAs): Promise<void> {
    const { drawId } = await drawIdOf(cohort);
    const actor = actAs(cohort.runBy);
    const { seal: sealed, plan: planned, supervisors } = (await placement.readDraw(drawId, actor))!;
    if (sealed === null && planned.revealDeadline <= clock.now().toISOString()) {
      await demand(placement.thawRoster(drawId, actor)); // a plan is changed before the roster is frozen
      await demand(placement.changePlan({ drawId, plan: planFor(cohort) }, actor));
    }
    await demand(placement.freezeRoster(drawId, actor));
    const there = new Set(supervisors.map(({ name }) => name));
    for (const { name, role } of cohort.supervisors.filter((supervisor) => !there.has(supervisor.name)))
      await demand(placement.appointSupervisor({ drawId, personId: null, role, chosenBy: 'lot', name }, actor));
    await demand(placement.sealDraw(drawId, actor));
  }

  /** After it: what the hall recorded comes in, the draw runs, lots are drawn, everybody has signed, the notice begins. */
  async function draw(cohort: DemoCohort, actAs: ActAs): Promise<void> {
    const { drawId } = await drawIdOf(cohort);
    const actor = actAs(cohort.runBy);
    const sealed = (await placement.readDraw(drawId, actor))!;
    moveTo(dayAfter(sealed.plan.drawDay));
    const synced = await demand(placement.syncCeremony(ceremonyRecord(sealed, cohort), actor));
    if (synced?.refusal) throw new Error(`demo county: the hall's record was refused: ${synced.refusal.message.en}`);
    await demand(placement.runDraw(drawId, actor));
    const { run, supervisors } = (await placement.readDraw(drawId, actor))!;
    const teachers = startHomeroomTeachers(demoOrder('small'), cohort).map((name) => ({ staffId: null, name, childIds: [] }));
    await demand(placement.drawHomeroomLots({ drawId, teachers }, actor));
    const teams = teachers.map((_, n) => ({ teamId: null, members: `第${'一二三四五六'[n]}科任教师组` }));
    await demand(placement.drawTeachingTeams({ drawId, teams }, actor));
    const { resultHash } = run!;
    for (const { supervisorId } of supervisors)
      await demand(placement.signDraw({ drawId, supervisorId, statement: 'witnessed', resultHash, reason: '', onPaper: true }, actor));
    await demand(placement.publishNotice(drawId, actor));
  }

  return {
    cohorts: draws,
    readDrawn: () => readDrawnClasses({ registry, placement }, operator),
    canBeHeld: () => clock.kind() === 'demo',
    async hold() {
      const actAs = await admitDemoPeople(governance, await findPlacesOfAugust(ledger, county), operator);
      moveTo('2019-08-25');
      for (const cohort of draws) await plan(cohort, actAs);
      for (const cohort of demoCohorts) await bind(cohort, actAs);
      for (const cohort of demoCohorts) {
        moveTo(cohort.drawDay);
        await seal(cohort, actAs);
        await draw(cohort, actAs);
      }
      moveTo('2019-09-01');
    },
  };
}

const dayAfter = (day: string): string => dayOf(new Date(Date.parse(`${day}T12:00:00Z`) + 86_400_000));
