#!/usr/bin/env node
// Plain JavaScript for whatever Node (>= 20.19) `npx` runs on: hands over to the Node 24 of node_modules, which runs
// TypeScript. Signals reach the child by themselves, as it shares the terminal; a SIGTERM is passed on.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const node24 = fileURLToPath(new URL('../../../node_modules/.bin/node', import.meta.url));
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const child = spawn(
  existsSync(node24) ? node24 : process.execPath,
  ['--disable-warning=ExperimentalWarning', main, ...process.argv.slice(2)],
  {
    stdio: 'inherit',
  },
);
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));
child.on('exit', (code, signal) => process.exit(signal ? 1 : code));
