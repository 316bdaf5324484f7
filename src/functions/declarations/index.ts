import type { FunctionDeclaration } from "../declaration";
import { functionIds, type FunctionId } from "../functionIds";
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

const byId: { readonly [Id in FunctionId]: FunctionDeclaration<Id> } = {
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

/** Every function of the namespace KLIMAT, in the order of the help pages. */
export const declarations: readonly FunctionDeclaration<FunctionId>[] = functionIds.map((id) => byId[id]);

/** The function with the id. */
export function declarationOf(id: FunctionId): FunctionDeclaration<FunctionId> {
  return byId[id];
}
