import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { expect, test } from 'vitest';
import { answer, renderAt } from '../../test/render-at.tsx';
import { county } from '../../test/sample-county.ts';
import { CountyDocument } from '../gql/graphql.ts';
import { chinese } from './chinese.ts';
import { english } from './english.ts';
import { languageKey, setLanguage, startLanguage } from './i18n.ts';

const show = () => renderAt('/', [answer(CountyDocument, { schoolYear: null, waitFor: null }, { __typename: 'Query', county })]);

test('one click turns the console into English, its document and its sentences from the server too', async () => {
  show();
  expect(await screen.findByRole('heading', { name: '全县概览' })).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: 'English' }));
  expect(await screen.findByRole('heading', { name: 'County overview' })).toBeTruthy();
  expect(document.documentElement.lang).toBe('en');
  expect(screen.getAllByText('No data: asset ledger missing').length).toBeGreaterThan(0);
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

test('both languages say everything', () => {
  const keysOf = (texts: object, path = ''): string[] =>
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'object' ? keysOf(value, `${path}${key}.`) : [path + key.replace(/_(one|other)$/, '')],
    );
  expect(new Set(keysOf(english))).toEqual(new Set(keysOf(chinese)));
});
