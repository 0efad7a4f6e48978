import { describe, expect, test } from 'vitest';
import { readCommand } from './command.ts';

const read = (...words: string[]) =>
  readCommand(words.flatMap((word) => (word.startsWith('"') ? [word.slice(1)] : word.split(' ').filter(Boolean))));
const importId = '0d3c1a52-6a55-8c0e-9f6c-0f2c7a8e1d11';

describe('readCommand', () => {
  test.each([
    ['conditions', 'school-conditions'],
    ['school-conditions', 'school-conditions'],
    ['学校办学条件表', 'school-conditions'],
    ['roster', 'student-roster'],
    ['student-roster', 'student-roster'],
    ['学籍基础信息表', 'student-roster'],
    ['起始年级新生名册', 'new-students'],
    ['teachers', 'teacher-roster'],
    ['教师花名册', 'teacher-roster'],
    ['班级信息表', 'class-list'],
    ['适龄残疾儿童少年登记表', 'disabled-register'],
    ['适龄残疾儿童登记表', 'disabled-register'],
    ['区县采集表', 'county-form'],
    ['年度同龄组统计表', 'cohort-counts'],
  ])('knows the kind %s', (name, kind) => {
    expect(read(`import ${name} a.xlsx --year 2019 --yes`)).toEqual({
      name: 'import',
      kind,
      file: 'a.xlsx',
      schoolYear: 2019,
      layout: null,
      isConfirmed: true,
    });
  });

  test('asks for confirmation and takes the platform’s school year unless told otherwise', () => {
    expect(read('import roster a.csv')).toMatchObject({ schoolYear: null, isConfirmed: false });
    expect(read('import all files')).toEqual({ name: 'import-all', directory: 'files', schoolYear: null, isConfirmed: false });
  });

  test('takes a mapping of a foreign layout', () => {
    expect(read('import roster star.csv --layout star')).toMatchObject({ layout: 'star' });
  });

  test.each(['link', 'secrets', 'status', 'audit', 'imports', 'layouts'])('knows %s', (name) => {
    expect(read(name)).toEqual({ name });
  });

  test('knows what is to be done with a quarantined message', () => {
    expect(read('quarantine')).toEqual({ name: 'quarantine' });
    expect(read('quarantine list')).toEqual({ name: 'quarantine' });
    expect(read(`quarantine replay ${importId}`)).toEqual({ name: 'quarantine-replay', messageId: importId, isConfirmed: false });
    expect(read(`quarantine discard ${importId}`, '--reason', '"not one of ours', '--yes')).toEqual({
      name: 'quarantine-discard',
      messageId: importId,
      reason: 'not one of ours',
      isConfirmed: true,
    });
  });

  test.each([
    ['quarantine open', 'quarantine replay'],
    ['quarantine replay', 'by its id'],
    ['quarantine replay 7', 'by its id'],
    [`quarantine discard ${importId}`, 'needs its reason'],
    [`quarantine replay ${importId} --reason x`, 'no option --reason'],
    ['quarantine --yes', 'Too many'],
    [`quarantine replay ${importId} ${importId}`, 'Too many'],
  ])('refuses %s and says what is missing', (words, hint) => {
    expect(read(words)).toMatchObject({ name: 'wrong', en: expect.stringContaining(hint) });
  });

  test('knows where a download goes', () => {
    expect(read('template roster')).toEqual({ name: 'template', kind: 'student-roster', output: null });
    expect(read('export classes --year 2019 --csv -o c.csv')).toEqual({
      name: 'export',
      kind: 'class-list',
      schoolYear: 2019,
      format: 'csv',
      output: 'c.csv',
    });
    expect(read(`corrections ${importId} --output c.xlsx`)).toEqual({ name: 'corrections', importId, output: 'c.xlsx' });
  });

  test('knows which entries of the ledger are taken, and whether anything is opened in them', () => {
    expect(read('export events')).toEqual({ name: 'export-events', from: 0, withSensitive: false, output: null });
    expect(read('export events --from 120 --with-sensitive -o e.jsonl')).toEqual({
      name: 'export-events',
      from: 120,
      withSensitive: true,
      output: 'e.jsonl',
    });
    expect(read('overview --year 2019 -o o.json')).toEqual({ name: 'overview', schoolYear: 2019, output: 'o.json' });
  });

  test('takes a folder for the whole ledger, and nothing else', () => {
    expect(read('export ledger 台账')).toEqual({ name: 'export-ledger', directory: '台账' });
    for (const words of ['export ledger', 'export ledger a b', 'export ledger a --csv', 'export ledger a -o b'])
      expect(read(words).name).toBe('wrong');
  });

  test('hands the verifier its own words', () => {
    expect(read('verify 台账 --older 公告.txt --key k')).toEqual({ name: 'verify', words: ['台账', '--older', '公告.txt', '--key', 'k'] });
  });

  test('takes a withdrawal with its reason only', () => {
    expect(read(`withdraw ${importId} --reason`, '"误选了学年 --')).toEqual({
      name: 'withdraw',
      importId,
      reason: '误选了学年 --',
      isConfirmed: false,
    });
    expect(read(`withdraw ${importId} --reason`, '" ')).toMatchObject({ name: 'wrong' });
  });

  test.each(['', 'help', '--help', 'import -h'])('shows help for "%s"', (line) => {
    expect(read(line)).toEqual({ name: 'help' });
  });

  test.each([
    'imprt',
    'constructor',
    'link now',
    'import',
    'import pupils a.xlsx',
    'import roster',
    'import roster a b',
    'import roster a --year 19',
    'import roster a --csv',
    'import all',
    'import all a b',
    'import all a --layout star',
    'status --fast',
    'status --yes',
    'withdraw 12 --reason x',
    `withdraw ${importId}`,
    'template',
    'template roster a.xlsx',
    'corrections',
    'export roster --from 3',
    'export roster --with-sensitive',
    'export events --csv',
    'export events --year 2019',
    'export events --from x',
    'export events more',
    'imports now',
  ])('explains what is wrong with "%s" in both languages', (line) => {
    expect(read(line)).toMatchObject({ name: 'wrong', zh: expect.stringMatching(/[一-鿿]/), en: expect.stringMatching(/[a-z]/) });
  });

  test('reads an erasure by id, reason and document, and refuses a name or a reason of one’s own', () => {
    const id = '0d3c1a52-6a55-4c0e-9f6c-0f2c7a8e1d11';
    expect(read(`erase ${id} --reason retention-expired --yes`)).toEqual({
      name: 'erase',
      subject: id,
      reason: 'RETENTION_EXPIRED',
      document: null,
      isConfirmed: true,
    });
    for (const words of ['erase 赵甲 --reason retention-expired', `erase ${id}`, `erase ${id} --reason 赵甲要求`])
      expect(read(words)).toMatchObject({ name: 'wrong' });
    expect(read('keys status')).toEqual({ name: 'keys-status' });
  });

  test('reads what is done with keys and the checkpoint', () => {
    expect(read('checkpoint -o c.txt')).toEqual({ name: 'checkpoint', output: 'c.txt' });
    expect(read('keys rotate ledger-signing')).toEqual({ name: 'keys-rotate', purpose: 'ledger-signing' });
    expect(read('keys retire key-encryption --yes')).toEqual({ name: 'keys-retire', purpose: 'key-encryption', isConfirmed: true });
  });

  test.each([
    'keys',
    'keys rotate',
    'keys rotate blind-index',
    'keys drop ledger-signing',
    'keys rotate ledger-signing now',
    'checkpoint c.txt',
  ])('does not take %s for a change of keys or a checkpoint', (words) => {
    expect(read(words)).toMatchObject({ name: 'wrong' });
  });
});
