import type { Locale } from "../i18n/translator";
import { assessment } from "./arguments";
import type { Argument, FunctionDeclaration, ResultKind } from "./declaration";
import { helpFile } from "./help/files";

/** How Excel's metadata names the types of a result. */
const resultTypes: Record<ResultKind, { readonly type: string; readonly dimensionality: string }> = {
  points: { type: "number", dimensionality: "scalar" },
  share: { type: "number", dimensionality: "scalar" },
  place: { type: "number", dimensionality: "scalar" },
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
  declarations: readonly FunctionDeclaration[],
  locale: Locale,
  address: string,
) {
  return {
    allowErrorForDataTypeAny: true,
    functions: declarations.map((declaration) => ({
      id: declaration.id,
      name: declaration.id,
      description: declaration.description[locale],
      helpUrl: address + helpFile(declaration.id, locale),
      parameters: [...declaration.arguments, assessment].map((argument) => parameterOf(argument, locale)),
      result: resultTypes[declaration.result],
      options,
    })),
  };
}

function parameterOf({ name, description, dimensionality, optional }: Argument<unknown>, locale: Locale) {
  return { name: name[locale], description: description[locale], type: "any", dimensionality, optional };
}
