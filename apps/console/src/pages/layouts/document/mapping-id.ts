const form = /^[a-z0-9][a-z0-9-]{0,62}$/;

export const isMappingId = (id: string): boolean => form.test(id);

/** An id from the Latin letters and digits of a file's name; of a Chinese name nothing is left, then it is `layout`. Never one that is taken. */
export function suggestedId(fileName: string, taken: ReadonlySet<string>): string {
  const words =
    fileName
      .replace(/\.[^.]*$/, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const stem = words.join('-').slice(0, 56) || 'layout';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? stem : `${stem}-${number}`;
    if (!taken.has(id)) return id;
  }
}
