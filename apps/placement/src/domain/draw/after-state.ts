import type { PlacementEvent } from '@junheng/contracts';
import type { AfterEvent } from './after-events.ts';

/** null: erased, or the key is gone. */
type Opened<T> = { readonly [K in keyof T]: T[K] | null };

type Homeroom = PlacementEvent<'HomeroomLotDrawn'>['data'];
type Team = PlacementEvent<'TeachingTeamDrawn'>['data'];
export type HomeroomLot = Pick<Homeroom, 'classNo' | 'staffId' | 'listHash' | 'setAside'> & Opened<Pick<Homeroom, 'name'>>;
export type TeamLot = Pick<Team, 'classNo' | 'teamId' | 'listHash' | 'setAside'> & Opened<Pick<Team, 'members'>>;

type Signed = PlacementEvent<'DrawSigned'>['data'];
export type Signature = Pick<Signed, 'supervisorId' | 'statement' | 'onPaper'> & Opened<Pick<Signed, 'reason'>>;

type Raised = PlacementEvent<'ObjectionRaised'>['data'];
type Resolved = PlacementEvent<'ObjectionResolved'>['data'];
export type Objection = Pick<Raised, 'objectionId' | 'raisedAs'> &
  Opened<Pick<Raised, 'studentId' | 'text' | 'raisedBy'>> & {
    readonly resolved: (Pick<Resolved, 'decision' | 'remedy' | 'decidedBy'> & Opened<Pick<Resolved, 'reason'>>) | null;
  };

type Placed = PlacementEvent<'LatePlacementRun'>['data'];
export type Arrival = Pick<Placed, 'arrivalNo' | 'arrival' | 'studentId' | 'candidates' | 'classNo'> & Opened<Pick<Placed, 'ground'>>;

/** Where a pupil came to by the draw or as an arrival. `places` null: what the draw's own constraints say. */
export type Seat = { readonly classNo: number; readonly places: number | null; readonly leftOn: string | null };

/** The part of a draw that begins with its run; an annulment puts it back. */
export type AfterState = {
  /** In the order of the classes; empty: not drawn. */
  readonly homeroom: readonly HomeroomLot[];
  readonly teams: readonly TeamLot[];
  readonly signatures: readonly Signature[];
  /** First and last day. */
  readonly notice: { readonly from: string; readonly to: string } | null;
  readonly objections: readonly Objection[];
  /** By pupil; empty until the placement is fixed. */
  readonly seats: ReadonlyMap<string, Seat>;
  readonly arrivals: readonly Arrival[];
  readonly isPublished: boolean;
  readonly isFixed: boolean;
};

export const emptyAfter: AfterState = {
  homeroom: [],
  teams: [],
  signatures: [],
  notice: null,
  objections: [],
  seats: new Map(),
  arrivals: [],
  isPublished: false,
  isFixed: false,
};

export function evolveAfter(state: AfterState, event: AfterEvent): AfterState {
  switch (event.type) {
    case 'HomeroomLotDrawn': {
      const { classNo, staffId, name, listHash, setAside } = event.data;
      return { ...state, homeroom: [...state.homeroom, { classNo, staffId, name, listHash, setAside }] };
    }
    case 'TeachingTeamDrawn': {
      const { classNo, teamId, members, listHash, setAside } = event.data;
      return { ...state, teams: [...state.teams, { classNo, teamId, members, listHash, setAside }] };
    }
    case 'DrawSigned': {
      const { supervisorId, statement, onPaper, reason } = event.data;
      return { ...state, signatures: [...state.signatures, { supervisorId, statement, onPaper, reason }] };
    }
    case 'DrawPublished':
      return { ...state, isPublished: true, notice: { from: event.data.noticeFrom, to: event.data.noticeTo } };
    case 'ObjectionRaised': {
      const { objectionId, raisedAs, studentId, text, raisedBy } = event.data;
      return { ...state, objections: [...state.objections, { objectionId, raisedAs, studentId, text, raisedBy, resolved: null }] };
    }
    case 'ObjectionResolved': {
      const { objectionId, decision, remedy, decidedBy, reason } = event.data;
      const resolved = { decision, remedy, decidedBy, reason };
      return { ...state, objections: state.objections.map((each) => (each.objectionId === objectionId ? { ...each, resolved } : each)) };
    }
    case 'PlacementFixed': {
      const seats = event.data.classes.flatMap(({ classNo, studentIds }) =>
        studentIds.map((studentId): [string, Seat] => [studentId, { classNo, places: null, leftOn: null }]),
      );
      return { ...state, isFixed: true, seats: new Map(seats) };
    }
    case 'LatePlacementRun': {
      const { arrivalNo, arrival, studentId, candidates, classNo, ground } = event.data;
      // Who comes back takes as many places as before.
      const places = arrival === 'returned' ? (state.seats.get(studentId)?.places ?? null) : event.data.places;
      const arrivals = [...state.arrivals, { arrivalNo, arrival, studentId, candidates, classNo, ground }];
      return { ...state, arrivals, seats: new Map([...state.seats, [studentId, { classNo, places, leftOn: null }]]) };
    }
    case 'PupilLeft': {
      const { studentId, classNo, day } = event.data;
      const places = state.seats.get(studentId)?.places ?? null;
      return { ...state, seats: new Map([...state.seats, [studentId, { classNo, places, leftOn: day }]]) };
    }
  }
}

/** Waits for its answer. One whose words went with an erased pupil waits for none, or the placement could never be fixed. */
export const isOpenObjection = ({ resolved, raisedBy }: Objection): boolean => resolved === null && raisedBy !== null;

/** What the calendar shows of it. */
export const afterFigures = ({ signatures, objections }: AfterState): { signed: number; openObjections: number } => ({
  signed: signatures.filter(({ statement }) => statement === 'witnessed').length,
  openObjections: objections.filter(isOpenObjection).length,
});
