import type { CompulsoryStage } from '@junheng/contracts';
import { type ResourceIndicator as ResourceStandard, resourceIndicators as resourceStandards } from '@junheng/policy-packs';
import type { SchoolView } from '../api.ts';
import { equipmentValue, multimediaRooms, sharedAssetTotal, sportsArea, teachingArea } from './shared-asset-totals.ts';
import { backboneTeachers, higherDegreeTeachers, peArtTeachers, teacherTotal } from './teacher-totals.ts';
import type { TotalReading } from './total-reading.ts';

export type ResourceIndicator = ResourceStandard & {
  /** Only whole ones can be added: a teacher, a room. */
  isWhole: boolean;
  /** The total stands in the school's declared conditions, so their event is its fact. */
  isDeclared: boolean;
  /** A stage's total; shared assets are split between the stages, teachers are not. */
  totalOf(school: SchoolView, stage: CompulsoryStage, rosterSeen: boolean): TotalReading;
};

const teachers = {
  'res.higher-degree-teachers-per100': higherDegreeTeachers,
  'res.backbone-teachers-per100': backboneTeachers,
  'res.pe-art-teachers-per100': peArtTeachers,
};
const assets = {
  'res.teaching-area-per-student': teachingArea,
  'res.sports-area-per-student': sportsArea,
  'res.equipment-value-per-student': equipmentValue,
  'res.multimedia-rooms-per100': multimediaRooms,
};
const isTeacherIndicator = (id: string): id is keyof typeof teachers => id in teachers;
const isAssetIndicator = (id: string): id is keyof typeof assets => id in assets;

/** The seven resource indicators in the document's order. Source: 教督〔2017〕6号 资源配置1–7. */
export const resourceIndicators: readonly ResourceIndicator[] = resourceStandards.map((standard) => {
  const { indicatorId: id, totalUnit } = standard;
  const isWhole = totalUnit === 'persons' || totalUnit === 'rooms';
  if (isTeacherIndicator(id)) {
    return {
      ...standard,
      isWhole,
      isDeclared: false,
      totalOf: (school, stage, rosterSeen) => teacherTotal(school, stage, rosterSeen, teachers[id]),
    };
  }
  if (!isAssetIndicator(id)) throw new RangeError(`nothing measures ${id}`);
  return { ...standard, isWhole, isDeclared: true, totalOf: (school, stage) => sharedAssetTotal(school, stage, assets[id]) };
});

export const equipmentIndicator = resourceIndicatorOf('res.equipment-value-per-student')!;

/**
 * The resource indicator of an id, `res.…` or the `cv.…` over it; null: none of the seven. **Unit** none.
 *
 * Source: 教督〔2017〕6号 资源配置1–7.
 */
export function resourceIndicatorOf(id: string): ResourceIndicator | null {
  return resourceIndicators.find(({ indicatorId, cvIndicatorId }) => indicatorId === id || cvIndicatorId === id) ?? null;
}
