import type { Message } from './api.ts';
import { fileTooLarge } from './largest-upload.ts';

/** Expected answers of the door, told as sentences. */
export const refusals = {
  ActorUnknown: {
    zh: '没有权限：这种登记表由保管它的科室或项目办办理。',
    en: 'Not permitted: the office that keeps this register, or the project office, does this.',
  },
  FileTooLarge: fileTooLarge,
  PackedFileDamaged: {
    zh: '压缩文件 (.gz) 已损坏，无法解压。请重新下载或解压后再上传。',
    en: 'The packed file (.gz) is damaged and cannot be unpacked. Download it again, or unpack it and upload the content.',
  },
  FileNotUploaded: { zh: '没有找到已上传的文件，请重新上传。', en: 'The uploaded file was not found; upload it again.' },
  SchoolYearInvalid: {
    zh: '学年不正确：应为四位起始年份（如 2019），不早于 2000，不晚于下一学年。',
    en: 'The school year is the year it starts in, such as 2019: not before 2000, not later than the next one.',
  },
  FileNameInvalid: { zh: '缺少文件名，或文件名过长。', en: 'The file name is missing or too long.' },
  LayoutUnknown: {
    zh: '没有这个表格对应关系；可在“外来表格”中查看或新建。',
    en: 'There is no such layout; see or make one under foreign layouts.',
  },
  LayoutOfAnotherKind: { zh: '这个表格对应关系是另一种文件的。', en: 'This layout is of another kind of file.' },
  NoTableInFile: { zh: '文件前 20 行中没有像表头的一行。', en: 'None of the first 20 rows of the file looks like a header.' },
  KindNotImported: { zh: '这种文件尚不能导入。', en: 'Files of this kind cannot be imported yet.' },
  LayoutBuiltIn: {
    zh: '这个编号的对应关系随平台提供，不能更改；请换一个编号。',
    en: 'A layout of this id comes with the platform and cannot be changed; choose another id.',
  },
  ImportNotFound: { zh: '没有这次导入。', en: 'There is no such import.' },
  ImportNotReady: { zh: '预检尚未完成，不能确认。', en: 'The check is not done; it cannot be confirmed.' },
  ImportEnded: { zh: '这次导入已经结束。', en: 'This import has ended.' },
  ImportNotDone: { zh: '这次导入没有完成，没有可撤回的内容。', en: 'This import is not done; there is nothing to withdraw.' },
  ImportWithdrawn: { zh: '这次导入已经撤回。', en: 'This import has been withdrawn already.' },
  ReasonInvalid: {
    zh: '请填写撤回原因（不超过 500 字，一行）。',
    en: 'State the reason for the withdrawal, at most 500 characters in one line.',
  },
  ImportsRunning: { zh: '有导入正在进行，请待其结束。', en: 'An import is under way; wait for its end.' },
  PersonUnknown: { zh: '没有登记过这个编号的人。', en: 'Nobody was ever registered under this id.' },
  ImportRunning: { zh: '导入已开始，不能放弃。', en: 'The import has started and cannot be discarded.' },
} as const satisfies Record<string, { zh: string; en: string }>;

export type RefusalCode = keyof typeof refusals;

export const refusalOf = (code: RefusalCode): { ok: false; refusal: Message } => ({ ok: false, refusal: { ...refusals[code], code } });
