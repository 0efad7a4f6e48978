import { createContext, useContext } from 'react';
import type { FrameQuery } from '../gql/graphql.ts';

export type CountyInView = FrameQuery['county'];

/** The county at the moment the frame shows; null on pages that are of none, and until it is known. */
export const CountyInViewContext = createContext<CountyInView | null>(null);

export const useCountyInView = (): CountyInView | null => useContext(CountyInViewContext);
