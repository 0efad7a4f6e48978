/**
 * The schemas of the data, for tests and for packs that come from outside. A door of its own: who only reads the
 * built-in packs does not load the schema library.
 */
export { glossarySchema, termGroups } from './glossary-schema.ts';
export { indicatorSchema } from './indicator-schema.ts';
export { obligationSchema } from './obligation-schema.ts';
export { policyPackSchema } from './pack-schema.ts';
