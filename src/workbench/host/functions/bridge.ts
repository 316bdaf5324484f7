import type { FunctionArgument, FunctionCaller, FunctionResult } from "../../book/book";
import type { Switches } from "../switches";
import { fullName, type FunctionMetadata, type FunctionsMetadata } from "./metadata";
import { argumentToWire, errorIn, resultFromWire } from "./values";

/** An entry of a message to the add-in's runtime: category, type, target, message. */
export type MessageEntry = readonly [category: number, type: number, target: string, message: string];

/** Carries calls from cells to the add-in's functions and their results back. */
export interface FunctionsBridge extends FunctionCaller {
  /** The functions that the add-in offers, from its metadata. */
  offer(metadata: FunctionsMetadata, namespace: string): void;
  /** The runtime says that it is ready: calls that waited go out. */
  start(): void;
  readonly isStarted: boolean;
  /** Whether a call still waits for its first result. */
  readonly isWaiting: boolean;
  /** Rows of [id, succeeded, value, error number] from the runtime. */
  takeResults(rows: unknown): void;
  /** Forgets every call. */
  clear(): void;
}

const functionsCategory = 1;
const callType = 1000;
const cancelType = 1001;
const callFlags = { cancelable: 1, streaming: 2, errorsAllowed: 4 } as const;

interface OpenCall {
  hasResult: boolean;
  readonly isStream: boolean;
  readonly onResult: (result: FunctionResult) => void;
}

/** A bridge that sends its entries with `send`: those of one moment go out together, as Excel does it. */
export function createFunctionsBridge(
  switches: Switches,
  send: (entries: readonly MessageEntry[]) => void,
): FunctionsBridge {
  const functions = new Map<string, FunctionMetadata>();
  const open = new Map<number, OpenCall>();
  let outbox: MessageEntry[] = [];
  let isStarted = false;
  let errorsAllowed = false;
  let lastId = 0;

  const flush = () => {
    if (!isStarted || outbox.length === 0) return;
    const entries = outbox;
    outbox = [];
    send(entries);
  };
  const post = (type: number, message: unknown) => {
    if (outbox.length === 0) queueMicrotask(flush);
    outbox.push([functionsCategory, type, "", JSON.stringify(message)]);
  };
  const cancel = (id: number) => {
    if (open.delete(id)) post(cancelType, { invocationId: id });
  };

  const startCall = (
    called: FunctionMetadata,
    args: readonly FunctionArgument[],
    callerAddress: string,
    onResult: OpenCall["onResult"],
  ) => {
    const id = (lastId += 1);
    const isStream = called.options?.stream ?? false;
    open.set(id, { hasResult: false, isStream, onResult });
    const values = args.map((argument) => argumentToWire(argument, { blank: switches.blankArguments }));
    const addresses = args.map(({ address }) => address);
    post(callType, [id, called.id, values, callerAddress, flagsOf(called, errorsAllowed), addresses]);
    return () => cancel(id);
  };

  return {
    offer: (metadata, namespace) => {
      functions.clear();
      for (const each of metadata.functions) functions.set(fullName(each, namespace), each);
      errorsAllowed = metadata.allowErrorForDataTypeAny ?? false;
    },
    start: () => {
      isStarted = true;
      flush();
    },
    get isStarted() {
      return isStarted;
    },
    call: (name, args, callerAddress, onResult) => {
      const called = functions.get(name.toUpperCase());
      if (!called) throw new Error(`The add-in offers no function ${name}.`);
      const error = errorsAllowed ? undefined : errorIn(args);
      if (!error) return startCall(called, args, callerAddress, onResult);
      onResult({ error: error.error, message: "" });
      return () => undefined;
    },
    get isWaiting() {
      return [...open.values()].some(({ hasResult }) => !hasResult);
    },
    takeResults: (rows) => {
      for (const row of rows as readonly (readonly unknown[])[]) {
        const id = Number(row[0]);
        const call = open.get(id);
        if (!call) continue;
        call.hasResult = true;
        if (!call.isStream) open.delete(id);
        call.onResult(resultFromWire(row));
      }
    },
    clear: () => {
      for (const id of [...open.keys()]) cancel(id);
    },
  };
}

function flagsOf({ options }: FunctionMetadata, errorsAllowed: boolean): number {
  const stream = options?.stream ? callFlags.streaming | callFlags.cancelable : 0;
  const cancelable = options?.cancelable ? callFlags.cancelable : 0;
  return stream | cancelable | (errorsAllowed ? callFlags.errorsAllowed : 0);
}
