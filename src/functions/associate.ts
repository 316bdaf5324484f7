import type { Translator } from "../i18n/translator";
import type { CellResult } from "./answer";
import { createBoard, type Source } from "./board";
import { declarations } from "./declarations";
import type { Shown } from "./shown";
import { answerCall } from "./stream";

/** The part of Office's custom functions that is used here. */
export type CustomFunctionsApi = Pick<typeof CustomFunctions, "associate" | "Error" | "ErrorCode">;

type Stream = CustomFunctions.StreamingInvocation<CellResult>;

/**
 * Hands Office the functions of all declarations. To be called while the page loads: Excel looks for them as
 * soon as Office is ready, long before the session has read the workbook.
 *
 * @param translator asked at each result, because the language is not known before Office is ready
 */
export function associateFunctions(
  office: CustomFunctionsApi,
  source: Source,
  translator: () => Translator,
): void {
  const surroundings = { board: createBoard(source, translator), translator };
  for (const declaration of declarations) {
    office.associate(declaration.id, (...passed: unknown[]) => {
      const stream = passed.at(-1) as Stream; // Excel adds it after the declared arguments
      const call = {
        arguments: passed.slice(0, -1),
        addresses: stream.parameterAddresses ?? [],
        isPreview: Boolean(stream.isInValuePreview),
      };
      const show = (shown: Shown) => stream.setResult(resultOf(office, shown));
      stream.onCanceled = answerCall(declaration, call, show, surroundings);
    });
  }
}

function resultOf(office: CustomFunctionsApi, shown: Shown): CellResult | CustomFunctions.Error {
  if ("value" in shown) return shown.value;
  const { notAvailable, invalidValue } = office.ErrorCode;
  return new office.Error(shown.error === "#N/A" ? notAvailable : invalidValue, shown.text);
}
