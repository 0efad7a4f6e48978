import { describe, expect, it } from 'vitest';
import { clauseInEnglish } from './clause-in-english.ts';
import { clauseReference } from './clause-reference.ts';
import { obligationsOf } from './obligations.ts';
import { policyPacks } from './packs.ts';

describe('the place of a clause in English', () => {
  it.each([
    ['二(一)第2句', 'part 2 (1), sentence 2'],
    ['三(一)3', 'part 3 (1), item 3'],
    ['三(3)第1句', 'part 3 (3), sentence 1'],
    ['二(二)1(2)', 'part 2 (2), item 1 (2)'],
    ['三(二)4第1-2句', 'part 3 (2), item 4, sentence 1-2'],
    ['三(三)1·二是', 'part 3 (3), item 1, point 2'],
    ['一(二是)第2句', 'part 1, point 2, sentence 2'],
    ['三(三)[5]', 'part 3 (3), item 5 (number inferred)'],
    ['三(引言)', 'part 3, introduction'],
    ['四(一)编委办、人力社保局', 'part 4 (1), staffing office, human resources bureau'],
    ['资源配置·校际均衡', 'resources, balance between schools'],
    ['政府保障11', 'government guarantee, item 11'],
    ['17项总分', 'total of 17 items'],
    ['一票否决(后增)', 'veto, added later'],
  ])('reads %s as %s', (clause, english) => {
    expect(clauseInEnglish(clause)).toBe(english);
  });

  it('refuses a numbering it does not know', () => {
    expect(() => clauseInEnglish('三(一)甲')).toThrow('cannot read the place "三(一)甲" from "甲" on');
  });
});

describe('the reference of an obligation', () => {
  it('names the document, its number, the clause and what it says', () => {
    expect(clauseReference('jt.overall.8')).toEqual({
      code: 'jt.overall.8',
      zh: '《金堂县教育局关于推进义务教育“班级均衡”改革的意见》（金教发〔2018〕16号）二（一）第2句：同学段班级生均教学设备值等的差异系数不高于0.3',
      en: "Opinions of the Jintang County Education Bureau on Advancing the 'Class-Level Balance' Reform of Compulsory Education (金教发〔2018〕16号), part 2 (1), sentence 2: CV of per-student equipment value and the like between classes of a stage at most 0.3.",
    });
  });

  it('names issuer and date where the document number is unknown', () => {
    expect(clauseReference('cqg.m1.1').zh).toMatch(
      /^《重庆市教育委员会关于.*》（重庆市教育委员会，2017-12-04）三（一）第1句：落实中小学德育工作指南，/,
    );
  });

  it('exists for all obligations, without Chinese words in the place of the English one and in Chinese print', () => {
    for (const { obligation: item } of policyPacks.flatMap(({ id }) => obligationsOf(id))) {
      const { code, zh, en } = clauseReference(item.id);
      expect(code).toBe(item.id);
      expect(en).toContain(`, ${clauseInEnglish(item.clause)}: ${item.textEn}`);
      expect(clauseInEnglish(item.clause)).not.toMatch(/\p{Script=Han}/u);
      expect(zh).not.toMatch(/\p{Script=Han}[,;:()]|[,;:()]\p{Script=Han}/u);
    }
  });

  it('of an unknown obligation is an error of the caller', () => {
    expect(() => clauseReference('jt.m9.9')).toThrow('no obligation "jt.m9.9"');
  });
});
