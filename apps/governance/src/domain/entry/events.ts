import type {
  EntryApplied,
  EntryDecided,
  EntryFunded,
  EntryRenewed,
  EntryWithdrawn,
  MilestonePlanned,
  MilestoneReached,
} from '@junheng/contracts';

export type EntryEvent =
  | { type: 'EntryApplied'; data: EntryApplied }
  | { type: 'EntryDecided'; data: EntryDecided }
  | { type: 'EntryFunded'; data: EntryFunded }
  | { type: 'MilestonePlanned'; data: MilestonePlanned }
  | { type: 'MilestoneReached'; data: MilestoneReached }
  | { type: 'EntryRenewed'; data: EntryRenewed }
  | { type: 'EntryWithdrawn'; data: EntryWithdrawn };
