import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { expect, test } from 'vitest';
import { answer, renderAt } from '../../test/render-at.tsx';
import { county } from '../../test/sample-county.ts';
import { CountyDocument } from '../gql/graphql.ts';
import { languageKey, setLanguage, startLanguage } from './i18n.ts';

const show = () =>
  renderAt('/?show=PRIMARY', [answer(CountyDocument, { schoolYear: null, asOf: null, waitFor: null }, { __typename: 'Query', county })]);

test('one click turns the console into English, its document and its sentences from the server too', async () => {
  show();
  expect(await screen.findByRole('heading', { name: '全县概览' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByRole('heading', { name: 'County overview' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect((await screen.findAllByText('No data: asset ledger missing')).length).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('button', { name: '中文' }));
  expect(await screen.findByRole('heading', { name: '全县概览' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('zh-CN');
});

test('the language chosen is there again at the next start', async () => {
  await setLanguage('en');
  expect(localStorage.getItem(languageKey)).toBe('en');
  await i18next.changeLanguage('zh-CN');
  await startLanguage();
  expect(i18next.language).toBe('en');
});

test('a browser that never chose starts in Chinese', async () => {
  localStorage.clear();
  await startLanguage();
  expect(i18next.language).toBe('zh-CN');
});

const groups = readdirSync(join(import.meta.dirname, 'chinese'));
const textsOf = (language: string, group: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, language, group), 'utf8')) as Record<string, unknown>;

test.each(groups)('both languages say everything of %s', (group) => {
  const keysOf = (texts: object, path = ''): string[] =>
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null ? keysOf(value as object, `${path}${key}.`) : [path + key.replace(/_(one|other)$/, '')],
    );
  expect(new Set(keysOf(textsOf('english', group)))).toEqual(new Set(keysOf(textsOf('chinese', group))));
});
