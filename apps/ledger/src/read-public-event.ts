import type { BusMessage } from '@junheng/bus';
import { type EventHeader, parseCanonicalJson, parseEventHeader } from '@junheng/contracts';
import { UnreadableMessage } from './domain/log-fault.ts';
import type { PublicEvent } from './domain/public-event.ts';

/** @throws {UnreadableMessage} unless header and body are canonical and agree with what stands on the message */
export function readPublicEvent(message: BusMessage, county: string): PublicEvent {
  const header = readHeader(message);
  if (message.county !== county || header.county !== county) {
    throw new UnreadableMessage(message, { zh: '不属于本县', en: 'it belongs to another county' });
  }
  if (header.id !== message.eventId)
    throw new UnreadableMessage(message, { zh: '事件编号与头部不符', en: 'its header has another event id' });
  if (!isCanonicalObject(message.body)) {
    throw new UnreadableMessage(message, { zh: '正文不是规范 JSON 对象', en: 'its body is no canonical JSON object' });
  }
  return {
    eventId: message.eventId,
    source: header.source,
    stream: header.stream,
    version: header.version,
    versionPrev: header.versionprev,
    header: message.header,
    body: message.body,
    position: message.position,
    recordedAt: message.recordedAt,
  };
}

function readHeader(message: BusMessage): EventHeader {
  try {
    return parseEventHeader(message.header);
  } catch {
    // The cause is not passed on: a parser's error quotes what it could not read.
    throw new UnreadableMessage(message, { zh: '头部不是规范的事件头', en: 'its header is no canonical event header' });
  }
}

function isCanonicalObject(text: string): boolean {
  try {
    const value = parseCanonicalJson(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
