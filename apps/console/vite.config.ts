import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
import { defineConfig } from 'vitest/config';

const directory = import.meta.dirname;
/** Tests that draw nothing and yet ask for a document, its storage or its language; making one takes longer than most tests. */
const withDocument = [
  'src/live/refetch-moved.test.ts',
  'src/tables/governance-note.test.ts',
  'src/pages/imports/queue/import-queue.test.ts',
];

const compressible = /\.(js|css|html|svg|json)$/;

/** Pages that hold everything they need: opened from the platform without sign-in, or from a disk in a hall without a network. */
const singleFiles = [
  { name: 'hall', entry: 'src/hall/hall-main.tsx', title: '分班抽签现场 · Placement draw', connect: "'none'" },
  // the public proof of a draw is asked of the page's own origin
  { name: 'verify-draw', entry: 'src/hall/verify-main.tsx', title: '核验分班抽签 · Verify a placement draw', connect: "'self'" },
] as const;

export default defineConfig({
  root: directory,
  plugins: [react(), singlePages(), brotliFiles()],
  build: {
    target: 'es2023',
    // Small pictures would become data: URLs inside scripts; the CSP allows them for images only, so none are made.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rolldownOptions: {
      // Of the contracts the screens need the school year only, not the schemas of every event; of the operations each page its own.
      treeshake: { moduleSideEffects: (id) => !/\/libs\/contracts\/|\/src\/gql\//.test(id) },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler|react-router)[\\/]/, priority: 30 },
            { name: 'apollo', test: /node_modules[\\/](@apollo|graphql|rxjs|@wry|optimism|graphql-tag)[\\/]/, priority: 20 },
            { name: 'echarts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 20 },
          ],
        },
      },
    },
  },
  server: { port: 5173, proxy: { '/graphql': 'http://127.0.0.1:4000', '/files': 'http://127.0.0.1:4000' } },
  test: {
    css: false,
    testTimeout: 30_000,
    maxWorkers: 2,
    isolate: false, // loading React and the component library anew for each file took half of the time
    projects: [
      {
        extends: true,
        test: {
          name: 'drawn',
          include: ['src/**/*.test.tsx', ...withDocument],
          environment: 'jsdom',
          setupFiles: ['./test/setup.tsx'],
        },
      },
      { extends: true, test: { name: 'plain', include: ['src/**/*.test.ts'], exclude: withDocument, environment: 'node' } },
    ],
    reporters: ['default', 'json'],
    outputFile: { json: join(directory, '../../.reports/@junheng/console.json') },
  },
});

/** Writes `x.br` beside each text file of the build, so that the host sends ready bytes instead of compressing at each request. */
function brotliFiles(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'brotli-files',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    closeBundle() {
      const directory = resolve(config.root, config.build.outDir);
      for (const name of readdirSync(directory, { recursive: true, encoding: 'utf8' })) {
        if (!compressible.test(name)) continue;
        const file = join(directory, name);
        const content = readFileSync(file);
        const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
        writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
      }
    },
  };
}

/**
 * Writes `hall.html` and `verify-draw.html`: script, style and worker stand in the file, and its own policy names them by their
 * hashes. A worker of such a page can only be a blob.
 */
function singlePages(): Plugin {
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
        for (const page of singleFiles) writeFileSync(join(config.root, config.build.outDir, `${page.name}.html`), await singlePage(page));
      },
    },
  };
}

async function singlePage({ entry, title, connect }: (typeof singleFiles)[number]): Promise<string> {
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
