import type { Actor } from '@junheng/access';

/** Whether somebody signed in acts: whoever holds a service's token, or sits at the machine, has no name to put under a judgement. */
export const isPerson = (actor: Actor): boolean => actor.kind === 'person';

/** The same of a hand that an event names: a second hand is another one only when the first was a person's. */
export const isPersonsHand = (id: string): boolean => id !== 'local-operator' && id !== 'platform' && !id.startsWith('service-');
