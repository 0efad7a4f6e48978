import { compulsoryStages, type CompulsoryStage } from '@junheng/contracts';
import type { Message } from '@junheng/graphql';
import type { CountyView } from '../api.ts';
import { type DutyReading, readingOf, shareReading, unfedDuty } from './duty-reading.ts';
import { cvInterval } from './inequality-measures.ts';
import { type MeasureStatus, unlessUnknown } from './measure.ts';
import { unitsOf } from './stage-indicator.ts';
import { allMet, type SchoolResources, stageResources } from './stage-resources.ts';

type Stage = CompulsoryStage | 'both';
type Limit = { comparator: string; value: number; unit: string };

const stagesOf = (stage: Stage): readonly CompulsoryStage[] => (stage === 'both' ? compulsoryStages : [stage]);
const schoolsOf = (county: CountyView, stage: Stage): SchoolResources[] =>
  stagesOf(stage).flatMap((each) => stageResources(county, each).schools);

const unknownSchools: Message = {
  code: 'SCHOOLS_UNKNOWN',
  zh: '有学校的值未知，缺什么见“数据缺口”',
  en: 'Values of some schools are unknown; the page of data gaps lists what is missing',
};

/**
 * The share of school-stages whose value reaches the standard of every one of the resource indicators. **Unit** %.
 *
 * Source: 教督〔2017〕6号 资源配置1–7; `stageResources`.
 */
export function standardDuty(county: CountyView, indicatorIds: readonly string[], stage: Stage): DutyReading {
  const statuses = schoolsOf(county, stage).flatMap(({ values }) =>
    values.filter(({ indicator }) => indicatorIds.includes(indicator.indicatorId)).map(({ status }) => status),
  );
  return shareReading(statuses, unknownSchools);
}

/**
 * The share of school-stages that meet at least so many of the seven. **Unit** %.
 *
 * Source: 教督〔2017〕6号 资源配置·校级达标; res.school-pass.
 */
export function itemsMetDuty(county: CountyView, stage: Stage, items: number): DutyReading {
  const statusOf = ({ met, known, values }: SchoolResources): MeasureStatus =>
    met >= items ? 'MET' : met + values.length - known < items ? 'NOT_MET' : 'NO_DATA';
  return shareReading(schoolsOf(county, stage).map(statusOf), unknownSchools);
}

/**
 * The lowest value of any school-stage as percent of its standard. **Unit** % of standard.
 *
 * Source: 教督〔2017〕6号 资源配置·校级达标; res.school-min-ratio.
 */
export function lowestRatioDuty(county: CountyView, stage: Stage, limit: Limit): DutyReading {
  const values = schoolsOf(county, stage).flatMap((school) => school.values);
  const ratios = values.flatMap(({ ratio }) => (ratio === null ? [] : [100 * ratio]));
  const value = ratios.length === 0 ? null : Math.min(...ratios);
  const status = value === null ? 'NO_DATA' : unlessUnknown(value >= limit.value ? 'MET' : 'NOT_MET', values.length - ratios.length);
  return readingOf(value, limit, {
    status,
    missing: status === 'NO_DATA' ? unknownSchools : null,
    known: ratios.length,
    total: values.length,
  });
}

/**
 * The largest of the seven coefficients of variation of a stage with its 95 % bootstrap interval over the schools; known of seven
 * are those that are decided. **Unit** none: a ratio.
 *
 * Source: 教督〔2017〕6号 资源配置·校际均衡; cv.max-resource; `cvInterval`.
 */
export function largestCvDuty(county: CountyView, stage: CompulsoryStage, limit: Limit): DutyReading {
  const { indicators } = stageResources(county, stage);
  const [worst] = indicators.filter(({ cv }) => cv.value !== null).toSorted((a, b) => b.cv.value! - a.cv.value!);
  if (!worst) return { ...unfedDuty(unknownSchools), total: indicators.length, known: 0 };
  const statuses = indicators.map(({ cv }) => cv.status);
  const interval = cvInterval(unitsOf(worst));
  const status = allMet(statuses);
  return readingOf(worst.cv.value, limit, {
    status,
    missing: status === 'NO_DATA' ? unknownSchools : null,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    known: statuses.filter((each) => each !== 'NO_DATA').length,
    total: statuses.length,
  });
}
