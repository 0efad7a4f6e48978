import type { Place } from '@junheng/access';

/** 基础教育科: the one office that handles draws. */
export const placeOf = ({ schoolId }: { schoolId: string }): Place => ({ school: schoolId, office: 'basic-education' });
