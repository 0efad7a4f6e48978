import command from './english/command.json' with { type: 'json' };
import equity from './english/equity.json' with { type: 'json' };
import evidence from './english/evidence.json' with { type: 'json' };
import frame from './english/frame.json' with { type: 'json' };

export const english = { ...frame, ...equity, ...evidence, ...command };
