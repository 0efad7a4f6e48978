import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { expect, test } from 'vitest';
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
