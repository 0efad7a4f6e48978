import { expect, test } from 'vitest';
import { breakingChanges } from './graphql-changes.ts';

const before = 'type Query { county: County } type County { students: Int! name: String! }';

test('a removed field is a breaking change', () => {
  expect(breakingChanges(before, 'type Query { county: County } type County { students: Int! }')).toEqual([
    expect.stringContaining('County.name'),
  ]);
});

test('an added field breaks nobody', () => {
  expect(breakingChanges(before, 'type Query { county: County } type County { students: Int! name: String! code: String }')).toEqual([]);
});
