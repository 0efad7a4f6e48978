import equity from './chinese/equity.json' with { type: 'json' };
import evidence from './chinese/evidence.json' with { type: 'json' };
import frame from './chinese/frame.json' with { type: 'json' };
import imports from './chinese/imports.json' with { type: 'json' };

export const chinese = { ...frame, ...equity, ...evidence, ...imports };
