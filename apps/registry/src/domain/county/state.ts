import type { CountyEvent, CountyFigures } from './events.ts';

/** null: not declared yet. */
export type CountyState = CountyFigures | null;

export function evolveCounty(_state: CountyState, event: CountyEvent): CountyState {
  if (event.type === 'FactsWithdrawn') return null;
  const { figuresId: _id, schoolYear: _year, source: _source, ...figures } = event.data;
  return figures;
}
