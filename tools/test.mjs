// `npm test`: runs every project's tests through Nx and adds up the runners' own JSON reports. The last line is
// `N passed, N failed, N skipped`; the exit code is not 0 when a test failed, a project's run failed, or a report is missing.
//   --project @junheng/x --file test/y.e2e.test.ts --report name   one test file, as an additional report
//   --sum-only                                                     only adds up the reports that are there
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = `${root}.reports`;
const { values: options } = parseArgs({
  options: { project: { type: 'string' }, file: { type: 'string' }, report: { type: 'string' }, 'sum-only': { type: 'boolean' } },
});

const projects = ['apps', 'libs', 'tools']
  .flatMap((floor) => readdirSync(root + floor).map((name) => `${root}${floor}/${name}`))
  .filter((directory) => existsSync(`${directory}/package.json`))
  .map((directory) => ({ directory, ...JSON.parse(readFileSync(`${directory}/package.json`, 'utf8')) }))
  .filter(({ directory, scripts }) => scripts?.test && hasTests(directory));

function hasTests(directory) {
  return ['src', 'test'].some(
    (folder) =>
      existsSync(`${directory}/${folder}`) &&
      readdirSync(`${directory}/${folder}`, { recursive: true }).some((file) => /\.test\.tsx?$/.test(file)),
  );
}

async function run(command, args, cwd) {
  const env = { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}`, NX_DAEMON: 'false' };
  const [code] = await once(spawn(command, args, { cwd, stdio: 'inherit', env }), 'close');
  return code === 0;
}
const runProjects = (...which) =>
  run('nx', ['run-many', '-t', 'test', ...which, '--outputStyle=static', ...(process.env.CI ? ['--skipNxCache'] : [])], root);

/** A report's counts; a file that failed outside its tests (an import, a hook) counts as one failure. */
function readReport(name) {
  const counts = { name, passed: 0, failed: 0, skipped: 0, skips: /** @type {string[]} */ ([]), faults: /** @type {string[]} */ ([]) };
  const { testResults } = JSON.parse(readFileSync(`${reports}/${name}.json`, 'utf8'));
  for (const file of testResults) {
    const failedBefore = counts.failed;
    for (const { status, fullName, meta, failureMessages } of file.assertionResults) {
      if (status === 'passed') counts.passed++;
      else if (status === 'failed') {
        counts.failed++;
        counts.faults.push(`${fullName}: ${failureMessages?.[0]?.split('\n')[0] ?? 'no message'}`);
      } else {
        counts.skipped++;
        counts.skips.push(`${fullName}: ${meta?.skipReason ?? 'no reason given'}`);
      }
    }
    if (file.status === 'failed' && counts.failed === failedBefore) {
      counts.failed++;
      counts.faults.push(`${relative(root, file.name)}: ${file.message.split('\n')[0]}`);
    }
  }
  return counts;
}

let isGood = true;
if (options.project) {
  const { directory } = projects.find(({ name }) => name === options.project);
  isGood = await run('vitest', ['run', options.file, `--outputFile.json=${reports}/${options.report}.json`], directory);
} else if (!options['sum-only']) {
  rmSync(reports, { recursive: true, force: true });
  // The whole platform takes longest and waits most. Nx would begin it last; so it runs beside the others, one after the other.
  const longest = '@junheng/platform';
  isGood = (await Promise.all([runProjects(`--projects=${longest}`), runProjects(`--exclude=${longest}`, '--parallel=1')])).every(Boolean);
}

const expected = options.project ? [options.report] : projects.map(({ name }) => name);
const additional = options['sum-only'] ? readdirSync(reports).filter((file) => file.endsWith('.json')) : [];
const names = [...expected, ...additional.map((file) => file.slice(0, -'.json'.length))];
const missing = names.filter((name) => !existsSync(`${reports}/${name}.json`));
const counts = names.filter((name) => !missing.includes(name)).map(readReport);

console.log('');
for (const { name, passed, failed, skipped } of counts) {
  console.log(
    `${name.padEnd(30)} ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed ${String(skipped).padStart(3)} skipped`,
  );
}
for (const { name, skips, faults } of counts) {
  for (const skip of skips) console.log(`skipped  ${name} › ${skip}`);
  for (const fault of faults) console.log(`failed   ${name} › ${fault}`);
}
for (const name of missing) console.log(`missing  ${name}: no report was written`);
const sum = (key) => counts.reduce((total, one) => total + one[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exit(isGood && sum('failed') === 0 && missing.length === 0 ? 0 : 1);
