import { emissionReduction as reductionOf } from "../../scoring/emissionReduction";
import { baseEmissions, basePopulation, emissions, population } from "../arguments";
import { declareAlone } from "../declaration";

export const emissionReduction = declareAlone({
  id: "EMISSIONREDUCTION",
  arguments: [baseEmissions, basePopulation, emissions, population],
  result: "reduction",
  troubles: [],
  compute: (baseTonnes, baseInhabitants, tonnes, inhabitants) =>
    reductionOf(
      { emissions: baseTonnes, population: baseInhabitants },
      { emissions: tonnes, population: inhabitants },
    ),
});
