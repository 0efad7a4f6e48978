import type { BusMessage } from '@junheng/bus';
import { type EventHeader, isCanonicalObject, parseEventHeader } from '@junheng/contracts';
import { UnreadableMessage } from './domain/log-fault.ts';
import type { PublicEvent } from './domain/public-event.ts';

/** Bytes of source and stream together: PostgreSQL's indexes end at a third of a page, and a longer name would stop the ledger. */
const longestName = 1000;
const largestPosition = 2n ** 63n - 1n;

/** @throws {UnreadableMessage} unless header and body are canonical and agree with what stands on the message */
export function readPublicEvent(message: BusMessage, county: string): PublicEvent {
  const header = readHeader(message);
  if (message.county !== county || header.county !== county) {
    throw new UnreadableMessage('OTHER_COUNTY', '不属于本县', 'it belongs to another county');
  }
  if (header.id !== message.eventId) throw new UnreadableMessage('OTHER_EVENT_ID', '事件编号与头部不符', 'its header has another event id');
  if (!isCanonicalObject(message.body)) {
    throw new UnreadableMessage('BODY_UNREADABLE', '正文不是规范 JSON 对象', 'its body is no canonical JSON object');
  }
  if (header.source.length + header.stream.length > longestName / 3) checkLength(header);
  if (message.position < 0n || message.position > largestPosition || Number.isNaN(message.recordedAt.getTime())) {
    throw new UnreadableMessage('PLACE_UNREADABLE', '位置或记录时刻无法读取', 'its position or time of recording cannot be read');
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
    throw new UnreadableMessage('HEADER_UNREADABLE', '头部不是规范的事件头', 'its header is no canonical event header');
  }
}

function checkLength({ source, stream }: EventHeader): void {
  if (Buffer.byteLength(source) + Buffer.byteLength(stream) <= longestName) return;
  throw new UnreadableMessage('NAME_TOO_LONG', '来源与流的名称过长', 'the names of its source and stream are too long');
}
