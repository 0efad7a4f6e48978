import { join } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import { projectTests } from '../../vitest.shared.ts';

// Whole programs and a browser start here: patience on a busy machine.
const patience = defineConfig({
  test: {
    globalSetup: [join(import.meta.dirname, 'test/demo-directory.ts')],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
});

export default mergeConfig(projectTests(import.meta.dirname, { database: true }), patience);
