import { HostError } from "./errors";
import type { ClassName, HostObject } from "./targets";

/** A parameter of a member: its name, what it takes, and how a value of the wire becomes one of the host. */
export interface Parameter<V> {
  readonly name: string;
  /** As the docs show it, such as "text?". */
  readonly type: string;
  /** @throws HostError InvalidArgument */
  readonly read: (value: unknown) => V;
}

/** The arguments that parameters take. */
export type ArgumentsOf<P extends readonly Parameter<unknown>[]> = {
  -readonly [K in keyof P]: P[K] extends Parameter<infer V> ? V : never;
};

function parameter<V>(name: string, type: string, accepts: (value: unknown) => value is V): Parameter<V> {
  return {
    name,
    type,
    read: (value) => {
      if (accepts(value)) return value;
      throw new HostError("InvalidArgument", `The argument ${name} is missing, or is no ${type}.`);
    },
  };
}

const isText = (value: unknown): value is string => typeof value === "string";
const isNumber = (value: unknown): value is number => typeof value === "number";
const isWhole = (value: unknown): value is number => Number.isInteger(value);
const isFlag = (value: unknown): value is boolean => typeof value === "boolean";

export const text = (name: string) => parameter(name, "text", isText);
export const number = (name: string) => parameter(name, "number", isNumber);
export const whole = (name: string) => parameter(name, "whole number", isWhole);
export const flag = (name: string) => parameter(name, "true or false", isFlag);
export const anything = (name: string): Parameter<unknown> => ({ name, type: "any", read: (value) => value });

/** One of Microsoft's enumeration values, such as "Contents". */
export function choice<const V extends string>(name: string, values: readonly V[]): Parameter<V> {
  return parameter(name, values.join(" | "), (value): value is V => values.includes(value as V));
}

/** Left out, or null on the wire: the fallback. */
export function optional<V, const F>(inner: Parameter<V>, fallback: F): Parameter<V | F> {
  return {
    name: inner.name,
    type: `${inner.type}?`,
    read: (value) => (value === null || value === undefined ? fallback : inner.read(value)),
  };
}

/** Either of two kinds of argument, such as a key that is a name or a number. */
export function either<A, B>(first: Parameter<A>, second: Parameter<B>): Parameter<A | B> {
  return {
    name: first.name,
    type: `${first.type} or ${second.type}`,
    read: (value) => {
      try {
        return first.read(value);
      } catch (error) {
        if (error instanceof HostError) return second.read(value);
        throw error;
      }
    },
  };
}

/** An object that the caller handed over, such as a range. */
export function object<C extends ClassName>(name: string, of: C): Parameter<HostObject<C>> {
  const isSuch = (value: unknown): value is HostObject<C> =>
    typeof value === "object" && value !== null && (value as HostObject).of === of;
  return parameter(name, of, isSuch);
}
