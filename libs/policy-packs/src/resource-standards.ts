import type { CompulsoryStage } from '@junheng/contracts';
import { type Limit, limitsOf } from './limit.ts';

/** One of the seven resource indicators of 教督〔2017〕6号: per student or per 100 students, each school-stage for itself. */
export type ResourceIndicator = {
  readonly indicatorId: string;
  /** The indicator of its CV between schools. */
  readonly cvIndicatorId: string;
  /** What the school total is counted in; value = total ÷ students × `perStudents`. */
  readonly totalUnit: 'persons' | 'm2' | 'CNY' | 'rooms';
  readonly perStudents: 1 | 100;
  readonly standard: Readonly<Record<CompulsoryStage, Limit>>;
};

const resource = (
  name: string,
  cv: string,
  totalUnit: ResourceIndicator['totalUnit'],
  perStudents: 1 | 100,
  primary: string,
  junior: string,
): ResourceIndicator =>
  Object.freeze({ indicatorId: `res.${name}`, cvIndicatorId: `cv.${cv}`, totalUnit, perStudents, standard: limitsOf({ primary, junior }) });

/** The seven, in the document's order 资源配置1–7. */
export const resourceIndicators: readonly ResourceIndicator[] = Object.freeze([
  resource('higher-degree-teachers-per100', 'higher-degree-teachers', 'persons', 100, 'nq.a.1', 'nq.a.2'),
  resource('backbone-teachers-per100', 'backbone-teachers', 'persons', 100, 'nq.a.3', 'nq.a.3'),
  resource('pe-art-teachers-per100', 'pe-art-teachers', 'persons', 100, 'nq.a.4', 'nq.a.4'),
  resource('teaching-area-per-student', 'teaching-area', 'm2', 1, 'nq.a.5', 'nq.a.6'),
  resource('sports-area-per-student', 'sports-area', 'm2', 1, 'nq.a.7', 'nq.a.8'),
  resource('equipment-value-per-student', 'equipment-value', 'CNY', 1, 'nq.a.9', 'nq.a.10'),
  resource('multimedia-rooms-per100', 'multimedia-rooms', 'rooms', 100, 'nq.a.11', 'nq.a.12'),
]);

const byId = new Map(resourceIndicators.map((each) => [each.indicatorId, each]));

/** The least a school must have of a resource indicator, with its clause; null where the indicator is none of the seven. */
export const resourceStandard = (indicatorId: string, stage: CompulsoryStage): Limit | null =>
  byId.get(indicatorId)?.standard[stage] ?? null;
