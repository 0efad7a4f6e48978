import { placementContracts } from '@junheng/contracts';

const { drawId: schema } = placementContracts.placementPlanDrafted.fields;

/** Input comes from outside: what is no id must not name a stream. */
export const isDrawId = (text: string): boolean => schema.schema.safeParse(text).success;

export const drawIdOf = ({ schoolId, schoolYear, grade }: { schoolId: string; schoolYear: number; grade: number }): string =>
  `${schoolYear}-${grade}-${schoolId}`;

/** The school that an id names. */
export const schoolOf = (drawId: string): string => drawId.slice(drawId.indexOf('-', 5) + 1);
