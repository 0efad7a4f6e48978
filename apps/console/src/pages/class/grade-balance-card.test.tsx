import { MockedProvider } from '@apollo/client/testing/react';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, test } from 'vitest';
import { answer } from '../../../test/render-at.tsx';
import { gradeBalance } from '../../../test/sample-classes.ts';
import { ClassGradeBalanceDocument, type GradeBalanceFiguresFragment } from '../../gql/graphql.ts';
import { workbenchTexts } from '../../language/workbench-texts.ts';
import { createCache } from '../../transport/client.ts';
import { GradeBalanceCard } from './grade-balance-card.tsx';

beforeEach(() => workbenchTexts.load());

const show = (balance: GradeBalanceFiguresFragment | null) =>
  render(
    <MockedProvider
      cache={createCache()}
      mocks={[
        answer(
          ClassGradeBalanceDocument,
          { id: 'class-1' },
          {
            __typename: 'Query',
            node: { __typename: 'SchoolClass', id: 'class-1', gradeBalance: balance },
          },
        ),
      ]}
    >
      <MemoryRouter>
        <GradeBalanceCard classId="class-1" />
      </MemoryRouter>
    </MockedProvider>,
  );

test('a class stands among its parallel classes, with the largest difference in words', async () => {
  show(gradeBalance);
  expect(await screen.findByText('差别最大的是男生占比：最高 65.2%，最低 40%，标准化差 0.51。')).toBeTruthy();
  expect(screen.getByText(/三年级共 2 个平行班，班额 40 – 46 人。 男生占比相差 25.2 个百分点。/)).toBeTruthy();
});

test('its table marks the class of the page, links the others, and leaves open what nobody filled in', async () => {
  show(gradeBalance);
  await userEvent.click(await screen.findByRole('button', { name: '看数据表' }));
  const table = within(screen.getByRole('table'));
  expect(table.getByText('三年级1班').getAttribute('aria-current')).toBe('true');
  expect(table.getByRole('link', { name: '三年级2班' }).getAttribute('href')).toBe('/classes/class-2');
  const difference = table.getByRole('rowheader', { name: '标准化差' }).closest('tr')!;
  expect(difference.textContent).toBe('标准化差—0.51没有一名学生填报留守');
});

test('the only class of its grade has none to be compared with', async () => {
  show({ ...gradeBalance, classes: gradeBalance.classes.slice(0, 1) });
  expect(await screen.findByText('本年级只有这一个班，没有平行班可比。')).toBeTruthy();
});
