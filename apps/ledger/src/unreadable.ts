import type { BusMessage, UnreadableRecord } from '@junheng/bus';
import type { UnreadableMessage } from './domain/log-fault.ts';

/** What could not be read, with all that is needed to try again. */
export type Unreadable = {
  topic: string;
  partition: number | null;
  offset: bigint | null;
  position: bigint | null;
  eventId: string | null;
  reason: { code: string; zh: string; en: string };
  keptAs: 'message' | 'record';
  kept: Uint8Array;
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const isPosition = (position: bigint): boolean => position >= 0n && position < 2n ** 63n;

export function unreadableMessage(message: BusMessage, { code, zh, message: en }: UnreadableMessage): Unreadable {
  return {
    topic: message.topic,
    partition: null,
    offset: null,
    position: isPosition(message.position) ? message.position : null,
    eventId: uuid.test(message.eventId) ? message.eventId : null, // anything may stand there, a name too
    reason: { code, zh, en },
    keptAs: 'message',
    kept: keepMessage(message),
  };
}

export const unreadableRecord = ({ topic, partition, offset, code, zh, en, bytes }: UnreadableRecord): Unreadable => ({
  topic,
  partition,
  offset,
  position: null,
  eventId: null,
  reason: { code, zh, en },
  keptAs: 'record',
  kept: bytes,
});

/** JSON gives every string back as it was, lone surrogates too. */
export const keepMessage = ({ position, ...message }: BusMessage): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ ...message, position: String(position) }));

export function keptMessage(kept: Uint8Array): BusMessage {
  const message = JSON.parse(new TextDecoder().decode(kept)) as Omit<BusMessage, 'position' | 'recordedAt'> & {
    position: string;
    recordedAt: string | null;
  };
  return { ...message, position: BigInt(message.position), recordedAt: new Date(message.recordedAt ?? Number.NaN) };
}
