import type { PlacementEvent } from '@junheng/contracts';

export type ClassChangeEvent = PlacementEvent<'ClassTransferRequested' | 'ClassTransferDecided' | 'ClassTransferWithdrawn'>;
