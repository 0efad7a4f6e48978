/** `2010-05-01` as offices write dates: 20100501; of a month 201005; of what is known less precisely, as it is. */
export const compactDate = (date: string | null): string | null =>
  date === null || /Q|^\d{4}$/.test(date) ? date : date.replaceAll('-', '');

export const schoolYearText = (schoolYear: number): string => `${schoolYear}-${schoolYear + 1}`;

/** m² of dm², 万元 of fen: a decimal of few digits, which the nearest double shows as it is. */
export const squareMetres = (dm2: number | null): number | null => (dm2 === null ? null : dm2 / 100);
export const tenThousandYuan = (fen: number | null): number | null => (fen === null ? null : fen / 1_000_000);

/** 逐间面积 */
export const roomAreas = (areasDm2: readonly number[]): string | null =>
  areasDm2.length === 0 ? null : areasDm2.map((area) => String(area / 100)).join('、');

/** Rows that are read already. */
export async function* given<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}
