type Sentence = { readonly zh: string; readonly en: string };

/** Every way in which a file can be refused, each with what happened and what to do next. */
const sentences = {
  'empty-file': {
    zh: '文件是空的。请重新导出或复制文件后再试。',
    en: 'The file is empty. Export or copy it again, then retry.',
  },
  pdf: {
    zh: '这是 PDF 文件，不是电子表格（改扩展名不会改变内容）。请取得原始的 .xlsx 或 .csv 文件。',
    en: 'This is a PDF, not a spreadsheet (renaming does not change what it is). Get the original .xlsx or .csv file.',
  },
  'password-protected': {
    zh: '文件设有打开密码，无法读取。请在 Excel 或 WPS 中打开，取消密码后另存为 .xlsx。',
    en: 'The file has a password to open. Open it in Excel or WPS, remove the password and save it again as .xlsx.',
  },
  'old-xls': {
    zh: '这是旧版 .xls（Excel 97–2003）或其他旧版 Office 文件。请在 Excel 或 WPS 中打开，另存为 .xlsx。',
    en: 'This is an old .xls (Excel 97–2003) or another old Office file. Open it in Excel or WPS and save it as .xlsx.',
  },
  'not-a-spreadsheet': {
    zh: '文件内容不是电子表格。请选择 .xlsx 工作簿或 .csv 文本表格。',
    en: 'The file is not a spreadsheet. Choose an .xlsx workbook or a .csv table.',
  },
  damaged: {
    zh: '文件已损坏或不完整，无法读取。请重新复制或下载；仍不行就在 Excel 或 WPS 中打开并另存为新的 .xlsx。',
    en: 'The file is damaged or incomplete. Copy or download it again; if that fails, open it in Excel or WPS and save a new .xlsx.',
  },
  'zip-bomb': {
    zh: '文件展开后异常巨大，为安全起见拒绝读取。请只保留需要的工作表和数据，另存为新的 .xlsx。',
    en: 'The file grows abnormally large when unpacked and was refused for safety. Keep only the sheet and data needed and save a new .xlsx.',
  },
  'too-large': {
    zh: '文件太大。请按学校或年级拆分成几个文件分别导入。',
    en: 'The file is too large. Split it by school or grade and import the parts.',
  },
  'too-many-columns': {
    zh: '列数太多（最多 1,024 列，空列不计）。请只保留模板中的列，删去右侧多余的内容。',
    en: 'There are too many columns (more than 1,024, empty ones not counted). Keep only the columns of the template.',
  },
  'too-many-rows': {
    zh: '行数超出电子表格的上限（1,048,576 行）。请拆分成几个文件分别导入。',
    en: 'There are more rows than a spreadsheet can have (1,048,576). Split the file and import the parts.',
  },
  'too-many-sheets': {
    zh: '工作表太多（最多 256 个）。请只保留需要导入的工作表，另存为新的 .xlsx。',
    en: 'There are too many sheets (more than 256). Keep only the sheet to import and save a new .xlsx.',
  },
  'text-too-long': {
    zh: '有文字过长（一个单元格最多 32,767 个字符，一行最多 131,072 个）。请缩短；.csv 文件请检查是否缺少引号。',
    en: 'A text is too long (at most 32,767 characters in a cell, 131,072 in a row). Shorten it; in a .csv, look for a missing quote.',
  },
  'bad-encoding': {
    zh: '文本的字符编码无法识别（既不是 UTF-8、UTF-16，也不是 GB18030/GBK）。请另存为“CSV UTF-8”或 .xlsx。',
    en: 'The text is in no known encoding (not UTF-8, UTF-16 or GB18030/GBK). Save it as "CSV UTF-8" or as .xlsx.',
  },
  'no-such-sheet': {
    zh: '工作簿中没有这个工作表。请核对工作表名称。',
    en: 'The workbook has no such sheet. Check the sheet name.',
  },
} as const satisfies Record<string, Sentence>;

export type SpreadsheetProblemCode = keyof typeof sentences;

export const spreadsheetProblemCodes = Object.keys(sentences) as readonly SpreadsheetProblemCode[];

/**
 * The file cannot be read, and it is the sender's move: `zh` and `en` say what to do. Never carries content of the file.
 * `detail` is for the log of whoever operates the platform.
 */
export class SpreadsheetProblem extends Error {
  readonly code: SpreadsheetProblemCode;
  readonly zh: string;
  readonly en: string;
  readonly detail: string;

  constructor(code: SpreadsheetProblemCode, detail = '') {
    super(sentences[code].en);
    this.name = 'SpreadsheetProblem';
    this.code = code;
    this.zh = sentences[code].zh;
    this.en = sentences[code].en;
    this.detail = detail;
  }
}
