import { parseArgs } from 'node:util';
import { countySizes, generateCounty } from './county-generator.ts';

const usage = `node tools/county-generator/src/main.ts --out <目录 directory> [--size small|county] [--seed demo] [--year 2019]

  --out    写入目录，已有同名文件会被替换              where to write; files of the same names are replaced
  --size   small：8 所学校；county：83 所学校、66,000 人  small: 8 schools; county: 83 schools, 66,000 students
  --seed   同一种子得到相同的文件                       the same seed gives the same bytes
  --year   学年起始年，2019 即 2019—2020 学年           start of the school year`;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: 'demo' },
    size: { type: 'string', default: 'small' },
    year: { type: 'string', default: '2019' },
    out: { type: 'string' },
  },
});
const size = countySizes.find((known) => known === values.size);
if (!values.out || !size || !/^20\d\d$/.test(values.year)) {
  console.error(usage);
  process.exit(2);
}
console.log(await generateCounty({ seed: values.seed, size, schoolYear: Number(values.year), directory: values.out }));
