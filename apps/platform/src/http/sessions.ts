import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { type Clock, type Entropy, writeFileAtomically } from '@junheng/runtime';
import { z } from 'zod';

export type Sessions = {
  /** A new session's token, for its cookie. */
  open(): string;
  isOpen(token: string): boolean;
};

export const sessionDays = 7;
const mostSessions = 50;
const storedSchema = z.array(z.strictObject({ hash: z.string(), expires: z.number() }));

/**
 * Signed-in browsers. The file holds hashes of their tokens, so a session outlives a restart of the platform and the
 * file opens nothing to who reads it. Deleting the file signs everyone out.
 */
export function openSessions(file: string, { clock, entropy }: { clock: Clock; entropy: Entropy }): Sessions {
  let sessions = readSessions(file);
  const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
  return {
    open() {
      const now = clock.now().getTime();
      const token = entropy.bytes(32, `session|${now}|${sessions.length}`).toString('base64url');
      const current = sessions.filter(({ expires }) => expires > now).slice(1 - mostSessions);
      sessions = [...current, { hash: hashOf(token), expires: now + sessionDays * 86_400_000 }];
      writeFileAtomically(file, JSON.stringify(sessions));
      return token;
    },
    isOpen(token) {
      const now = clock.now().getTime();
      const hash = hashOf(token); // compared as hashes: the time of the comparison tells nothing about a token
      return sessions.some((session) => session.hash === hash && session.expires > now);
    },
  };
}

/** A file that cannot be read signs everyone out; it must not keep the platform from starting. */
function readSessions(file: string): z.infer<typeof storedSchema> {
  if (!existsSync(file)) return [];
  try {
    return storedSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return [];
  }
}
