import type { ClassOpened } from '@junheng/contracts';

export type ClassEvent = { type: 'ClassOpened'; data: ClassOpened };
