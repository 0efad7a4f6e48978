import type { ClassEvent } from './events.ts';

export type ClassState = { opened: boolean };

export const unopenedClass: ClassState = { opened: false };

export const evolveClass = (_state: ClassState, _event: ClassEvent): ClassState => ({ opened: true });
