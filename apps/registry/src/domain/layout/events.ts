import type { LayoutDefined } from '@junheng/contracts';

export type LayoutEvent = { type: 'LayoutDefined'; data: LayoutDefined };
