import { headerPrefix, parseEventHeader, sealedBodySchema } from '@junheng/contracts';
import { VersionConflict } from '@junheng/event-store';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { noted, type Noted, notes, openTestLog } from './open-test-log.ts';

let parts: Awaited<ReturnType<typeof openTestLog>>;
beforeAll(async () => {
  parts = await openTestLog(inject('postgresUrl'));
});
afterAll(() => parts.drop());

const time = new Date('2019-10-01T02:00:00Z');
const noteIdOf = (digit: number) => `00000000-0000-8000-8000-00000000000${digit}`;
const dataOf = (digit: number, count: number) => ({ noteId: noteIdOf(digit), count, author: '王老师' });
const countTo = (digit: number, count: number, project: () => Promise<void> = async () => {}) =>
  parts.handle({ stream: `note/${digit}`, decider: notes, command: dataOf(digit, count), time, actorId: 'operator', project });

describe('an event', () => {
  test('is stored sealed, published under its contract, and reads as it was', async () => {
    expect(await countTo(1, 1)).toMatchObject({ ok: true, state: 1, events: [{ event: { type: 'Noted' } }] });
    const [history] = await parts.log.read<Noted>(['note/1']);
    expect(history!.events).toEqual([{ type: 'Noted', data: dataOf(1, 1) }]);
    const [stored] = history!.stored;
    expect(stored!.body).not.toContain('王');
    expect(() => sealedBodySchema(noted).parse(JSON.parse(stored!.publicBody!))).not.toThrow();
    const header = parseEventHeader(stored!.publicHeader!);
    expect(header).toMatchObject({ source: '/notes', type: noted.type, stream: 'note/1', version: 1, time: time.toISOString() });
    expect(JSON.parse(stored!.metadata)).toEqual({ actor: 'operator' });
  });

  test('that its contract does not accept is refused before anything is written', async () => {
    await expect(countTo(2, Number.NaN)).resolves.toEqual({ ok: false, refusal: 'TooFar' });
    const order = {
      streams: [
        {
          stream: 'note/2',
          expected: 'none' as const,
          events: [{ id: noteIdOf(9), event: { type: 'Noted' as const, data: dataOf(2, 0.5) } }],
        },
      ],
      time,
      schoolYear: 2019,
      metadata: { actor: 'operator' },
    };
    await expect(parts.sql.begin((transaction) => parts.log.append(transaction, order))).rejects.toThrow(/count/);
    expect((await parts.log.read(['note/2']))[0]!.version).toBe(0);
  });
});

describe('a stored event', () => {
  const storeRaw = (stream: string, id: string, type: string, body: string) => {
    const prefix = headerPrefix({
      county: '000000',
      datacontenttype: 'application/json',
      id,
      salt: 'A'.repeat(22),
      source: '/notes',
      specversion: '1.0',
      stream,
      time: time.toISOString(),
      type,
    });
    const event = { id, type: 'Noted', body, metadata: '{}', published: { headerPrefix: prefix, body } };
    return parts.sql.begin((transaction) => parts.store.append(transaction, '000000', [{ stream, expected: 'none', events: [event] }]));
  };

  test('that lacks a field in clear is no event of any version: it is refused and not read as null', async () => {
    await storeRaw('note/7', noteIdOf(7), noted.type, `{"noteId":"${noteIdOf(7)}"}`);
    await expect(parts.log.read(['note/7'])).rejects.toThrow(`${noted.type}: count is missing`);
  });

  test('of a version that leads elsewhere is refused', async () => {
    await storeRaw('note/8', noteIdOf(8), 'county.registry.class-opened.v1', '{}');
    await expect(parts.log.read(['note/8'])).rejects.toThrow('county.registry.class-opened.v1 reads as county.registry.class-opened.v2');
  });
});

describe('a command', () => {
  test('that says what holds already appends nothing and projects nothing', async () => {
    await countTo(3, 1);
    let projected = 0;
    expect(await countTo(3, 1, async () => void (projected += 1))).toEqual({ ok: true, state: 1, events: [] });
    expect(projected).toBe(0);
    expect((await parts.log.read(['note/3']))[0]!.version).toBe(1);
  });

  test('whose projection fails appends nothing', async () => {
    const failing = countTo(4, 1, () => Promise.reject(new Error('no table')));
    await expect(failing).rejects.toThrow('no table');
    expect((await parts.log.read(['note/4']))[0]!.version).toBe(0);
  });

  test('that another overtakes is decided anew', async () => {
    const answers = await Promise.all([countTo(5, 1), countTo(5, 1), countTo(5, 1)]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(answers.flatMap((answer) => (answer.ok ? answer.events : []))).toHaveLength(1);
    expect((await parts.log.read(['note/5']))[0]!.version).toBe(1);
  });

  test('that others keep overtaking ends in a conflict', async () => {
    let attempt = 0;
    const overtaken = () => Promise.reject(new VersionConflict(`attempt ${(attempt += 1)}`));
    await expect(countTo(6, 1, overtaken)).rejects.toThrow('attempt 5');
  });
});
