import type { Texts } from "../texts";
import type { ResultKind } from "../declaration";

/** Words that every page uses. */
export const words = {
  functions: { en: "Functions of Klimat", sv: "Klimats funktioner" },
  intro: {
    en: "Type a function in any cell of a workbook that holds an assessment. The results follow the points as you type.",
    sv: "Skriv en funktion i vilken cell som helst i en arbetsbok med en utvärdering. Resultaten följer poängen medan du skriver.",
  },
  formula: { en: "Formula", sv: "Formel" },
  brackets: {
    en: "What stands in brackets may be left out. Your Excel separates arguments with a comma or a semicolon, depending on its regional settings.",
    sv: "Det som står inom hakparentes kan utelämnas. Excel skiljer argument åt med semikolon eller komma, beroende på dess nationella inställningar.",
  },
  arguments: { en: "Arguments", sv: "Argument" },
  argument: { en: "Argument", sv: "Argument" },
  meaning: { en: "Meaning", sv: "Betydelse" },
  result: { en: "Result", sv: "Resultat" },
  example: { en: "Example", sv: "Exempel" },
  exampleOf: {
    en: "In the example workbook, Kalmar 2021, the formula gives:",
    sv: "I exempelarbetsboken, Kalmar 2021, ger formeln:",
  },
  exampleAlone: {
    en: "With figures that are made up for the example, the formula gives:",
    sv: "Med siffror som är påhittade för exemplet ger formeln:",
  },
  errors: { en: "Errors", sv: "Fel" },
  error: { en: "Error", sv: "Fel" },
  when: { en: "When", sv: "När" },
  goodToKnow: { en: "Good to know", sv: "Bra att veta" },
  range: {
    en: "When the assessment is given as cells, the result comes from those cells alone. Some versions of Excel hand over blank cells as 0, so that a criterion without points then counts as assessed; a name avoids that.",
    sv: "När utvärderingen anges som celler räknas resultatet på enbart dem. Vissa versioner av Excel lämnar över tomma celler som 0, så att ett kriterium utan poäng räknas som bedömt; med ett namn undviks det.",
  },
  all: { en: "All functions", sv: "Alla funktioner" },
  otherLanguage: { en: "På svenska", sv: "In English" },
} as const satisfies Record<string, Texts>;

/** What comes out, by kind. */
export const results: Record<ResultKind, Texts> = {
  points: { en: "A number of points.", sv: "Ett antal poäng." },
  share: { en: "A fraction between 0 and 1.", sv: "Ett tal mellan 0 och 1." },
  reduction: {
    en: "A number, at most 1; negative where emissions have risen.",
    sv: "Ett tal, högst 1; negativt där utsläppen har ökat.",
  },
  count: { en: "A whole number.", sv: "Ett heltal." },
  truth: { en: "TRUE or FALSE.", sv: "SANT eller FALSKT." },
  text: { en: "A text.", sv: "En text." },
  place: { en: "A whole number from 1.", sv: "Ett heltal från 1 och uppåt." },
  names: {
    en: "Short names, one below the other; the cells below the formula must be empty.",
    sv: "Korta namn, ett under det andra; cellerna under formeln måste vara tomma.",
  },
  table: { en: "Several rows and columns.", sv: "Flera rader och kolumner." },
};
