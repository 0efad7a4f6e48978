import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';

export type ConsoleFiles = {
  /** Answers with the file at this path. @returns false when there is none */
  send(path: string, request: IncomingMessage, response: ServerResponse): boolean;
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
 * The built console. Only paths that stood in the folder at the start are served, by exact name, so no path leads out
 * of it. Files under /assets have their content's hash in the name and may be kept for ever.
 */
export function openConsoleFiles(directory: string): ConsoleFiles {
  const names = existsSync(directory) ? readdirSync(directory, { recursive: true, withFileTypes: true }) : [];
  const known = new Set(
    names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(directory.length).split(sep).join('/')),
  );
  const contents = new Map<string, Buffer>();
  const read = (path: string): Buffer => {
    const content = contents.get(path) ?? readFileSync(join(directory, path));
    contents.set(path, content);
    return content;
  };
  return {
    send(path, request, response) {
      const contentType = contentTypes[extname(path)];
      if (!known.has(path) || !contentType) return false;
      const isCompressed = known.has(`${path}.br`) && acceptsBrotli(request.headers['accept-encoding']);
      const content = read(isCompressed ? `${path}.br` : path);
      response.writeHead(200, {
        'content-type': contentType,
        'content-length': content.length,
        'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
        ...(isCompressed ? { 'content-encoding': 'br' } : {}),
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
