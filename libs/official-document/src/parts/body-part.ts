import { calendarDate } from '../calendar-date.ts';
import { characterSpace, footerDistance, linePitch, margin, page } from '../measures.ts';
import type { Attachment, Block, OfficialDocument } from '../official-document.ts';
import { chineseNumber } from './chinese-number.ts';
import { emptyLine, paragraph } from './paragraph.ts';
import { signature } from './signature.ts';
import { table } from './table.ts';
import { declaration, wordNamespace } from './xml-text.ts';

const relationshipNamespace = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** `word/document.xml`. Its footers are the relationships rIdOdd and rIdEven. */
export function bodyPart(document: OfficialDocument): string {
  const { title, addressee, body, attachments, sender, date, note } = document;
  const parts = [
    ...title.map((line) => paragraph(line, { style: 'Title' })),
    emptyLine,
    addressee === null ? '' : paragraph(`${addressee}：`),
    blocks(body),
    attachmentNames(attachments),
    beforeSignature,
    beforeSignature,
    signature(sender, calendarDate(date), note !== null),
    note === null ? '' : paragraph(`（${note}）`, { firstLine: 2, keepsTogether: true }),
    ...attachments.map((attachment, at) => attached(attachment, attachments.length === 1 ? '附件' : `附件${at + 1}`)),
  ];
  return `${declaration}<w:document xmlns:w="${wordNamespace}" xmlns:r="${relationshipNamespace}"><w:body>${parts.join('')}${section}</w:body></w:document>`;
}

/** No page may hold the signature alone (7.3.5.5). */
const beforeSignature = paragraph('', { keepsNext: true });

/** 附件说明 (7.3.4): a line below the body, two characters in, without a full stop. */
function attachmentNames(attachments: readonly Attachment[]): string {
  if (attachments.length === 0) return '';
  const lines = attachments.map(({ title }, at) => {
    if (attachments.length === 1) return paragraph(`附件：${title}`, { firstLine: 2, keepsNext: true });
    const [text, firstLine] = at === 0 ? [`附件：1. ${title}`, 2] : [`${at + 1}. ${title}`, 5];
    return paragraph(text, { firstLine, keepsNext: true });
  });
  return [beforeSignature, ...lines].join('');
}

/** 附件 (7.3.7): on a page of its own, the word at its left in 黑体, the title in the third line. */
function attached({ title, body }: Attachment, word: string): string {
  return [
    paragraph(word, { style: 'Attachment', startsPage: true }),
    emptyLine,
    paragraph(title, { style: 'Title' }),
    emptyLine,
    blocks(body),
  ].join('');
}

function blocks(all: readonly Block[]): string {
  let heading = 0;
  let subheading = 0;
  return all
    .map((block) => {
      switch (block.kind) {
        case 'heading':
          subheading = 0;
          return paragraph(`${chineseNumber((heading += 1))}、${block.text}`, { style: 'Heading1', firstLine: 2, keepsNext: true });
        case 'subheading':
          return paragraph(`（${chineseNumber((subheading += 1))}）${block.text}`, { style: 'Heading2', firstLine: 2, keepsNext: true });
        case 'paragraph':
          return paragraph(block.text, { firstLine: 2 });
        case 'table':
          return table(block);
      }
    })
    .join('');
}

const section =
  '<w:sectPr><w:footerReference w:type="default" r:id="rIdOdd"/><w:footerReference w:type="even" r:id="rIdEven"/>' +
  `<w:pgSz w:w="${page.width}" w:h="${page.height}"/>` +
  `<w:pgMar w:top="${margin.top}" w:right="${margin.right}" w:bottom="${margin.bottom}" w:left="${margin.left}" w:header="851" w:footer="${footerDistance}" w:gutter="0"/>` +
  `<w:docGrid w:type="linesAndChars" w:linePitch="${linePitch}" w:charSpace="${characterSpace}"/></w:sectPr>`;
