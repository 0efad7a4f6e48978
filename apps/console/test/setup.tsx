import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { setLanguage, startLanguage } from '../src/language/i18n.ts';
import { saveFile } from '../src/transport/save-file.ts';

await startLanguage();
configure({ asyncUtilTimeout: 10_000 }); // a page's chunk is compiled when it is first asked for
beforeEach(() => setLanguage('zh-CN'));
afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});

// What jsdom does not have and the component library asks for.
window.matchMedia ??= (media) =>
  ({
    matches: false,
    media,
    onchange: null,
    addEventListener() {},
    removeEventListener() {},
    dispatchEvent: () => false,
  }) as unknown as MediaQueryList;
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.scrollTo = () => undefined;

// jsdom saves nothing: what would be saved is asked there.
vi.mock('../src/transport/save-file.ts', () => import('./saved-files.ts'));
beforeEach(() => vi.mocked(saveFile).mockClear());

// jsdom draws nothing: a chart is its words here, and its table is tested.
vi.mock('../src/charts/chart.tsx', () => ({ Chart: ({ summary }: { summary: string }) => <div data-testid="chart">{summary}</div> }));
