import type { StudentAttribute } from '../../gql/graphql.ts';
import type { ShownShare } from '../classes/class-shares.ts';

/** The share of a class's composition that an attribute of the gateway is about. */
export const shareNameOf = {
  GENDER: 'male',
  MIGRANT: 'migrant',
  LEFT_BEHIND: 'leftBehind',
  SUBSIDISED: 'subsidised',
  BOARDING: 'boarding',
} as const satisfies Record<StudentAttribute, ShownShare>;
