import { count } from "../arguments";
import { declare } from "../declaration";
import { rankedNames } from "../rankedNames";
import { strongest as strongestFirst } from "../../scoring/ranking";

export const strongest = declare({
  id: "STRONGEST",
  arguments: [count],
  result: "names",
  columns: ["parameter"],
  troubles: ["invalidCriterion", "unknownMax", "noParameters"],
  compute: (subject, number) => rankedNames(subject, strongestFirst, number),
});
