import { createAnswers } from "../../../src/functions/answers";
import { associateFunctions } from "../../../src/functions/associate";
import { declarations } from "../../../src/functions/declarations";
import { functionsMetadata } from "../../../src/functions/metadata";
import { translator } from "../../../src/i18n/translator";
import { createSession } from "../../../src/session";
import type { Output } from "./outputs";
import { inCells } from "./inCells";

const functions: Readonly<Record<Output["measure"], string>> = {
  points: "PARAMETERTOTAL",
  share: "PERCENT",
  potential: "POTENTIAL",
  max: "MAXPOINTS",
  count: "CRITERIACOUNT",
};

/** Our functions on one session. */
export const klimat = inCells({
  name: "Klimat",
  formula: ({ measure, municipality, parameter }) =>
    measure === "points" && parameter === null
      ? `=KLIMAT.TOTAL("${municipality}")`
      : `=KLIMAT.${functions[measure]}(${parameter === null ? "" : `"${parameter}"`},"${municipality}")`,
  start: async ({ CustomFunctions, offerFunctions }) => {
    const session = createSession();
    associateFunctions(
      CustomFunctions,
      createAnswers(session, (locale = "sv") => translator(locale)),
    );
    offerFunctions(functionsMetadata(declarations, "sv", "https://localhost:3000/"), "KLIMAT");
    await session.start();
    return () => session.close();
  },
});
