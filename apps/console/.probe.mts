import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const p = await (await b.newContext({ storageState: '/tmp/console-mock/state.json' })).newPage();
p.on('pageerror', (e) => console.log('PAGEERROR', e.message));
for (const u of [
  '/?year=2015',
  '/?year=9999',
  '/?waitFor=registry%3A999999',
  '/?waitFor=bad',
  '/schools/xyz',
  '/schools/' + btoa('School:2019:nobody'),
  '/classes/xyz',
  '/imports/00000000-0000-4000-8000-000000000000',
  '/imports/xyz',
  '/facts/00000000-0000-4000-8000-000000000000',
  '/facts/xyz',
  '/schools?q=%E9%9D%92',
  '/schools?year=2015',
]) {
  await p.goto('http://localhost:4555' + u);
  await p.waitForTimeout(u.includes('999999') ? 7500 : 1200);
  console.log(u, '=>', (await p.locator('main').innerText()).replace(/\s+/g, ' ').slice(0, 160));
}
await b.close();
