import type { CountyFiguresDeclared, FactsWithdrawn } from '@junheng/contracts';

export type CountyEvent = { type: 'CountyFiguresDeclared'; data: CountyFiguresDeclared } | { type: 'FactsWithdrawn'; data: FactsWithdrawn };

/** Money in fen a year. */
export type CountyFigures = Omit<CountyFiguresDeclared, 'figuresId' | 'schoolYear' | 'source'>;
