import command from './chinese/command.json' with { type: 'json' };
import equity from './chinese/equity.json' with { type: 'json' };
import evidence from './chinese/evidence.json' with { type: 'json' };
import frame from './chinese/frame.json' with { type: 'json' };

/** What a county's overview and its schools say; the office files' own words come with their pages (`office-texts.ts`). */
export const chinese = { ...frame, ...equity, ...evidence, ...command };
