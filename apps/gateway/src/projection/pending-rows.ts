/** Rows by subject and school year that a batch writes, and those that it takes away before. */
export type PendingRows<T> = {
  rows: Map<string, Map<number, T>>;
  /** With school year null: of all years. */
  gone: { subjectId: string; schoolYear: number | null }[];
};

export const pendingRows = <T>(): PendingRows<T> => ({ rows: new Map(), gone: [] });

export function putRow<T>({ rows }: PendingRows<T>, subjectId: string, schoolYear: number, row: T): void {
  let ofSubject = rows.get(subjectId);
  if (!ofSubject) rows.set(subjectId, (ofSubject = new Map()));
  ofSubject.set(schoolYear, row);
}

export function takeRow<T>({ rows, gone }: PendingRows<T>, subjectId: string, schoolYear: number | null): void {
  if (schoolYear === null) rows.delete(subjectId);
  else rows.get(subjectId)?.delete(schoolYear);
  gone.push({ subjectId, schoolYear });
}

export const rowsOf = <T>({ rows }: PendingRows<T>): T[] => [...rows.values()].flatMap((ofSubject) => [...ofSubject.values()]);
