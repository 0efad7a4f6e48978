import { useSearchParams } from 'react-router';

/** The stages of compulsory education: only they have standards and limits. */
export const compulsoryStages = ['PRIMARY', 'JUNIOR'] as const;
export type CompulsoryStage = (typeof compulsoryStages)[number];

/** The stage of the address; primary where it names none. */
export function useStage(): CompulsoryStage {
  const [params] = useSearchParams();
  return params.get('stage') === 'JUNIOR' ? 'JUNIOR' : 'PRIMARY';
}
