import type { Texts } from "../texts";

interface ArgumentTexts {
  /** One word; translated, unlike the names of functions. */
  readonly name: Texts;
  /** What it means, without unit and bounds: they follow from the argument. */
  readonly description: Texts;
}

const parameterName = { en: "parameter", sv: "parameter" };
const countName = { en: "count", sv: "antal" };

/** Name and meaning of every argument, by its id. */
export const argumentTexts = {
  parameter: {
    name: parameterName,
    description: {
      en: "Name of the parameter, long or short; letter case does not matter.",
      sv: "Parameterns namn, långt eller kort; stora och små bokstäver spelar ingen roll.",
    },
  },
  optionalParameter: {
    name: parameterName,
    description: {
      en: "Name of the parameter, long or short. Leave it out for the whole assessment.",
      sv: "Parameterns namn, långt eller kort. Utelämna för hela utvärderingen.",
    },
  },
  count: {
    name: countName,
    description: {
      en: "How many parameters to name. Leave it out for as many as the workbook marks, 2 unless changed.",
      sv: "Hur många parametrar som ska nämnas. Utelämna för lika många som arbetsboken markerar, 2 om inget annat valts.",
    },
  },
  criteriaCount: {
    name: countName,
    description: {
      en: "How many criteria to name. Leave it out for 5.",
      sv: "Hur många kriterier som ska nämnas. Utelämna för 5.",
    },
  },
  threshold: {
    name: { en: "threshold", sv: "gräns" },
    description: {
      en: "Share of the maximum from which the assessment passes.",
      sv: "Andel av maxpoängen som krävs för att klara utvärderingen.",
    },
  },
  share: {
    name: { en: "share", sv: "andel" },
    description: {
      en: "Share of the maximum to reach.",
      sv: "Andel av maxpoängen som ska nås.",
    },
  },
  language: {
    name: { en: "language", sv: "språk" },
    description: {
      en: "Either “en” for English or “sv” for Swedish. Leave it out for the language of Excel.",
      sv: "Antingen ”sv” för svenska eller ”en” för engelska. Utelämna för Excels språk.",
    },
  },
  baseEmissions: {
    name: { en: "baseEmissions", sv: "basutsläpp" },
    description: {
      en: "Emissions of the municipality in the base year.",
      sv: "Kommunens utsläpp basåret.",
    },
  },
  basePopulation: {
    name: { en: "basePopulation", sv: "basfolkmängd" },
    description: {
      en: "Population of the municipality in the base year.",
      sv: "Kommunens folkmängd basåret.",
    },
  },
  emissions: {
    name: { en: "emissions", sv: "utsläpp" },
    description: {
      en: "Emissions in the later year, within the same boundary and from the same source.",
      sv: "Utsläppen det senare året, med samma avgränsning och ur samma källa.",
    },
  },
  population: {
    name: { en: "population", sv: "folkmängd" },
    description: { en: "Population in the later year.", sv: "Folkmängden det senare året." },
  },
  assessment: {
    name: { en: "assessment", sv: "utvärdering" },
    description: {
      en: "Name of the assessment, its sheet or its table, or its cells with the header row. Leave it out when the workbook has only one.",
      sv: "Utvärderingens, bladets eller tabellens namn, eller cellerna med rubrikrad. Utelämna om arbetsboken bara har en utvärdering.",
    },
  },
} as const satisfies Record<string, ArgumentTexts>;

export type ArgumentId = keyof typeof argumentTexts;
