import { refusals, type Refusal } from "./errors";
import type { Hands } from "./events/follow";
import { kindOf, type RequestLog } from "./log";
import { runRequest, type Trail } from "./protocol/run";
import { actionTypes, requestFlags, type RequestBody, type ResponseBody } from "./protocol/wire";
import type { HostState } from "./state";
import type { Fault } from "./switches";

/** A request as it arrives: its body as JSON text, and the bits that say how it wants to be treated. */
export interface RichRequest {
  readonly body: string;
  readonly flags: number;
  /** True for a request to what surrounds the workbook, such as the ribbon; it goes through while a cell is edited. */
  readonly isForPage: boolean;
}

/** Answered, as JSON text, or refused as a whole. */
export type RichAnswer = { readonly body: string } | { readonly refusal: number };

/** Excel on the web carries no more than this in a request, and none in an answer. */
const mostBytes = 5 * 1024 * 1024;

interface Desk {
  readonly state: HostState;
  readonly log: RequestLog;
  readonly hands: Hands;
}

/** Answers one request: waits, refuses or runs it, and writes it down. */
export async function answerRequest(request: RichRequest, desk: Desk): Promise<RichAnswer> {
  const startedAt = Date.now();
  const start = performance.now();
  const { answer, trail, error } = await attempt(request, desk);
  const members = trail.members;
  desk.log.add({
    startedAt,
    milliseconds: performance.now() - start,
    bytesIn: byteLength(request.body),
    bytesOut: "body" in answer ? byteLength(answer.body) : 0,
    kind: kindOf(members),
    members,
    reads: trail.reads,
    writes: trail.writes,
    error,
  });
  return answer;
}

interface Attempt {
  readonly answer: RichAnswer;
  readonly trail: Trail;
  readonly error: string | null;
}

const noTrail: Trail = { members: [], reads: 0, writes: 0 };

async function attempt(request: RichRequest, { state, hands }: Desk): Promise<Attempt> {
  const { switches } = state;
  if (byteLength(request.body) > mostBytes) return refused("requestTooLarge");
  if (!(await getsThrough(request, state))) return refused("cellEditMode");
  if (switches.latency > 0) await new Promise((resolve) => setTimeout(resolve, switches.latency));
  const body = JSON.parse(request.body) as RequestBody;
  const fault = isWork(request, body) ? switches.takeFault() : null;
  if (fault && "refusal" in fault) return refused(fault.refusal);
  const { answer, trail } = fault ? faulty(fault) : await run(body, state, hands);
  const text = JSON.stringify(answer);
  if (byteLength(text) > mostBytes) return { ...refused("responseTooLarge"), trail };
  return {
    answer: { body: text },
    trail,
    error: answer.Error && `${answer.Error.Code}: ${answer.Error.Message}`,
  };
}

/** While someone types in a cell, requests wait that ask to; others do not get through. */
async function getsThrough(request: RichRequest, { switches }: HostState): Promise<boolean> {
  if (request.isForPage || request.flags & requestFlags.customFunctions) return true;
  if (switches.isEditingCell && !(request.flags & requestFlags.delayForCellEdit)) return false;
  while (switches.isEditingCell) await switches.untilIdle();
  return true;
}

/** Whether the add-in's own code asked for it: Office.js by itself lets go of ranges and hands in functions' results. */
function isWork({ flags, isForPage }: RichRequest, { Actions }: RequestBody): boolean {
  if (isForPage || flags & requestFlags.customFunctions) return false;
  const letsGo = Actions.filter(({ Name }) => Name === "_RemoveReference");
  const makes = Actions.filter(({ ActionType }) => ActionType === actionTypes.instantiate);
  // A request that only makes something, such as a setting, is work; one that makes paths in order to let go is not.
  return letsGo.length === 0 || letsGo.length + makes.length < Actions.length;
}

/** What one request changes is one step of undo, as Excel keeps a record for each sync. */
async function run(body: RequestBody, state: HostState, hands: Hands) {
  const endStep = state.book.startStep();
  hands.isOwn = true;
  try {
    return await runRequest(body, state);
  } finally {
    hands.isOwn = false;
    endStep();
  }
}

function refused(refusal: Refusal): Attempt {
  return { answer: { refusal: refusals[refusal] }, trail: noTrail, error: refusal };
}

function faulty(fault: Exclude<Fault, { refusal: Refusal }>): { answer: ResponseBody; trail: Trail } {
  const message = fault.message ?? "This request was made to fail.";
  const error = { Code: fault.code, Message: message, Location: "", ActionIndex: 0, HttpStatusCode: 400 };
  return { answer: { Error: error, Results: [], TraceIds: [] }, trail: noTrail };
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
