/** A number as typed, full-width digits too; null: it is none. */
export function numberOf(text: string): number | null {
  const digits = text.normalize('NFKC').trim();
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(digits) ? Number(digits) : null;
}

/** Points of a way, one a line: `2020-06-30 90`; null: a line is none. */
export function pointsOf(text: string): { day: string; value: number }[] | null {
  const lines = text
    .normalize('NFKC')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const points = lines.map((line) => {
    const [, day, typed] = /^(\d{4}-\d\d-\d\d)[\s,，:：]+(\S+)$/.exec(line) ?? [];
    const value = typed === undefined ? null : numberOf(typed);
    return day === undefined || value === null || Number.isNaN(Date.parse(day)) ? null : { day, value };
  });
  return points.some((point) => point === null) ? null : (points as { day: string; value: number }[]);
}
