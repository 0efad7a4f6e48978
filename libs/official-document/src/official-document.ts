export { calendarDate } from './calendar-date.ts';
export { docxType, writeDocx } from './write-docx.ts';

/** A document in the order of GB/T 9704-2012. Texts are as they are printed; numbering of headings is added. */
export type OfficialDocument = {
  /** Its lines as they are to be broken. */
  readonly title: readonly string[];
  /** 主送机关, without its colon; null: addressed to nobody. */
  readonly addressee: string | null;
  readonly body: readonly Block[];
  /** 附件: each begins on a page of its own and is named below the body. */
  readonly attachments: readonly Attachment[];
  /** 发文机关署名 */
  readonly sender: string;
  /** 成文日期, YYYY-MM-DD. */
  readonly date: string;
  /** 附注, printed in brackets below the date; null: none. */
  readonly note: string | null;
};

export type Block =
  /** 第一层, numbered 一、 */
  | { readonly kind: 'heading'; readonly text: string }
  /** 第二层, numbered （一） within its heading. */
  | { readonly kind: 'subheading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | Table;

export type Table = {
  readonly kind: 'table';
  /** Above it, centred. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly string[])[];
};

export type TableColumn = {
  readonly title: string;
  /** Its part of the width, in proportion to the other columns'. */
  readonly share: number;
  readonly isNumber?: boolean;
};

export type Attachment = { readonly title: string; readonly body: readonly Block[] };
