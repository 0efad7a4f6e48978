import { registryContracts, sealedBodySchema } from '@junheng/contracts';
import { connect, type Runtime, type SecretPurpose, seededEntropy, type Sql, urlForRole } from '@junheng/runtime';
import { createTestDatabase, type TestDatabase } from '@junheng/runtime/testing';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import {
  createKeyKeeper,
  createVault,
  createVaultReader,
  grantVault,
  type KeyKeeper,
  SubjectErased,
  type Vault,
  type VaultGrants,
  vaultMigrations,
} from '../src/vault.ts';
import { canaryIdNumber, canaryName, idOf, registered, student, typeOfRegistered } from './sample-students.ts';

const grants: VaultGrants = {
  writers: ['vault_writer'],
  keepers: ['vault_keeper'],
  readers: [{ role: 'vault_reader', purpose: 'equity-view', classes: ['sensitive'] }],
};
let database: TestDatabase;
let writer: Sql;
let gateway: Sql;
let stranger: Sql;
let keeperSql: Sql;
let runtime: Runtime;
let keeper: KeyKeeper;
let vault: Vault;
beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  await database.schema('vault', [vaultMigrations]);
  writer = await database.schema('vault_writer', []);
  gateway = await database.schema('vault_reader', []);
  keeperSql = await database.schema('vault_keeper', []);
  stranger = await database.schema('vault_stranger', []);
  await grantVault(database.owner, grants);
  runtime = database.runtime();
  vault = createVault({ runtime });
  keeper = createKeyKeeper({ sql: keeperSql, runtime });
});
afterAll(() => database.drop());

const seal = (...items: ReturnType<typeof registered>[]) => writer.begin((transaction) => vault.seal(transaction, items));
const sealedItem = (item: ReturnType<typeof registered>, body: string) => ({ eventId: item.eventId, type: typeOfRegistered, body });

test('the vault’s own role cannot log in', async () => {
  const pool = connect(urlForRole(database.url, 'vault', 'test'), { max: 1 });
  await expect(pool`select 1`).rejects.toMatchObject({ code: '28000' });
  await pool.end({ timeout: 1 });
});

describe('a sealed event', () => {
  test('opens to what was sealed, of the classes asked for', async () => {
    const items = [registered('a'), registered('b', { disability: '肢体残疾' })];
    const bodies = await seal(...items);
    const sealed = items.map((item, index) => sealedItem(item, bodies[index]!));
    const [all] = await vault.open(writer, sealed, ['sensitive', 'direct', 'freeText']);
    expect(all).toEqual({ data: student('a'), unknown: [] });
    const opened = await vault.open(writer, sealed, ['sensitive']);
    expect(opened[1]!.data).toMatchObject({ disability: '肢体残疾', gender: '2' });
    expect(opened[1]!.data).not.toHaveProperty('name');
  });

  test('fits the schema that the contract publishes', async () => {
    const [body] = await seal(registered('schema'));
    expect(() => sealedBodySchema(registryContracts.studentRegistered).parse(JSON.parse(body!))).not.toThrow();
  });

  test('leaves a contract without sealed fields in clear and makes no key for it', async () => {
    const data = {
      classId: idOf('class'),
      schoolId: idOf('school'),
      schoolYear: 2019,
      stage: 'primary',
      grade: 1,
      classNo: 2,
      source: student('x').source,
    };
    const [body] = await writer.begin((transaction) =>
      vault.seal(transaction, [{ eventId: idOf('class event'), contract: registryContracts.classOpened, data, schoolYear: 2019 }]),
    );
    expect(JSON.parse(body!)).toEqual(data);
  });

  test('uses one key per person, class and school year', async () => {
    await seal(registered('years'));
    await seal({ ...registered('years'), schoolYear: 2020 });
    await seal({ ...registered('years'), eventId: idOf('another event') });
    const keys = await database.owner`
      select class, school_year from vault.data_key where subject = ${idOf('student years')} order by school_year, class`;
    expect(keys.map((key) => [key['class'], key['school_year']])).toEqual([
      ['direct', 2019],
      ['sensitive', 2019],
      ['direct', 2020],
      ['sensitive', 2020],
    ]);
  });

  test('makes one key when two transactions seal for a new person at once', async () => {
    const items = Array.from({ length: 8 }, (_, index) => ({ ...registered('race'), eventId: idOf(`race ${index}`) }));
    const racing = createVault({
      runtime: { ...runtime, entropy: { bytes: (length, label) => seededEntropy(String(draw++)).bytes(length, label) } },
    });
    let draw = 0;
    const bodies = await Promise.all(items.map((item) => writer.begin((transaction) => racing.seal(transaction, [item]))));
    const sealed = items.map((item, index) => sealedItem(item, bodies[index]![0]!));
    const opened = await vault.open(writer, sealed, ['direct']);
    expect(opened.map(({ data }) => data['name'])).toEqual(items.map(() => canaryName));
  });

  test('is refused with the names of faulty fields and none of their values', async () => {
    const faulty = seal(registered('faulty', { name: 7 as unknown as string, idNumber: ['no'] as unknown as string }));
    await expect(faulty).rejects.toThrow(`${typeOfRegistered} does not accept: name (invalid_type), idNumber (invalid_type)`);
    const extra = seal(registered('extra', { nickname: canaryName } as object));
    await expect(extra).rejects.toThrow(TypeError);
    await expect(extra).rejects.not.toThrow(canaryName);
  });

  test('vanishes with the transaction, its key too', async () => {
    await expect(
      writer.begin(async (transaction) => {
        await vault.seal(transaction, [registered('rolled back')]);
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    expect(await database.owner`select 1 from vault.data_key where subject = ${idOf('student rolled back')}`).toHaveLength(0);
  });

  test('opens under no other event id or type, nor with the envelope of another person or event in its place', async () => {
    const [own, other] = [registered('own'), registered('other')];
    const [body, otherBody] = (await seal(own, other)) as [string, string];
    const swapped = JSON.stringify({ ...(JSON.parse(body) as object), sealed: (JSON.parse(otherBody) as { sealed: object }).sealed });
    const mistaken = [
      sealedItem(other, body),
      { ...sealedItem(own, body), type: 'county.registry.student-corrected.v1' },
      sealedItem(own, swapped),
    ];
    for (const item of mistaken) await expect(vault.open(writer, [item], ['direct'])).rejects.toThrow(/authenticate/);
  });

  test('leaves no name and no id number in any stored byte', async () => {
    const item = registered('canary');
    const [body] = await seal(item);
    const [text] = await writer.begin((transaction) =>
      vault.sealTexts(transaction, { subject: 'import:canary', schoolYear: 2019 }, [{ aad: 'finding 1', text: canaryName }]),
    );
    const keys = await database.owner`select k::text as row, wrapped, commitment from vault.data_key k`;
    const stored = [body!, text!, ...keys.map((key) => String(key['row']))];
    const forms = [canaryName, canaryIdNumber].flatMap((secret) =>
      (['utf8', 'base64url', 'base64', 'hex'] as const).map((encoding) => Buffer.from(secret).toString(encoding).slice(0, -3)),
    );
    for (const bytes of stored) for (const form of forms) expect(bytes).not.toContain(form);
  });
});

describe('an erased person', () => {
  const erase = (...subjects: string[]) =>
    keeperSql.begin(async (transaction) => {
      await keeper.fence(transaction, subjects);
      return keeper.destroy(transaction, subjects);
    });

  test('reads as unknown, and the clear fields stay', async () => {
    const item = registered('erased');
    const [body] = await seal(item);
    await erase(idOf('student erased'));
    const [opened] = await vault.open(writer, [sealedItem(item, body!)], ['sensitive', 'direct']);
    expect(opened!.unknown.toSorted()).toEqual(['direct', 'sensitive']);
    expect(opened!.data).toMatchObject({ gender: '2', birthDate: '2012-09-01' });
    expect(opened!.data).not.toHaveProperty('name');
    expect(opened!.data).not.toHaveProperty('leftBehind');
  });

  test('leaves the fingerprints of its keys, which its envelopes hold too', async () => {
    const item = registered('fingerprints');
    const [body] = await seal(item);
    const known = await keeper.readKeys(keeperSql, idOf('student fingerprints'));
    const destroyed = await erase(idOf('student fingerprints'));
    const { sealed } = JSON.parse(body!) as { sealed: Record<string, { commit: string }> };
    expect(known.map(({ class: sealedClass, fingerprint }) => [sealedClass, fingerprint])).toEqual([
      ['direct', sealed['direct']!.commit],
      ['sensitive', sealed['sensitive']!.commit],
    ]);
    expect(destroyed.get(idOf('student fingerprints'))?.toSorted()).toEqual(known.map(({ fingerprint }) => fingerprint).toSorted());
    expect(await erase(idOf('student fingerprints'))).toEqual(new Map());
  });

  test('refuses new facts from the fence on, under a key of another year and where nothing is sealed too', async () => {
    await seal(registered('fenced'));
    await keeperSql.begin((transaction) => keeper.fence(transaction, [idOf('student fenced')]));
    await expect(seal(registered('fenced'))).rejects.toThrow(SubjectErased);
    await expect(seal({ ...registered('fenced'), schoolYear: 2021 })).rejects.toThrow(SubjectErased);
    const contract = registryContracts.studentEnrolled;
    const { source } = student('fenced');
    const place = { schoolId: idOf('school'), classId: null, schoolYear: 2019, stage: 'primary', grade: 1 } as const;
    const data = { studentId: idOf('student fenced'), ...place, boarding: null, entryWay: null, entryMonth: null, source };
    const enrolling = writer.begin((transaction) => vault.seal(transaction, [{ eventId: idOf('e'), contract, data, schoolYear: 2019 }]));
    await expect(enrolling).rejects.toThrow(SubjectErased);
    expect((await keeper.readKeys(keeperSql, idOf('student fenced'))).map(({ schoolYear }) => schoolYear)).toEqual([2019, 2019]);
  });

  test('is not read while its keys are still there, whoever asks', async () => {
    const item = registered('still there');
    const sealed = [sealedItem(item, (await seal(item))[0]!)];
    await database.owner`insert into vault.fence (county, subject) values ('000000', ${idOf('student still there')})`;
    const reader = createVaultReader({ sql: gateway, runtime, purpose: 'equity-view' });
    expect((await reader.open(sealed, ['sensitive']))[0]!.unknown).toEqual(['sensitive']);
    expect((await vault.open(writer, sealed, ['direct']))[0]!.unknown).toEqual(['direct']);
    expect([...(await reader.readFenced([idOf('student still there'), idOf('someone else')]))]).toEqual([idOf('student still there')]);
  });

  test('has no key that a concurrent append made behind the fence', async () => {
    const label = 'at the same moment';
    const sealing = Promise.withResolvers<void>();
    const fenced = Promise.withResolvers<void>();
    const append = writer.begin(async (transaction) => {
      await vault.seal(transaction, [registered(label)]);
      sealing.resolve();
      await Promise.race([fenced.promise, new Promise((resolve) => setTimeout(resolve, 300))]); // the fence waits for this append
    });
    await sealing.promise;
    await keeperSql.begin((transaction) => keeper.fence(transaction, [idOf(`student ${label}`)]));
    fenced.resolve();
    await append;
    const rows = await database.owner`select state from vault.data_key where subject = ${idOf(`student ${label}`)}`;
    expect(rows.map((row) => row['state'])).toEqual(['fenced', 'fenced']);
  });
});

describe('the key-encryption secret', () => {
  const rotated = (secret: number, previous: number | null): Runtime => ({
    ...runtime,
    county: '510199',
    secret: (purpose) => Buffer.alloc(32, purpose === 'blind-index' ? 0 : secret),
    previousSecret: () => (previous === null ? null : Buffer.alloc(32, previous)),
  });
  const keeperOf = (given: Runtime) => createKeyKeeper({ sql: keeperSql, runtime: given });
  const items = Array.from({ length: 5 }, (_, index) => registered(`rotation ${index}`));
  const readNames = async (given: Runtime, bodies: readonly string[]) => {
    const sealed = items.map((item, index) => sealedItem(item, bodies[index]!));
    const opened = await createVault({ runtime: given }).open(writer, sealed, ['direct']);
    return opened.map(({ data }) => data['name']);
  };

  test('is replaced in batches, while both are at hand, and rewrites no event', async () => {
    const bodies = await writer.begin((transaction) => createVault({ runtime: rotated(1, null) }).seal(transaction, items));
    const both = rotated(2, 1);
    await keeperOf(both).checkSecrets();
    expect(await keeperOf(both).rewrap(4)).toBe(4); // and is killed
    expect(await readNames(both, bodies)).toEqual(items.map(() => canaryName));
    expect(await keeperOf(both).status()).toMatchObject({ wrappedByCurrent: 4, wrappedByPrevious: 6 });
    while ((await keeperOf(both).rewrap(4)) > 0);
    expect(await keeperOf(both).status()).toMatchObject({ wrappedByCurrent: 10, wrappedByPrevious: 0 });
    expect(await readNames(rotated(2, null), bodies)).toEqual(items.map(() => canaryName));
    await expect(readNames(rotated(1, null), bodies)).rejects.toMatchObject({ code: 'KeyEncryptionWrong' });
  });

  test('that does not belong to the data is told before anything is read', async () => {
    await expect(keeperOf(rotated(7, null)).checkSecrets()).rejects.toMatchObject({ code: 'KeyEncryptionWrong' });
    await database.owner`update vault.data_key set key_id = null where county = '510199'`; // as a former version left them
    await expect(keeperOf(rotated(7, null)).checkSecrets()).rejects.toMatchObject({ code: 'KeyEncryptionWrong' });
  });

  test('names the keys of a former version by the one that opens them', async () => {
    await keeperOf(rotated(9, 2)).checkSecrets();
    expect(await keeperOf(rotated(9, 2)).status()).toMatchObject({ wrappedByPrevious: 10, wrappedByCurrent: 0 });
  });
});

test('a blind-index secret that does not belong to the data is told before anybody is registered twice', async () => {
  await keeper.checkSecrets();
  const other = {
    ...runtime,
    secret: (purpose: SecretPurpose) => (purpose === 'blind-index' ? Buffer.alloc(32, 5) : runtime.secret(purpose)),
  };
  await expect(createKeyKeeper({ sql: keeperSql, runtime: other }).checkSecrets()).rejects.toMatchObject({ code: 'BlindIndexWrong' });
});

describe('a free text', () => {
  const key = { subject: 'import:1', schoolYear: 2019 };
  const sealTexts = (...texts: { aad: string; text: string }[]) => writer.begin((transaction) => vault.sealTexts(transaction, key, texts));

  test('opens under its own aad only', async () => {
    const [first, second] = await sealTexts({ aad: '1', text: '甲' }, { aad: '2', text: '乙' });
    const both = [
      { aad: '1', sealed: first! },
      { aad: '2', sealed: second! },
    ];
    expect(await vault.openTexts(writer, both)).toEqual(['甲', '乙']);
    await expect(vault.openTexts(writer, [{ aad: '2', sealed: first! }])).rejects.toThrow(/authenticate/);
  });

  test('is refused for a subject that is fenced', async () => {
    await keeperSql.begin((transaction) => keeper.fence(transaction, ['import:fenced']));
    const sealing = writer.begin((transaction) =>
      vault.sealTexts(transaction, { subject: 'import:fenced', schoolYear: 2019 }, [{ aad: '1', text: '丁' }]),
    );
    await expect(sealing).rejects.toThrow(SubjectErased);
  });

  test('reads as null once its key is destroyed', async () => {
    const [sealed] = await writer.begin((transaction) =>
      vault.sealTexts(transaction, { subject: 'import:gone', schoolYear: 2019 }, [{ aad: '1', text: '丙' }]),
    );
    await database.owner`update vault.data_key set state = 'destroyed', wrapped = null where subject = 'import:gone'`;
    expect(await vault.openTexts(writer, [{ aad: '1', sealed: sealed! }])).toEqual([null]);
  });
});

describe('the reading role', () => {
  test('opens its granted class for its purpose', async () => {
    const item = registered('granted');
    const [body] = await seal(item);
    const reader = createVaultReader({ sql: gateway, runtime, purpose: 'equity-view' });
    const [opened] = await reader.open([sealedItem(item, body!)], ['sensitive']);
    expect(opened).toMatchObject({ data: { leftBehind: 'one-parent' }, unknown: [] });
  });

  test('is refused the direct class, another purpose, the keys themselves and the grants', async () => {
    const item = registered('refused');
    const sealed = [sealedItem(item, (await seal(item))[0]!)];
    const reader = createVaultReader({ sql: gateway, runtime, purpose: 'equity-view' });
    await expect(reader.open(sealed, ['sensitive', 'direct'])).rejects.toThrow('no grant to open direct for equity-view');
    const other = createVaultReader({ sql: gateway, runtime, purpose: 'curiosity' });
    await expect(other.open(sealed, ['sensitive'])).rejects.toThrow('no grant to open sensitive for curiosity');
    const denied = { code: '42501' };
    await expect(gateway`select * from vault.data_key`).rejects.toMatchObject(denied);
    await expect(gateway`insert into vault.reading_grant values ('vault_reader', 'equity-view', 'direct')`).rejects.toMatchObject(denied);
    await expect(gateway`select * from vault.reading_grant`).rejects.toMatchObject(denied);
    await expect(gateway`select * from vault.ensure_data_keys('', '{}', '{}', '{}', '{}', '{}', '{}', '')`).rejects.toMatchObject(denied);
    const seen = await gateway`select distinct class, purpose from vault.readable_key`;
    expect(seen.map((row) => [row['class'], row['purpose']])).toEqual([['sensitive', 'equity-view']]);
  });

  test('that was granted nothing reaches nothing', async () => {
    await expect(stranger`select * from vault.readable_key`).rejects.toMatchObject({ code: '42501' });
  });

  test('loses a right that the host no longer gives, as the sealing role does', async () => {
    await grantVault(database.owner, { writers: [], readers: [] });
    await expect(gateway`select * from vault.readable_key`).rejects.toMatchObject({ code: '42501' });
    await expect(writer`select * from vault.data_key`).rejects.toMatchObject({ code: '42501' });
    await grantVault(database.owner, grants);
    expect(await gateway`select * from vault.readable_key`).not.toHaveLength(0);
    expect(await writer`select * from vault.data_key`).not.toHaveLength(0);
  });

  test('cannot change or remove a key as the sealing role', async () => {
    await expect(writer`delete from vault.data_key`).rejects.toMatchObject({ code: '42501' });
    await expect(writer`update vault.data_key set state = 'active'`).rejects.toMatchObject({ code: '42501' });
  });
});

describe('a blind index', () => {
  test('is equal for equal values of one purpose and tells nothing without the secret', () => {
    expect(vault.blindIndex('student', canaryIdNumber)).toEqual(vault.blindIndex('student', canaryIdNumber));
    expect(vault.blindIndex('student', canaryIdNumber)).not.toEqual(vault.blindIndex('teacher', canaryIdNumber));
    const otherSecret = createVault({ runtime: { ...runtime, secret: () => Buffer.alloc(32, 1) } });
    expect(otherSecret.blindIndex('student', canaryIdNumber)).not.toEqual(vault.blindIndex('student', canaryIdNumber));
    expect(vault.blindIndex('student', canaryIdNumber)).toHaveLength(32);
  });
});
