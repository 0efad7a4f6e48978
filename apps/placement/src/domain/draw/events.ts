import type { DrawOpened } from '@junheng/contracts';

export type DrawEvent = { type: 'DrawOpened'; data: DrawOpened };
