import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type MadeService, makeService } from '../src/make-service.ts';
import { copyOfTree } from './copy-of-tree.ts';
import { runIn } from './run-in.ts';

/** Of the whole copy, which is compiled, linted and tested as it would be by whoever made the service. */
const patience = 180_000;

let tree: ReturnType<typeof copyOfTree>;
beforeAll(() => {
  tree = copyOfTree();
}, patience);
afterAll(() => tree.remove());

/** What `npm install` and `npm run generate` do in a real repository. */
const stepsAs = (service: string): (() => void)[] => [
  () => tree.link(`apps/${service}`),
  ...['tools/check/src/generate.ts', 'apps/gateway/src/print-schema.ts'].map((program) => () => {
    const { status, said } = runIn(tree.root, '.', process.execPath, program);
    if (status !== 0) throw new Error(said);
  }),
];

const make = (service: string, stream = service, steps = stepsAs(service)) => makeService(tree.root, { service, stream }, steps);
const nothingToDo = [() => expect.unreachable('nothing is to be finished')];

const problemsIn = (made: MadeService) => (made.ok ? [] : made.problems);

/** What the rules of the architecture and of published events find, one line each. */
function problemsOfTree(): string {
  const from = (file: string) => `await import(${JSON.stringify(join(tree.root, 'tools/check/src', file))})`;
  const script = `
    const { checkBoundaries } = ${from('boundaries.ts')};
    const { checkEventSchemas } = ${from('event-schemas.ts')};
    const { checkEventSamples } = ${from('event-samples.ts')};
    const root = ${JSON.stringify(tree.root)};
    for (const problem of [...checkBoundaries(root), ...checkEventSchemas(root), ...checkEventSamples(root)]) console.log(problem);`;
  const { status, said } = runIn(tree.root, '.', process.execPath, '--input-type=module', '--eval', script);
  if (status !== 0) throw new Error(said);
  return said;
}

/** Paths and texts of everything that a run could touch. */
function everything(): Map<string, string> {
  const folders = ['apps', 'libs/contracts', 'docs/events'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(tree.root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return new Map([...files, join(tree.root, 'package-lock.json')].map((file) => [file, readFileSync(file, 'utf8')]));
}

describe('a name that cannot be used', () => {
  test.each([
    ['registry', 'roster', 'exists already'],
    ['runtime', 'runtime', 'exists already'],
    ['gateway-b', 'Class', 'lower-case'],
    ['order', 'draw', 'reserved'],
    ['stops', 'draw', 'something else'],
    ['live', 'draw', 'reserved'],
    ['clock', 'draw', 'reserved'],
    ['demo', 'draw', 'reserved'],
    ['view', 'draw', 'reserved'],
    ['procurement', 'class', 'reserved'],
  ])('%s with stream %s is refused in both languages and nothing is written', async (service, stream, why) => {
    const before = everything();
    const made = await make(service, stream, nothingToDo);
    expect(problemsIn(made)).toContainEqual({ zh: expect.stringMatching(/[一-鿿]/), en: expect.stringContaining(why) });
    expect(everything()).toEqual(before);
  });

  test('an event that exists already is refused: two contracts of one name would hide each other', async () => {
    const contracts = join(tree.root, 'libs/contracts/src/draws.ts');
    writeFileSync(contracts, 'export type DrawOpened = never;\n');
    const made = await make('procurement', 'draw', nothingToDo);
    rmSync(contracts);
    expect(made).toMatchObject({ ok: false, problems: [{ en: expect.stringContaining('DrawOpened exists already') }] });
  });
});

describe('a run that does not come to its end', () => {
  test('leaves nothing when a step after the writing fails', async () => {
    const before = everything();
    const failing = make('procurement', 'draw', [
      () => tree.link('apps/procurement'),
      () => writeFileSync(join(tree.root, 'docs/events/asyncapi.json'), '{}'),
      () => {
        writeFileSync(join(tree.root, 'package-lock.json'), 'half a lock');
        throw new Error('no network');
      },
    ]);
    await expect(failing).rejects.toThrow(/^no network$/);
    expect(everything()).toEqual(before);
    expect(existsSync(join(tree.root, 'apps/procurement'))).toBe(false);
    expect(readdirSync(join(tree.root, 'node_modules/@junheng'))).not.toContain('procurement');
  });

  test('says when it fails which file somebody changed meanwhile, and leaves it', async () => {
    const schema = join(tree.root, 'apps/gateway/src/schema.ts');
    const text = readFileSync(schema, 'utf8');
    const failing = make('procurement', 'draw', [
      () => {
        writeFileSync(schema, 'mine');
        throw new Error('no network');
      },
    ]);
    await expect(failing).rejects.toThrow(/^no network\n.*schema\.ts.*\n.*Not taken back \(.*\): apps\/gateway\/src\/schema\.ts\./);
    expect(readFileSync(schema, 'utf8')).toBe('mine');
    writeFileSync(schema, text);
  });

  /** A run whose second step is killed; its first has rewritten the lock, the index of events and the printed schema. */
  function killedRun(): void {
    const script = `
      const { appendFileSync } = await import('node:fs');
      const { makeService } = await import(${JSON.stringify(join(tree.root, 'tools/new-service/src/make-service.ts'))});
      const rewrite = () => ${JSON.stringify(generated)}.forEach((path) => appendFileSync(path, '\\n'));
      await makeService('.', { service: 'procurement', stream: 'draw' }, [rewrite, () => process.kill(process.pid, 'SIGKILL')]);`;
    const { status } = runIn(tree.root, '.', process.execPath, '--input-type=module', '--eval', script);
    expect(status).toBeNull();
    expect(existsSync(join(tree.root, 'apps/procurement/src/service.ts'))).toBe(true);
  }
  const generated = ['package-lock.json', 'docs/events/asyncapi.json', 'apps/gateway/schema.graphql'];

  test('and was killed is taken back by the next one, which leaves alone what somebody added since', async () => {
    const before = everything();
    killedRun();
    const note = join(tree.root, 'apps/procurement/note.txt');
    writeFileSync(note, 'mine');

    expect(await make('order')).toMatchObject({ ok: false, left: [] }); // any next run, also one that is refused
    expect(readFileSync(note, 'utf8')).toBe('mine');
    rmSync(join(tree.root, 'apps/procurement'), { recursive: true });
    expect(everything()).toEqual(before);
  });

  test.each([...generated, 'apps/platform/src/services.ts', 'apps/procurement/src/service.ts'])(
    'and was killed leaves %s to whoever changed it since, and the next one says so',
    async (path) => {
      const before = everything();
      killedRun();
      const file = join(tree.root, path);
      writeFileSync(file, 'mine');

      expect(await make('order')).toMatchObject({ ok: false, left: [path] });
      expect(readFileSync(file, 'utf8')).toBe('mine');
      const text = before.get(file);
      if (text === undefined) rmSync(join(tree.root, 'apps/procurement'), { recursive: true });
      else writeFileSync(file, text);
      expect(everything()).toEqual(before);
    },
  );

  test('is not begun where npm would change packages of another tree', () => {
    // This copy's packages are links into another tree. Should npm run after all, it is this harmless one.
    const npm = join(tree.root, 'npm.mjs');
    writeFileSync(npm, `import { writeFileSync } from 'node:fs'; writeFileSync('npm-ran', '');`);
    const before = everything();
    const program = join(tree.root, 'tools/new-service/src/main.ts');
    const { status, stderr } = spawnSync(process.execPath, [program, 'procurement'], {
      cwd: tree.root,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], npm_execpath: npm },
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(/链接[^]*node_modules\/\S+ is a link that leads out/) });
    expect(existsSync(join(tree.root, 'npm-ran'))).toBe(false);
    expect(everything()).toEqual(before);
  });

  test('writes nothing where a file that knows every service is built otherwise', async () => {
    const services = join(tree.root, 'apps/platform/src/services.ts');
    const text = readFileSync(services, 'utf8');
    writeFileSync(services, text.replace('const publishers = [', 'const senders = ['));
    const before = everything();
    const made = await make('procurement', 'draw', nothingToDo);
    expect(made).toMatchObject({ ok: false, problems: [{ en: expect.stringContaining('apps/platform/src/services.ts') }] });
    expect(everything()).toEqual(before);
    writeFileSync(services, text);
  });
});

describe('two new services', () => {
  let problemsBefore: string;
  beforeAll(async () => {
    problemsBefore = problemsOfTree();
    mkdirSync(join(tree.root, '.reports'), { recursive: true });
    const sameNames = await make('procurement'); // its stream is named as the service
    const otherNames = await make('teacher-assignment', 'support-plan');
    if (!sameNames.ok || !otherNames.ok) throw new Error(JSON.stringify([sameNames, otherNames]));
  }, patience);

  test('are there only once', async () => {
    const sentence = expect.stringContaining('apps/procurement exists');
    expect(problemsIn(await make('procurement', 'draw'))).toContainEqual({ zh: expect.any(String), en: sentence });
  });

  test.each(['procurement', 'teacher-assignment'])('%s passes its own tests on a real PostgreSQL', { timeout: patience }, (service) => {
    const run = runIn(tree.root, `apps/${service}`, 'vitest', 'run');
    expect(run).toEqual({ status: 0, said: expect.stringMatching(/Tests +1[0-9] passed/) });
  });

  test('reach the ledger and the equity view at once', { timeout: patience }, () => {
    const target = join(tree.root, 'apps/platform/test/reaches-the-view.int.test.ts');
    copyFileSync(join(import.meta.dirname, 'reaches-the-view.txt'), target);
    const run = runIn(tree.root, 'apps/platform', 'vitest', 'run', 'test/reaches-the-view');
    expect(run).toEqual({ status: 0, said: expect.stringMatching(/Tests +1 passed/) });
  });

  test('compile with everything that they are wired into', { timeout: patience }, () => {
    // What was made and whoever imports it, or hands doors to the gateway as these two do.
    const include = [
      'apps/procurement',
      'apps/teacher-assignment',
      'apps/platform/src',
      'apps/gateway/src',
      'libs/runtime/src',
      'libs/bus/src',
    ];
    const files = [
      'apps/gateway/test/asking.ts',
      'apps/platform/test/services-under-test.ts',
      'apps/platform/test/reaches-the-view.int.test.ts',
    ];
    writeFileSync(join(tree.root, 'tsconfig.made.json'), JSON.stringify({ extends: './tsconfig.base.json', include, files }));
    expect(runIn(tree.root, '.', 'tsc', '-p', 'tsconfig.made.json')).toEqual({ status: 0, said: '' });
  });

  test('are formatted and free of lint', { timeout: patience }, () => {
    const written = [
      'apps/procurement',
      'apps/teacher-assignment',
      'apps/platform/src',
      'libs/contracts',
      'libs/runtime/src/config-variables.ts',
      'apps/gateway/package.json',
    ];
    expect(runIn(tree.root, '.', 'oxfmt', '--check', ...written)).toMatchObject({ status: 0 });
    expect(runIn(tree.root, '.', 'oxlint', '--type-aware', '--quiet', ...written.slice(0, 5))).toMatchObject({ status: 0 });
  });

  test('keep the rules of the architecture and have their event schemas', () => {
    expect(problemsOfTree()).toEqual(problemsBefore);
    expect(existsSync(join(tree.root, 'docs/events/county.teacher-assignment.support-plan-opened.v1.schema.json'))).toBe(true);
  });
});
