import { EventEmitter } from 'node:events';
import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { createOpenAnswers } from './open-answers.ts';

const answer = () => {
  const emitter = new EventEmitter();
  return Object.assign(emitter, { destroy: () => emitter.emit('close') }) as unknown as ServerResponse;
};
const stream = (holder: string, account = 'wang') => ({ holder, account, isStream: true });

describe('createOpenAnswers', () => {
  test('lets one account keep twenty streams over all of its sessions, and another its own', () => {
    const answers = createOpenAnswers();
    const added = Array.from({ length: 21 }, (_, at) => answers.add(stream(`session-${at % 2}`), answer()));
    expect(added).toEqual([...Array<boolean>(20).fill(true), false]);
    expect(answers.add(stream('other', 'li'), answer())).toBe(true);
    expect(answers.add({ ...stream('session-0'), isStream: false }, answer())).toBe(true);
  });

  test('lets one account have sixty answers open', () => {
    const answers = createOpenAnswers();
    const added = Array.from({ length: 61 }, () => answers.add({ ...stream('one'), isStream: false }, answer()));
    expect(added.filter(Boolean)).toHaveLength(60);
  });

  test('has room again once a stream is over, and breaks off those of one holder only', () => {
    const answers = createOpenAnswers();
    for (let at = 0; at < 20; at += 1) answers.add(stream(at === 0 ? 'kept' : 'service-1'), answer());
    answers.end('service-1');
    const added = Array.from({ length: 20 }, () => answers.add(stream('new'), answer()));
    expect(added.filter(Boolean)).toHaveLength(19);
  });
});
