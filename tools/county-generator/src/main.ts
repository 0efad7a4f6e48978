import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { countySizes, dirtKinds, generateCounty } from './county-generator.ts';
import { writeDirtList } from './dirt/write-dirt-list.ts';
import { officeFileNames } from './files/office-file.ts';

const usage = `node tools/county-generator/src/main.ts --out <目录 directory> [--size small|county] [--seed demo] [--year 2019] [--dirt]

  --out    写入目录，已有同名文件会被替换                where to write; files of the same names are replaced
  --size   small：8 所学校；county：83 所学校、6.6 万学生  small: 8 schools; county: 83 schools, 66,000 students
  --seed   同一种子得到相同的文件                        the same seed gives the same bytes
  --year   学年起始年，2019 即 2019—2020 学年            start of the school year
  --dirt   写成真实文件的样子，清单见 问题清单.csv         with the faults of real files, listed in 问题清单.csv`;

const options = parsed();
const size = countySizes.find((known) => known === options?.size);
if (!options?.out || !size || !/^20\d\d$/.test(options.year)) {
  console.error(usage);
  process.exit(2);
}
const county = await generateCounty({
  seed: options.seed,
  size,
  schoolYear: Number(options.year),
  directory: options.out,
  dirt: options.dirt,
});
const faultList = join(options.out, '问题清单.csv');
if (options.dirt) await writeDirtList(faultList, county.dirt);
const counts: [zh: string, en: string, count: number][] = [
  ['学校和教学点', 'schools and teaching points', county.schools],
  ['班级', 'classes', county.classes],
  ['学籍学生', 'students in the roster', county.students],
  ['专任教师', 'full-time teachers', county.teachers],
  ['未编班新生', 'new students without a class', county.newStudents],
  ['登记的残疾儿童少年', 'registered disabled children', county.disabledChildren],
];
for (const [zh, en, count] of counts) console.log(`${zh} ${en}: ${count}`);
for (const [kind, file] of Object.entries(county.files)) console.log(`${officeFileNames[kind as keyof typeof county.files]}: ${file}`);
if (options.dirt) {
  for (const [kind, places] of Object.entries(Object.groupBy(county.dirt, (dirt) => dirt.kind))) {
    const { zh, en } = dirtKinds[kind as keyof typeof dirtKinds];
    console.log(`${zh} ${en}: ${places.length}`);
  }
  console.log(`问题清单 list of faults: ${faultList}`);
}

/** Null: an option that does not exist, or one without its value. */
function parsed() {
  try {
    return parseArgs({
      options: {
        seed: { type: 'string', default: 'demo' },
        size: { type: 'string', default: 'small' },
        year: { type: 'string', default: '2019' },
        out: { type: 'string' },
        dirt: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return null;
  }
}
