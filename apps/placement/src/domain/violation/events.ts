import type { PlacementEvent } from '@junheng/contracts';

export type ViolationEvent = PlacementEvent<'ViolationReported' | 'ViolationConfirmed' | 'ViolationDismissed'>;
