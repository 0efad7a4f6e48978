/** As an import keeps its layout: a county's own may be superseded between the check and the run. */
export const layoutReference = (layoutId: string, version: number): string => `${layoutId}@${version}`;

/** The id that people know. */
export const layoutIdOf = (stored: string): string => stored.split('@')[0]!;
