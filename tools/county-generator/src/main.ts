import { parseArgs } from 'node:util';
import { generateCounty } from './county-generator.ts';

const usage = 'node tools/county-generator/src/main.ts --out <directory> [--seed demo] [--size small] [--year 2019]';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: 'demo' },
    size: { type: 'string', default: 'small' },
    year: { type: 'string', default: '2019' },
    out: { type: 'string' },
  },
});
if (!values.out || values.size !== 'small' || !/^20\d\d$/.test(values.year)) {
  console.error(usage);
  process.exit(2);
}
console.log(await generateCounty({ seed: values.seed, size: values.size, schoolYear: Number(values.year), directory: values.out }));
