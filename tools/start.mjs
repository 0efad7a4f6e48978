// `npm start`: builds the screens when they changed (Nx remembers), then becomes the platform in this same process: one
// foreground process, which a signal to npm reaches.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(`${root}apps/console/dist/index.html`)) console.log('正在构建界面（仅首次）… Building the screens, once …');
const build = spawnSync('nx', ['run', '@junheng/console:build', '--outputStyle=static'], {
  cwd: root,
  env: { ...process.env, PATH: `${root}node_modules/.bin:${process.env.PATH}`, NX_DAEMON: 'false', NO_COLOR: '1' },
  encoding: 'utf8',
});
if (build.status !== 0) {
  console.error(`${build.stdout}${build.stderr}`);
  console.error(
    '\n界面构建失败，未启动。可删除 node_modules 后重试。\nNot started: the screens could not be built. Delete node_modules and try again.',
  );
  process.exit(1);
}
await import('../apps/platform/src/main.ts');
