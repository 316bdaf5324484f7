import { refusals } from "../errors";
import type { HostState } from "../state";
import type { Host } from "../host";

/** A call of the Common API or of the Rich API, as executeMethod carries it. */
export interface ExecuteMethod {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
}

type Operation = (call: ExecuteMethod, host: Host) => object | Promise<object>;

/** What the host can be asked to do, by Office.js's numbers; anything else is refused as not supported. */
const operations: Readonly<Record<number, Operation>> = {
  75: loadSettings,
  76: saveSettings,
  93: richRequest,
  94: commandCompleted,
};

const done = { Error: 0 };

/** Carries out an operation; the answer has Office.js's error number, which is 0 when all went well. */
export function executeMethod(call: ExecuteMethod, host: Host): object | Promise<object> {
  const operation = operations[call.DdaMethod.DispatchId];
  return operation ? operation(call, host) : { Error: refusals.notSupported };
}

async function richRequest({ ArrayData = [] }: ExecuteMethod, host: Host): Promise<object> {
  const [target, , , , body, , flags] = ArrayData;
  const answer = await host.handle({
    body: String(body),
    flags: Number(flags),
    isForPage: target === "WacPartition",
  });
  return "refusal" in answer ? { Error: answer.refusal } : { Error: 0, Data: [200, [], answer.body] };
}

/** Office.context.document.settings.saveAsync: the settings as they shall be, each as JSON. */
function saveSettings({ DdaSettingsMethod }: ExecuteMethod, { state }: Host): object {
  if (state.switches.isReadOnly) return { Error: readOnlySettings };
  const settings = own(state);
  settings.clear();
  for (const [key, json] of DdaSettingsMethod?.Properties ?? []) settings.set(key, json);
  return done;
}

/** ooeDocumentReadOnly */
const readOnlySettings = 5003;

/** Office.context.document.settings.refreshAsync. */
function loadSettings(_: ExecuteMethod, { state }: Host): object {
  const settings = [...own(state)].map(([Name, Value]) => ({ Name, Value }));
  return { ...done, Properties: { Settings: settings } };
}

/** The add-in is done with a command of the ribbon. */
function commandCompleted(): object {
  return done;
}

function own({ book, addInId }: HostState): Map<string, string> {
  return book.settings(addInId);
}
