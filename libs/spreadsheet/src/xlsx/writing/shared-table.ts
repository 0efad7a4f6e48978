import { declaration, escaped, mainNamespace } from './xml-text.ts';

/** As long as Excel lets a cell be; a longer one makes it call the whole file damaged. */
const cellCharacters = 32_767;

export type SharedTable = {
  /** The number that cells name the text by, the same for equal texts. */
  numberOf(text: string): number;
  /** The part, once all sheets are written. */
  part(): Generator<string>;
};

/** The distinct texts of a workbook in the order of their first use. Memory grows with them and not with the cells. */
export function createSharedTable(): SharedTable {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    numberOf(text) {
      uses += 1;
      const known = numbers.get(text);
      if (known !== undefined) return known;
      if (text.length > cellCharacters) throw new RangeError(`a cell holds at most ${cellCharacters} characters`);
      const number = numbers.size;
      numbers.set(text, number);
      return number;
    },
    *part() {
      yield `${declaration}<sst xmlns="${mainNamespace}" count="${uses}" uniqueCount="${numbers.size}">`;
      for (const text of numbers.keys()) yield `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
      yield '</sst>';
    },
  };
}
