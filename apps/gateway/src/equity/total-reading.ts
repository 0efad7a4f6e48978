import type { ImportKind } from '@junheng/contracts';
import type { Message } from '@junheng/graphql';

/** Why a school's total is unknown: said of the school, said of all such schools, and the file that would bring it. */
export type UnknownTotal = { message: Message; gap: Message; file: ImportKind };

/** A school-stage's total of a resource (teachers, m², CNY, rooms); what no file says is unknown, never 0. */
export type TotalReading = { total: number; unknown: null } | { total: null; unknown: UnknownTotal };

/**
 * A total that the files state. **Unit** that of the total.
 *
 * Source: the caller's.
 */
export const knownTotal = (total: number): TotalReading => ({ total, unknown: null });

/**
 * A total that no file states. **Unit** none.
 *
 * Source: the caller's.
 */
export const unknownTotal = (unknown: UnknownTotal): TotalReading => ({ total: null, unknown });
