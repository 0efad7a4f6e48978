import type { BudgetChanged, BudgetSet, FundSpent } from '@junheng/contracts';

export type FundEvent =
  | { type: 'BudgetSet'; data: BudgetSet }
  | { type: 'BudgetChanged'; data: BudgetChanged }
  | { type: 'FundSpent'; data: FundSpent };
