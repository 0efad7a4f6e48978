import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { LightBoardQuery, LightColour, MeasureKind, MeasureLineFragment } from '../../gql/graphql.ts';
import { useWording } from '../../language/use-wording.ts';
import { type Choice, useUrlFilter } from '../../tables/url-filter.tsx';

export const boardFilters = ['pack', 'kind', 'office', 'phase', 'light'] as const;
export type BoardChoices = Record<(typeof boardFilters)[number], Choice[]>;

/** Worst first, as the board is ordered. */
export const colours: readonly LightColour[] = ['RED', 'AMBER', 'GREY', 'GREEN'];
const kinds: readonly MeasureKind[] = ['GOALS', 'MEASURE', 'KEY_PROJECT', 'SAFEGUARD'];

/** What the board may be filtered by, what the address says, and which measures remain; `beforeLight`: but for the light. */
export function useBoardFilter(board: LightBoardQuery['lightBoard'] | undefined) {
  const { t } = useTranslation();
  const { pick } = useWording();
  const [params] = useSearchParams();
  const measures = board?.measures ?? [];
  const packs = new Map(measures.map(({ packId, packZh, packEn }) => [packId, pick(packZh, packEn)]));
  const ofPack = (packId: string) => (packs.size > 1 ? `${packs.get(packId) ?? packId} ` : '');
  const choices: BoardChoices = {
    pack: [...packs].map(([value, text]) => ({ value, text })),
    kind: kinds
      .filter((kind) => measures.some((each) => each.kind === kind))
      .map((value) => ({ value, text: t(`lightBoard.kindOf.${value}`) })),
    office: (board?.offices ?? []).map(({ officeId, nameZh, nameEn }) => ({ value: officeId, text: pick(nameZh, nameEn) })),
    phase: (board?.phases ?? []).map(({ phaseId, packId, labelZh, labelEn }) => ({
      value: phaseId,
      text: ofPack(packId) + pick(labelZh, labelEn),
    })),
    light: colours.map((value) => ({ value, text: t(`lightWord.${value}`) })),
  };
  const pack = useUrlFilter('pack', choices.pack);
  const kind = useUrlFilter('kind', choices.kind);
  const office = useUrlFilter('office', choices.office);
  const phase = useUrlFilter('phase', choices.phase);
  const light = useUrlFilter('light', choices.light);
  const text = params.get('q')?.trim().toLowerCase() ?? '';
  const isNamed = ({ labelZh, labelEn, number, measureId, leadOfficeZh, leadOfficeEn }: MeasureLineFragment) =>
    [labelZh, labelEn, number, measureId, leadOfficeZh, leadOfficeEn].some((each) => each?.toLowerCase().includes(text));
  const beforeLight = measures.filter(
    (each) =>
      (pack === null || each.packId === pack) &&
      (kind === null || each.kind === kind) &&
      (office === null || each.officeIds.includes(office)) &&
      (phase === null || each.phaseIds.includes(phase)) &&
      isNamed(each),
  );
  return { choices, beforeLight, shown: light === null ? beforeLight : beforeLight.filter((each) => each.light === light) };
}
