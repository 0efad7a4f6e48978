import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ConsoleFiles } from './console-files.ts';

/** Pages of the console that hold everything in one file and no data: a hall's ceremony, and the verification of a draw. */
const singlePages: readonly string[] = ['/hall', '/verify-draw'];

/**
 * To anyone, with the page's own policy, which names its script by its hash and keeps it from sending anything. @returns false when
 * this path is none of them, or the screens were not built
 */
export function sendSinglePage(
  request: IncomingMessage,
  response: ServerResponse,
  { path, files }: { path: string; files: ConsoleFiles },
): boolean {
  if (!singlePages.includes(path)) return false;
  const policy = files.policyOf(`${path}.html`);
  if (policy === null) return false;
  response.setHeader('content-security-policy', `${policy}; frame-ancestors 'none'`);
  return files.send(`${path}.html`, request, response);
}
