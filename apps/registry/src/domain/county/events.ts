import type { CountyFiguresDeclared } from '@junheng/contracts';

export type CountyEvent = { type: 'CountyFiguresDeclared'; data: CountyFiguresDeclared };

/** Money in fen a year. */
export type CountyFigures = Omit<CountyFiguresDeclared, 'figuresId' | 'schoolYear' | 'source'>;
