import { type Light, lights } from './light.ts';

/**
 * The light of a measure: the worst of its obligations' (red, amber, grey, green). One that nobody can tell hides no red
 * and no amber, and lets nothing be called green.
 *
 * **Range** the four lights. **Unit** none. **Edges** no lights give `null`: nothing here has a light.
 *
 * Source: ours. Worked example, `measureLight(['green', 'grey'])`: **grey**.
 */
export const measureLight = (of: readonly Light[]): Light | null => lights.find((light) => of.includes(light)) ?? null;
