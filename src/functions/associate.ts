import type { CellResult } from "./answer";
import type { Answers } from "./answers";
import { functionIds } from "./functionIds";
import type { Shown } from "./shown";

/** The part of Office's custom functions that is used here. */
export type CustomFunctionsApi = Pick<typeof CustomFunctions, "associate" | "Error" | "ErrorCode">;

type Stream = CustomFunctions.StreamingInvocation<CellResult>;

/**
 * Hands Office every function. To be called while the page loads: Excel looks for them as soon as Office is ready,
 * long before the session has read the workbook.
 */
export function associateFunctions(office: CustomFunctionsApi, answers: Answers): void {
  for (const id of functionIds) {
    office.associate(id, (...passed: unknown[]) => {
      const stream = passed.at(-1) as Stream; // Excel adds it after the declared arguments
      const call = {
        arguments: passed.slice(0, -1),
        addresses: stream.parameterAddresses ?? [],
        isPreview: Boolean(stream.isInValuePreview),
      };
      const show = (shown: Shown) => stream.setResult(resultOf(office, shown));
      stream.onCanceled = answers(id, call, show);
    });
  }
}

function resultOf(office: CustomFunctionsApi, shown: Shown): CellResult | CustomFunctions.Error {
  if ("value" in shown) return shown.value;
  const { notAvailable, invalidValue } = office.ErrorCode;
  return new office.Error(shown.error === "#N/A" ? notAvailable : invalidValue, shown.text);
}
