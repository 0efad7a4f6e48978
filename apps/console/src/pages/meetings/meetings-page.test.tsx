import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import { CallMeetingDocument, MeetingsDocument } from '../../gql/graphql.ts';

const none: Mock = { ...answer(MeetingsDocument, { asOf: null }, { __typename: 'Query', meetings: [] }), maxUsageCount: 1000 };

describe('the page of meetings', () => {
  test('says that none was called, and offers who only reads no command', async () => {
    renderAt('/meetings', [myRights(['read-meetings']), none]);
    expect(await screen.findByText('还没有召集例会。')).toBeTruthy();
    expect(screen.queryAllByRole('form')).toEqual([]);
  });

  test('calls one for the quarter that its day lies in', async () => {
    const called: string[] = [];
    const call = answer(CallMeetingDocument, { year: 2020, quarter: 2, day: '2020-05-14', remarks: '' }, {
      callMeeting: { __typename: 'Meeting', meetingId: 'meeting-2020-2' },
    } as never);
    const { result } = call;
    call.result = () => {
      called.push('called');
      return result as never;
    };
    renderAt('/meetings', [myRights(['read-meetings', 'run-meetings']), none, call]);
    const form = await screen.findByRole('form');
    await userEvent.type(form.querySelector<HTMLInputElement>('input[type="date"]')!, '2020-05-14');
    await userEvent.click(form.querySelector('button')!);
    await expect.poll(() => called).toEqual(['called']);
  });
});
