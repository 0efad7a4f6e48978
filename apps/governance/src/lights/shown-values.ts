import type { Book } from '../book/book.ts';
import type { LightStreamState } from '../domain/light/state.ts';
import type { ShownSignature, ShownValue } from './lights-api.ts';
import { nameOf } from './shown-events.ts';

const numberOf = (text: string | null): number | null => (text === null ? null : Number(text));

/** What the platform computed last, as numbers. */
export function shownValue(recorded: LightStreamState['recorded']): ShownValue | null {
  if (recorded === null) return null;
  const { day, value, low, high, target, direction, unit, known, total, status, missing } = recorded;
  return {
    day,
    value: numberOf(value),
    low: numberOf(low),
    high: numberOf(high),
    target: numberOf(target),
    direction,
    unit,
    known,
    total,
    status,
    missing,
  };
}

/** A signature with the name under it. */
export function signatureOf(book: Book, { day, value, unit, signedBy, officeId }: LightStreamState['signed'][number]): ShownSignature {
  return { day, value: Number(value), unit, signedBy, signerName: nameOf(book, signedBy), officeId };
}
