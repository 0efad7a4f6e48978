import type { Actor } from '@junheng/access';
import { dayOf } from '@junheng/contracts';
import type { GovernanceApi } from '@junheng/governance/api';
import type { LedgerApi } from '@junheng/ledger/api';
import type { PlatformClock } from '../platform-clock.ts';
import { workFirstTasks } from './first-tasks.ts';
import { callOctober, isLastThere, payFirstMoney, reportSeptember, reportSeptemberLate, submitPlans } from './first-weeks.ts';
import { type ActAs, admitDemoPeople } from './people.ts';
import { findPlaces } from './places.ts';
import { settleDemoPolicy } from './policy.ts';
import { signFirstValues } from './signatures.ts';

export type DemoGovernanceOptions = {
  governance: GovernanceApi;
  ledger: Pick<LedgerApi, 'readFeed'>;
  county: string;
  clock: Pick<PlatformClock, 'now' | 'kind' | 'moveForward' | 'presentDay'>;
  /** On the day on which the draws' notices are over. */
  fixDraws(actAs: ActAs): Promise<void>;
};

/**
 * Who answers for what in the invented county, and what has happened there from September to its present. Every line of it
 * is a command through the door that people use, by the person whose command it is, on its day: the demo's
 * clock goes along. Where there is none (a given database), nothing is told beyond what holds from the first day.
 * One that was broken off is taken up again; one that is there is left alone, whatever was changed in it since.
 */
export async function loadDemoGovernance(
  { governance, ledger, county, clock, fixDraws }: DemoGovernanceOptions,
  operator: Actor,
): Promise<void> {
  if (await isLastThere(governance, operator)) return;
  const places = await findPlaces(ledger, county);
  const actAs = await admitDemoPeople(governance, places, operator);
  const story: readonly (readonly [day: string, tell: () => Promise<void>])[] = [
    ['2019-09-01', () => settleDemoPolicy(governance, actAs)],
    ['2019-09-01', () => submitPlans(governance, actAs, places)],
    ['2019-09-04', () => fixDraws(actAs)],
    ['2019-09-05', () => workFirstTasks(governance, actAs)],
    ['2019-09-25', () => signFirstValues(governance, actAs)],
    ['2019-10-09', () => reportSeptember(governance, actAs)],
    ['2019-10-09', () => payFirstMoney(governance, actAs, places)],
    ['2019-10-12', () => reportSeptemberLate(governance, actAs)],
    ['2019-10-15', () => callOctober(governance, actAs, places)],
  ];
  for (const [day, tell] of clock.kind() === 'demo' ? story : story.slice(0, 1)) {
    if (day > clock.presentDay) break;
    if (day > dayOf(clock.now())) clock.moveForward(day);
    await tell();
  }
  if (clock.kind() === 'demo' && dayOf(clock.now()) < clock.presentDay) clock.moveForward(clock.presentDay);
}
