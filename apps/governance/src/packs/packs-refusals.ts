import { refusalsOf } from '../result.ts';

/** What the topic answers where it says no. */
export const refusePacks = refusalsOf({
  NotPermitted: { zh: '没有权限；请联系项目办。', en: 'Not permitted; ask the project office.' },
  VersionMalformed: {
    zh: '版本号只能由字母、数字、空格、“.”和“-”组成，最多 40 个字，如 2019-1；说明请写在会议纪要或月报中。',
    en: 'A version has letters, digits, blanks, . and - and 40 characters at most, such as 2019-1; remarks go into minutes or reports.',
  },
  InputInvalid: { zh: '填写内容不合规定；请按提示改正后再提交。', en: 'The input is not as it should be; correct it and submit again.' },
  OfficeUnknown: { zh: '没有这个科室，或科室已撤销；请先登记。', en: 'There is no such office, or it was closed; register it first.' },
  OfficeHasDuties: {
    zh: '这个科室还承担任务；请先把任务分给别的科室。',
    en: 'This office still answers for something; assign that to another office first.',
  },
  NameNotInDocuments: {
    zh: '各政策文件中没有这个科室名称；请从名单中选择。',
    en: 'No document calls an office so; choose a name from the list.',
  },
  ObligationUnknown: { zh: '政策文件中没有这一条。', en: 'No document has such an obligation.' },
  LeadHelpsItself: {
    zh: '责任科室不能同时配合；请从配合科室中去掉。',
    en: 'The lead office cannot help itself; take it out of the helping ones.',
  },
  PackUnknown: { zh: '没有这份政策文件。', en: 'There is no such document.' },
  ChoiceUnfit: {
    zh: '所作选择不属于这份文件；请核对条款编号、指标和日期。',
    en: 'A choice does not belong to this document; check clause, indicator and date.',
  },
  DocumentLater: {
    zh: '这份文件晚于当前日期，只供对照，尚不能启用。',
    en: 'This document is younger than today: it can be compared with, not put in force.',
  },
  BeforeDocument: { zh: '启用日期早于文件日期；请另选日期。', en: 'The day lies before the document; choose a later one.' },
  VersionNotLater: {
    zh: '新版本的启用日期须晚于已有版本；已经过去的，保持原样。',
    en: 'A version holds from a day after the ones before it: what was stays as it was.',
  },
  VersionTaken: { zh: '这个版本名称已用过；请换一个。', en: 'This version name is taken; choose another.' },
  PackNotInForce: { zh: '这份文件在该日没有启用。', en: 'The document is not in force on that day.' },
  PhaseUnknown: { zh: '这份文件没有这个阶段。', en: 'The document has no such phase.' },
  PhaseNotOver: { zh: '这个阶段尚未结束；到期后再作结论。', en: 'The phase is not over; close it after its last day.' },
  PhaseAlreadyClosed: { zh: '这个阶段已有最终结论，不再更改。', en: 'The phase has its final result, which does not change.' },
});
