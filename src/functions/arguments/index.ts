export { assessment, isCells, type AssessmentChoice } from "./assessment";
export { baseEmissions, basePopulation, emissions, population } from "./emissions";
export { count, criteriaCount, share, threshold } from "./numbers";
export { optionalParameter, parameter } from "./parameter";
export { language } from "./language";
