import type { CompulsoryStage, figureStatuses, MonthFrozen } from '@junheng/contracts';

/** A county-level figure as it was computed, unrounded. */
export type Figure = {
  id: string;
  stage: CompulsoryStage | null;
  value: number | null;
  limit: number | null;
  status: (typeof figureStatuses)[number];
};

type FigureText = MonthFrozen['figures'][number];

/** As the event holds them: in one order, numbers in their shortest form that reads back as the same number. */
export const figureTexts = (figures: readonly Figure[]): FigureText[] =>
  figures
    .map(({ id, stage, value, limit, status }) => ({ id, stage, value: textOf(value), limit: textOf(limit), status }))
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

export const figuresOf = (texts: readonly FigureText[]): Figure[] =>
  texts.map(({ id, stage, value, limit, status }) => ({ id, stage, value: numberOf(value), limit: numberOf(limit), status }));

/** What a figure is known by in its month. */
export const keyOf = ({ id, stage }: Pick<Figure, 'id' | 'stage'>): string => `${id} ${stage ?? ''}`;

const textOf = (value: number | null): string | null => (value === null ? null : String(value));
const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));
