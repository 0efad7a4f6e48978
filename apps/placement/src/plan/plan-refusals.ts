/** What plan and constraints answer where they say no. */
export const planSentences = {
  NotPermitted: { zh: '没有权限；请联系项目办。', en: 'Not permitted; ask the project office.' },
  InputInvalid: { zh: '填写内容不合规定；请改正后再提交。', en: 'The input is not as it should be; correct it and submit again.' },
  DrawUnknown: { zh: '这个年级还没有分班方案；请先拟定方案。', en: 'There is no plan for this cohort; draft one first.' },
  CohortUnknown: {
    zh: '学籍中没有这所学校这个年级的新生；请先导入名册。',
    en: 'The register has no pupils of this school and grade; import the roster first.',
  },
  NoStartingGrade: { zh: '只有起始年级（一年级、七年级）随机分班。', en: 'Only starting grades (1 and 7) are placed by draw.' },
  AcademicScoreRefused: {
    zh: '分班不得使用任何学业成绩：请去掉方案里的成绩、考试、名次类项目。',
    en: 'No academic score may enter a draw: take scores, tests and ranks out of the plan.',
  },
  AttributeUnknown: { zh: '均衡项不在规定的名单里；请从名单中选择。', en: 'An attribute is not on the closed list; choose from the list.' },
  SizesDoNotFit: { zh: '各班人数的个数与班数不符；请逐班填写。', en: 'Give as many class sizes as there are classes.' },
  CapacitiesDoNotFit: { zh: '各班上限的个数与班数不符；请逐班填写。', en: 'Give as many limits as there are classes.' },
  SizesAndCapacities: { zh: '各班人数与上限只能写一种。', en: 'Give either sizes or limits, not both.' },
  AttributeTwice: { zh: '同一均衡项写了两次；请删去一个。', en: 'An attribute stands there twice; take one out.' },
  JointDoesNotFit: {
    zh: '联合均衡的两项须是方案里不同的分类项（年龄月数除外），且不重复。',
    en: 'A joint pair must be two different categories of the plan (not age in months), each pair once.',
  },
  RowsTooPersonal: {
    zh: '只有均衡项仅为性别和出生季度时，才可公开逐人数据。',
    en: 'Rows may be open only where the attributes are gender and quarter of birth alone.',
  },
  SourceDoesNotFit: {
    zh: '公共随机值每个数的最大值须大于最小值；请改正。',
    en: 'Of the public value’s numbers, the greatest must be more than the least.',
  },
  CohortIsPlanned: { zh: '这个年级已有方案；请修改原方案。', en: 'The cohort has a plan; change that one.' },
  RosterIsFrozen: { zh: '名册已冻结；请先解冻再改方案。', en: 'The roster is frozen; thaw it before you change the plan.' },
  DrawIsSealed: { zh: '抽签已封存，不能再改。', en: 'The draw is sealed; nothing changes any more.' },
  ConstraintUnfit: {
    zh: '约束填写不全：同班、分班须两名以上学生；定班写一个班；占位写 2 个以上学位。',
    en: 'The constraint is incomplete: together and apart need two pupils, a fixed class is one, places are 2 or more.',
  },
  PupilUnknown: { zh: '名册里没有这名学生；请从名册中选择。', en: 'The roster has no such pupil; choose from the roster.' },
  ConstraintUnknown: { zh: '没有这项约束。', en: 'There is no such constraint.' },
  ConstraintIsDecided: { zh: '这项约束已审批。', en: 'The constraint was decided.' },
  ConstraintIsWithdrawn: { zh: '这项约束已撤回。', en: 'The constraint was withdrawn.' },
  DecidedByOwnHand: {
    zh: '申报人不能审批自己的申报；请由科室另一人登录办理。',
    en: 'Whoever declared it does not decide it: somebody else of the office must, signed in as a person.',
  },
  ReasonMissing: { zh: '不予批准须写明理由。', en: 'Give the reason for a refusal.' },
} as const;
