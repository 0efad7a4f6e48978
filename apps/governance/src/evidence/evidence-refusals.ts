import { refusalsOf } from '../result.ts';

/** What the topic answers where it says no. */
export const refuseEvidence = refusalsOf({
  NotPermitted: { zh: '没有权限；请联系项目办。', en: 'Not permitted; ask the project office.' },
  InputInvalid: {
    zh: '材料信息不完整：请写明文件名、属于哪个事项和哪个单位。',
    en: 'The file’s facts are incomplete: give its name, what it is about, and whose it is.',
  },
  UnitUnknown: { zh: '没有这个单位；请从名单中选择。', en: 'There is no such unit; choose one of the list.' },
  NotOfMatter: {
    zh: '这个单位与这件事无关；请由牵头、配合的单位或项目办提交。',
    en: 'That unit has no part in this matter; its own units, or the project office, file what is about it.',
  },
  TooMuchToday: {
    zh: '本单位今天上传的材料已满 500 MB；请明天再传，或压缩后再传。',
    en: 'The unit has filed 500 MB today; go on tomorrow, or file smaller ones.',
  },
  TooManyAtOnce: {
    zh: '正在上传的文件太多；请等前面的传完再传。',
    en: 'Too many files are on their way; wait for them, then upload this one.',
  },
  FileTooLarge: { zh: '文件超过 20 MB；请压缩或拆分后再上传。', en: 'The file is larger than 20 MB; compress or split it.' },
  FileEmpty: { zh: '文件是空的；请检查后再上传。', en: 'The file is empty; look at it and upload it again.' },
  FileKindUnknown: {
    zh: '不接受这种文件；请用 pdf、docx、xlsx、csv、jpg 或 png。',
    en: 'Files of this kind are not taken; use pdf, docx, xlsx, csv, jpg or png.',
  },
  FileKindDiffers: {
    zh: '文件内容与扩展名不符；请用原来的程序另存为正确的格式。',
    en: 'The content is not what the name says; save it in the right format with the program it came from.',
  },
  FileHasMacros: {
    zh: '文件含有宏或嵌入的程序；请另存为不带宏的 docx 或 xlsx，或导出为 pdf。',
    en: 'The file holds macros or embedded programs; save it as a docx or xlsx without them, or as pdf.',
  },
  EvidenceExists: { zh: '这个编号已用于另一份材料；请重新上传。', en: 'This id stands for another file; upload it anew.' },
  EvidenceUnknown: { zh: '没有这份材料。', en: 'There is no such evidence.' },
  EvidenceIsWithdrawn: { zh: '材料已撤回。', en: 'The evidence was withdrawn.' },
  EvidenceReliedOn: {
    zh: '已报送的整改、方案、答复或任务引用了这份材料，不能撤回。',
    en: 'A rectification, plan, answer or task that was handed in names it; it cannot be withdrawn.',
  },
  EvidenceDamaged: {
    zh: '保存的内容与提交时的指纹不符，已停止下载；请联系管理员。',
    en: 'What is kept no longer has the hash it was filed with; the download is refused. Tell the administrator.',
  },
  EvidenceErased: { zh: '材料内容已依法删除。', en: 'The content of this evidence was erased.' },
});
