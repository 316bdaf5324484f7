import type { FunctionId } from "../../functionIds";
import type { FunctionHelp } from "../functionHelp";
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

/** Words about every function. They stand apart from the declarations, because cells compute without them. */
export const functionTexts: Readonly<Record<FunctionId, FunctionHelp>> = {
  TOTAL: total,
  MAXPOINTS: maxPoints,
  PERCENT: percent,
  POTENTIAL: potential,
  PROGRESS: progress,
  PARAMETERTOTAL: parameterTotal,
  PARAMETERS: parameters,
  WEAKEST: weakest,
  STRONGEST: strongest,
  PLACE: place,
  CRITERIACOUNT: criteriaCount,
  CRITERIA: criteria,
  WEAKESTCRITERIA: weakestCriteria,
  BASEMET: baseMet,
  PASSES: passes,
  GAPTO: gapTo,
  PLAN: plan,
  SUMMARY: summary,
  FINDINGS: findings,
  RANKING: ranking,
  COMPARE: compare,
  EMISSIONREDUCTION: emissionReduction,
};
