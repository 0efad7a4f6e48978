import { percent, probability, pValue, short, table } from '../page-numbers.ts';
import type { FairnessFigures, LabelFigures } from './fairness-figures.ts';
import { levelWords } from './level-words.ts';

/** The page, every number in it from the figures. */
export function fairnessPage(figures: FairnessFigures): string {
  const { seeds, pupils, classes } = figures;
  return `<!-- Written by \`node tools/draw-evidence/src/main.ts fairness\`; do not edit. -->
# 抽签公平吗 · Is the draw fair?

我们用同一份虚构的新生名册（[${pupils} 名学生](fairness-roster.csv)，分 ${classes} 个班，其中一对双胞胎同班、一对学生分开）和 ${seeds.toLocaleString('en')} 个不同的种子，把分班抽签做了 ${seeds.toLocaleString('en')} 次，然后数：谁进了哪个班，谁和谁同了班，各班差多少。真正的抽签只做一次；做这么多次，才看得出程序有没有偏心。

We took one invented roster ([${pupils} pupils](fairness-roster.csv), ${classes} classes, one pair of twins together, one pair kept apart) and ${seeds.toLocaleString('en')} seeds, ran the draw ${seeds.toLocaleString('en')} times and counted: who came to which class, who met whom, how different the classes were. A real draw runs once; only many show whether the program has favourites.

${labelSection(figures)}

${pairSection(figures)}

${balanceSection(figures)}

## 自己再做一遍 · Do it again yourself
\`\`\`sh
node tools/draw-evidence/src/main.ts fairness          # 约两分钟（两核）· about two minutes on two cores
\`\`\`
这条命令重写本页、三张图和 [fairness.json](fairness.json)（全部数字，包括每名学生的检验值）。种子是文字 \`fairness 0\`、\`fairness 1\`……（人数不等的情形为 \`fairness, unequal classes 0\`……，纯随机为 \`plain random 0\`……），在任何电脑上结果都一样。每次运行测试时，都会重做前几次抽签并与本页的记录比对。

The command writes this page, its three pictures and [fairness.json](fairness.json) (all numbers, each pupil’s test value too). The seeds are the texts \`fairness 0\`, \`fairness 1\`, … (\`fairness, unequal classes 0\`, … and \`plain random 0\`, … for the others); the result is the same on every machine. Each run of the tests draws the first ones again and compares.
`;
}

/** Four lines with two tests each: together they would raise a false alarm in at most 5 of 100 such pages. */
const level = 0.05 / 8;
const verdict = ({ smallestCorrected, spread }: LabelFigures) =>
  smallestCorrected >= level && spread.probability >= level
    ? { zh: '看不出偏心', en: 'no favour found' }
    : { zh: '**有可疑之处，见下**', en: '**something stands out, see below**' };

function labelSection({ labels, larger, pupils, seeds }: FairnessFigures): string {
  const { equal, random, unequal, equals, favoured } = labels;
  const rare = larger.levels
    .filter(({ pupils: members }) => members < 30)
    .toSorted((a, b) => a.pupils - b.pupils)
    .map(({ attribute, level: value, pupils: members, seen }) => {
      const { zh, en } = levelWords(`${attribute} ${value}`.trim());
      return [`${zh} · ${en}`, String(members), percent(seen), short(members * seen, 2)];
    });
  const line = (zh: string, en: string, found: LabelFigures) => [
    `${zh} · ${en}`,
    probability(found.smallest),
    probability(found.smallestCorrected),
    `${found.below5Percent} / ${found.pValues.length}`,
    probability(found.spread.probability),
    `${verdict(found).zh} · ${verdict(found).en}`,
  ];
  return `## 1. 每个孩子进每个班的机会一样吗 · Has every child the same chance of every class?
${table(
  [
    '情形 · case',
    '最小 p 值 · smallest p',
    '霍尔姆校正后 · after Holm',
    'p < 0.05 的学生 · pupils below 0.05',
    '整体均匀性（K–S）· evenness of all (K–S)',
    '结论 · verdict',
  ],
  [
    line('四个班人数相等', 'four classes of one size', equal),
    line('人数不等（48、48、42、42）：同样大小的班之间', 'unequal sizes (48, 48, 42, 42): between classes of one size', unequal),
    line(
      '人数不等：特征完全相同的两人，进大班的机会',
      'unequal sizes: chances of a larger class of two pupils alike in everything',
      equals,
    ),
    line('对照：纯随机', 'for comparison: plain random', random),
  ],
)}

![每名学生进各班的机会 · each pupil's chance of each class](fairness-labels.svg)

- 每名学生在 ${seeds.toLocaleString('en')} 次中进每个班的次数，用卡方检验与“机会相等”比较，得到一个 p 值：p 值很小，说明这种次数靠运气很少见。
- ${pupils - 1} 个检验（双胞胎同进同出，算一个）里，光凭运气也会有 ${short((pupils - 1) * 0.05, 0)} 个左右小于 0.05。所以先用霍尔姆法（Holm）校正：校正后的最小值不低于 0.05，就没有一名学生被特别照顾或亏待。再看全部 p 值是否均匀（Kolmogorov–Smirnov）：公平的抽签，曲线贴着对角线。校正不要求各检验互相独立；K–S 把它们当作独立，同班人数固定使它们有极弱的联系，所以同一检验也对纯随机做了一遍，作为对照。
- 检验有没有力气？我们故意每 10 次中有一次把一名学生调进 1 班：校正后 ${pValue(favoured)}，立刻被发现。
- 为什么一定公平：搜索结束后，班号另行抽签（算法规定的最后一步），搜索偏好什么都不影响谁得哪个班号。班级人数不等时，班号只在同样大小的班之间抽。
- 表中四行各有两项检验，合起来误报的可能不超过 5 %：每项以 0.05 ÷ 8 为界。

- Each pupil’s ${seeds.toLocaleString('en')} classes are compared with equal chances (χ²). A small p-value: such counts are rare by luck alone.
- Of ${pupils - 1} tests (the twins always go together: counted once) about ${short((pupils - 1) * 0.05, 0)} come below 0.05 by luck alone. So they are corrected by Holm’s method: a smallest corrected value of 0.05 or more says that no pupil was favoured or wronged. And all p-values together must be spread evenly (Kolmogorov–Smirnov): a fair draw hugs the diagonal. Holm’s correction needs no independence; K–S takes the values as independent, which the fixed sizes make not quite true, so plain random went through the same test for comparison.
- Is the test strong enough? With one pupil moved to class 1 on purpose in one draw of ten it says ${pValue(favoured)} after correction: found at once.
- Why it has to be so: after the search the names of the classes are drawn apart, the last step of the algorithm; whatever the search prefers, it does not touch who gets which name. With unequal sizes the lot is among classes of one size.
- Four lines with two tests each: with a limit of 0.05 ÷ 8 for each, all of them together raise a false alarm in at most 5 of 100 such pages.

### 班级人数不等时，谁进大班 · With unequal sizes, who comes to a larger class?
两个大班共 96 个学位，占 ${percent(larger.expected)}。特征完全相同的孩子机会相同（上表第三行）；特征不同的孩子机会不全相同，在 ${percent(larger.least)} 与 ${percent(larger.most)} 之间。**这也是均衡的结果，不是对谁的偏爱**：人不能分成半个。四名残疾学生按比例应有 2.13 人在大班，只能是 2 人，机会就是一半。人越少，差得越多；班级人数相等（或只差一人）时没有这回事。所以本平台的方案默认各班人数相等，人数不等要写明理由。

Two larger classes hold 96 places, ${percent(larger.expected)} of all. Children alike in everything have equal chances (third line above); others do not quite: between ${percent(larger.least)} and ${percent(larger.most)}. **That too is balance, and no liking for anybody**: pupils are whole. Of four disabled pupils 2.13 would be due in the larger classes; it can only be 2, so their chance is one half. The fewer they are the more it shows; with classes of one size (or one more) there is nothing of it. So a plan here has equal sizes unless it says why not.

${table(['', '人数 · pupils', '进大班 · in a larger class', '平均人数 · of them, on average'], rare)}`;
}

function pairSection({ pairs, seeds }: FairnessFigures): string {
  const { plain, deviation, draw, random } = pairs;
  const shown = ['male', 'female', 'agricultural', 'non-agricultural', 'yes', 'no', ''];
  const rows = pairs.levels
    .filter(({ level, pupils }) => shown.includes(level) && pupils < 120)
    .toSorted((a, b) => b.pupils - a.pupils)
    .map(({ attribute, level, pupils, expected, seen }) => {
      const { zh, en } = levelWords(`${attribute} ${level}`.trim());
      return [`${zh} · ${en}`, String(pupils), percent(expected), percent(seen), percent(plain)];
    });
  return `## 2. 谁会和谁同班 · Who meets whom
![两名学生同班的频率 · how often two pupils share a class](fairness-pairs.svg)

纯随机时，任何两名学生同班的机会是 ${percent(plain)}；${seeds.toLocaleString('en')} 次里的偶然波动约 ±${percent(2 * deviation)}。本抽签平均也是 ${percent(draw.mean)}（总组合数不变，不可能不同），但分布宽一些：百分之九十八的组合在 ${percent(draw.low)} 与 ${percent(draw.high)} 之间（纯随机 ${percent(random.low)} 与 ${percent(random.high)}），最少 ${percent(draw.least)}，最多 ${percent(draw.most)}。

**这不是偏心，是均衡本身的结果**：要让每个班的留守儿童一样多，两名留守儿童就比平常少同班一些；特征不同的学生则多同班一些。人数越少越明显：四名残疾学生分到四个班，每班一名，他们就从不同班。“应有”一栏是只由人数算出的：把这些学生尽量平均放进四个班，其中两人同班的比例。

With plain random any two pupils meet in ${percent(plain)} of draws, ±${percent(2 * deviation)} by chance in ${seeds.toLocaleString('en')}. Here the mean is ${percent(draw.mean)} too (it can be no other), yet the spread is wider: 98 of 100 pairs lie between ${percent(draw.low)} and ${percent(draw.high)} (plain random: ${percent(random.low)} and ${percent(random.high)}), the least ${percent(draw.least)}, the most ${percent(draw.most)}.

**That is no favour; it is what balance means**: for classes with equally many left-behind children two of these must meet a little less often than others, and pupils who differ a little more. The fewer they are the more it shows: four disabled pupils in four classes are one in each, so they never meet. “Must be” follows from their number alone: the share of pairs that meet when they are spread over four classes as evenly as whole pupils allow.

${table(['两人都是 · both are', '人数 · pupils', '应有 · must be', '实测 · seen', '纯随机 · plain random'], rows)}

${table(
  ['相同的特征数（共 8 项，含月龄）· attributes alike (of 8, age in months among them)', '两人组合 · pairs', '同班 · meet'],
  pairs.byLikeness.flatMap(({ alike, pairs: count, seen }) => (seen === null ? [] : [[String(alike), String(count), percent(seen)]])),
)}

谁也不能利用这一点挑同学：机会只取决于所公布的特征，对特征相同的孩子一律相同。· Nobody can choose company by it: the chance depends on the published attributes only and is the same for all children who share them.`;
}

function balanceSection({ balance, seeds }: FairnessFigures): string {
  const find = (what: string) => balance.lines.find((line) => line.what === what)!;
  const [largest, imbalance] = [find('largest'), find('imbalance')];
  const rows = balance.lines.map(({ what, draw, random, sShaped }) => {
    const { zh, en } = levelWords(what);
    return [
      `${zh} · ${en}`,
      `${short(draw.mean)}（${short(draw.worst)}）`,
      `${short(random.mean)}（${short(random.worst)}）`,
      short(sShaped),
    ];
  });
  return `## 3. 各班一样吗 · Are the classes alike?
![各班差多少 · how different the classes are](fairness-balance.svg)

下表是最多的班与最少的班之差（最后两行除外）：${seeds.toLocaleString('en')} 次的平均，括号内是最坏的一次。蛇形分班是先按性别、再按月龄排队，依次“1、2、3、4、4、3、2、1……”分下去；许多地方按成绩排，这里成绩一律不得使用。

The table gives the fullest class less the emptiest (but for the last two lines): the mean of ${seeds.toLocaleString('en')} draws, the worst in brackets. The S-shaped deal lines the pupils up by gender, then by age, and deals 1, 2, 3, 4, 4, 3, 2, 1, …; many places line up by score, which is forbidden here.

${table(['', '本抽签 · this draw', '纯随机 · plain random', '蛇形 · S-shaped'], rows)}

- 最大标准化差异：任一班与其余各班在任一特征上的最大差距，以标准差计。本抽签平均 ${short(largest.draw.mean, 3)}，纯随机 ${short(largest.random.mean, 3)}，蛇形 ${short(largest.sShaped, 3)}。蛇形只管排队用的两项，其余听天由命，而且没有随机：名册一定，结果就定了，可以事先安排。
- 总不均衡度不可能低于 ${short(balance.floor, 4)}（人不能分成半个，这是算出来的下限）；本抽签平均 ${short(imbalance.draw.mean, 4)}，最坏 ${short(imbalance.draw.worst, 4)}。
- Largest standardised difference: the largest gap between any class and all others in any attribute, in standard deviations. This draw ${short(largest.draw.mean, 3)} on average, plain random ${short(largest.random.mean, 3)}, S-shaped ${short(largest.sShaped, 3)}. The S-shaped deal minds only what it lines up by, and nothing in it is random: with the roster the result is fixed, so it can be arranged beforehand.
- The imbalance in all cannot be below ${short(balance.floor, 4)} (pupils are whole: a computed bound); this draw has ${short(imbalance.draw.mean, 4)} on average, ${short(imbalance.draw.worst, 4)} at worst.`;
}
