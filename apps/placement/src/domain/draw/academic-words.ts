/** Words by which a score is asked for, in both languages: under the rules of the draw none may be an input. */
const words =
  /score|grade ?point|mark|exam|test|rank|result|achievement|iq|talent|成绩|分数|得分|考试|测试|测验|名次|排名|等级|优秀|学业|素质评价|智力|特长/i;

/** Whether somebody asks for an academic score under a name of their own. */
export const isAcademic = (attribute: string): boolean => words.test(attribute);
