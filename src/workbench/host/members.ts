import type { ArgumentsOf, Parameter } from "./arguments";
import type { HostState } from "./state";
import type { RequirementSet } from "./requirements";
import type { ClassName, Targets } from "./targets";

/** Whether a member changes the workbook; a read-only workbook refuses those that do. */
export type Effect = "reads" | "writes";

/** A plain value of an object. Cell values and the like arrive and leave as JSON. */
export interface Property<Self> {
  readonly kind: "property";
  readonly since: RequirementSet;
  readonly get: (self: Self, host: HostState) => unknown;
  readonly set: ((self: Self, host: HostState, value: unknown) => void) | null;
  /** Of setting it. */
  readonly effect: Effect;
  /** What it takes, for the docs; null when it is read-only. */
  readonly type: string | null;
}

/** An object that belongs to another, such as a sheet's tables; `run` answers with what it stands for. */
export interface Navigation<Self> {
  readonly kind: "navigation";
  readonly since: RequirementSet;
  readonly to: ClassName;
  readonly run: (self: Self, host: HostState) => unknown;
}

/** A call: it answers with a value, or, where `to` names a class, with what an object of it stands for. */
export interface Method<Self> {
  readonly kind: "method";
  readonly since: RequirementSet;
  readonly effect: Effect;
  readonly parameters: readonly Parameter<unknown>[];
  readonly to: ClassName | null;
  /** Whether the answer depends on computed values, so that formulas must be computed first. */
  readonly needsResults: boolean;
  readonly run: (self: Self, host: HostState, ...args: readonly unknown[]) => unknown;
}

/** Something that listeners can be told about; the client registers for it by a method of its own. */
export interface Event<Self> {
  readonly kind: "event";
  readonly since: RequirementSet;
  readonly type: number;
  /** What the client calls: "_Register" + this + …; the listener's own name is the member's. */
  readonly register: string;
  readonly target: (self: Self) => string;
}

export type Member<Self> = Property<Self> | Navigation<Self> | Method<Self> | Event<Self>;

/** A class of Microsoft's client, as far as the host has it. */
export interface HostClass<C extends ClassName = ClassName> {
  readonly name: C;
  /** Name under which the client makes it out of nothing, for a service. */
  readonly service?: string;
  /** What the client finds the object by again in a later request. */
  readonly identity?: (self: Targets[C], host: HostState) => Readonly<Record<string, string | number>>;
  /** Whether the client may keep an object of this class across requests by a reference. */
  readonly isKept?: boolean;
  /** For a collection: the class of its items, and all of them. */
  readonly items?: {
    readonly of: ClassName;
    readonly list: (self: Targets[C], host: HostState) => readonly unknown[];
  };
  readonly members: Readonly<Record<string, Member<Targets[C]>>>;
}

/** The words in which the members of one class are declared. */
export function membersOf<C extends ClassName>() {
  type Self = Targets[C];
  return {
    /** A value that can be read. */
    value: (since: RequirementSet, get: (self: Self, host: HostState) => unknown): Property<Self> => ({
      kind: "property",
      since,
      get,
      set: null,
      effect: "reads",
      type: null,
    }),

    /** A value that can be read and set; setting it changes the workbook, unless it is said to only read. */
    setting: <V>(
      since: RequirementSet,
      takes: Parameter<V>,
      get: (self: Self, host: HostState) => unknown,
      set: (self: Self, host: HostState, value: V) => void,
      effect: Effect = "writes",
    ): Property<Self> => ({
      kind: "property",
      since,
      get,
      set: (self, host, value) => set(self, host, takes.read(value)),
      effect,
      type: takes.type,
    }),

    /** An object that belongs to this one; undefined when there is none. */
    part: <T extends ClassName>(
      since: RequirementSet,
      to: T,
      run: (self: Self, host: HostState) => Targets[T] | undefined,
    ): Navigation<Self> => ({ kind: "navigation", since, to, run }),

    /** A call that answers with a value, or with nothing. */
    call: <const P extends readonly Parameter<unknown>[]>(
      since: RequirementSet,
      effect: Effect,
      parameters: P,
      run: (self: Self, host: HostState, ...args: ArgumentsOf<P>) => unknown,
    ): Method<Self> => ({ ...method(since, effect, parameters, run), to: null }),

    /** A call that answers with an object; undefined when there is none. */
    find: <T extends ClassName, const P extends readonly Parameter<unknown>[]>(
      since: RequirementSet,
      to: T,
      parameters: P,
      run: (self: Self, host: HostState, ...args: ArgumentsOf<P>) => Targets[T] | undefined,
    ): Method<Self> => ({ ...method(since, "reads", parameters, run), to }),

    /** As `find`, where the answer depends on computed values. */
    findResult: <T extends ClassName, const P extends readonly Parameter<unknown>[]>(
      since: RequirementSet,
      to: T,
      parameters: P,
      run: (self: Self, host: HostState, ...args: ArgumentsOf<P>) => Targets[T] | undefined,
    ): Method<Self> => ({ ...method(since, "reads", parameters, run), to, needsResults: true }),

    /** A call that makes an object. */
    make: <T extends ClassName, const P extends readonly Parameter<unknown>[]>(
      since: RequirementSet,
      to: T,
      parameters: P,
      run: (self: Self, host: HostState, ...args: ArgumentsOf<P>) => Targets[T],
    ): Method<Self> => ({ ...method(since, "writes", parameters, run), to }),

    /** An event, by the number and the name that Microsoft's client has for it. */
    event: (
      since: RequirementSet,
      type: number,
      register: string,
      target: (self: Self) => string,
    ): Event<Self> => ({ kind: "event", since, type, register, target }),
  };
}

function method<Self, const P extends readonly Parameter<unknown>[]>(
  since: RequirementSet,
  effect: Effect,
  parameters: P,
  run: (self: Self, host: HostState, ...args: ArgumentsOf<P>) => unknown,
): Omit<Method<Self>, "to"> {
  return {
    kind: "method",
    since,
    effect,
    parameters,
    needsResults: false,
    run: (self, host, ...args) => run(self, host, ...(args as unknown as ArgumentsOf<P>)),
  };
}
