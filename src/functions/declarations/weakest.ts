import { count } from "../arguments";
import { declare } from "../declaration";
import { rankedNames } from "../rankedNames";
import { weakest as weakestFirst } from "../../scoring/ranking";

export const weakest = declare({
  id: "WEAKEST",
  arguments: [count],
  result: "names",
  columns: ["parameter"],
  troubles: ["invalidCriterion", "unknownMax", "noParameters"],
  compute: (subject, number) => rankedNames(subject, weakestFirst, number),
});
