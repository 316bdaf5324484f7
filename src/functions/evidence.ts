import { describeFinding } from "../i18n/describeFinding";
import type { Finding, ReadCriterion } from "../reading/reading";
import type { ParameterResult, Tally } from "../scoring/assessment";
import { Trouble } from "./answer";
import type { Assessed } from "./subject";

/** Names the first criterion that cannot be counted, in the words of its finding. */
export function invalidCriterion({ assessment }: Assessed, sums: Tally): Trouble {
  const { criteria, findings } = assessment.source;
  const criterion = criteria.find(({ id }) => sums.invalid.includes(id));
  const finding = findings.find((each) => each.severity === "error" && isAbout(each, criterion));
  return new Trouble("invalidCriterion", (translator) =>
    finding ? describeFinding(translator, finding) : translator.text("functions.invalidCriterion"),
  );
}

/** Names the first criterion without a maximum, or the assessment's missing column for it. */
export function missingMax({ assessment }: Assessed, sums: Tally | ParameterResult): Trouble {
  const { criteria, findings } = assessment.source;
  const criterion = criteria.find(
    ({ max, points, parameter }) =>
      max === null && points.kind !== "notApplicable" && (!("name" in sums) || sums.name === parameter),
  );
  const aboutMax = findings.filter(({ code }) => code === "noMax" || code === "badMax");
  const finding = aboutMax.find((each) => isAbout(each, criterion)) ?? aboutMax[0];
  return new Trouble("unknownMax", (translator) =>
    finding ? describeFinding(translator, finding) : translator.text("functions.unknownMax"),
  );
}

/** Why sums have no share. */
export function noShare(subject: Assessed, sums: Tally): Trouble {
  return sums.max === null ? missingMax(subject, sums) : noneApplicable();
}

/** For sums over no criterion, of which nothing is a share. */
export function noneApplicable(): Trouble {
  return new Trouble("nothingApplicable", ({ text }) => text("functions.nothingApplicable"));
}

/** For an assessment in which no parameter can be shown or placed. */
export function noParameters(): Trouble {
  return new Trouble("noParameters", ({ text }) => text("functions.noParameters"));
}

/** One assessment may stand on several sheets: the row alone does not say it. */
function isAbout({ cell }: Finding, criterion: ReadCriterion | undefined): boolean {
  return cell !== null && cell.sheet === criterion?.pointsCell.sheet && cell.row === criterion.row;
}
