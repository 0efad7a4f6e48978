import { builder, Refusal, RefusalType } from '@junheng/graphql';
import type { ClockKind } from '../api.ts';
import { dayInShanghai } from './county-equity-fields.ts';

const ClockKindEnum = builder.enumType('ClockKind', {
  values: {
    SYSTEM: { value: 'system', description: '真实时间 / The machine’s time' },
    GIVEN: { value: 'given', description: '启动时给定 / Begun at a given moment at start' },
    DEMO: { value: 'demo', description: '演示县的时间，可向前调整 / An invented county’s, which can be moved forward' },
  } as const,
});

class ClockReading {
  readonly now: Date;
  readonly kind: ClockKind;
  constructor(now: Date, kind: ClockKind) {
    this.now = now;
    this.kind = kind;
  }
}

const ClockType = builder.objectType(ClockReading, {
  name: 'PlatformClock',
  description: '平台的时间 / The time that the platform lives in',
  authScopes: { signedIn: true },
  isTypeOf: (value) => value instanceof ClockReading,
  fields: (t) => ({
    id: t.id({ resolve: () => 'clock' }),
    now: t.expose('now', { type: 'DateTime' }),
    day: t.field({ type: 'Date', description: '北京时间 / In Asia/Shanghai', resolve: ({ now }) => dayInShanghai(now) }),
    kind: t.expose('kind', { type: ClockKindEnum }),
  }),
});

const ClockResult = builder.unionType('ClockResult', { types: [ClockType, RefusalType] });

builder.queryField('clock', (t) =>
  t.field({
    type: ClockType,
    authScopes: { signedIn: true },
    description: '平台的时间 / The time that the platform lives in',
    resolve: (_root, _args, { apis }) => new ClockReading(apis.clock.now(), apis.demo.clock.kind()),
  }),
);

builder.mutationField('moveClock', (t) =>
  t.field({
    type: ClockResult,
    authScopes: { may: 'move-clock' },
    description: '把演示县的时钟调到以后的一天，不能调回 / Moves a demo county’s clock on to a later day; there is no way back',
    args: { day: t.arg({ type: 'Date', required: true }) },
    resolve: (_root, { day }, { apis }) => {
      const moved = apis.demo.clock.moveForward(day);
      return moved.ok ? new ClockReading(moved.value, apis.demo.clock.kind()) : new Refusal(moved.refusal);
    },
  }),
);
