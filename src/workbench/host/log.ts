import { createListeners } from "./listeners";

/** What a request was for. */
export type RequestKind = "workbook" | "functions" | "page" | "cleanup";

/** One request of the add-in, as it cost. */
export interface LoggedRequest {
  /** Counts from 1. */
  readonly number: number;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** From the request's arrival to its answer, waiting included. */
  readonly milliseconds: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
  readonly kind: RequestKind;
  /** In the order of their use, such as "Worksheet.getRange"; a member used many times in a row stands there once. */
  readonly members: readonly string[];
  readonly reads: number;
  readonly writes: number;
  /** "AccessDenied: …", or null. */
  readonly error: string | null;
}

/** All requests so far, and those to come. */
export interface RequestLog {
  readonly requests: readonly LoggedRequest[];
  add(request: Omit<LoggedRequest, "number">): void;
  /** Calls the listener for each request when it has been answered; returns the way to stop. */
  subscribe(listener: (request: LoggedRequest) => void): () => void;
  clear(): void;
}

/** A log that keeps the newest requests, and counts all. */
export function createLog(kept = 1000): RequestLog {
  let requests: LoggedRequest[] = [];
  let count = 0;
  const listeners = createListeners<LoggedRequest>();
  return {
    get requests() {
      return requests;
    },
    add: (entry) => {
      const request = { ...entry, number: (count += 1) };
      requests = [...requests.slice(1 - kept), request];
      listeners.tell(request);
    },
    subscribe: listeners.add,
    clear: () => {
      requests = [];
    },
  };
}

/** The kind of a request, from the members that it used. */
export function kindOf(members: readonly string[]): RequestKind {
  if (members.length > 0 && members.every((member) => member === "Workbook._RemoveReference"))
    return "cleanup";
  if (members.some((member) => member.startsWith("CustomFunctions."))) return "functions";
  return members.some((member) => /^(AppRuntime|AddinInternal|DynamicRibbon|Ribbon)/.test(member))
    ? "page"
    : "workbook";
}
