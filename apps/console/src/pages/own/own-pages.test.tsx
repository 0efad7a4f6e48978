import { screen, within } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { answer, type Mock, myRights, renderAt } from '../../../test/render-at.tsx';
import {
  type ClassStandingFiguresFragment,
  MomentOfPlatformDocument,
  OwnChildrenDocument,
  type OwnChildrenQuery,
  OwnClassesDocument,
} from '../../gql/graphql.ts';

const standing: ClassStandingFiguresFragment = {
  __typename: 'ClassStanding',
  size: 47,
  sizeLimit: 45,
  sizeMean: 41.25,
  sizeBandLow: 36,
  sizeBandHigh: 45,
  sizePlace: 'ABOVE',
  attributes: [
    {
      __typename: 'AttributeStanding',
      attribute: 'GENDER',
      share: 0.55,
      isWithheld: false,
      bandLow: 0.45,
      bandHigh: 0.55,
      place: 'WITHIN',
    },
    { __typename: 'AttributeStanding', attribute: 'LEFT_BEHIND', share: null, isWithheld: true, bandLow: 0.05, bandHigh: 0.2, place: null },
    { __typename: 'AttributeStanding', attribute: 'BOARDING', share: null, isWithheld: false, bandLow: null, bandHigh: null, place: null },
  ],
};
const school = { __typename: 'School', id: 'school-1', name: '清江小学' } as const;
const child: OwnChildrenQuery['ownChildren'][number] = {
  __typename: 'OwnChild',
  childId: 'k1',
  name: '林小满',
  schoolYear: 2019,
  grade: 3,
  stage: 'PRIMARY',
  classNo: 2,
  school,
  standing,
  resources: {
    __typename: 'OwnSchoolResources',
    met: 6,
    status: 'NOT_MET',
    values: [
      {
        __typename: 'OwnSchoolResource',
        indicatorId: 'res.equipment-value-per-student',
        nameZh: '生均教学仪器设备值',
        nameEn: 'Equipment value per student',
        unit: 'CNY/student',
        unitZh: '元/生',
        value: 1500,
        standard: 2000,
        status: 'NOT_MET',
      },
    ],
  },
  outsideResources: null,
  facts: {
    __typename: 'OwnChildFactsConnection',
    totalCount: 120,
    edges: [
      {
        __typename: 'OwnChildFactsConnectionEdge',
        node: { __typename: 'Fact', eventId: 'e1', titleZh: '学籍建立', titleEn: 'Student registered', time: '2019-09-01T02:00:00Z' },
      },
    ],
  },
};
const platformDay = answer(
  MomentOfPlatformDocument,
  {},
  { __typename: 'Query', clock: { __typename: 'PlatformClock', id: 'clock', day: '2019-10-15' } },
);
const children = (...ownChildren: OwnChildrenQuery['ownChildren']): Mock[] => [
  myRights(['read-own-child']),
  answer(OwnChildrenDocument, {}, { __typename: 'Query', ownChildren }),
  platformDay,
];

describe('a parent', () => {
  test('is led to the own child, and finds nothing else in the navigation but what is everybody’s', async () => {
    renderAt('/', children(child));
    expect(await screen.findByRole('heading', { name: '林小满' })).toBeTruthy();
    expect(screen.getByTestId('address').textContent).toBe('/my-child');
    const nav = within(screen.getByRole('navigation', { name: '主导航' }));
    expect(nav.getByRole('link', { name: '我的孩子' })).toBeTruthy();
    expect(nav.queryByRole('link', { name: '学校', hidden: true })).toBeNull();
  });

  test('reads size, limit and shares in words, and what is withheld as withheld', async () => {
    renderAt('/my-child', children(child));
    const card = within((await screen.findByRole('heading', { name: '孩子的班' })).closest('section')!);
    expect(screen.getByText(/清江小学 · 三年级2班/)).toBeTruthy();
    expect(await screen.findByText('截至2019年10月15日')).toBeTruthy();
    expect(card.getByText('超标 2 人')).toBeTruthy();
    expect(card.getByText(/平均每班 41.3 人，多数班在 36–45 人之间；本班高于多数班/)).toBeTruthy();
    const rows = card.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows).toEqual(['男生55%全县多数班 45%–55%，本班在多数班之中', '留守儿童不足10人，不显示全县多数班 5%–20%', '寄宿没有填报']);
    expect(card.getByText(/占比按5%取整/)).toBeTruthy();
  });

  test('finds the school’s standards and every record with its receipt', async () => {
    renderAt('/my-child', children(child));
    expect(await screen.findByText('小学：七项国家标准达标 6 项。')).toBeTruthy();
    expect(screen.getByText('1,500 · 标准 2,000')).toBeTruthy();
    expect(screen.getByRole('link', { name: '凭证：学籍建立，2019年9月1日' }).getAttribute('href')).toBe('/facts/e1');
    expect(screen.getByText('共 120 条，显示最早的 1 条。')).toBeTruthy();
  });

  test('is told what to do where no roster has the child, and where it is in no class', async () => {
    const { unmount } = renderAt('/my-child', children());
    expect(await screen.findByText(/名册中还没有您的孩子/)).toBeTruthy();
    unmount();
    const outside = { __typename: 'Message', code: 'X', zh: '不足50人的教学点不计入', en: 'Outside' } as const;
    renderAt('/my-child', children({ ...child, classNo: null, standing: null, resources: null, outsideResources: outside }));
    expect(await screen.findByText(/孩子还没有编班/)).toBeTruthy();
    expect(screen.getByText('不足50人的教学点不计入')).toBeTruthy();
  });

  test('without the right is told so', async () => {
    const refused: Mock = {
      request: { query: OwnChildrenDocument, variables: {} },
      result: { errors: [new GraphQLError('FORBIDDEN', { extensions: { code: 'FORBIDDEN' } })] },
      delay: 0,
    };
    renderAt('/my-child', [myRights([]), platformDay, refused]);
    expect(await screen.findByRole('heading', { name: '没有查看权限' })).toBeTruthy();
  });
});

describe('a homeroom teacher', () => {
  const classes = (names: string[]): Mock[] => [
    myRights(['read-schools', 'read-own-roster']),
    platformDay,
    answer(
      OwnClassesDocument,
      {},
      {
        __typename: 'Query',
        ownClasses: [
          {
            __typename: 'OwnClass',
            classId: 'c1',
            names,
            schoolClass: { __typename: 'SchoolClass', id: 'class-1', schoolYear: 2019, grade: 3, classNo: 2, name: null, school },
            standing: { ...standing, size: 3, sizePlace: 'BELOW' },
          },
        ],
      },
    ),
  ];

  test('is led to the own class with its names in order, and to its page', async () => {
    renderAt('/', classes(['阿宝', '李四', '张三']));
    expect(await screen.findByRole('heading', { name: '三年级2班' })).toBeTruthy();
    expect(screen.getByTestId('address').textContent).toBe('/my-class');
    const roster = within(screen.getByRole('heading', { name: '名单' }).closest('section')!);
    expect(roster.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['阿宝', '李四', '张三']);
    expect(roster.queryByText(/已按要求删除/)).toBeNull();
    expect(screen.getByRole('link', { name: /本班的详细页面/ }).getAttribute('href')).toBe('/classes/class-1');
  });

  test('is told how many names are missing', async () => {
    renderAt('/my-class', classes(['阿宝', '李四']));
    expect(await screen.findByText(/另有 1 名学生计入班额/)).toBeTruthy();
  });

  test('is told what to do where no roster has the class', async () => {
    renderAt('/my-class', [
      myRights(['read-own-roster']),
      platformDay,
      answer(OwnClassesDocument, {}, { __typename: 'Query', ownClasses: [] }),
    ]);
    expect(await screen.findByText(/权限所指的班还不在名册中/)).toBeTruthy();
  });
});
