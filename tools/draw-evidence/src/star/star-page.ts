import { percent, short, table } from '../page-numbers.ts';
import type { StarFigures } from './star-figures.ts';

const names: Record<string, { zh: string; en: string }> = {
  sx: { zh: '性别', en: 'sex' },
  eth: { zh: '族裔', en: 'ethnicity' },
  ses: { zh: '免费午餐', en: 'free lunch' },
  age: { zh: '年龄（季度）', en: 'age (quarters)' },
};
const nameOf = (id: string) => `${names[id]!.zh} · ${names[id]!.en}`;

/** The page, every number in it from the figures. */
export function starPage({
  schools,
  pupils,
  alone,
  classes,
  draws,
  lots,
  missing,
  floor,
  assigned,
  drawn,
  random,
  randomAbove,
}: StarFigures): string {
  const times = short(assigned.imbalance / drawn.imbalance, 1);
  const placed = (pupils - alone).toLocaleString('en');
  return `<!-- Written by \`node tools/draw-evidence/src/main.ts star\`; do not edit. -->
# 真实数据：STAR 幼儿园年级重新分班 · Real data: the kindergarten year of Project STAR, placed anew

田纳西州 1985 年做过一次著名的教育实验：${schools} 所学校的 ${pupils.toLocaleString('en')} 名幼儿园孩子，在各自的学校里**随机**进入大小不同的班。我们让本平台的抽签把同一批孩子在各自学校里重新分进同样多、同样大的班，均衡性别、族裔、免费午餐、年龄，然后与田纳西州自己的随机分班比较。

In 1985 Tennessee made a famous experiment: ${pupils.toLocaleString('en')} kindergarten children of ${schools} schools came **at random** to classes of different sizes within their school. This draw places the same children anew, in each school into as many classes of the same sizes, balanced on sex, ethnicity, free lunch and age; here it stands beside what Tennessee’s own lot reached.

![各校班级之间的最大差异 · largest differences by school](project-star.svg)

**结果 · Result**: 总不均衡度 imbalance in all: 田纳西州 Tennessee ${short(assigned.imbalance, 0)}，纯随机 plain random ${short(random.imbalance, 0)}，本抽签 this draw ${short(drawn.imbalance, 1)}，不可能更低 cannot be below ${short(floor, 1)}。田纳西州是本抽签的 ${times} 倍 · Tennessee’s is ${times} times that of this draw.

## 各校班级之间最大的标准化差异 · Largest standardised difference between the classes of a school
任一班与本校其余各班在某一特征上的最大差距，以本校的标准差计：学校的中位数、第 90 百分位、最大值 · The largest gap between a class and all others of its school, in the school’s standard deviations: median, 90th percentile and largest of the schools.

${table(
  ['', '学校 · schools', '田纳西州 · Tennessee', '纯随机 · plain random', '本抽签 · this draw'],
  [
    ...assigned.attributes.map(({ id, schools: with_, ...own }, at) => [
      nameOf(id),
      String(with_),
      ...[own, random.attributes[at]!, drawn.attributes[at]!].map(
        ({ median, high, most }) => `${short(median)} / ${short(high)} / ${short(most)}`,
      ),
    ]),
    [
      '全部 · all',
      String(schools),
      ...[assigned, random, drawn].map(({ median, high, most }) => `${short(median)} / ${short(high)} / ${short(most)}`),
    ],
  ],
)}

孩子全都一样的学校（如全是白人）没有什么可均衡，不计入该行 · A school whose children are all alike in something has nothing to balance and is not in that line.

## 班与班之间占多少方差 · How much variance lies between classes
各校合并：校内全部方差中班级之间的份额，以及 F 值（只靠运气为 1，越小越均衡）· All schools together: the share of all variance inside schools that lies between classes, and the F ratio (1 by luck alone; the smaller the more alike).

${table(
  [
    '',
    '田纳西州 · Tennessee',
    '纯随机 · plain random',
    '本抽签 · this draw',
    `${lots} 次纯随机中不低于田纳西州的 · of ${lots} random lots, at or above Tennessee`,
  ],
  assigned.attributes.map(({ id, share, f }, at) => [
    nameOf(id),
    ...[{ share, f }, random.attributes[at]!, drawn.attributes[at]!].map((own) => `${percent(own.share, 2)}（F ${short(own.f, 3)}）`),
    String(randomAbove[at]),
  ]),
)}

- 田纳西州的 F 值大多接近 1：这正是诚实的随机分班应有的样子，班与班的差别来自运气。免费午餐一项比随机所能解释的大，差别集中在少数几所学校；文件没有说明原因，我们也不猜。
- 均衡抽签同样随机（见[抽签公平吗](fairness.md)），只是不把各班是否相像交给运气。
- Tennessee’s F ratios are mostly near 1, which is how an honest lot looks: classes differ by luck. Free lunch differs more than a lot explains, in a few schools; the file does not say why, and we do not guess.
- A balanced draw is as random as a lot (see [Is the draw fair?](fairness.md)); it only does not leave to luck how alike the classes are.

## 怎样算的 · How it was done
- **数据 · Data**: Project STAR (Student/Teacher Achievement Ratio), 田纳西州教育厅 Tennessee State Department of Education, 1985–1989; 公开数据 public access data, R 软件包 package [mlmRev](https://cran.r-project.org/package=mlmRev)（GPL）的 \`star\`；取得方法 how to get it: [docs/guides/project-star.md](../guides/project-star.md)。J. Word et al., *The State of Tennessee’s Student/Teacher Achievement Ratio (STAR) Project: Technical Report 1985–1990*. 数据不在本项目中 · The data are not part of this project.
- **谁 · Who**: \`gr\` = K，${pupils.toLocaleString('en')} 行。${alone} 名孩子在文件里独自成“班”，并且都缺免费午餐一项；一个人的班与别班的差别是任何抽签都去不掉的，两边都不计，余下 ${placed} 名、${classes} 个班，正是该研究报告的班数。· ${pupils.toLocaleString('en')} rows; ${alone} children are a “class” of their own in the file, all of them without a lunch status. A class of one differs from the others whatever a draw does: both sides leave them out. What remains, ${placed} children in ${classes} classes, is the number of classes that the study reports.
- **缺失 · Missing**（余下的孩子 of the rest）：${Object.entries(missing)
    .map(([id, count]) => `${nameOf(id)} ${count}`)
    .join(
      '；',
    )}。缺失的类别自成一类，照样均匀分开；缺失的年龄按平均值计，“缺失”本身也分开；计算方差时不计缺失者。· A missing category is a level of its own and is spread like any other; a missing age counts as the mean, and “missing” is spread too; variances leave the missing out.
- 田纳西州的随机是先分班型（小班、普通班、普通班加助教），学校内进行；三种班同样比较 · Tennessee’s lot was for the kind of class (small, regular, regular with an aide) inside each school; all kinds are compared alike.
- 本抽签的数字是 ${draws} 次的平均（种子 \`star <学校> 0\` … \`${draws - 1}\`），图中是第一次；纯随机是 ${lots} 次的平均 · The figures of this draw are means of ${draws} draws (seeds \`star <school> 0\` … \`${draws - 1}\`), the picture shows the first; plain random is the mean of ${lots}.

\`\`\`sh
JUNHENG_TEST_DATA=<folder with star.csv.gz> node tools/draw-evidence/src/main.ts star      # 约一分钟 · about a minute
\`\`\`
重写本页、图和 [project-star.json](project-star.json) · writes this page, its picture and [project-star.json](project-star.json).
`;
}
