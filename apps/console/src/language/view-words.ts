import type { i18n } from 'i18next';
import type view from './chinese/view.json';

type Standing = (typeof view)['standing'];

/** A name that fits beside a picture, by the policy packs' id of an indicator; where there is none, what is given. */
export const shortName = ({ exists, t }: i18n, id: string, otherwise: string): string =>
  exists(`standing.short.${id}`) ? t(`standing.short.${id as keyof Standing['short']}`) : otherwise;

/** Units that a number goes without. */
const pure: ReadonlySet<string> = new Set(['ratio', 'share', 'count']);

/** A unit of the policy packs in words; one without words is left as it is. */
export const unitWords = ({ exists, t }: i18n, unit: string): string =>
  pure.has(unit) ? '' : exists(`standing.unitOf.${unit}`) ? t(`standing.unitOf.${unit as keyof Standing['unitOf']}`) : unit;
