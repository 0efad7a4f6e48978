import type { IncomingMessage } from 'node:http';

const most = 64 * 1024; // bytes
const longestMilliseconds = 10_000;

/**
 * The fields of a small form; null: it is another kind of body, too large, or did not come in time. Anybody may send one, and whoever
 * sends it drop by drop must not keep the connection.
 */
export async function readForm(request: IncomingMessage, within = longestMilliseconds): Promise<URLSearchParams | null> {
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return null;
  const chunks: Buffer[] = [];
  let bytes = 0;
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    request.destroy();
  }, within);
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > most) return null;
      chunks.push(chunk);
    }
  } catch (error) {
    if (isOver) return null;
    throw error;
  } finally {
    clearTimeout(timer);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
