// Runs before `npm start`, `npm test` and `npm run check` on whatever Node (>= 20.19) the machine has, so: plain
// JavaScript, no dependencies. Installs node_modules when they are missing or differ from package-lock.json; npm then
// finds the Node 24 that the lock names in node_modules/.bin.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

function lockedPackages(file) {
  try {
    return JSON.parse(readFileSync(root + file, 'utf8')).packages;
  } catch {
    return {};
  }
}

function installed() {
  const have = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(lockedPackages('package-lock.json')).every(([path, wanted]) => {
    if (!path.includes('node_modules/')) return true;
    if (wanted.link) return have[path] !== undefined; // a project that came with the last pull
    return have[path] ? have[path].version === wanted.version : wanted.optional === true;
  });
}

if (!installed()) {
  const started = Date.now();
  console.log('正在安装依赖（仅首次）… Installing dependencies, once …');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const run = spawnSync(npm[0], [...npm.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  if (run.status !== 0) process.exit(run.status ?? 1);
  console.log(`依赖已就绪 Dependencies ready (${Math.round((Date.now() - started) / 1000)} s)`);
}
