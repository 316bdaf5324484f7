import type { Texts } from "./texts";

/** An error value that can carry a text of its own; Excel knows no third. */
export type ErrorValue = "#N/A" | "#VALUE!";

interface TroubleKind {
  readonly error: ErrorValue;
  /** When it happens, for the help page. */
  readonly when: Texts;
}

/**
 * Everything that can keep a function from a result. #VALUE!: something is there and wrong; #N/A: something is
 * not there.
 */
export const troubles = {
  noAssessment: {
    error: "#N/A",
    when: {
      en: "The workbook, or the range, holds no assessment that Klimat can read.",
      sv: "Arbetsboken, eller området, har ingen utvärdering som Klimat kan läsa.",
    },
  },
  severalAssessments: {
    error: "#N/A",
    when: {
      en: "The workbook holds several assessments and the formula names none. The text lists them.",
      sv: "Arbetsboken har flera utvärderingar och formeln anger ingen. Texten räknar upp dem.",
    },
  },
  unknownAssessment: {
    error: "#N/A",
    when: {
      en: "No assessment has the name. The text lists those that exist.",
      sv: "Ingen utvärdering har namnet. Texten räknar upp dem som finns.",
    },
  },
  mustChoose: {
    error: "#N/A",
    when: {
      en: "The cells can be read in several ways, with different sums, and nobody has chosen one in Klimat’s pane.",
      sv: "Cellerna kan läsas på flera sätt, med olika summor, och ingen har valt ett av dem i Klimats fönster.",
    },
  },
  unreadableWorkbook: {
    error: "#N/A",
    when: {
      en: "Excel did not let Klimat read the workbook. The text says why.",
      sv: "Excel lät inte Klimat läsa arbetsboken. Texten säger varför.",
    },
  },
  invalidCriterion: {
    error: "#VALUE!",
    when: {
      en: "A criterion has points or a maximum that cannot be counted. The text names the cell.",
      sv: "Ett kriterium har poäng eller maxpoäng som inte går att räkna med. Texten anger cellen.",
    },
  },
  missingParameter: {
    error: "#VALUE!",
    when: { en: "The formula names no parameter.", sv: "Formeln anger ingen parameter." },
  },
  unknownParameter: {
    error: "#N/A",
    when: {
      en: "No parameter has the name. The text lists those that exist.",
      sv: "Ingen parameter har namnet. Texten räknar upp dem som finns.",
    },
  },
  unknownMax: {
    error: "#N/A",
    when: {
      en: "A criterion has no maximum. The text names the cell.",
      sv: "Ett kriterium saknar maxpoäng. Texten anger cellen.",
    },
  },
  nothingApplicable: {
    error: "#N/A",
    when: {
      en: "The maximum is 0, because every criterion is not applicable: there is nothing to take a share of.",
      sv: "Maxpoängen är 0 eftersom inget kriterium är tillämpligt: det finns inget att räkna andelen av.",
    },
  },
  noParameters: {
    error: "#N/A",
    when: {
      en: "The assessment has no parameter with a maximum to compare.",
      sv: "Utvärderingen har ingen parameter med maxpoäng att jämföra.",
    },
  },
  badCount: {
    error: "#VALUE!",
    when: {
      en: "The count is not a whole number from 1.",
      sv: "Antalet är inte ett heltal från 1 och uppåt.",
    },
  },
  defect: {
    error: "#VALUE!",
    when: {
      en: "Klimat itself failed. The text is worth reporting.",
      sv: "Det blev fel i Klimat. Texten är bra att ha när du rapporterar felet.",
    },
  },
} as const satisfies Record<string, TroubleKind>;

export type TroubleCode = keyof typeof troubles;

/** Troubles that every function can meet, because it reads an assessment. */
export const commonTroubles: readonly TroubleCode[] = [
  "noAssessment",
  "severalAssessments",
  "unknownAssessment",
  "mustChoose",
  "unreadableWorkbook",
  "invalidCriterion",
];
