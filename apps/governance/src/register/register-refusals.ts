import { refusalsOf } from '../result.ts';

export const refuseRegister = refusalsOf({
  NotPermitted: { zh: '没有权限；请联系项目办。', en: 'Not permitted; ask the project office.' },
  InputInvalid: { zh: '填写内容不合规定；请按提示改正后再提交。', en: 'The input is not as it should be; correct it and submit again.' },
  VoucherMalformed: {
    zh: '凭证号只能由字母、数字、“-”“/”、括号和凭证用字（记、收、付、转、银、现、字、第、号等）组成，至少一个数字，最多 30 个字，如 记-101。',
    en: 'A voucher’s number has letters, digits, - / and brackets, and of Chinese only what vouchers are numbered with (记收付转银现财拨凭字第年月日号); a digit at least, 30 characters at most, such as 记-101.',
  },
  DocumentMalformed: {
    zh: '文号由发文机关代字、〔年份〕和序号组成，如 青教函〔2019〕12号；不要写标题和姓名。没有发文可留空。',
    en: 'A document’s number has the issuing body, 〔year〕 and a serial number, such as 青教函〔2019〕12号: no title and no name. Leave it empty where there is none.',
  },
  EntryExists: { zh: '这个编号已用于另一项申报。', en: 'This id stands for another application.' },
  EntryUnknown: { zh: '没有这项申报。', en: 'There is no such application.' },
  EntryDecidedByApplicant: {
    zh: '申报人不能审核自己的申报，请由另一人审核；经令牌或一次性链接申报的，请由本人登录重新申报。',
    en: 'Who applied does not decide; another person does. What a token or the one-time link applied for is applied for anew by a person.',
  },
  DecisionNeedsPerson: {
    zh: '审核要由本人登录办理；程序令牌和一次性链接不行。',
    en: 'Whoever decides must be signed in as a person; a service token or the one-time link will not do.',
  },
  EntryAlreadyDecided: { zh: '已经审核，结果不再更改；需要时请延期或撤销。', en: 'It is decided already; renew or withdraw it if needed.' },
  EntryNotConfirmed: { zh: '尚未审核确认，不能办理。', en: 'It is not confirmed.' },
  EntryIsWithdrawn: { zh: '这项认定或项目已撤销。', en: 'It is withdrawn.' },
  EntryEndsBeforeItBegins: { zh: '有效期早于审核日期。', en: 'It would end before it begins.' },
  FundedAboveDecision: { zh: '累计到位经费将超过审定金额。', en: 'All funding together would be more than was decided.' },
  VoucherUsed: { zh: '这个凭证号已登记过，内容不同；请核对。', en: 'This voucher is on record with other figures; check it.' },
  MilestoneExists: { zh: '这个节点已经设定，日期不同。', en: 'This milestone is planned for another day.' },
  MilestoneUnknown: { zh: '没有这个节点；请先设定。', en: 'There is no such milestone; plan it first.' },
  MilestoneAlreadyReached: { zh: '这个节点已经完成，日期不同。', en: 'This milestone was reached on another day.' },
  RenewalShortens: { zh: '延期后的日期须晚于现有有效期。', en: 'A renewal ends later than before.' },
  DateInFuture: { zh: '日期晚于今天；到那天再登记。', en: 'The date is later than today; record it then.' },
  ExpertVisitExists: { zh: '这个编号已用于另一次专家指导。', en: 'This id stands for another visit.' },
  CommendationExists: { zh: '这个编号已用于另一项表彰。', en: 'This id stands for another commendation.' },
  AppraisalExists: {
    zh: '该单位本年度已有考核记录；请用“更正”并写明理由。',
    en: 'The unit’s appraisal of the year is on record; correct it and say why.',
  },
  AppraisalUnknown: { zh: '没有这份考核记录；请先登记。', en: 'There is no such appraisal; record it first.' },
  PointsAboveMaximum: { zh: '得分高于满分。', en: 'More points than there are.' },
  ObligationTwice: { zh: '同一责任项出现了两次。', en: 'One obligation stands twice.' },
  ObligationUnknown: { zh: '没有这个责任项编号；请从清单中选择。', en: 'No obligation has this id; choose one of the list.' },
  OfficeUnknown: { zh: '没有这个部门或乡镇；请先登记。', en: 'There is no such department or township; register it first.' },
});
