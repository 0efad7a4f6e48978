import { placesOfClasses } from './class-places.ts';
import type { Attribute, Joint, PlacementProblem, Pupil, PupilGroup } from './placement-problem.ts';

/** What is wrong with a problem before anything is tried, in words that name who and what. */
export type Fault = { readonly code: FaultCode; readonly zh: string; readonly en: string };

export type FaultCode =
  | 'NoPupils'
  | 'NoClasses'
  | 'PupilTwice'
  | 'ClassTwice'
  | 'PlacesWrong'
  | 'PlacesHalfSaid'
  | 'PlacesDoNotFit'
  | 'ClassEmpty'
  | 'AttributeTwice'
  | 'UnknownAttribute'
  | 'ValuesDoNotFit'
  | 'ValueWrong'
  | 'WeightWrong'
  | 'UnknownPupil'
  | 'UnknownClass'
  | 'NoClassAllowed'
  | 'GroupTwice'
  | 'PupilInTwoGroups'
  | 'GroupTooLarge';

const largestValue = 2 ** 20;

/** Every fault of a problem; none where it can be tried. **Unit** faults. Source: ours. */
export function faultsOf(problem: PlacementProblem): Fault[] {
  const { pupils, classes, attributes, joint = [], together, apart, allowed, groups = [] } = problem;
  const faults: Fault[] = [];
  const say = (code: FaultCode, zh: string, en: string) => faults.push({ code, zh, en });
  if (pupils.length === 0) say('NoPupils', '名册里没有学生', 'The roster holds no pupil');
  if (classes.length === 0) say('NoClasses', '没有班级', 'There is no class');
  for (const id of twice(pupils)) say('PupilTwice', `学生 ${id} 在名册里不止一次`, `Pupil ${id} stands in the roster more than once`);
  for (const id of twice(classes)) say('ClassTwice', `班级 ${id} 不止一个`, `There is more than one class ${id}`);
  for (const { id, places = 1 } of pupils)
    if (!isCount(places))
      say('PlacesWrong', `学生 ${id} 占的学位数应为 1 以上的整数`, `Pupil ${id} must take a whole number of places from 1`);
  for (const { id, places = 1, most = 1 } of classes) {
    if (!isCount(places) || !isCount(most))
      say('PlacesWrong', `班级 ${id} 的学位数应为 1 以上的整数`, `Class ${id} must have a whole number of places from 1`);
  }
  const said = classes.filter(({ places }) => places !== undefined).length;
  if (said > 0 && said < classes.length)
    say('PlacesHalfSaid', '班额要么每个班都写，要么都不写', 'Say the places of every class, or of none');
  for (const id of twice([...attributes, ...joint]))
    say('AttributeTwice', `均衡项 ${id} 写了不止一次`, `Attribute ${id} stands there more than once`);
  for (const attribute of attributes) faults.push(...faultsOfAttribute(attribute, pupils.length));
  for (const entry of joint) faults.push(...faultsOfJoint(entry, attributes));
  const known = new Set(pupils.map(({ id }) => id));
  const knownClasses = new Set(classes.map(({ id }) => id));
  const inGroups = groups.flatMap((group) => [...group.pupils]);
  for (const id of new Set([...together.flat(), ...apart.flat(), ...allowed.map(({ pupil }) => pupil), ...inGroups]))
    if (!known.has(id)) say('UnknownPupil', `约束里的学生 ${id} 不在名册中`, `A constraint names pupil ${id}, who is not in the roster`);
  for (const { pupil, classes: may } of allowed) {
    if (may.length === 0) say('NoClassAllowed', `学生 ${pupil} 没有可进的班级`, `Pupil ${pupil} may come to no class`);
    for (const id of may)
      if (!knownClasses.has(id)) say('UnknownClass', `约束里的班级 ${id} 不存在`, `A constraint names class ${id}, which is not there`);
  }
  faults.push(...faultsOfGroups(groups, pupils, knownClasses));
  const total = pupils.reduce((sum, { places = 1 }) => sum + places, 0);
  if (total < classes.length)
    say(
      'ClassEmpty',
      `${total} 个学位不够 ${classes.length} 个班每班一人`,
      `${total} places leave a class of ${classes.length} without anybody`,
    );
  if (faults.length === 0 && placesOfClasses(classes, total) === null)
    say(
      'PlacesDoNotFit',
      `各班学位数与学生所占学位数（${total}）不符`,
      `The classes' places do not fit the ${total} places that the pupils take`,
    );
  return faults;
}

function faultsOfGroups(groups: readonly PupilGroup[], pupils: readonly Pupil[], knownClasses: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  const say = (code: FaultCode, zh: string, en: string) => faults.push({ code, zh, en });
  for (const id of twice(groups)) say('GroupTwice', `组 ${id} 不止一个`, `There is more than one group ${id}`);
  for (const id of twice(groups.flatMap((group) => group.pupils.map((pupil) => ({ id: pupil })))))
    say('PupilInTwoGroups', `学生 ${id} 在组里不止一次`, `Pupil ${id} stands in groups more than once`);
  const placesOf = new Map(pupils.map(({ id, places = 1 }) => [id, places]));
  for (const { id, pupils: members, classes } of groups) {
    for (const named of twice(classes))
      say('ClassTwice', `组 ${id} 把班级 ${named} 写了不止一次`, `Group ${id} names class ${named} more than once`);
    for (const { id: named, most } of classes) {
      if (!knownClasses.has(named))
        say('UnknownClass', `组 ${id} 里的班级 ${named} 不存在`, `Group ${id} names class ${named}, which is not there`);
      if (!isCount(most))
        say(
          'PlacesWrong',
          `组 ${id} 在班级 ${named} 的学位数应为 1 以上的整数`,
          `Group ${id} must have a whole number of places from 1 in class ${named}`,
        );
    }
    const needed = members.reduce((sum, pupil) => sum + (placesOf.get(pupil) ?? 1), 0);
    const given = classes.reduce((sum, { most }) => sum + most, 0);
    if (needed > given)
      say(
        'GroupTooLarge',
        `组 ${id} 需 ${needed} 个学位，各班共只给 ${given} 个`,
        `Group ${id} needs ${needed} places, and its classes give ${given}`,
      );
  }
  return faults;
}

function faultsOfAttribute({ id, kind, values, weight = 1 }: Attribute, pupils: number): Fault[] {
  const faults: Fault[] = [];
  if (values.length !== pupils)
    faults.push({ code: 'ValuesDoNotFit', zh: `均衡项 ${id} 的值应有 ${pupils} 个`, en: `Attribute ${id} must have ${pupils} values` });
  faults.push(...faultsOfWeight(id, weight));
  const isWrong = (value: string | number | null) =>
    kind === 'category' ? value === '' : value !== null && !(Number.isSafeInteger(value) && Math.abs(value as number) < largestValue);
  if (values.some(isWrong)) {
    faults.push({
      code: 'ValueWrong',
      zh: kind === 'category' ? `均衡项 ${id} 有空文字；缺失请写作缺失` : `均衡项 ${id} 的值应为整数，绝对值小于 ${largestValue}`,
      en:
        kind === 'category'
          ? `Attribute ${id} holds an empty text; a missing value is null`
          : `Attribute ${id} must hold whole numbers below ${largestValue}`,
    });
  }
  return faults;
}

function faultsOfJoint({ id, kind, of, weight = 1 }: Joint, attributes: readonly Attribute[]): Fault[] {
  const [needed, zh, en] = kind === 'cross' ? (['category', '类别', 'category'] as const) : (['number', '数值', 'number'] as const);
  const fits = (wanted: string) => attributes.some((attribute) => attribute.id === wanted && attribute.kind === needed);
  return [
    ...[of].flat().flatMap((wanted) =>
      fits(wanted)
        ? []
        : [
            {
              code: 'UnknownAttribute' as const,
              zh: `联合均衡 ${id} 所用的 ${wanted} 不是${zh}均衡项`,
              en: `Joint balance ${id} uses ${wanted}, which is no attribute of kind ${en}`,
            },
          ],
    ),
    ...faultsOfWeight(id, weight),
  ];
}

const faultsOfWeight = (id: string, weight: number): Fault[] =>
  isCount(weight)
    ? []
    : [{ code: 'WeightWrong', zh: `均衡项 ${id} 的权重应为 1 以上的整数`, en: `Attribute ${id} must weigh a whole number from 1` }];

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 1;

function twice(list: readonly { readonly id: string }[]): string[] {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { id } of list) (seen.has(id) ? doubled : seen).add(id);
  return [...doubled];
}
