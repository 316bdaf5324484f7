import { accessDenied, HostError } from "../errors";
import type { Effect, Method } from "../members";
import type { HostState } from "../state";
import type { HostObject } from "../targets";
import { classOf, findEvent, findMember, findMethod } from "./lookup";
import { memberName } from "./names";
import { createPaths, type Paths } from "./paths";
import { query, type Spelling } from "./query";
import {
  actionTypes,
  type Action,
  type ErrorBody,
  type Json,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/** What a request did, for the log. */
export interface Trail {
  readonly members: string[];
  reads: number;
  writes: number;
}

interface Run {
  readonly host: HostState;
  readonly paths: Paths;
  readonly trail: Trail;
  readonly touch: (member: string) => void;
  /** Counts an action, and refuses a write where the workbook is read-only. */
  readonly begin: (effect: Effect) => void;
  readonly settle: () => Promise<void>;
  readonly call: (
    member: string,
    method: Method<unknown>,
    self: unknown,
    args: readonly unknown[],
  ) => Promise<unknown>;
}

/**
 * Carries out a request, action by action. The first one that fails ends it: those before it stay done, as in Excel.
 */
export async function runRequest(
  body: RequestBody,
  host: HostState,
): Promise<{ answer: ResponseBody; trail: Trail }> {
  const trail: Trail = { members: [], reads: 0, writes: 0 };
  const run = startRun(body, host, trail);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === actionTypes.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: await perform(action, run) });
    } catch (error) {
      const failure = failureBody(error, index, trail.members.at(-1) ?? "");
      return { answer: { Error: failure, Results: results, TraceIds: traces }, trail };
    }
  }
  return { answer: { Error: null, Results: results, TraceIds: traces }, trail };
}

function startRun(body: RequestBody, host: HostState, trail: Trail): Run {
  // What somebody has just typed may not be computed yet: Excel answers with results, always.
  let isStale = true;
  const touch = (member: string) => {
    if (trail.members.at(-1) !== member) trail.members.push(member);
  };
  const settle = async () => {
    if (isStale) await host.book.settled();
    isStale = false;
  };
  const begin = (effect: Effect) => {
    if (effect === "writes" && host.switches.isReadOnly) accessDenied("the workbook is open read-only");
    if (effect === "writes") isStale = true;
    trail[effect] += 1;
  };
  const call: Run["call"] = async (member, method, self, args) => {
    touch(member);
    begin(method.effect);
    if (method.needsResults) await settle();
    return method.run(self, host, ...readArguments(member, method, args));
  };
  return { host, paths: createPaths(body, { host, touch, call }), trail, touch, begin, settle, call };
}

/** @throws HostError InvalidArgument for one that does not fit, or that the host does not know what to do with */
function readArguments(member: string, { parameters }: Method<unknown>, args: readonly unknown[]): unknown[] {
  const surplus = args.slice(parameters.length).some((value) => value !== null);
  if (surplus) throw new HostError("InvalidArgument", `${member} takes ${parameters.length} arguments here.`);
  return parameters.map((parameter, index) => parameter.read(args[index]));
}

async function perform(action: Action, run: Run): Promise<Json> {
  if (action.ActionType === actionTypes.trace) return null;
  const object = await run.paths.find(action.ObjectPathId);
  switch (action.ActionType) {
    case actionTypes.instantiate:
      return object && instantiated(object, action.ObjectPathId, run);
    case actionTypes.query:
      return object && load(object, action, run, "wire");
    case actionTypes.queryAsJson:
      return object && load(object, action, run, "json");
    case actionTypes.method:
      return isKeeping(action) ? keep(object, action, run) : call(there(object, action), action, run);
    case actionTypes.setProperty:
      return set(there(object, action), memberName(action.Name), action.ArgumentInfo?.Arguments?.[0], run);
    case actionTypes.update:
      return update(there(object, action), action, run);
    case actionTypes.ensureUnchanged:
      return ensureUnchanged(there(object, action), action, run);
    default:
      throw new HostError(
        "ApiNotFound",
        `The workbench host does not have action type ${action.ActionType}.`,
      );
  }
}

function there(object: HostObject | null, action: Action): HostObject {
  if (object) return object;
  throw new HostError("ItemNotFound", `${action.Name || "The action"} was called on a null object.`);
}

/** What the client finds the object by again: a reference where it asked for one, else its id. */
function instantiated(object: HostObject, path: number, { host, paths }: Run): Json {
  const reference = paths.referenceOf(path);
  const identity = classOf(object).identity?.(object.target, host) ?? {};
  return reference ? { ...identity, _ReferenceId: reference } : identity;
}

async function load(object: HostObject, action: Action, run: Run, spelling: Spelling): Promise<Json> {
  await run.settle();
  run.begin("reads");
  return query(object, action.QueryInfo ?? {}, { host: run.host, spelling, touch: run.touch });
}

/** The client keeps every range that it gets, before it knows whether it got one. */
function keep(object: HostObject | null, action: Action, { paths, touch }: Run): null {
  if (!object) return null;
  const owner = classOf(object);
  touch(`${owner.name}._KeepReference`);
  if (!owner.isKept) throw new HostError("ApiNotFound", `The workbench host keeps no ${owner.name}.`);
  paths.keep(action.ObjectPathId, object);
  return null;
}

function isKeeping({ Name }: Action): boolean {
  return Name === "_KeepReference";
}

async function call(object: HostObject, action: Action, run: Run): Promise<Json> {
  const owner = classOf(object);
  const name = memberName(action.Name);
  const label = `${owner.name}.${name}`;
  run.touch(label);
  const registration = findEvent(owner, name, run.host);
  if (registration) {
    const [event, change] = registration;
    run.host.registrations[change](event.type, event.target(object.target));
    return null;
  }
  const method = findMethod(owner, name, run.host);
  const args = await run.paths.argumentsOf(action.ArgumentInfo);
  const answer = await run.call(label, method, object.target, args);
  return method.to ? null : ((answer ?? null) as Json);
}

function set(object: HostObject, name: string, value: unknown, run: Run): null {
  const owner = classOf(object);
  const label = `${owner.name}.${name}`;
  run.touch(label);
  const member = findMember(owner, name, run.host);
  if (member.kind !== "property" || !member.set) {
    throw new HostError("InvalidArgument", `${label} is read-only in the workbench host.`);
  }
  run.begin(member.effect);
  member.set(object.target, run.host, value);
  return null;
}

function update(object: HostObject, action: Action, run: Run): null {
  for (const [name, value] of Object.entries(action.ObjectState ?? {})) set(object, name, value, run);
  return null;
}

async function ensureUnchanged(object: HostObject, action: Action, run: Run): Promise<null> {
  const expected = action.ObjectState ?? {};
  const actual = await load(object, { ...action, QueryInfo: { Select: Object.keys(expected) } }, run, "json");
  for (const [name, value] of Object.entries(expected)) {
    const now = (actual as Readonly<Record<string, Json>>)[name];
    if (JSON.stringify(now) === JSON.stringify(value)) continue;
    throw new HostError(
      "Conflict",
      `${classOf(object).name}.${name} is ${JSON.stringify(now)}, not ${JSON.stringify(value)}.`,
    );
  }
  return null;
}

/** Anything but an error of the host's own is a refusal of the book's, or a mistake: its text says which. */
function failureBody(error: unknown, index: number, location: string): ErrorBody {
  const code = error instanceof HostError ? error.code : "GeneralException";
  const message = error instanceof Error ? error.message : String(error);
  return { Code: code, Message: message, Location: location, ActionIndex: index, HttpStatusCode: 400 };
}
