/** What freezing answers where it says no. */
export const rosterSentences = {
  RosterNotFrozen: { zh: '名册尚未冻结；请先冻结名册。', en: 'The roster is not frozen; freeze it first.' },
  RosterEmpty: {
    zh: '学籍中没有这个年级的学生；请先导入名册。',
    en: 'The register has no pupils of this cohort; import the roster first.',
  },
  ClassEmpty: {
    zh: '班数多于学生数，会有空班；请减少班数。',
    en: 'There are more classes than pupils, and one would be empty; plan fewer.',
  },
  PupilTwice: { zh: '名册里有重复的学生；请在学籍中更正。', en: 'A pupil stands in the roster twice; correct the register.' },
  PupilInTwoCohorts: {
    zh: '有学生同时在另一所学校的冻结名册里；请先在学籍中更正。',
    en: 'A pupil stands in another school’s frozen roster too; correct the register first.',
  },
  NameMissing: { zh: '名册里有学生没有姓名；请在学籍中补全。', en: 'A pupil of the roster has no name; complete the register.' },
  ConstraintOnUnknownPupil: {
    zh: '有约束涉及不在名册里的学生；请撤回该约束。',
    en: 'A constraint names a pupil who is not in the roster; withdraw it.',
  },
} as const;
