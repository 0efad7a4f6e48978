/**
 * The version of the specification that this engine follows, as it stands in a seal and before each purpose of a random number:
 * another version may draw another placement from the same seed.
 *
 * **Unit** text. Source: docs/placement-draw.md.
 */
export const engineVersion = 'junheng/placement-draw/1';
