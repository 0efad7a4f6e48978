import { createReadStream, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { openSpreadsheet, writeXlsx } from '@junheng/spreadsheet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LayoutProposal, LayoutTrial } from '../src/api.ts';
import { conditionsFile, inColumns, rosterColumns, rosterFile, schoolCells, studentCells } from './office-files.ts';
import { eventCounts, operator, type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

const star = join(import.meta.dirname, 'fixtures/star-layout.csv');
const stranger = { id: 'x', kind: 'stranger' } as never;

let registry: RegistryUnderTest;
beforeAll(async () => {
  registry = await startRegistry();
  await registry.import('school-conditions', await conditionsFile(schoolCells(1)));
});
afterAll(() => registry.stop());

const upload = async (path: string): Promise<string> => {
  const received = await registry.api.receiveFile({ content: createReadStream(path) }, operator);
  if (!received.ok) throw new Error(received.refusal.code);
  return received.value.fileHash;
};
const propose = async (path: string, kind: LayoutProposal['kind'] | null = null): Promise<LayoutProposal> => {
  const proposed = await registry.api.proposeLayout({ fileHash: await upload(path), kind }, operator);
  if (!proposed.ok) throw new Error(proposed.refusal.code);
  return proposed.value;
};
const tryOut = async (path: string, document: string): Promise<LayoutTrial> => {
  const tried = await registry.api.tryLayout({ fileHash: await upload(path), document }, operator);
  if (!tried.ok) throw new Error(tried.refusal.en);
  return tried.value;
};

/** The office's own system under its standard's names, with codes. */
const ownColumns = ['XJH', 'XXDM', 'XM', 'XBM', 'CSRQ', 'SFZJH', 'MZM', 'NJ', 'BH', '备注'];
async function ownFile(students = 12): Promise<string> {
  const path = join(temporaryDirectory(), '学籍导出.xlsx');
  const rows = Array.from({ length: students }, (_, index) => {
    const cells = studentCells(index + 1);
    const of = (column: string) => cells[column] ?? null;
    return [
      of('学籍接续标识'),
      of('学校标识码'),
      of('姓名'),
      index % 2 === 0 ? 'male' : 'female',
      of('出生日期'),
      of('身份证件号'),
      '汉族',
      3,
      1,
      '无',
    ];
  });
  await writeXlsx(path, [{ name: '学生', header: ['某县学籍导出'], rows: [ownColumns, ...rows] }]);
  return path;
}

describe('the columns of an unknown file', () => {
  test('are proposed by their titles and values, samples of persons masked', async () => {
    const proposal = await propose(await ownFile());
    expect(proposal).toMatchObject({ kind: 'student-roster', sheet: '学生', headerRow: 2, rows: 12, knownLayout: null });
    const from = Object.fromEntries(proposal.proposals.map(({ column, from: title }) => [column, title]));
    expect(from).toMatchObject({
      学籍接续标识: 'XJH',
      学校标识码: 'XXDM',
      姓名: 'XM',
      性别: 'XBM',
      出生日期: 'CSRQ',
      身份证件号: 'SFZJH',
      民族: 'MZM',
      年级: 'NJ',
      班级号: 'BH',
      户口性质: null,
    });
    const gender = proposal.proposals.find(({ column }) => column === '性别')!;
    expect(gender).toMatchObject({
      isRequired: true,
      mayBeAbsent: true,
      mayKeepCodes: false,
      certainty: 0.9,
      reason: { code: 'known-title' },
    });
    expect(gender.words[0]).toEqual({ word: '男', en: 'male' });
    expect(gender.values).toEqual([
      { found: 'male', rows: 6, becomes: '男' },
      { found: 'female', rows: 6, becomes: '女' },
    ]);
    expect(JSON.stringify(proposal)).not.toMatch(/测试生\d|\d{17}/);
  });

  test('make a mapping file that reads the file', async () => {
    const file = await ownFile();
    const { document } = await propose(file);
    const trial = await tryOut(file, document);
    expect(trial).toMatchObject({ problem: null, columns: expect.arrayContaining(['性别', '年级']) });
    expect(trial.rows).toHaveLength(12);
    expect(trial.rows.flatMap(({ findings }) => findings)).toEqual([]);
    expect(trial.rows[0]!.cells[trial.columns.indexOf('性别')]).toBe('男');
    expect(JSON.stringify(trial)).not.toMatch(/测试生\d|\d{17}/);
  });

  test('show no name, however often it is repeated', async () => {
    const path = join(temporaryDirectory(), '名单.csv');
    const rows = Array.from({ length: 40 }, (_, index) => `测试生${index},${index % 2 === 0 ? '男' : '女'},示例班主任,走读`);
    await writeFile(path, ['姓名,性别,班主任,就读方式', ...rows].join('\n'));
    const proposal = await propose(path, 'student-roster');
    expect(JSON.stringify(proposal)).not.toMatch(/示例班|测试生/);
    expect(proposal.columns.at(-1)).toEqual({ title: '就读方式', samples: ['走读'] });
  });

  test('are recognised where a known layout fits', async () => {
    const proposal = await propose(star);
    expect(proposal).toMatchObject({ kind: 'student-roster', knownLayout: 'project-star' });
    expect(proposal.proposals.find(({ column }) => column === '城乡类型')!.values).toContainEqual({
      found: 'inner',
      rows: expect.any(Number),
      becomes: '111',
    });
  });

  test('of an office template are its own', async () => {
    const proposal = await propose(await rosterFile(studentCells(1), studentCells(2)));
    expect(proposal.kind).toBe('student-roster');
    const exact = proposal.proposals.filter(({ from }) => from !== null);
    expect(exact.every(({ column, from, reason }) => column === from && reason?.code === 'same-title')).toBe(true);
    expect((await propose(await conditionsFile(schoolCells(1)))).kind).toBe('school-conditions');
  });

  test('are not guessed of a file without a table, or of none', async () => {
    const empty = join(temporaryDirectory(), 'empty.csv');
    await writeFile(empty, '\n\n');
    expect(await registry.api.proposeLayout({ fileHash: await upload(empty), kind: null }, operator)).toMatchObject({ ok: false });
    const gone = await registry.api.proposeLayout({ fileHash: 'a'.repeat(64), kind: null }, operator);
    expect(gone).toMatchObject({ refusal: { code: 'FileNotUploaded' } });
    expect(await registry.api.proposeLayout({ fileHash: '../etc/passwd', kind: null }, operator)).toMatchObject({ ok: false });
    expect(await registry.api.proposeLayout({ fileHash: 'a'.repeat(64), kind: null }, stranger)).toMatchObject({
      refusal: { code: 'ActorUnknown' },
    });
  });
});

describe('a mapping', () => {
  const document = readFileSync(join(import.meta.dirname, '../layouts/project-star.json'), 'utf8');

  test('is tried on the first 20 rows, with what the check would find', async () => {
    const trial = await tryOut(star, document.replace('"inner": "111"', '"inner": "内城"'));
    expect(trial.rows).toHaveLength(20);
    const found = trial.rows.flatMap(({ findings }) => findings);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({ severity: 'error', column: '城乡类型', problem: { code: 'bad-urban-rural' } });
    expect(await eventCounts(registry.sql)).not.toHaveProperty('StudentRegistered');
  });

  test('of another file says what is missing', async () => {
    const trial = await tryOut(await ownFile(), document);
    expect(trial).toMatchObject({ rows: [], problem: { code: 'no-header' } });
  });

  test('that is not valid is refused at its place', async () => {
    const result = await registry.api.tryLayout(
      { fileHash: await upload(star), document: document.replace('"mayBeMissing"', '"mayBeGone"') },
      operator,
    );
    expect(result).toMatchObject({ refusal: { code: 'LayoutInvalid', flaws: [{ path: 'columns.性别.mayBeGone' }] } });
  });

  test('that comes with the platform cannot be defined', async () => {
    expect(await registry.api.defineLayout({ document }, operator)).toMatchObject({ refusal: { code: 'LayoutBuiltIn' } });
  });

  test('of the county is kept with its history, and an import keeps the one it was checked with', async () => {
    const file = await ownFile();
    const own = (title: string) => JSON.stringify({ ...(JSON.parse(draft) as object), id: 'own-export', title: { zh: title, en: title } });
    const { document: draft } = await propose(file);
    expect(await registry.api.defineLayout({ document: own('一') }, operator)).toMatchObject({
      value: { id: 'own-export', builtIn: false },
    });
    const checked = await registry.check('student-roster', file, 2019, 'own-export');
    expect(checked).toMatchObject({ status: 'ready', layout: 'own-export', newRows: 12 });

    const without = { ...(JSON.parse(own('二')) as { columns: Record<string, unknown> }) };
    delete without.columns['民族'];
    expect(await registry.api.defineLayout({ document: JSON.stringify(without) }, operator)).toMatchObject({ ok: true });
    expect(await registry.api.defineLayout({ document: JSON.stringify(without) }, operator)).toMatchObject({ ok: true });
    expect(await eventCounts(registry.sql)).toMatchObject({ LayoutDefined: 2 });
    expect((await registry.api.readLayouts(operator)).map(({ id, titleZh, builtIn }) => [id, titleZh, builtIn])).toEqual([
      ['project-star', expect.any(String), true],
      ['own-export', '二', false],
    ]);
    expect(await registry.api.readLayouts(stranger)).toEqual([]);

    await registry.api.confirmImport({ importId: checked.id }, operator);
    expect(await registry.rested(checked.id)).toMatchObject({ status: 'done', newStudents: 12 });
    const again = await registry.check('student-roster', file, 2019, 'own-export');
    expect(again.id).not.toBe(checked.id);
    expect(again).toMatchObject({ layout: 'own-export', rejectedRows: 0 });
  });

  test('that nobody knows, or of another kind of file, starts no import', async () => {
    const input = { kind: 'student-roster', fileHash: await upload(star), fileName: 'star.csv', schoolYear: 2019 } as const;
    expect(await registry.api.checkImport({ ...input, layout: 'no-such' }, operator)).toMatchObject({ refusal: { code: 'LayoutUnknown' } });
    expect(await registry.api.checkImport({ ...input, layout: 'own-export@1' }, operator)).toMatchObject({
      refusal: { code: 'LayoutUnknown' },
    });
    expect(await registry.api.checkImport({ ...input, kind: 'school-conditions', layout: 'project-star' }, operator)).toMatchObject({
      refusal: { code: 'LayoutOfAnotherKind' },
    });
  });
});

describe('an import through a layout', () => {
  test('names the file’s own columns in its findings', async () => {
    const path = join(temporaryDirectory(), '错误.csv');
    const rows = readFileSync(star, 'utf8').split('\n').slice(0, 12);
    await writeFile(path, rows.join('\n').replace('"M"', '"Q"'));
    const checked = await registry.check('student-roster', path, 2019, 'project-star');
    const errors = (await registry.findings(checked.id)).filter(({ severity }) => severity === 'error');
    expect(errors[0]).toMatchObject({ column: 'sx', value: 'Q', problem: { code: 'bad-gender' } });
    await registry.api.discardImport({ importId: checked.id }, operator);
  });

  test('counts the rows that say something else of a school or a teacher than the first one', async () => {
    const path = join(temporaryDirectory(), 'contradicting.csv');
    const [header = '', ...rows] = readFileSync(star, 'utf8').trim().split('\n');
    const said = rows.filter((row) => row.includes('"inner"'));
    await writeFile(path, [header, ...said.slice(0, 3), ...said.slice(3, 5).map((row) => row.replace('"inner"', '"rural"'))].join('\n'));
    const checked = await registry.check('student-roster', path, 2019, 'project-star');
    expect(checked).toMatchObject({ status: 'ready', rejectedRows: 0, newSchools: 1 });
    const notice = (await registry.findings(checked.id)).find(({ problem }) => problem.code === 'rows-contradict-first');
    expect(notice).toMatchObject({ severity: 'notice', row: 5, problem: { en: expect.stringMatching(/^2 rows say something else/) } });
    await registry.api.discardImport({ importId: checked.id }, operator);
  });

  test('gives back its faulty rows in the file’s own columns, to be mended and imported again', async () => {
    const path = join(temporaryDirectory(), '待改.csv');
    const [header = '', ...rows] = readFileSync(star, 'utf8').trim().split('\n');
    await writeFile(path, [header, rows[0]!.replace('"M"', '"Q"'), rows[1]].join('\n'));
    const done = await registry.import('student-roster', path, 2019, 'project-star');
    expect(done).toMatchObject({ status: 'done', rejectedRows: 1, correctionRows: 1 });
    const download = await registry.api.download({ of: 'corrections', importId: done.id }, operator);
    if (!download.ok) throw new Error(download.refusal.code);
    const sheet = join(temporaryDirectory(), '更正.xlsx');
    await writeFile(sheet, download.value.content);
    const mended = join(temporaryDirectory(), '更正后.xlsx');
    const spreadsheet = await openSpreadsheet(sheet);
    const lines: string[][] = [];
    for await (const { cells } of spreadsheet.rows(spreadsheet.sheets[0]!))
      lines.push(cells.map(({ text }) => (text === 'Q' ? 'M' : text)));
    await spreadsheet.close();
    const at = lines.findIndex((line) => line.includes('birthq'));
    await writeXlsx(mended, [{ name: spreadsheet.sheets[0]!, header: lines[at]!, rows: lines.slice(at + 1) }]);
    const again = await registry.import('student-roster', mended, 2019, 'project-star');
    expect(again).toMatchObject({ status: 'done', newRows: 0, changedRows: 1, rejectedRows: 0 });
  });

  test('takes a packed file as its content', async () => {
    const content = Readable.from([gzipSync(readFileSync(star))]);
    expect(await registry.api.receiveFile({ content }, operator)).toMatchObject({ value: { fileHash: await upload(star) } });
    const damaged = gzipSync(readFileSync(star)).subarray(0, 900);
    expect(await registry.api.receiveFile({ content: Readable.from([damaged]) }, operator)).toMatchObject({
      refusal: { code: 'PackedFileDamaged' },
    });
  });

  test('that renames every column gives the events of the template', async () => {
    const template = await rosterFile(...Array.from({ length: 6 }, (_, index) => studentCells(index + 300)));
    const renamed = join(temporaryDirectory(), 'renamed.xlsx');
    const cells = Array.from({ length: 6 }, (_, index) => inColumns(rosterColumns, studentCells(index + 300)));
    await writeXlsx(renamed, [{ name: '数据', header: rosterColumns.map((column) => `我县_${column}`), rows: cells }]);
    const read = [
      '学籍接续标识',
      '学校标识码',
      '姓名',
      '性别',
      '出生日期',
      '身份证件类型',
      '身份证件号',
      '民族',
      '户口性质',
      '是否留守儿童',
    ];
    const others = [
      '是否进城务工人员随迁子女',
      '年级',
      '班级号',
      '入学年月',
      '入学方式',
      '就读方式',
      '是否受过学前教育',
      '残疾人类型',
      '是否享受一补',
    ];
    const columns = Object.fromEntries([...read, ...others].map((column) => [column, { from: `我县_${column}` }]));
    const layout = { format: 1, id: 'renamed', kind: 'student-roster', title: { zh: '改名', en: 'Renamed' }, columns };
    await registry.api.defineLayout({ document: JSON.stringify(layout) }, operator);
    expect(await registry.import('student-roster', renamed, 2019, 'renamed')).toMatchObject({ status: 'done', newStudents: 6 });
    expect(await registry.check('student-roster', template)).toMatchObject({ status: 'unchanged', unchangedRows: 6 });
  });
});
