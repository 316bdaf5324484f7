import { classes } from "../classes";
import { HostError } from "../errors";
import type { Event, HostClass, Member, Method } from "../members";
import { supports } from "../requirements";
import type { HostState } from "../state";
import type { ClassName, HostObject } from "../targets";

/** A member with the object it belongs to: what it stands for is the member's own business. */
export type AnyMember = Member<unknown>;

/** A class whose objects stand for anything: only its own members know what. */
export interface AnyClass extends Omit<HostClass, "members" | "identity" | "items"> {
  readonly identity?: (self: unknown, host: HostState) => Readonly<Record<string, string | number>>;
  readonly items?: {
    readonly of: ClassName;
    readonly list: (self: unknown, host: HostState) => readonly unknown[];
  };
  readonly members: Readonly<Record<string, AnyMember>>;
}

export function classOf(object: HostObject): AnyClass {
  return classNamed(object.of);
}

export function classNamed(name: ClassName): AnyClass {
  // A class and what its objects stand for are paired by name in `Targets`; TypeScript cannot follow a name at run time.
  return classes[name] as unknown as AnyClass;
}

/** The class that the client makes under this name, such as "Microsoft.ExcelServices.CustomFunctions". */
export function serviceNamed(name: string): HostObject {
  const found = Object.values(classes).find((each) => each.service === name);
  if (found) return { of: found.name, target: null } as HostObject;
  throw notThere(name);
}

/**
 * A member by the name that the client calls it.
 *
 * @throws HostError ApiNotFound when the host has no such member, or the simulated Excel is too old for it
 */
export function findMember(owner: AnyClass, name: string, host: HostState): AnyMember {
  const member = Object.hasOwn(owner.members, name) ? owner.members[name] : undefined;
  if (!member) throw notThere(`${owner.name}.${name}`);
  if (supports(host.matrix, member.since)) return member;
  throw new HostError(
    "ApiNotFound",
    `${owner.name}.${name} came with ${member.since}, which this Excel does not have.`,
  );
}

/** The method of this name, or the indexer, which is getItem. */
export function findMethod(owner: AnyClass, name: string, host: HostState): Method<unknown> {
  const member = findMember(owner, name, host);
  if (member.kind === "method") return member;
  throw notThere(`${owner.name}.${name}()`);
}

/** The event that a call such as "_RegisterDataChangedEvent" is about, or null when it is no such call. */
export function findEvent(
  owner: AnyClass,
  name: string,
  host: HostState,
): [Event<unknown>, "add" | "remove"] | null {
  const found = /^_(Register|Unregister)(.+)$/.exec(name);
  if (!found) return null;
  const member = Object.entries(owner.members).find(
    ([, each]) => each.kind === "event" && each.register === found[2],
  );
  if (!member) throw notThere(`${owner.name}.${name}`);
  const event = findMember(owner, member[0], host) as Event<unknown>;
  return [event, found[1] === "Register" ? "add" : "remove"];
}

/**
 * The object that a member answered with: null where there is none and the member is an …OrNullObject one.
 *
 * @throws HostError ItemNotFound where there is none and the member is no such one
 */
export function objectOf(of: ClassName, target: unknown, member: string): HostObject | null {
  if (target !== undefined) return { of, target } as HostObject;
  if (member.includes("OrNullObject")) return null;
  throw new HostError("ItemNotFound", `${member}: the requested ${of} doesn't exist.`);
}

function notThere(what: string): HostError {
  return new HostError("ApiNotFound", `The workbench host does not have ${what}.`);
}
