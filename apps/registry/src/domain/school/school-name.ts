/** 四川省, 成都市, 某县 … in front of a school's name: some offices write it, others do not. */
const areas = /^(\p{sc=Han}{2,7}(省|自治区))?(\p{sc=Han}{1,7}(市|州|盟))?(\p{sc=Han}{1,6}(县|区|市|旗))?$/u;

const compact = (name: string) => name.normalize('NFKC').replace(/\s/g, '');

/** Whether two names differ by white space and the areas in front only: 某县清江小学 is 清江小学. */
export function isSameSchoolName(one: string, other: string): boolean {
  const [short = '', long = ''] = [compact(one), compact(other)].sort((a, b) => a.length - b.length);
  return long.endsWith(short) && areas.test(long.slice(0, long.length - short.length));
}
