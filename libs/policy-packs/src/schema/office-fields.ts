import { z } from 'zod';
import { type Fields, type Problem, requireAll, requireCompanions } from './conditions.ts';
import { text } from './words.ts';

export const officeSources = ['document', 'derived', 'suggested', 'none'] as const;

const offices = z
  .array(text)
  .min(1)
  .refine((list) => new Set(list).size === list.length, 'the same office twice');

/** Who is responsible: one string as the document writes it; where several are named, the lead answers and the others help. */
const optionalOffice = {
  responsibleOfficeZh: text.optional(),
  responsibleOfficeEn: text.optional(),
  responsibleOfficeNote: text.optional(),
  leadOfficeZh: text.optional(),
  leadOfficeEn: text.optional(),
  coOfficesZh: offices.optional(),
  coOfficesEn: offices.optional(),
};

/** An obligation may have an office of its own. */
export const officeFields = <const S extends readonly [string, ...string[]]>(allowed: S) => ({
  ...optionalOffice,
  responsibleOfficeSource: z.enum(allowed).optional(),
});

/** Phases, key projects and safeguards always say where their office comes from; "none": the project office assigns one. */
export const officeOrNone = { ...optionalOffice, responsibleOfficeSource: z.enum(officeSources) };

/** A measure always has an office. */
export const officeRequired = {
  ...optionalOffice,
  responsibleOfficeZh: text,
  responsibleOfficeEn: text,
  responsibleOfficeSource: z.enum(['document', 'derived', 'suggested']),
};

const companions: Readonly<Record<string, readonly string[]>> = {
  responsibleOfficeZh: ['responsibleOfficeEn', 'responsibleOfficeSource'],
  responsibleOfficeEn: ['responsibleOfficeZh'],
  leadOfficeZh: ['responsibleOfficeZh', 'leadOfficeEn', 'coOfficesZh', 'coOfficesEn'],
  leadOfficeEn: ['leadOfficeZh'],
  coOfficesZh: ['leadOfficeZh'],
  coOfficesEn: ['leadOfficeZh'],
};

/** An office is named in both languages, a lead office only together with those that help it. */
export const officeProblems = (fields: Fields): Problem[] => requireCompanions(fields, companions);

/** The same, where "none" must stand without an office and everything else with one. */
export function officeOrNoneProblems(fields: Fields): Problem[] {
  if (fields.responsibleOfficeSource !== 'none')
    return [...officeProblems(fields), ...requireAll(fields, 'responsibleOfficeSource', ['responsibleOfficeZh', 'responsibleOfficeEn'])];
  const name = fields.responsibleOfficeZh;
  return [
    ...officeProblems(fields),
    ...(name === undefined
      ? []
      : [{ code: 'custom' as const, path: ['responsibleOfficeZh'], message: 'an office although the source is "none"', input: name }]),
  ];
}
