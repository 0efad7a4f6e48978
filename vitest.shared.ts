import { basename, join } from 'node:path';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/**
 * The one test set-up of every Node project: a JSON report per project, which `tools/test.mjs` adds up, and, with
 * `database`, a real PostgreSQL server for the run (see `@junheng/runtime/testing`).
 */
export function projectTests(directory: string, options: { database?: boolean } = {}): ViteUserConfig {
  return defineConfig({
    // Vite's own conditions would load graphql's development build beside the one that Node gives to its plugins. Vitest
    // hands these on to Node, where 'import' would give ES modules to CommonJS packages: it stays out.
    ssr: { resolve: { conditions: ['node', 'module-sync'] } },
    test: {
      root: directory,
      include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
      passWithNoTests: true,
      testTimeout: 30_000,
      hookTimeout: 60_000,
      maxWorkers: 2,
      isolate: false, // modules keep nothing that one file of tests could leave to the next; loading them anew took half of the time
      reporters: ['default', 'json'],
      outputFile: { json: join(directory, '../../.reports/@junheng', `${basename(directory)}.json`) },
      ...(options.database ? { globalSetup: [join(directory, '../../libs/runtime/src/global-setup.ts')] } : {}),
    },
  });
}
