import { clauseInEnglish } from './clause-in-english.ts';
import type { Message } from './message.ts';
import { obligation } from './obligations.ts';
import type { PolicyPack } from './packs.ts';

const documentZh = ({ titleZh, docNumber, issuerZh, date }: PolicyPack) =>
  `《${titleZh}》（${docNumber === '' ? `${issuerZh}，${date}` : docNumber}）`;
const documentEn = ({ titleEn, docNumber, issuerEn, date }: PolicyPack) =>
  `${titleEn} (${docNumber === '' ? `${issuerEn}, ${date}` : docNumber})`;

/**
 * Where an obligation stands, with title, document number, clause and its paraphrase, in both languages; its code is the
 * obligation's id. @throws RangeError for an unknown id.
 */
export function clauseReference(obligationId: string): Message {
  const found = obligation(obligationId);
  if (!found) throw new RangeError(`no obligation ${JSON.stringify(obligationId)} in any policy pack`);
  const { pack, obligation: item } = found;
  const clause = item.clause.replaceAll('(', '（').replaceAll(')', '）');
  return {
    code: item.id,
    zh: `${documentZh(pack)}${clause}：${item.textZh}`,
    en: `${documentEn(pack)}, ${clauseInEnglish(item.clause)}: ${item.textEn}`,
  };
}
