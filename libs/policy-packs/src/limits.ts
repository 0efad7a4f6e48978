import type { CompulsoryStage } from '@junheng/contracts';
import { type Limit, limitOf, limitsOf } from './limit.ts';

type ByStage = Readonly<Record<CompulsoryStage, Limit>>;

/** Students per class: 45 primary, 50 junior (金教发〔2018〕16号; the national measure asks the same, nq.b.8 and nq.b.9). */
export const classSizeLimit: ByStage = limitsOf({ primary: 'jt.overall.6', junior: 'jt.overall.7' });

/** Largest CV between the classes of a stage, ratio: 0.3 (金教发〔2018〕16号, goal for 2020). */
export const classCvLimit: Limit = limitOf('jt.overall.8', 'primary');

/** Largest CV between schools, ratio, for each of the seven resource indicators: 0.50 primary, 0.45 junior (教督〔2017〕6号). */
export const schoolCvLimit: ByStage = limitsOf({ primary: 'nq.a.15', junior: 'nq.a.16' });

/** How many of the seven resource indicators a school must meet: 6 (教督〔2017〕6号). */
export const resourcesToMeet: Limit = limitOf('nq.a.13', 'primary');

/** What the unmet rest must reach, % of the standard: 85 (教督〔2017〕6号; from general knowledge, unverified). */
export const unmetResourceFloor: Limit = limitOf('nq.a.14', 'primary');

/** Nine-year retention, %: 99 (金教发〔2018〕16号). */
export const nineYearRetentionGoal: Limit = limitOf('jt.overall.4', 'primary');

/** Three-year retention of junior schools, %: 95 (教督〔2017〕6号). Another indicator than the nine-year one. */
export const juniorRetentionGoal: Limit = limitOf('nq.c.1', 'junior');

/** Disabled children and youths in education, %: 95 (金教发〔2018〕16号; the national measure asks the same, nq.c.2). */
export const disabledEnrolmentGoal: Limit = limitOf('jt.overall.5', 'primary');

/** Pupils of the starting grades placed at random, %: 100 (金教发〔2018〕16号). */
export const randomPlacementGoal: Limit = limitOf('jt.m2.1', 'primary');

/**
 * Official size bands of a class in students, the same for both stages: 大班额 from 56, 超大班额 from 66. They stand in no
 * obligation; the formula of the indicator cty.oversized-class-count states them.
 */
export const oversizedFrom = 56;
export const extremelyOversizedFrom = 66;

/** Teaching points with fewer students stand outside the resource indicators (教督〔2017〕6号, scope; the catalogue's convention SCOPE). */
export const smallestCountedTeachingPoint = 50;
