import { HostError } from "../errors";
import type { Method } from "../members";
import type { HostState } from "../state";
import type { HostObject } from "../targets";
import { classOf, findMember, findMethod, objectOf, serviceNamed } from "./lookup";
import { memberName } from "./names";
import { pathTypes, type ArgumentInfo, type Json, type ObjectPath, type RequestBody } from "./wire";

/** Finds the objects that a request names. Each path is followed once a request: a getter that makes things makes them once. */
export interface Paths {
  /** Null for a null object. */
  find(id: number): Promise<HostObject | null>;
  /** Arguments of a call, with objects in the place of their paths. */
  argumentsOf(info: ArgumentInfo | undefined): Promise<unknown[]>;
  keep(id: number, object: HostObject): void;
  /** The reference under which the client keeps the object, or null. */
  referenceOf(id: number): string | null;
}

/** What following a path needs from the run of the request. */
export interface PathContext {
  readonly host: HostState;
  readonly touch: (member: string) => void;
  /** Calls a method; refuses it where it may not be called. */
  readonly call: (
    member: string,
    method: Method<unknown>,
    self: unknown,
    args: readonly unknown[],
  ) => Promise<unknown>;
}

/** The paths of one request. */
export function createPaths(body: RequestBody, context: PathContext): Paths {
  const { host } = context;
  const objects = new Map<number, Promise<HostObject | null>>();
  const references = new Map<number, string>();

  const find = async (id: number): Promise<HostObject | null> => {
    const reference = references.get(id);
    if (reference) return keptObject(reference);
    const known = objects.get(id) ?? follow(pathOf(id));
    objects.set(id, known);
    return known;
  };

  const pathOf = (id: number): ObjectPath => {
    const path = body.ObjectPaths[String(id)];
    if (!path) throw new HostError("InvalidArgument", `The request has no object path ${id}.`);
    if (path.ObjectPathType === pathTypes.reference) references.set(id, path.Name);
    return path;
  };

  const keptObject = (reference: string): HostObject => {
    const kept = host.references.find(reference);
    if (kept) return kept;
    throw new HostError(
      "InvalidReference",
      "The cells that this range stood for are gone, or it was released.",
    );
  };

  const follow = async (path: ObjectPath): Promise<HostObject | null> => {
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return { of: "Workbook", target: null };
      case pathTypes.service:
        return serviceNamed(path.Name);
      case pathTypes.reference:
        return keptObject(path.Name);
      case pathTypes.nullObject:
        return null;
      default:
        return followFromParent(path);
    }
  };

  const followFromParent = async (path: ObjectPath): Promise<HostObject | null> => {
    const parent = await find(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const owner = classOf(parent);
    const name = path.ObjectPathType === pathTypes.indexer ? "getItem" : memberName(path.Name);
    const label = `${owner.name}.${name}`;
    context.touch(label);
    if (path.ObjectPathType === pathTypes.property) {
      const member = findMember(owner, name, host);
      if (member.kind !== "navigation") throw new HostError("InvalidArgument", `${label} is no object.`);
      return objectOf(member.to, member.run(parent.target, host), label);
    }
    const method = findMethod(owner, name, host);
    if (!method.to) throw new HostError("InvalidArgument", `${label}() gives no object.`);
    const args = await argumentsOf(path.ArgumentInfo);
    return objectOf(method.to, await context.call(label, method, parent.target, args), label);
  };

  const argumentsOf = async (info: ArgumentInfo | undefined): Promise<unknown[]> => {
    const references = info?.ReferencedObjectPathIds ?? [];
    const resolve = (value: Json, index: number) => {
      const reference = references[index];
      return typeof reference === "number" && reference !== 0 ? find(reference) : value;
    };
    return Promise.all((info?.Arguments ?? []).map(resolve));
  };

  return {
    find,
    argumentsOf,
    keep: (id, object) => {
      references.set(id, host.references.keep(object));
    },
    referenceOf: (id) => references.get(id) ?? null,
  };
}
