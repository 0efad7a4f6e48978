import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemOfLinks } from './links-outside.ts';

let root: string;
let elsewhere: string;
beforeEach(() => {
  [root, elsewhere] = ['junheng-here-', 'junheng-there-'].map((name) => mkdtempSync(join(tmpdir(), name))) as [string, string];
  mkdirSync(join(root, 'libs/bus'), { recursive: true });
});
afterEach(() => [root, elsewhere].forEach((folder) => rmSync(folder, { recursive: true })));

const link = (path: string, target: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(target, join(root, path));
};

test('an installation of its own passes: real packages, links to its workspaces, the link of a workspace that is gone', () => {
  mkdirSync(join(root, 'node_modules/zod'), { recursive: true });
  link('node_modules/@junheng/bus', '../../libs/bus');
  link('node_modules/@junheng/gone', '../../libs/gone');
  expect(problemOfLinks(root)).toBeNull();
});

test.each(['node_modules', 'node_modules/zod', 'node_modules/@pothos/core', 'libs/bus/node_modules', 'libs/bus/node_modules/zod'])(
  '%s that leads to another tree is named in both languages',
  (path) => {
    link(path, elsewhere);
    const naming = expect.stringMatching(new RegExp(`^${path} `));
    expect(problemOfLinks(root)).toEqual({ zh: naming, en: naming });
  },
);
