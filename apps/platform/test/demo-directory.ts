import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Vitest global set-up: where the run's one loaded demo county is kept, see `createDemoHome`. */
export function setup({ provide }: { provide(key: 'demoDirectory', value: string): void }) {
  const directory = mkdtempSync(join(tmpdir(), 'junheng-demo-'));
  provide('demoDirectory', directory);
  return () => rmSync(directory, { recursive: true, force: true });
}

declare module 'vitest' {
  interface ProvidedContext {
    demoDirectory: string;
  }
}
