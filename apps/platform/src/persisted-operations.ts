import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineOperations } from '@junheng/cli/operations';

const consoleOperations = join(import.meta.dirname, '../../console/src/gql/persisted-documents.json');

/** The only operations the gateway answers: those of the console's build and of the command line, by SHA-256 of their text. */
export function readPersistedOperations(): Record<string, string> {
  const ofConsole = existsSync(consoleOperations) ? (JSON.parse(readFileSync(consoleOperations, 'utf8')) as Record<string, string>) : {};
  const ofCommandLine = Object.values(commandLineOperations).map((text) => [createHash('sha256').update(text).digest('hex'), text]);
  return { ...ofConsole, ...Object.fromEntries(ofCommandLine) };
}
