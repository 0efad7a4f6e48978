import { generateCounty, type GeneratedCounty } from '@junheng/county-generator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventCounts, type RegistryUnderTest, startRegistry, temporaryDirectory } from './registry-under-test.ts';

let county: GeneratedCounty;
let registry: RegistryUnderTest;

beforeAll(async () => {
  county = await generateCounty({ seed: 'registry', size: 'small', schoolYear: 2019, directory: await temporaryDirectory() });
  registry = await startRegistry();
});
afterAll(() => registry.stop());

test('a', async () => {
  console.log(county);
  let t = performance.now();
  const lap = (n: string) => {
    console.log(n, performance.now() - t);
    t = performance.now();
  };
  console.log(await registry.import('school-conditions', county.conditionsFile));
  lap('schools');
  const c = await registry.check('student-roster', county.rosterFile);
  lap('check');
  console.log(c, (await registry.findings(c.id)).slice(0, 5));
  console.log(await registry.import('student-roster', county.rosterFile));
  lap('import');
  console.log(await eventCounts(registry.sql));
  console.log(await registry.check('student-roster', county.rosterFile));
  lap('again');
  expect(1).toBe(1);
});
