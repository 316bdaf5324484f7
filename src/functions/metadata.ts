import type { Locale } from "../i18n/translator";
import { allArguments } from "./allArguments";
import type { FunctionId } from "./functionIds";
import type { Argument, FunctionDeclaration, ResultKind } from "./declaration";
import { describeArgument } from "./help/describeArgument";
import { helpFile } from "./help/files";
import { functionTexts } from "./help/texts";

/** How Excel's metadata names the types of a result. */
const resultTypes: Record<ResultKind, { readonly type: string; readonly dimensionality: string }> = {
  points: { type: "number", dimensionality: "scalar" },
  share: { type: "number", dimensionality: "scalar" },
  reduction: { type: "number", dimensionality: "scalar" },
  count: { type: "number", dimensionality: "scalar" },
  place: { type: "number", dimensionality: "scalar" },
  truth: { type: "boolean", dimensionality: "scalar" },
  text: { type: "string", dimensionality: "scalar" },
  names: { type: "string", dimensionality: "matrix" },
  table: { type: "any", dimensionality: "matrix" },
};

/**
 * Every function streams: it subscribes to the session, which tells it when the workbook has changed. With the
 * addresses of its arguments an error names the cell in the range that it was given.
 */
const options = { stream: true, requiresStreamParameterAddresses: true } as const;

/**
 * The metadata file that Excel reads, in one language. Only descriptions and names of arguments are translated:
 * `name` is the id everywhere, because a formula must work whatever the language of Excel is.
 *
 * Arguments are of type any, so that Excel lets a wrong one through and the function can say what is wrong.
 *
 * @param address where the built add-in is served, with the last slash
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export function functionsMetadata(
  declarations: readonly FunctionDeclaration<FunctionId>[],
  locale: Locale,
  address: string,
) {
  return {
    allowErrorForDataTypeAny: true,
    functions: declarations.map((declaration) => ({
      id: declaration.id,
      name: declaration.id,
      description: functionTexts[declaration.id].description[locale],
      helpUrl: address + helpFile(declaration.id, locale),
      parameters: allArguments(declaration).map((argument) => parameterOf(argument, locale)),
      result: resultTypes[declaration.result],
      options,
    })),
  };
}

function parameterOf(argument: Argument<unknown>, locale: Locale) {
  const { dimensionality, optional } = argument;
  return { ...describeArgument(argument, locale), type: "any", dimensionality, optional };
}
