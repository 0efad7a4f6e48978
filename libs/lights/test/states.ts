import type { Light, LightReason, LightState } from '../src/lights.ts';

/**
 * Sixty states with their lights, written by hand from the text of the rule, not from the program. Columns: broken, days late,
 * source, days since the signature / its period, gap, days since the evidence / its period (– = never, none, none asked for).
 */
const table = `
 0 |  0 | yes |   0/31 |  0     |   0/31 | green | ON_COURSE                    | all is well on the first day
 0 |  0 | yes |  31/31 |  0     |  31/31 | green | ON_COURSE                    | signature and evidence on their last day
 0 |  0 | yes |  10/31 | -0.20  |  10/31 | green | ON_COURSE                    | ahead of its trajectory
 0 |  0 | yes |  10/31 |  –     |  10/31 | green | ON_COURSE                    | nothing to compare with, signed and evidenced
 0 |  0 | yes |  10/31 |  –     |   –/–  | green | ON_COURSE                    | no evidence is asked for
 0 |  0 | yes | 366/366| -1     |   –/–  | green | ON_COURSE                    | a yearly signature on its last day
 0 |  0 | yes |   0/1  |  0     |   0/1  | green | ON_COURSE                    | a daily duty of today
 0 |  0 | yes |   5/92 |  0     |  92/92 | green | ON_COURSE                    | quarterly evidence on its last day
 0 |  0 | yes |   5/92 |  0.001 |   5/92 | amber | BEHIND                       | the smallest gap is a gap
 0 |  0 | yes |   5/92 |  0.05  |   5/92 | amber | BEHIND                       | five percent behind
 0 |  0 | yes |   5/92 |  0.0999|   5/92 | amber | BEHIND                       | just under ten percent
 0 |  0 | yes |   5/92 |  0.10  |   5/92 | amber | BEHIND                       | exactly ten percent is amber
 0 |  0 | yes |   5/92 |  0.1000000001 | 5/92 | red | FAR_BEHIND               | above ten percent, however little
 0 |  0 | yes |   5/92 |  0.11  |   5/92 | red   | FAR_BEHIND                   | eleven percent behind
 0 |  0 | yes |   5/92 |  1     |   5/92 | red   | FAR_BEHIND                   | behind by the whole
 0 |  0 | yes |   5/92 |  3     |   5/92 | red   | FAR_BEHIND                   | four times the allowed value
 0 |  1 | yes |   5/92 |  0     |   5/92 | amber | LATE                         | one day late
 0 |  7 | yes |   5/92 |  0     |   5/92 | amber | LATE                         | a week late
 0 | 13 | yes |   5/92 | -0.30  |   5/92 | amber | LATE                         | late although ahead in numbers
 0 | 14 | yes |   5/92 |  0     |   5/92 | amber | LATE                         | exactly fourteen days is amber
 0 | 15 | yes |   5/92 |  0     |   5/92 | red   | FAR_LATE                     | fifteen days is red
 0 | 90 | yes |   5/92 | -0.30  |   5/92 | red   | FAR_LATE                     | red although ahead in numbers
 0 |400 | yes |   5/92 |  –     |   –/–  | red   | FAR_LATE                     | more than a year late
 1 |  0 | yes |   5/92 |  0     |   5/92 | red   | BROKEN                       | one prohibition broken, all else well
 1 |  0 | yes |   5/92 | -0.50  |   –/–  | red   | BROKEN                       | good numbers do not outweigh it
 7 |  0 | yes |   5/92 |  0     |   5/92 | red   | BROKEN                       | seven of them
 1 |  0 | no  |   –/92 |  –     |   –/92 | red   | BROKEN EVIDENCE_OLD NO_SOURCE NOT_SIGNED | a veto needs neither source nor signature
 1 | 20 | yes |   5/92 |  0.20  |   5/92 | red   | BROKEN FAR_LATE FAR_BEHIND   | all three reds at once
 1 |  3 | yes |   5/92 |  0.03  |   5/92 | red   | BROKEN BEHIND LATE           | red with two ambers beside it
 0 |  0 | yes |   –/92 |  –     |   5/92 | grey  | NOT_SIGNED                   | never signed
 0 |  0 | yes |  93/92 |  0     |   5/92 | grey  | NOT_SIGNED                   | the signature ran out yesterday
 0 |  0 | yes |  32/31 |  0     |   5/31 | grey  | NOT_SIGNED                   | a monthly signature a day over
 0 |  0 | yes |   2/1  |  0     |   1/1  | grey  | NOT_SIGNED                   | a daily signature of the day before yesterday
 0 |  0 | yes |   –/366|  –     |   –/366| grey  | NOT_SIGNED EVIDENCE_OLD      | neither signature nor evidence
 0 |  0 | no  |   –/92 |  –     |   –/–  | grey  | NO_SOURCE NOT_SIGNED         | nothing feeds it: never green
 0 |  0 | no  |   5/92 |  –     |   5/92 | grey  | NO_SOURCE                    | a signature makes no source
 0 |  0 | no  |   5/92 |  0     |   5/92 | grey  | NO_SOURCE                    | the source was lost after the signature
 0 |  0 | no  |   5/92 | -0.10  |   5/92 | grey  | NO_SOURCE                    | lost while ahead
 0 |  0 | no  |   5/92 |  0.05  |   5/92 | grey  | NO_SOURCE BEHIND             | lost while behind
 0 |  5 | yes |   –/92 |  –     |   5/92 | grey  | NOT_SIGNED LATE              | grey comes before amber: late and unsigned
 0 | 14 | no  |   –/92 |  –     |   –/–  | grey  | NO_SOURCE NOT_SIGNED LATE    | late by fourteen, no source
 0 |  0 | yes | 100/92 |  0.05  |   5/92 | grey  | NOT_SIGNED BEHIND            | a small gap of a signature that ran out
 0 |  0 | yes | 100/92 |  0.10  |  99/92 | grey  | NOT_SIGNED BEHIND EVIDENCE_OLD | and old evidence
 0 | 15 | yes |   –/92 |  –     |   5/92 | red   | FAR_LATE NOT_SIGNED          | nobody leaves red by not signing
 0 | 15 | no  |   –/92 |  –     |   –/92 | red   | FAR_LATE NO_SOURCE NOT_SIGNED EVIDENCE_OLD | nor by having no source
 0 |  0 | yes | 100/92 |  0.11  |   5/92 | red   | FAR_BEHIND NOT_SIGNED        | nor by letting a red signature run out
 0 |  0 | no  | 100/92 |  0.30  |   5/92 | red   | FAR_BEHIND NO_SOURCE NOT_SIGNED | nor by switching the source off
 0 |  0 | yes |   5/92 |  0     |  93/92 | amber | EVIDENCE_OLD                 | evidence a day over its period
 0 |  0 | yes |   5/92 |  0     |   –/92 | amber | EVIDENCE_OLD                 | evidence is asked for and there is none
 0 |  0 | yes |   5/92 | -0.40  | 400/366| amber | EVIDENCE_OLD                 | ahead, with evidence of last year
 0 |  0 | yes |   0/1  |  0     |   2/1  | amber | EVIDENCE_OLD                 | a daily duty, evidence of the day before yesterday
 0 |  3 | yes |   5/92 |  0.03  | 100/92 | amber | BEHIND LATE EVIDENCE_OLD     | all three ambers at once
 0 |  1 | yes |   5/92 |  0.10  |   5/92 | amber | BEHIND LATE                  | both on the edge
 0 | 14 | yes |   5/92 |  0     | 100/92 | amber | LATE EVIDENCE_OLD            | late by fourteen, evidence old
 0 | 15 | yes |   5/92 |  0.05  | 100/92 | red   | FAR_LATE BEHIND EVIDENCE_OLD | red with two ambers beside it
 0 |  3 | yes |   5/92 |  0.50  |   5/92 | red   | FAR_BEHIND LATE              | red by its gap, a little late
 0 | 15 | yes |   5/92 |  0.50  |   5/92 | red   | FAR_LATE FAR_BEHIND          | late and behind
 0 |  0 | yes |   0/0  |  0     |   0/0  | green | ON_COURSE                    | a period of no days holds on its own day
 0 |  0 | yes |   1/0  |  0     |   0/0  | grey  | NOT_SIGNED                   | and not on the next
 2 | 30 | no  | 500/31 |  0.90  |   –/31 | red   | BROKEN FAR_LATE FAR_BEHIND NO_SOURCE NOT_SIGNED EVIDENCE_OLD | everything is wrong`;

export type StateOfTable = { title: string; state: LightState; light: Light; reasons: LightReason[] };

const numberOr = (text: string): number | null => (text === '–' ? null : Number(text));

export const statesByHand: readonly StateOfTable[] = table
  .trim()
  .split('\n')
  .map((row) => {
    const [broken, daysLate, source, signed, gap, evidence, light, reasons, title] = row.split('|').map((cell) => cell.trim());
    const [signedDaysAgo, signPeriodDays] = signed!.split('/').map(numberOr);
    const [evidenceDaysAgo, evidencePeriodDays] = evidence!.split('/').map(numberOr);
    return {
      title: title!,
      state: {
        broken: Number(broken),
        daysLate: Number(daysLate),
        hasSource: source === 'yes',
        signedDaysAgo: signedDaysAgo!,
        signPeriodDays: signPeriodDays!,
        gap: numberOr(gap!),
        evidenceDaysAgo: evidenceDaysAgo!,
        evidencePeriodDays: evidencePeriodDays!,
      },
      light: light as Light,
      reasons: reasons!.split(' ').sort() as LightReason[],
    };
  });
