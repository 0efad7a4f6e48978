import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import { answer, clockAt, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import { FrameDocument, MoveClockDocument, type MoveClockMutation } from '../../gql/graphql.ts';

const moving = (day: string, moveClock: MoveClockMutation['moveClock']) =>
  answer(MoveClockDocument, { day }, { __typename: 'Mutation', moveClock });
const moveTo = async (day: string) => {
  fireEvent.change(await screen.findByLabelText('调到哪一天'), { target: { value: day } });
  await userEvent.click(screen.getByRole('button', { name: '向前调' }));
};

test('every page of a demo county says that its clock is a demo’s, and which day it shows', async () => {
  renderAt('/clock', [clockAt('2019-10-15', 'DEMO')]);
  expect((await screen.findByText('2019年10月15日')).closest('aside')?.textContent).toContain('演示时钟');
});

test('the clock is moved to a later day, and the frame follows', async () => {
  const moved = moving('2019-11-01', {
    __typename: 'PlatformClock',
    id: 'clock',
    now: '2019-11-01T00:00:00Z',
    day: '2019-11-01',
    kind: 'DEMO',
  });
  renderAt('/clock', [clockAt('2019-10-15', 'DEMO'), moved]);
  await moveTo('2019-11-01');
  expect(await screen.findByText('时钟已调到 2019年11月1日。')).toBeTruthy();
});

test('who may not see the county still hears that the clock has moved', async () => {
  const moved = moving('2019-11-01', {
    __typename: 'PlatformClock',
    id: 'clock',
    now: '2019-11-01T00:00:00Z',
    day: '2019-11-01',
    kind: 'DEMO',
  });
  const hidden: Mock = {
    request: { query: FrameDocument, variables: () => true },
    result: { errors: [new GraphQLError('没有权限', { extensions: { code: 'FORBIDDEN', zh: '没有权限', en: 'Not permitted' } })] },
    maxUsageCount: 100,
    delay: 0,
  };
  renderAt('/clock', [clockAt('2019-10-15', 'DEMO'), moved, hidden]);
  await moveTo('2019-11-01');
  expect(await screen.findByText('时钟已调到 2019年11月1日。')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a refusal is told in its words', async () => {
  const refused = moving('2019-10-16', { __typename: 'Refusal', code: 'NotForward', zh: '时钟只能向前调整', en: 'Forward only' });
  renderAt('/clock', [clockAt('2019-10-15', 'DEMO'), refused]);
  await moveTo('2019-10-16');
  expect((await screen.findByRole('alert')).textContent).toBe('时钟只能向前调整');
});

test('who may not move the clock is not offered to', async () => {
  renderAt('/clock', [clockAt('2019-10-15', 'DEMO'), myRights(['read-aggregates'])]);
  expect(await screen.findByText(/这是虚构的演示县/)).toBeTruthy();
  expect(screen.queryByLabelText('调到哪一天')).toBeNull();
  expect(screen.queryByRole('link', { name: '调整' })).toBeNull();
});

test('a county of real time offers no way to move it', async () => {
  renderAt('/clock', []);
  expect(await screen.findByText(/本县按真实时间运行/)).toBeTruthy();
  expect(screen.queryByLabelText('调到哪一天')).toBeNull();
});
