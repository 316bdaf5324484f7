import { numberArgument } from "./numberArgument";

export const baseEmissions = numberArgument({
  id: "baseEmissions",
  unit: "tonnes",
  trouble: "badEmissions",
  values: { year: "base" },
});

export const basePopulation = numberArgument({
  id: "basePopulation",
  unit: "inhabitants",
  trouble: "badPopulation",
  values: { year: "base" },
});

export const emissions = numberArgument({
  id: "emissions",
  unit: "tonnes",
  trouble: "badEmissions",
  values: { year: "later" },
});

export const population = numberArgument({
  id: "population",
  unit: "inhabitants",
  trouble: "badPopulation",
  values: { year: "later" },
});
