import { columnName } from '../../row.ts';
import type { SheetToWrite } from '../../sheet-to-write.ts';
import { escaped } from './xml-text.ts';

/** A list written into the rule itself may not be longer, nor may its entries hold commas or quotes. */
const listCharacters = 255;

export type ChoiceLists = {
  /** The lists that stand on the hidden sheet, a column each. */
  readonly columns: readonly (readonly string[])[];
  /** The list of a column as a formula. */
  formulaOf(sheet: SheetToWrite, column: number): string;
};

/** Equal long lists, of several sheets too, share one column of the hidden sheet. */
export function createChoiceLists(sheets: readonly SheetToWrite[], hiddenName: string): ChoiceLists {
  const columns = new Map<string, readonly string[]>();
  for (const choices of sheets.flatMap((sheet) => [...(sheet.choices?.values() ?? [])])) {
    if (!fitsInRule(choices)) columns.set(JSON.stringify(choices), choices);
  }
  const keys = [...columns.keys()];
  return {
    columns: [...columns.values()],
    formulaOf(sheet, column) {
      const choices = sheet.choices?.get(column) ?? [];
      if (fitsInRule(choices)) return `"${choices.join(',')}"`;
      const name = columnName(keys.indexOf(JSON.stringify(choices)));
      return `'${hiddenName}'!$${name}$1:$${name}$${choices.length}`;
    },
  };
}

function fitsInRule(choices: readonly string[]): boolean {
  return choices.join(',').length <= listCharacters && choices.every((choice) => choice !== '' && !/[,"]|^\s|\s$/.test(choice));
}

/** The rules of a sheet, from the first row of data to the last a sheet can have. '' when there are none. */
export function choiceRules(sheet: SheetToWrite, lists: ChoiceLists, firstRow: number, lastRow: number): string {
  const rules = [...(sheet.choices ?? [])].flatMap(([column, choices]) => {
    if (choices.length === 0) return [];
    const cells = `${columnName(column)}${firstRow}:${columnName(column)}${lastRow}`;
    const formula = escaped(lists.formulaOf(sheet, column));
    return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${cells}"><formula1>${formula}</formula1></dataValidation>`;
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}
