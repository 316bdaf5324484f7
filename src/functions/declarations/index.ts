import type { FunctionDeclaration } from "../declaration";
import { baseMet } from "./baseMet";
import { compare } from "./compare";
import { criteria } from "./criteria";
import { criteriaCount } from "./criteriaCount";
import { emissionReduction } from "./emissionReduction";
import { findings } from "./findings";
import { gapTo } from "./gapTo";
import { maxPoints } from "./maxPoints";
import { parameters } from "./parameters";
import { parameterTotal } from "./parameterTotal";
import { passes } from "./passes";
import { percent } from "./percent";
import { place } from "./place";
import { plan } from "./plan";
import { potential } from "./potential";
import { progress } from "./progress";
import { ranking } from "./ranking";
import { strongest } from "./strongest";
import { summary } from "./summary";
import { total } from "./total";
import { weakest } from "./weakest";
import { weakestCriteria } from "./weakestCriteria";

const all = [
  total,
  maxPoints,
  percent,
  potential,
  progress,
  parameterTotal,
  parameters,
  weakest,
  strongest,
  place,
  criteriaCount,
  criteria,
  weakestCriteria,
  baseMet,
  passes,
  gapTo,
  plan,
  summary,
  findings,
  ranking,
  compare,
  emissionReduction,
] as const;

export type FunctionId = (typeof all)[number]["id"];

/** Every function of the namespace KLIMAT, in the order of the help pages. */
export const declarations: readonly FunctionDeclaration<FunctionId>[] = all;
