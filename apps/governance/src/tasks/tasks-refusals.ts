import { refusalsOf } from '../result.ts';

/** What the topic answers where it says no. */
export const refuseTasks = refusalsOf({
  NotPermitted: { zh: '没有权限：只有责任科室和项目办可以办理。', en: 'Not permitted: the lead office and the project office may.' },
  InputInvalid: { zh: '填写内容不合规定；请按提示改正后再提交。', en: 'The input is not as it should be; correct it and submit again.' },
  NothingToIssue: {
    zh: '没有可下达的任务；请先启用政策文件、分配责任科室。',
    en: 'There is nothing to issue; put a document in force and assign offices first.',
  },
  TaskUnknown: { zh: '没有这项任务。', en: 'There is no such task.' },
  TaskNotOpen: { zh: '任务已办结或已撤销，不能再填报；需要时请项目办重开。', en: 'The task is closed; the project office can reopen it.' },
  TaskNotClosed: { zh: '任务尚未办结，不能确认或退回。', en: 'The task is not closed yet: nothing to confirm or return.' },
  TaskOver: { zh: '任务已确认或已撤销；请先重开。', en: 'The task was confirmed or cancelled; reopen it first.' },
  TaskNotOver: { zh: '任务未确认也未撤销，无需重开。', en: 'The task is neither confirmed nor cancelled: nothing to reopen.' },
  WatchNeverDone: { zh: '禁止事项全年监看，没有办结。', en: 'A prohibition is watched all year; it is never done.' },
  ProofMissing: { zh: '请附佐证材料，或写明办理情况。', en: 'Attach evidence, or say how it was done.' },
  EvidenceUnknown: {
    zh: '有佐证材料不属于这项任务，或已撤回；请在这项任务下重新上传。',
    en: 'A piece of evidence was not filed about this task, or was withdrawn; upload it here again.',
  },
  OwnWork: {
    zh: '办结人不能自己确认，请由另一人确认；经令牌或一次性链接办结的，请退回后由本人登录办结。',
    en: 'Who closed the task cannot confirm it; another person must. What a token or the one-time link closed is returned and closed by a person.',
  },
  ConfirmNeedsPerson: {
    zh: '确认要由本人登录办理；程序令牌和一次性链接不行。',
    en: 'Whoever confirms must be signed in as a person; a service token or the one-time link will not do.',
  },
  OfficeUnknown: { zh: '没有这个科室，或科室已撤销；请先登记。', en: 'There is no such office, or it was closed; register it first.' },
  LeadHelpsItself: {
    zh: '责任科室不能同时配合；请从配合科室中去掉。',
    en: 'The lead office cannot help itself; take it out of the helping ones.',
  },
});
