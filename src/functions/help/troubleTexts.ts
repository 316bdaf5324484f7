import type { Texts } from "../texts";
import type { TroubleCode } from "../troubles";

/** When each trouble happens. */
export const troubleTexts: Readonly<Record<TroubleCode, Texts>> = {
  noAssessment: {
    en: "The workbook, or the range, holds no assessment that Klimat can read.",
    sv: "Arbetsboken, eller området, har ingen utvärdering som Klimat kan läsa.",
  },
  severalAssessments: {
    en: "The workbook holds several assessments and the formula names none. The text lists them.",
    sv: "Arbetsboken har flera utvärderingar och formeln anger ingen. Texten räknar upp dem.",
  },
  unknownAssessment: {
    en: "No assessment has the name. The text lists those that exist.",
    sv: "Ingen utvärdering har namnet. Texten räknar upp dem som finns.",
  },
  mustChoose: {
    en: "The cells can be read in several ways, with different sums, and nobody has chosen one in Klimat’s pane.",
    sv: "Cellerna kan läsas på flera sätt, med olika summor, och ingen har valt ett av dem i Klimats fönster.",
  },
  unreadableWorkbook: {
    en: "Excel did not let Klimat read the workbook. The text says why.",
    sv: "Excel lät inte Klimat läsa arbetsboken. Texten säger varför.",
  },
  invalidCriterion: {
    en: "A criterion has points or a maximum that cannot be counted. The text names the cell.",
    sv: "Ett kriterium har poäng eller maxpoäng som inte går att räkna med. Texten anger cellen.",
  },
  missingParameter: { en: "The formula names no parameter.", sv: "Formeln anger ingen parameter." },
  unknownParameter: {
    en: "No parameter has the name. The text lists those that exist.",
    sv: "Ingen parameter har namnet. Texten räknar upp dem som finns.",
  },
  unknownMax: {
    en: "A criterion has no maximum. The text names the cell.",
    sv: "Ett kriterium saknar maxpoäng. Texten anger cellen.",
  },
  nothingApplicable: {
    en: "The maximum is 0, because every criterion is not applicable: there is nothing to take a share of.",
    sv: "Maxpoängen är 0 eftersom inget kriterium är tillämpligt: det finns inget att räkna andelen av.",
  },
  noParameters: {
    en: "The assessment has no parameter with a maximum to compare.",
    sv: "Utvärderingen har ingen parameter med maxpoäng att jämföra.",
  },
  badCount: {
    en: "The count is not a whole number from 1.",
    sv: "Antalet är inte ett heltal från 1 och uppåt.",
  },
  defect: {
    en: "Klimat itself failed. The text is worth reporting.",
    sv: "Det blev fel i Klimat. Texten är bra att ha när du rapporterar felet.",
  },
  unknownLanguage: {
    en: "Klimat does not speak the language.",
    sv: "Klimat kan inte språket.",
  },
  badShare: {
    en: "The share is missing, or it is not a number above 0 and at most 1.",
    sv: "Andelen saknas, eller är inte ett tal över 0 och högst 1.",
  },
  badEmissions: {
    en: "Emissions are missing, or they are not a number above 0. The text says of which year.",
    sv: "Utsläpp saknas, eller är inte ett tal över 0. Texten säger för vilket år.",
  },
  badPopulation: {
    en: "A population is missing, or it is not a number above 0. The text says of which year.",
    sv: "En folkmängd saknas, eller är inte ett tal över 0. Texten säger för vilket år.",
  },
  noCriteria: {
    en: "There is no criterion to list.",
    sv: "Det finns inget kriterium att ta upp.",
  },
  fullPoints: {
    en: "Every criterion that is assessed has its full points.",
    sv: "Alla bedömda kriterier har full poäng.",
  },
  alreadyReached: {
    en: "The share is reached already, so there is nothing to list.",
    sv: "Andelen är redan nådd, så det finns inget att ta upp.",
  },
  outOfReach: {
    en: "Full points for every criterion would not reach the share.",
    sv: "Full poäng för alla kriterier skulle inte räcka till andelen.",
  },
  noFindings: {
    en: "Nothing in the assessment needs a closer look, so there is nothing to list.",
    sv: "Inget i utvärderingen behöver ses över, så det finns inget att ta upp.",
  },
  noBaseRequirements: {
    en: "The workbook has no base requirements for the assessment.",
    sv: "Arbetsboken har inga baskrav för utvärderingen.",
  },
  noShares: {
    en: "No assessment of the workbook has a share to rank by.",
    sv: "Ingen utvärdering i arbetsboken har en andel att rangordna efter.",
  },
};
