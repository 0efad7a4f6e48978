import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import react from '@vitejs/plugin-react';
import type { Plugin, ResolvedConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { singlePages } from './single-pages.ts';

const directory = import.meta.dirname;
/** Tests that draw nothing and yet ask for a document, its storage or its language; making one takes longer than most tests. */
const withDocument = [
  'src/live/refetch-moved.test.ts',
  'src/tables/governance-note.test.ts',
  'src/pages/imports/queue/import-queue.test.ts',
];

const compressible = /\.(js|css|html|svg|json)$/;

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
