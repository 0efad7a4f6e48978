import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, test } from 'vitest';
import { useFilterWords } from './filter-words.ts';
import { UrlFilter } from './url-filter.tsx';

test('a filter stands in the address, and going back undoes it', async () => {
  const choices = [{ value: 'MET', text: '达标' }];
  const router = createMemoryRouter([{ path: '/', element: <UrlFilter name="verdict" label="结论" choices={choices} /> }], {
    initialEntries: ['/?page=2'],
  });
  render(<RouterProvider router={router} />);
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '结论' }), '达标');
  expect(router.state.location.search).toBe('?verdict=MET');
  await router.navigate(-1);
  expect(router.state.location.search).toBe('?page=2');
});

test('what is chosen is told in words for as long as the filter stands there', async () => {
  function Told() {
    return <output>{[...useFilterWords().values()].map(({ text }) => text)}</output>;
  }
  const choices = [{ value: 'MET', text: '达标' }];
  const router = createMemoryRouter(
    [
      { path: '/', element: <UrlFilter name="verdict" label="结论" choices={choices} /> },
      { path: '/other', element: null },
    ],
    { initialEntries: ['/?verdict=MET'] },
  );
  render(
    <>
      <RouterProvider router={router} />
      <Told />
    </>,
  );
  expect(screen.getByRole('status').textContent).toBe('结论：达标');
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '结论' }), '全部');
  expect(screen.getByRole('status').textContent).toBe('');
  await router.navigate('/?verdict=MET');
  await screen.findByText('结论：达标');
  await router.navigate('/other');
  await expect.poll(() => screen.getByRole('status').textContent).toBe('');
});
