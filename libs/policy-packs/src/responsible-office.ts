import type { Bilingual } from './message.ts';
import type { PlacedObligation } from './obligations.ts';

export type ResponsibleOffice = {
  /** As the document writes it, several offices in one text. */
  readonly name: Bilingual;
  /** Who answers: the first named, or the one that clearly leads. */
  readonly lead: Bilingual;
  /** Who helps. */
  readonly others: readonly Bilingual[];
  /** document: it stands there · derived: from the document's context · suggested: ours, show as editable. */
  readonly source: 'document' | 'derived' | 'suggested';
  /** The part of the document the office was inherited from; null: the obligation names its own. */
  readonly inheritedFrom: string | null;
  readonly note: string | null;
};

type Holder = PlacedObligation['obligation'] | PlacedObligation['place']['part'];

function officeIn(holder: Holder, inheritedFrom: string | null): ResponsibleOffice | null {
  const { responsibleOfficeZh: zh, responsibleOfficeEn: en, responsibleOfficeSource: source } = holder;
  if (zh === undefined || en === undefined || source === undefined || source === 'none') return null;
  const others = (holder.coOfficesZh ?? []).map((each, index) => ({ zh: each, en: holder.coOfficesEn![index]! }));
  return {
    name: { zh, en },
    lead: { zh: holder.leadOfficeZh ?? zh, en: holder.leadOfficeEn ?? en },
    others,
    source,
    inheritedFrom,
    note: holder.responsibleOfficeNote ?? null,
  };
}

/**
 * Who answers for an obligation: its own office where the document names one, else that of its measure or safeguard.
 * @returns null where the document names nobody: the project office assigns one.
 */
export const responsibleOffice = ({ obligation, place }: PlacedObligation): ResponsibleOffice | null =>
  officeIn(obligation, null) ?? officeIn(place.part, place.part.id);
