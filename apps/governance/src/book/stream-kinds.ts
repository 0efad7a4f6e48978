import { appraisalDecider } from '../domain/appraisal/decide.ts';
import { awardDecider } from '../domain/award/decide.ts';
import { commendationDecider } from '../domain/commendation/decide.ts';
import { entryDecider } from '../domain/entry/decide.ts';
import { expertVisitDecider } from '../domain/expert-visit/decide.ts';
import { fundDecider } from '../domain/fund/decide.ts';
import { personDecider } from '../domain/person/decide.ts';
import { mappingDecider } from '../domain/mapping/decide.ts';
import { obligationDecider } from '../domain/obligation/decide.ts';
import { packDecider } from '../domain/pack/decide.ts';
import { taskDecider } from '../domain/task/decide.ts';
import { taskListDecider } from '../domain/task-list/decide.ts';
import { lightDecider } from '../domain/light/decide.ts';
import { measureDecider } from '../domain/measure/decide.ts';
import { officeDecider } from '../domain/office/decide.ts';
import { evidenceDecider } from '../domain/evidence/decide.ts';
import { issueDecider } from '../domain/issue/decide.ts';
import { reportDecider } from '../domain/report/decide.ts';
import { supervisionDecider } from '../domain/supervision/decide.ts';
import { talkDecider } from '../domain/talk/decide.ts';
import { workgroupDecider } from '../domain/workgroup/decide.ts';
import { planDecider } from '../domain/plan/decide.ts';
import { meetingDecider } from '../domain/meeting/decide.ts';
import { visitsDecider } from '../domain/visits/decide.ts';
import { visitCapDecider } from '../domain/visit-cap/decide.ts';

/** Every kind of stream, by the name before the slash: `office/basic-education`. A topic adds its own here, one line each. */
export const streamKinds = {
  'visit-cap': visitCapDecider,
  visits: visitsDecider,
  meeting: meetingDecider,
  plan: planDecider,
  workgroup: workgroupDecider,
  talk: talkDecider,
  supervision: supervisionDecider,
  report: reportDecider,
  issue: issueDecider,
  evidence: evidenceDecider,
  appraisal: appraisalDecider,
  award: awardDecider,
  commendation: commendationDecider,
  entry: entryDecider,
  'expert-visit': expertVisitDecider,
  fund: fundDecider,
  light: lightDecider,
  measure: measureDecider,
  mapping: mappingDecider,
  obligation: obligationDecider,
  pack: packDecider,
  task: taskDecider,
  'task-list': taskListDecider,
  office: officeDecider,
  person: personDecider,
};

export type Kind = keyof typeof streamKinds;
/** The state that the kind's own decider folds. */
export type StateOf<K extends Kind> = (typeof streamKinds)[K]['initial'];
export type EventOf<K extends Kind> = Parameters<(typeof streamKinds)[K]['evolve']>[1];
