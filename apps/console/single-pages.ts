import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';

const directory = import.meta.dirname;

/** Pages that hold everything they need: opened from the platform without sign-in, or from a disk in a hall without a network. */
const pages = [
  { name: 'hall', entry: 'src/hall/hall-main.tsx', title: '分班抽签现场 · Placement draw', connect: "'none'" },
  // the public proof of a draw is asked of the page's own origin
  { name: 'verify-draw', entry: 'src/hall/verify-main.tsx', title: '核验分班抽签 · Verify a placement draw', connect: "'self'" },
] as const;

/**
 * Writes `hall.html` and `verify-draw.html`: script, style and worker stand in the file, and its own policy names them by their
 * hashes. A worker of such a page can only be a blob.
 */
export function singlePages(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'single-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle: {
      sequential: true,
      async handler() {
        for (const page of pages) writeFileSync(join(config.root, config.build.outDir, `${page.name}.html`), await singlePage(page));
      },
    },
  };
}

async function singlePage({ entry, title, connect }: (typeof pages)[number]): Promise<string> {
  const { output } = (await build({
    configFile: false,
    root: directory,
    logLevel: 'warn',
    publicDir: false,
    plugins: [react()],
    resolve: { alias: [{ find: /^.*\/create-draw-worker\.ts$/, replacement: join(directory, 'src/hall/create-inline-worker.ts') }] },
    worker: { format: 'iife' },
    build: {
      write: false,
      target: 'es2023',
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: join(directory, entry), output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const script = textOf(output, '.js').replaceAll('</script', String.raw`<\/script`);
  const style = textOf(output, '.css');
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    "style-src 'unsafe-inline'", // bars are as long as their number, which only a style attribute can say
    'img-src data:',
    "worker-src blob: 'self'", // the draw beside the page, and what keeps the page for a hall without a network
    `connect-src ${connect}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return readFileSync(join(directory, 'single-page.html'), 'utf8')
    .replace('{policy}', policy)
    .replace('{title}', title)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script type="module">${script}</script>`);
}

function textOf(output: Rolldown.RolldownOutput['output'], extension: string): string {
  const files = output.filter(({ fileName }) => fileName.endsWith(extension));
  if (files.length > 1) throw new Error(`more than one file ${extension}: ${files.map(({ fileName }) => fileName).join()}`);
  const [file] = files;
  return file === undefined ? '' : file.type === 'chunk' ? file.code : String(file.source);
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
