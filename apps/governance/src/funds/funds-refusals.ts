import { refusalsOf } from '../result.ts';

/** Expected answers, told as sentences: what stands in the way and what to do next. */
export const refuseFunds = refusalsOf({
  NotPermitted: { zh: '没有权限；请联系项目办。', en: 'Not permitted; ask the project office.' },
  NotAPerson: { zh: '评定须由本人登录后作出。', en: 'A decision is made by a person who signed in.' },
  InputInvalid: { zh: '填写内容不合规定；请按提示改正后再提交。', en: 'The input is not as it should be; correct it and submit again.' },
  VoucherMalformed: {
    zh: '凭证号只能由字母、数字、“-”“/”、括号和凭证用字（记、收、付、转、银、现、字、第、号等）组成，至少一个数字，最多 30 个字，如 记-101；姓名和说明请写在用途或理由中。',
    en: 'A voucher’s number has letters, digits, - / and brackets, and of Chinese only what vouchers are numbered with (记收付转银现财拨凭字第年月日号); a digit at least, 30 characters at most, such as 记-101. Names and remarks go into the purpose.',
  },
  FundExists: {
    zh: '该年度已有同名资金，预算或类别不同；调整预算请用“调整预算”并写明理由。',
    en: 'The year has a fund of this name with another budget or kind; change the budget there and say why.',
  },
  FundUnknown: { zh: '没有这项资金；请先安排预算。', en: 'There is no such fund; set its budget first.' },
  FundNotForAwards: { zh: '这项资金不是以奖代补资金；请选择以奖代补资金。', en: 'This fund is not for awards; choose one that is.' },
  BudgetUnchanged: { zh: '金额与现有预算相同。', en: 'The budget is that amount already.' },
  BudgetBelowBookings: {
    zh: '低于已拨付、已支出或已评定的金额；请先核对台账。',
    en: 'Below what is allotted, spent or awarded already; check the ledger first.',
  },
  VoucherUsed: {
    zh: '这个凭证号已登记过，内容不同；请核对凭证号。',
    en: 'This voucher is on record with other figures; check its number.',
  },
  BudgetExceeded: {
    zh: '超出预算；请先调整预算，或写明例外理由后登记。',
    en: 'Over the budget; change the budget first, or book it with a written exception.',
  },
  ExceptionNotNeeded: { zh: '没有超出预算，不需要例外理由；请清空该项。', en: 'Within the budget: leave the exception empty.' },
  AwardFundNeedsAward: {
    zh: '以奖代补资金拨付学校，须先有评定通过的奖补；请在“以奖代补”中登记拨付。',
    en: 'Money of an award fund goes to a school by an approved award; record the payment there.',
  },
  BookedInFuture: { zh: '日期晚于今天；到那天再登记。', en: 'The date is later than today; book it then.' },
  AwardExists: { zh: '这个编号已用于另一项奖补。', en: 'This id stands for another award.' },
  AwardUnknown: { zh: '没有这项奖补。', en: 'There is no such award.' },
  DecidedByProposer: {
    zh: '提出人不能评定自己的建议，请由领导小组另一人评定；经令牌或一次性链接提出的，请由本人登录重新提出。',
    en: 'Who proposed it does not decide on it; another member of the leading group does. What a token or the one-time link proposed is proposed anew by a person.',
  },
  AwardAlreadyDecided: {
    zh: '这项奖补已经评定，结果不再更改；需要时请撤销后重新提出。',
    en: 'It is decided already; revoke it and propose anew if it must change.',
  },
  AwardAboveProposal: { zh: '评定金额高于建议金额。', en: 'More than was proposed.' },
  AwardAmountMissing: { zh: '请填写评定金额。', en: 'Say what amount is approved.' },
  AwardAboveBudget: {
    zh: '超出资金预算的余额；请先调整预算或减少金额。',
    en: 'More than the fund has left; change its budget or approve less.',
  },
  AwardNotApproved: { zh: '尚未评定通过，不能办理。', en: 'It is not approved.' },
  AwardIsRevoked: { zh: '这项奖补已撤销。', en: 'This award is revoked.' },
  PaidAboveAward: { zh: '累计拨付将超过评定金额。', en: 'All payments together would be more than was decided.' },
  LedgerUnreadable: {
    zh: '文件无法读取；请另存为 .xlsx 或 .csv 后重新上传。',
    en: 'The file cannot be read; save it as .xlsx or .csv and upload it again.',
  },
  LedgerHeaderUnknown: {
    zh: '没有找到台账的表头；应有列：年度、资金名称、预算金额(元)、学校标识码、拨付金额(元)、拨付日期、支出金额(元)、用途、凭证号。',
    en: 'The ledger’s header is not there; its columns are 年度, 资金名称, 预算金额(元), 学校标识码, 拨付金额(元), 拨付日期, 支出金额(元), 用途, 凭证号.',
  },
  LedgerTooLong: { zh: '超过 5000 行；请按年度分成几个文件。', en: 'More than 5,000 rows; split the file by year.' },
});
