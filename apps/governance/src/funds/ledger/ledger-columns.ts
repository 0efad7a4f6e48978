/** 专项经费与以奖代补台账, its columns in the office's order. */
export const ledgerColumns = [
  '年度',
  '资金名称',
  '预算金额(元)',
  '学校标识码',
  '拨付金额(元)',
  '拨付日期',
  '支出金额(元)',
  '用途',
  '凭证号',
] as const;
export type LedgerColumn = (typeof ledgerColumns)[number];

export type LedgerCells = Readonly<Record<LedgerColumn, string>>;
/** A row of the file as the office sees it at the left edge. */
export type LedgerRow = { number: number; cells: LedgerCells };

/** Full-width brackets, digits and blanks are the same to a reader. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '');
