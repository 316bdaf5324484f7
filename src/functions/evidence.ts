import { describeFinding } from "../reading/describeFinding";
import { toAddress } from "../reading/address";
import type { Finding, ReadCriterion } from "../reading/reading";
import type { ParameterResult, Tally } from "../scoring/assessment";
import { Trouble } from "./answer";
import type { Subject } from "./subject";

/** Names the first criterion that cannot be counted, in the words of its finding. */
export function invalidCriterion(subject: Subject, sums: Tally): Trouble {
  const { criteria } = subject.assessment.source;
  const criterion = criteria.find(({ id }) => sums.invalid.includes(id));
  const finding = findingAbout(subject, criterion, ({ severity }) => severity === "error");
  return new Trouble("invalidCriterion", (translator) =>
    finding
      ? describeFinding(finding, translator)
      : translator.text("functions.invalidCriterion", { cell: addressOf(criterion) }),
  );
}

/** Names the first criterion without a maximum. */
export function missingMax(subject: Subject, sums: Tally | ParameterResult): Trouble {
  const criterion = subject.assessment.source.criteria.find(
    ({ max, points, parameter }) =>
      max === null && points.kind !== "notApplicable" && (!("name" in sums) || sums.name === parameter),
  );
  const finding = findingAbout(subject, criterion, ({ code }) => code === "noMax" || code === "badMax");
  return new Trouble("unknownMax", (translator) =>
    finding
      ? describeFinding(finding, translator)
      : translator.text("functions.unknownMax", { cell: addressOf(criterion) }),
  );
}

/** For an assessment in which no parameter can be shown or placed. */
export function noParameters(): Trouble {
  return new Trouble("noParameters", ({ text }) => text("functions.noParameters"));
}

function findingAbout(
  subject: Subject,
  criterion: ReadCriterion | undefined,
  isMeant: (finding: Finding) => boolean,
): Finding | undefined {
  return subject.assessment.source.findings.find(
    (finding) => finding.cell?.row === criterion?.row && isMeant(finding),
  );
}

function addressOf(criterion: ReadCriterion | undefined): string {
  return criterion ? toAddress(criterion.pointsCell) : "";
}
