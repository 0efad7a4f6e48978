import { join } from 'node:path';
import { type Config, type Home, silentLog, systemClock, systemEntropy } from '@junheng/runtime';
import type { ReadGrants } from '../src/http/access.ts';
import { createSignInCodes } from '../src/http/sign-in-codes.ts';
import { type IdentityOptions, openIdentity } from '../src/identity/open-identity.ts';

export type IdentityWanted = {
  directory: string;
  port: number;
  config?: Partial<Pick<Config, 'oidc' | 'publicUrl' | 'host'>>;
  readGrants?: ReadGrants;
  recordRead?: IdentityOptions['recordRead'];
  clock?: IdentityOptions['clock'];
};

/** Sign-in, sessions and tokens as the platform has them, over a folder; the command line's token is `operator`. */
export function openIdentityUnderTest({ directory, port, config = {}, readGrants, recordRead, clock = systemClock }: IdentityWanted) {
  const codes = createSignInCodes({ clock, entropy: systemEntropy });
  const identity = openIdentity({
    config: { oidc: null, publicUrl: null, host: '127.0.0.1', ...config },
    home: { path: directory, file: (...names) => join(directory, ...names) } as Home,
    port,
    clock,
    entropy: systemEntropy,
    operatorToken: 'operator',
    codes,
    readGrants: readGrants ?? (async () => null),
    recordRead: recordRead ?? (async () => {}),
    log: silentLog,
  });
  return { ...identity, codes, clientAddress: () => '192.0.2.1' };
}
