import { compulsoryStages, type CompulsoryStage } from '@junheng/contracts';
import type { Message } from '@junheng/graphql';
import { indicatorDefinition } from '@junheng/policy-packs';
import type { CountyView } from '../api.ts';
import { forTheEye, type GoalReading, pullsShown } from './goal-reading.ts';
import type { MeasureStatus } from './measure.ts';
import type { IndicatorSchool } from './stage-indicator.ts';
import { allMet, type SchoolResources, stageResources } from './stage-resources.ts';

/** The stages an obligation looks at. */
const stagesOf = (stage: CompulsoryStage | null) => (stage === null ? compulsoryStages : [stage]);

const unknownSchools: Message = {
  code: 'SCHOOLS_UNKNOWN',
  zh: '有学校的值未知，缺什么见“数据缺口”',
  en: 'Values of some schools are unknown; the page of data gaps lists what is missing',
};

function overSchools(statuses: readonly MeasureStatus[], pulls: readonly IndicatorSchool[]): GoalReading {
  const [all, met, unknown] = [statuses.length, count(statuses, 'MET'), count(statuses, 'NO_DATA')];
  const status = allMet(statuses);
  return {
    value: null,
    valueText:
      all === 0
        ? null
        : {
            code: 'SCHOOLS_MEETING',
            zh: `各校各学段共${all}项，${met}项达标${unknown > 0 ? `，${unknown}项未知` : ''}`,
            en: `${met} of ${all} values of schools and stages met${unknown > 0 ? `, ${unknown} unknown` : ''}`,
          },
    gap: null,
    gapText: null,
    status,
    missing: status === 'NO_DATA' ? unknownSchools : null,
    pulls: pulls.toSorted((a, b) => a.ratio - b.ratio).slice(0, pullsShown),
  };
}

const count = (statuses: readonly MeasureStatus[], wanted: MeasureStatus) => statuses.filter((status) => status === wanted).length;

/**
 * Whether every school in scope reaches the standard of every one of the resource indicators. One known failure decides, else
 * one unknown value leaves it open. **Unit** school-stage values.
 *
 * Source: 教督〔2017〕6号 资源配置1–7; `stageResources`.
 */
export function standardGoal(county: CountyView, indicatorIds: readonly string[], stage: CompulsoryStage | null): GoalReading {
  const resources = stagesOf(stage).map((each) => stageResources(county, each));
  const values = resources.flatMap(({ schools }) => schools.flatMap((school) => school.values));
  const statuses = values.filter(({ indicator }) => indicatorIds.includes(indicator.indicatorId)).map(({ status }) => status);
  const below = resources
    .flatMap(({ indicators }) => indicators.filter(({ indicator }) => indicatorIds.includes(indicator.indicatorId)))
    .flatMap(({ schools }) => schools.filter(({ ratio }) => ratio < 1));
  return overSchools(statuses, below);
}

/**
 * Whether every school in scope meets at least so many of the seven. **Unit** indicators met.
 *
 * Source: 教督〔2017〕6号 资源配置·校级达标; res.school-pass.
 */
export function itemsMetGoal(county: CountyView, stage: CompulsoryStage | null, items: number): GoalReading {
  const schools = stagesOf(stage).flatMap((each) => stageResources(county, each).schools);
  const statusOf = ({ met, known, values }: SchoolResources): MeasureStatus =>
    met >= items ? 'MET' : met + values.length - known < items ? 'NOT_MET' : 'NO_DATA';
  const failing = schools.filter((school) => statusOf(school) === 'NOT_MET');
  return overSchools(
    schools.map(statusOf),
    failing.map((school) => pull(school, school.met, items)),
  );
}

/**
 * The lowest value of any school as percent of its standard. **Unit** % of the standard.
 *
 * Source: 教督〔2017〕6号 资源配置·校级达标; res.school-min-ratio.
 */
export function lowestRatioGoal(county: CountyView, stage: CompulsoryStage | null, percent: number): GoalReading {
  const schools = stagesOf(stage).flatMap((each) => stageResources(county, each).schools);
  const isBelow = (value: SchoolResources['values'][number]) => value.value !== null && 100 * value.value < percent * value.standard;
  const statuses = schools.flatMap(({ values }) =>
    values.map((value): MeasureStatus => (value.value === null ? 'NO_DATA' : isBelow(value) ? 'NOT_MET' : 'MET')),
  );
  const ratios = schools.flatMap(({ values }) => values.flatMap(({ ratio }) => (ratio === null ? [] : [100 * ratio])));
  const failing = schools.filter(({ values }) => values.some(isBelow));
  const value = ratios.length === 0 ? null : Math.min(...ratios);
  return {
    ...overSchools(
      statuses,
      failing.map((school) => pull(school, 100 * school.lowestRatio!, percent)),
    ),
    value,
    gap: value !== null && value < percent ? percent - value : null,
    gapText:
      value !== null && value < percent
        ? {
            code: 'LOWEST_BELOW',
            zh: `差得最远的一项只有标准的${forTheEye(value)}%`,
            en: `The value farthest behind is ${forTheEye(value)}% of its standard`,
          }
        : null,
  };
}

const pull = ({ school, students }: SchoolResources, value: number, target: number): IndicatorSchool => ({
  school,
  students,
  total: value,
  value,
  ratio: value / target,
  contribution: null,
  isHigh: false,
  fact: null,
});

/**
 * The largest of the seven coefficients of variation of a stage, and the schools that pull it up. **Unit** none: a ratio.
 *
 * Source: 教督〔2017〕6号 资源配置·校际均衡; cv.max-resource.
 */
export function largestCvGoal(county: CountyView, stage: CompulsoryStage, limit: number): GoalReading {
  const { indicators } = stageResources(county, stage);
  const known = indicators.filter(({ cv }) => cv.value !== null).sort((a, b) => b.cv.value! - a.cv.value!);
  const worst = known[0];
  const status = allMet(indicators.map(({ cv }) => cv.status));
  const value = worst?.cv.value ?? null;
  const above = known.filter(({ cv }) => cv.status === 'NOT_MET').length;
  const name = worst && indicatorDefinition(worst.indicator.indicatorId)!;
  const open = count(
    indicators.map(({ cv }) => cv.status),
    'NO_DATA',
  );
  const [openZh, openEn] = open === 0 ? ['', ''] : [`，${open}项因有学校的值未知而不能判定`, `; ${open} undecided for want of values`];
  return {
    value,
    valueText: name
      ? {
          code: 'LARGEST_OF_SEVEN',
          zh: `${open === 0 ? '七项' : '已知者'}中最大的是“${name.nameZh}”，${above === 0 ? '没有超过限值的' : `${above}项超过限值`}${openZh}`,
          en: `Largest of ${open === 0 ? 'the seven' : 'those known'}: ${name.nameEn}; ${above === 0 ? 'none' : above} above the limit${openEn}`,
        }
      : null,
    gap: value !== null && value > limit ? value - limit : null,
    gapText:
      name && value !== null && value > limit
        ? {
            code: 'CV_ABOVE',
            zh: `“${name.nameZh}”超出${forTheEye(value - limit)}`,
            en: `${name.nameEn}: ${forTheEye(value - limit)} too high`,
          }
        : null,
    status,
    missing: status === 'NO_DATA' ? unknownSchools : null,
    pulls: worst?.pulls ?? [],
  };
}
