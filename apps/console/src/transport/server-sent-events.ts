export type ServerSentEvent = { event: string; data: string };

/** The events of a `text/event-stream`, wherever the network cuts its pieces; comments (`:`) are keep-alives. */
export async function* readServerSentEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerSentEvent> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      text += decoder.decode(value, { stream: true });
      // A chunk may end between \r and \n, so a trailing \r waits for its neighbour.
      const complete = text.endsWith('\r') ? text.slice(0, -1) : text;
      const blocks = complete.replaceAll('\r\n', '\n').split('\n\n');
      text = blocks.pop()! + (text.endsWith('\r') ? '\r' : '');
      yield* blocks.map(parseBlock);
    }
  } finally {
    await reader.cancel().catch(() => undefined); // already aborted: nothing left to release
  }
}

function parseBlock(block: string): ServerSentEvent {
  let event = 'message';
  const data: string[] = [];
  for (const line of block.split('\n')) {
    const [, field, value = ''] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    if (field === 'event') event = value;
    if (field === 'data') data.push(value);
  }
  return { event, data: data.join('\n') };
}
