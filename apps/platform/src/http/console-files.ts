import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

export type ConsoleFiles = {
  /** Answers with the file at this path. @returns false when there is none */
  send(path: string, request: IncomingMessage, response: ServerResponse): boolean;
  /** The policy that a page brings with it; null: none, or there is no such page. */
  policyOf(path: string): string | null;
};

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * The built console, read once (about 3 MB), so that a build made while the platform runs does not tear its pages apart.
 * Only paths that stood in the folder then are served, by exact name, so no path leads out of it. Files under /assets
 * have their content's hash in the name and may be kept for ever.
 */
export function openConsoleFiles(directory: string): ConsoleFiles {
  const entries = existsSync(directory) ? readdirSync(directory, { recursive: true, withFileTypes: true }) : [];
  const contents = new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(directory.length).split(sep).join('/'), readFileSync(file)]),
  );
  return {
    policyOf: (path) =>
      /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(contents.get(path)?.toString('utf8', 0, 4096) ?? '')?.[1] ?? null,
    send(path, request, response) {
      const contentType = contentTypes[extname(path)];
      const plain = contents.get(path);
      if (!plain || !contentType) return false;
      const compressed = acceptsBrotli(request.headers['accept-encoding']) ? contents.get(`${path}.br`) : undefined;
      const content = compressed ?? plain;
      response.writeHead(200, {
        'content-type': contentType,
        'content-length': content.length,
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
        ...(compressed ? { 'content-encoding': 'br' } : {}),
      });
      response.end(request.method === 'HEAD' ? undefined : content);
      return true;
    },
  };
}

function acceptsBrotli(header: string | string[] | undefined): boolean {
  return String(header ?? '')
    .split(',')
    .some((part) => /^\s*br\s*(;\s*q=(?!0(\.0*)?\s*$)[\d.]+)?\s*$/.test(part));
}
