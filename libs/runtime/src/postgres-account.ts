import { execFileSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { executablePath } from './config.ts';

/** As whom PostgreSQL runs: how to start one of its programs, and whose its files must be. */
export type PostgresAccount = {
  uid: number | null;
  gid: number | null;
  command(executable: string, args: readonly string[]): [string, string[]];
};

const direct: PostgresAccount['command'] = (executable, args) => [executable, [...args]];

/**
 * PostgreSQL refuses to run as root. As root it becomes `nobody`; where `nobody` cannot reach the files (a clone under
 * /root), it keeps root's file access and sees another uid through a user namespace. An ordinary user stays itself.
 */
export function postgresAccount(executable: string, directory: string): PostgresAccount {
  if (process.getuid?.() !== 0) return { uid: null, gid: null, command: direct };
  if (reachableByOthers(executable) && reachableByOthers(directory)) {
    const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { env: { PATH: executablePath() } }));
    return { uid: id('-u'), gid: id('-g'), command: direct };
  }
  const asOrdinaryUser = ['--user', '--map-user=1000', '--map-group=1000', '--'];
  return { uid: 0, gid: 0, command: (program, args) => ['unshare', [...asOrdinaryUser, program, ...args]] };
}

/** Makes a folder the account's own, with all in it: the same data may have been started in the other way before. */
export function giveTo(account: PostgresAccount, path: string): void {
  const { uid, gid } = account;
  if (uid === null || gid === null || statSync(path).uid === uid) return;
  const give = (at: string): void => {
    const entry = lstatSync(at);
    if (entry.isDirectory()) for (const name of readdirSync(at)) give(join(at, name));
    if (!entry.isSymbolicLink()) chownSync(at, uid, gid); // a folder after its content, so that a stopped walk is begun again
  };
  give(path);
}

function reachableByOthers(path: string): boolean {
  for (let at = dirname(path); ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
