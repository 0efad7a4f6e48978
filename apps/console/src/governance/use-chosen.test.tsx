import { render, screen, waitFor } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { expect, test, vi } from 'vitest';
import { useChosen } from './use-chosen.ts';

function Item({ id }: { id: string }) {
  return <article {...useChosen('item', id)}>{id}</article>;
}

test('the one of a list that the address names is marked and brought into sight', async () => {
  const seen: string[] = [];
  Element.prototype.scrollIntoView = vi.fn<(this: Element) => void>(function (this: Element) {
    seen.push(this.textContent);
  });
  render(
    <MemoryRouter initialEntries={['/escalations?item=b']}>
      <Item id="a" />
      <Item id="b" />
    </MemoryRouter>,
  );
  await waitFor(() => expect(seen).toEqual(['b']));
  expect(screen.getByText('b').getAttribute('aria-current')).toBe('true');
  expect(screen.getByText('a').getAttribute('aria-current')).toBeNull();
});
