import type { Row } from '@junheng/spreadsheet';
import type { Message } from '../../../api.ts';
import { hasEquipmentValue, hasImplausibleEquipment } from './conditions-row.ts';
import { implausibleUnit } from '../../file-problems.ts';
import type { Table } from '../../table.ts';

/** Watches a conditions form for values that were entered in yuan: then the whole file has the wrong unit. */
export class EquipmentUnit {
  readonly #table: Table;
  #values = 0;
  #implausible = 0;

  constructor(table: Table) {
    this.#table = table;
  }

  add(row: Row): void {
    if (hasEquipmentValue(row, this.#table)) this.#values++;
    if (hasImplausibleEquipment(row, this.#table)) this.#implausible++;
  }

  /** At least half of the values are implausible as 万元. */
  problem(): Message | null {
    return this.#implausible > 0 && this.#implausible * 2 >= this.#values ? implausibleUnit(this.#implausible, this.#values) : null;
  }
}
