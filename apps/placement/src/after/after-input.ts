import {
  calendarDay,
  leavings,
  objectionDecisions,
  objectionRemedies,
  paragraphs,
  placementContracts,
  signingStatements,
} from '@junheng/contracts';
import { z } from 'zod';

/** Input comes from outside: what is none of these must reach neither a query nor a stream's name. */
const { homeroomLotDrawn, teachingTeamDrawn, drawSigned, latePlacementRun } = placementContracts;
export const drawIdInput = homeroomLotDrawn.fields.drawId.schema;
const uuid = z.uuid().lowercase();

export const homeroomInput = z.object({
  drawId: drawIdInput,
  teachers: z
    .array(z.object({ staffId: uuid.nullable(), name: homeroomLotDrawn.fields.name.schema, childIds: z.array(uuid).max(10) }))
    .min(1)
    .max(99),
});
export const teamsInput = z.object({
  drawId: drawIdInput,
  teams: z
    .array(z.object({ teamId: uuid.nullable(), members: teachingTeamDrawn.fields.members.schema }))
    .min(1)
    .max(99),
});
export const signInput = z.object({
  drawId: drawIdInput,
  supervisorId: uuid,
  statement: z.enum(signingStatements),
  resultHash: drawSigned.fields.resultHash.schema,
  reason: drawSigned.fields.reason.schema,
  onPaper: z.boolean(),
});
export const objectInput = z.object({
  drawId: drawIdInput,
  objectionId: uuid,
  studentId: uuid.nullable(),
  text: paragraphs(2000).min(1),
});
export const resolveInput = z.object({
  drawId: drawIdInput,
  objectionId: uuid,
  decision: z.enum(objectionDecisions),
  remedy: z.enum(objectionRemedies),
  reason: paragraphs(2000).min(1),
});
const { together, apart, allowed, places, ground } = latePlacementRun.fields;
export const lateInput = z.object({
  drawId: drawIdInput,
  studentId: uuid,
  arrival: z.enum(['late', 'transfer-in']),
  binding: z
    .object({
      together: together.schema,
      apart: apart.schema,
      allowed: allowed.schema,
      places: places.schema,
      ground: ground.schema.min(1),
    })
    .nullable(),
});
export const leaveInput = z.object({ drawId: drawIdInput, studentId: uuid, leaving: z.enum(leavings), day: calendarDay });
