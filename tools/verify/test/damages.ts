import type { Problem } from '../src/problems.ts';
import {
  checkpointIn,
  edgePaths,
  type Event,
  exportOf,
  type Files,
  keyOf,
  receiptOf,
  sampleEvent,
  sampleEvents,
  textIn,
} from './sample-ledger.ts';

/** One thing to check: an export's files, a receipt, or both. */
export type Case = {
  name: string;
  files?: Files;
  receipt?: string;
  older?: string[];
  keys?: string[];
  withoutContents?: boolean;
  /** What both verifiers must say; null: genuine. */
  code: Problem | null;
  at?: string | number | null;
};

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const size = 600;
const events = sampleEvents(size);
const genuine = exportOf(events);
const copy = (): Files => new Map([...genuine].map(([path, bytes]) => [path, bytes.slice()]));
const note = textIn(genuine, 'checkpoint');

const folder = (name: string, code: Problem | null, at: Case['at'], change: (files: Files) => void, more: Partial<Case> = {}): Case => {
  const files = copy();
  change(files);
  return { name, files, code, at: at ?? null, ...more };
};
const file = (name: string, code: Problem | null, at: Case['at'], path: string, change: (text: string) => string): Case =>
  folder(name, code, at, (files) => files.set(path, bytesOf(change(textIn(files, path)))));
const flipped = (name: string, code: Problem, at: Case['at'], path: string, byte: number): Case =>
  folder(name, code, at, (files) => {
    files.get(path)![byte]! ^= 1;
  });
const line = (name: string, code: Problem, at: number, number: number, change: (line: string) => string): Case =>
  file(name, code, at, 'entries.jsonl', (text) => {
    const lines = text.split('\n');
    lines[number] = change(lines[number]!);
    return lines.join('\n');
  });
const lines = (name: string, code: Problem, at: number, change: (lines: string[]) => string[]): Case =>
  file(name, code, at, 'entries.jsonl', (text) =>
    change(text.trimEnd().split('\n'))
      .map((each) => `${each}\n`)
      .join(''),
  );
/** Signed by the county itself: only what the events say, or a checkpoint kept elsewhere, can give it away. */
const signed = (name: string, code: Problem | null, at: Case['at'], changed: readonly Event[], more: Partial<Case> = {}): Case => ({
  name,
  files: exportOf(changed),
  code,
  at: at ?? null,
  ...more,
});
const without = (number: number): Event[] => events.toSpliced(number, 1);
const withEvent = (number: number, change: Record<string, unknown>): Event[] =>
  events.with(number, { ...sampleEvent(number, 7, change), body: events[number]!.body });
const olderAt = (count: number, seed = 7): string => checkpointIn(exportOf(events.slice(0, count), { seeds: [seed] }));
const edge = edgePaths(size);

const honest: Case[] = [
  folder('untouched', null, null, () => {}),
  signed('one entry', null, null, events.slice(0, 1)),
  signed('a whole tile', null, null, events.slice(0, 256)),
  signed('a tile and an entry', null, null, events.slice(0, 257)),
  { name: 'an empty log', files: exportOf([]), code: null },
  folder('the published key given', null, null, () => {}, { keys: [`${keyOf(7)}\r\n`] }),
  folder('only the public part', null, null, (files) => files.delete('entries.jsonl'), { withoutContents: true }),
  folder('a stray file and an older partial tile', null, null, (files) =>
    files.set('tile/0/002.p/3', new Uint8Array(96)).set('x', new Uint8Array()),
  ),
  folder('a witness below the signature', null, null, (files) => files.set('checkpoint', bytesOf(`${note}— witness.example AAAAAAA=\n`))),
  ...[1, 255, 256, 257, 512, 599, 600].map((count) => folder(`kept at ${count}`, null, null, () => {}, { older: [olderAt(count)] })),
  folder('kept several', null, null, () => {}, { older: [olderAt(300), olderAt(7), olderAt(600)] }),
  folder('kept on paper, with blanks and CR LF', null, null, () => {}, {
    older: [`\ufeff\r\n ${olderAt(300).replaceAll('\n', '\r\n')}\r\n\r\n`],
  }),
  { name: 'a new key beside the old', files: exportOf(events, { seeds: [8], listed: [7, 8] }), older: [olderAt(300)], code: null },
  { name: 'both keys sign', files: exportOf(events, { seeds: [7, 8], listed: [7, 8] }), keys: [keyOf(7)], code: null },
  { name: 'a receipt', receipt: receiptOf(events, 599), code: null },
  { name: 'a receipt in its ledger', receipt: receiptOf(events.slice(0, 400), 3), files: copy(), code: null },
  { name: 'a receipt and the same checkpoint', receipt: receiptOf(events, 5), older: [note], code: null },
];

const damaged: Case[] = [
  line('a letter of a body', 'entry-changed', 300, 300, (text) => text.replace('班', '斑')),
  line('a letter of a header', 'entry-changed', 0, 0, (text) => text.replace('class-opened', 'class-closed')),
  line('the last entry', 'entry-changed', 599, 599, (text) => text.replace('599', '600').replace('600', '599').replace('第', '弟')),
  line('white space in a line', 'line-unreadable', 4, 4, (text) => text.replace(',"header"', ', "header"')),
  line('another spelling of a character', 'line-unreadable', 4, 4, (text) => text.replace('班', '\\u73ed')),
  line('another order of members', 'line-unreadable', 9, 9, (text) => text.replace(/"index":9,(.*)\}$/, '$1,"index":9}')),
  line('a member too many', 'line-unreadable', 9, 9, (text) => text.replace(/\}$/, ',"x":1}')),
  line('a member twice', 'line-unreadable', 9, 9, (text) => text.replace('{', '{"index":9,')),
  line('an index with a point', 'line-unreadable', 9, 9, (text) => text.replace('"index":9', '"index":9.0')),
  line('an index in quotes', 'line-unreadable', 9, 9, (text) => text.replace('"index":9', '"index":"9"')),
  line('a lone surrogate', 'line-unreadable', 9, 9, (text) => text.replace('班', '\\ud800')),
  line('no JSON', 'line-unreadable', 9, 9, () => 'null'),
  line('an empty line', 'line-unreadable', 12, 12, () => ''),
  line('a line end of Windows', 'line-unreadable', 0, 0, (text) => `${text}\r`),
  line('another index', 'entry-missing', 20, 20, (text) => text.replace('"index":20', '"index":21')),
  line('a smaller index', 'entry-misplaced', 20, 20, (text) => text.replace('"index":20', '"index":2')),
  folder('bytes that are no UTF-8', 'line-unreadable', 0, (files) => {
    files.get('entries.jsonl')![40] = 0xff;
  }),
  file('a byte order mark', 'line-unreadable', 0, 'entries.jsonl', (text) => `\ufeff${text}`),
  file('the last line end', 'line-unreadable', 599, 'entries.jsonl', (text) => text.slice(0, -1)),
  lines('an entry left out', 'entry-missing', 77, (all) => all.toSpliced(77, 1)),
  lines('an entry twice', 'entry-misplaced', 78, (all) => all.toSpliced(78, 0, all[77]!)),
  lines('two entries in each other’s place', 'entry-missing', 40, (all) => all.with(40, all[41]!).with(41, all[40]!)),
  lines('the tail', 'tail-missing', 590, (all) => all.slice(0, 590)),
  lines('all entries', 'line-unreadable', 0, () => ['']),
  lines('an entry more', 'entry-beyond', 600, (all) => [...all, all[0]!]),
  folder('no contents', 'contents-missing', null, (files) => files.delete('entries.jsonl')),
  folder('no entries at all', 'tail-missing', 0, (files) => files.set('entries.jsonl', new Uint8Array())),
  flipped('a hash in a bundle', 'bundle-changed', 1, 'tile/entries/000', 70),
  flipped('a length in a bundle', 'bundle-changed', 1, 'tile/entries/000', 67),
  folder('a hash in a bundle, contents not looked at', 'bundle-changed', 256, (files) => (files.get('tile/entries/001')![3]! ^= 1), {
    withoutContents: true,
  }),
  flipped('a leaf', 'tile-changed', 511, 'tile/0/001', 8191),
  flipped('a leaf of the unfinished tile', 'tile-changed', 512, 'tile/0/002.p/88', 0),
  flipped('a hash above the leaves', 'tile-changed', 1, 'tile/1/000.p/2', 40),
  ...[...edge, 'tile/entries/001', 'tile/0/000'].flatMap((path) => [
    folder(`no ${path}`, 'tile-missing', path, (files) => files.delete(path)),
    folder(`${path} shorter`, 'tile-length', path, (files) => files.set(path, files.get(path)!.slice(0, -1))),
    folder(`${path} longer`, 'tile-length', path, (files) => files.set(path, Uint8Array.from([...files.get(path)!, 0]))),
  ]),
  folder('no checkpoint', 'not-a-ledger', null, (files) => files.delete('checkpoint')),
  folder('no keys', 'not-a-ledger', null, (files) => files.delete('keys')),
  file('no key in the keys', 'key-unreadable', null, 'keys', () => ''),
  file('keys without a line end', 'key-unreadable', null, 'keys', (text) => text.trim()),
  file('junk among the keys', 'key-unreadable', null, 'keys', (text) => `${text}junk\n`),
  file('another key', 'signature-missing', null, 'keys', () => `${keyOf(9)}\n`),
  file('the key of another log', 'other-origin', null, 'keys', () => `${keyOf(7, 'elsewhere.example')}\n`),
  folder('another key given', 'other-key', null, () => {}, { keys: [keyOf(9)] }),
  folder('the key of another log given', 'other-origin', null, () => {}, { keys: [keyOf(7, 'elsewhere.example')] }),
  folder('junk given as key', 'pinned-key-unreadable', null, () => {}, { keys: ['junk'] }),
  file('a larger size in the checkpoint', 'signature-wrong', null, 'checkpoint', (text) => text.replace('\n600\n', '\n601\n')),
  file('another root in the checkpoint', 'signature-wrong', null, 'checkpoint', (text) => text.replace(/\n600\n./, '\n600\nA')),
  file('no signature', 'checkpoint-unreadable', null, 'checkpoint', (text) => text.slice(0, text.indexOf('—'))),
  file('the signature twice', 'signature-wrong', null, 'checkpoint', (text) => text + text.slice(text.indexOf('—'))),
  file('a size with a zero before it', 'checkpoint-unreadable', null, 'checkpoint', (text) => text.replace('\n600\n', '\n0600\n')),
  folder('the checkpoint of a shorter log', 'tile-missing', 'tile/entries/002.p/76', (files) =>
    files.set('checkpoint', bytesOf(olderAt(588))),
  ),
  folder('the checkpoint of a changed log', 'root-changed', null, (files) =>
    files.set('checkpoint', exportOf(withEvent(5, { time: 'x' })).get('checkpoint')!),
  ),
  signed('a fact left out of a stream', 'chain-broken', 106, without(100)),
  signed('a version skipped', 'chain-broken', 100, withEvent(100, { version: 99, versionprev: 98 })),
  signed('an event id twice', 'id-doubled', 100, withEvent(100, { id: '00000000-0000-4000-8000-000000000003' })),
  signed('a header that is no object', 'header-unreadable', 8, events.with(8, { header: '[]', body: '{}' })),
  signed('a header with a version in quotes', 'header-unreadable', 8, withEvent(8, { version: '2' })),
  signed('a header with a fraction', 'header-unreadable', 8, withEvent(8, { time: 1.5 })),
  signed('a header with an object', 'header-unreadable', 8, withEvent(8, { time: {} })),
  signed(
    'a header with white space',
    'header-unreadable',
    8,
    events.with(8, { ...events[8]!, header: events[8]!.header.replace(',', ', ') }),
  ),
  signed(
    'a header out of order',
    'header-unreadable',
    8,
    events.with(8, { ...events[8]!, header: events[8]!.header.replace('"county":"000000",', '').replace('}', ',"county":"000000"}') }),
  ),
  signed('a version not after its predecessor', 'header-unreadable', 8, withEvent(8, { version: 1 })),
  signed('rewritten and signed again', 'rewritten', 300, withEvent(299, { time: 'x' }), { older: [olderAt(300)] }),
  signed('rewritten below a whole tile', 'rewritten', 512, withEvent(3, { time: 'x' }), { older: [olderAt(512)] }),
  signed('rewritten at the same size', 'rewritten', 600, withEvent(3, { time: 'x' }), { older: [note] }),
  signed('rewritten after what was kept', null, null, withEvent(301, { time: 'x' }), { older: [olderAt(300)] }),
  signed('the tail dropped and signed again', 'tail-dropped', 600, events.slice(0, 500), { older: [note] }),
  folder('kept of another log', 'older-other-log', null, () => {}, {
    older: [checkpointIn(exportOf(events, { name: 'elsewhere.example' }))],
  }),
  folder('kept with another key', 'older-unsigned', null, () => {}, { older: [olderAt(300, 9)] }),
  folder('kept and changed', 'older-unsigned', null, () => {}, { older: [olderAt(300).replace('\n300\n', '\n299\n')] }),
  folder('kept and no checkpoint', 'older-unreadable', null, () => {}, { older: ['x'] }),
  { name: 'the old key dropped from the list', files: exportOf(events, { seeds: [8] }), older: [olderAt(300)], code: 'older-unsigned' },
  { name: 'a receipt of the newer of two keys, the older given', receipt: receiptOf(events, 5, [7, 8], 8), keys: [keyOf(7)], code: null },
  { name: 'a receipt with another key given', receipt: receiptOf(events, 5), keys: [keyOf(9)], code: 'other-key' },
  { name: 'a receipt changed', receipt: receiptOf(events, 5).replace('第 5 班', '第 6 班'), code: 'leaf-not-under-root' },
  { name: 'a receipt and a smaller checkpoint', receipt: receiptOf(events, 5), older: [olderAt(300)], code: 'older-undecided', at: 300 },
  { name: 'a receipt of a fork', receipt: receiptOf(withEvent(3, { time: 'x' }), 5), older: [note], code: 'rewritten', at: 600 },
  {
    name: 'a receipt of a fork in the ledger',
    receipt: receiptOf(withEvent(3, { time: 'x' }).slice(0, 400), 5),
    files: copy(),
    code: 'rewritten',
    at: 400,
  },
  { name: 'a receipt of a longer ledger', receipt: receiptOf(sampleEvents(700), 650), files: copy(), code: 'tail-dropped', at: 700 },
  { name: 'no receipt', receipt: '{}', code: 'not-a-receipt' },
];

export const cases: readonly Case[] = [...honest, ...damaged];
export const damageCount = damaged.length;
