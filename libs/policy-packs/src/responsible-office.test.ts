import { describe, expect, it } from 'vitest';
import { obligation, obligationsOf } from './obligations.ts';
import { policyPack, policyPacks } from './packs.ts';
import { responsibleOffice } from './responsible-office.ts';

const of = (id: string) => responsibleOffice(obligation(id)!);
const all = policyPacks.flatMap(({ id }) => obligationsOf(id));

describe('the responsible office', () => {
  it('is that of the measure', () => {
    expect(of('jt.m1.4')).toEqual({
      name: { zh: '教育基础设施和技术装备中心', en: 'Education Infrastructure and Technical Equipment Centre' },
      lead: { zh: '教育基础设施和技术装备中心', en: 'Education Infrastructure and Technical Equipment Centre' },
      others: [],
      source: 'document',
      inheritedFrom: 'jt.m1',
      note: null,
    });
  });

  it('of Jintang’s seven measures is one of six: 基础教育科 holds two', () => {
    const names = policyPack('jintang-2018')!.measures.map((measure) => of(measure.obligations[0]!.id)!.lead.zh);
    expect(names).toHaveLength(7);
    expect(new Set(names).size).toBe(6);
    expect([names[1], names[4]]).toEqual(['基础教育科', '基础教育科']);
  });

  it('is the obligation’s own where its clause names one: 14 of Jinyun’s 四(一) and 9 more safeguards', () => {
    const own = all.filter((each) => responsibleOffice(each)?.inheritedFrom === null).map((each) => each.obligation.id);
    expect(own.filter((id) => id.startsWith('jy.s1.'))).toHaveLength(14);
    expect(own.filter((id) => !id.startsWith('jy.s1.')).toSorted()).toEqual(
      ['jy.s4.2', 'jy.s4.3', 'cqg.s1.2', 'cqg.s1.3', 'cqg.s3.1', 'cqg.s3.2', 'cqg.s4.1', 'cqg.s4.2', 'mz.s2.3'].toSorted(),
    );
  });

  it('of several is the one that leads; the others help', () => {
    expect(of('nq.b.8')).toMatchObject({
      lead: { zh: '县人民政府', en: 'County government' },
      others: [{ zh: '教育' }, { zh: '发改' }, { zh: '财政' }, { zh: '编办' }, { zh: '人社' }],
      source: 'suggested',
    });
  });

  it('is nobody’s where the document names none: the project office assigns one', () => {
    expect([of('jt.overall.4'), of('jt.kp1.1'), of('jt.s1.1'), of('nq.overall.1')]).toEqual([null, null, null, null]);
  });

  it('of every measure is known', () => {
    expect(all.filter((each) => each.place.kind === 'measure' && responsibleOffice(each) === null)).toEqual([]);
  });
});
