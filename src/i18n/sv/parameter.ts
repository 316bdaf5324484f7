import type { parameter as source } from "../en/parameter";

export const parameter: Record<keyof typeof source, string> = {
  back: "Alla parametrar",
  whole: "Hela utvärderingen: {total}",
  gone: "Parametern finns inte längre i bladet.",
  show: "Visa",
  all: "Alla {count, number}",
  notAssessed: "Ej bedömda {count, number}",
  pointsLeft: "Poäng kvar {count, number}",
  noneNotAssessed: "Alla kriterier är bedömda.",
  noPointsLeft: "Här finns inga poäng kvar att vinna.",
  showAll: "Visa alla",
  keys: "Retur: skriv och gå vidare. ↑ ↓: ett steg. Alt+↑ ↓: byt kriterium. Esc: ta tillbaka.",
  criteria: "Kriterier",

  points: "Poäng",
  of: "av {max}",
  outOf: "{points} av {max}",
  fewer: "Färre poäng",
  more: "Fler poäng",
  isNotAssessed: "ej bedömt",
  pointsToGain: "{points} poäng kvar",
  fullPoints: "full poäng",
  notApplicable: "Ej tillämpligt",
  notApplicableWord: "Ej tillämpligt",
  badNumber: "Skriv ett tal, – om kriteriet inte är tillämpligt, eller lämna tomt.",
  outOfBounds:
    "Skriv {max, select, none {0 eller mer} other {ett tal från 0 till {max}}}, – om kriteriet inte är tillämpligt, eller lämna tomt.",

  formulaQuestion: "{cell} innehåller formeln {formula}. Ska den ersättas med {points}?",
  blank: "en tom cell",
  replace: "Ersätt formeln",
  keepFormula: "Behåll formeln",

  choice: "{word} ({points} poäng)",
  choiceNotAssessed: "Ej bedömt",

  comment: "Kommentar",
  addComment: "Skriv en kommentar",

  inColumns: "Markeras i en av flera kolumner. Ändra i bladet.",
  inShares: "Bladet har andelar av maxpoängen. Ändra i bladet.",
  inAnswers: "Bladet har ja eller nej. Ändra i bladet.",
  inMarks: "Bladet har en markering. Ändra i bladet.",
  inWords: "Bladet har ord som förklaras på bladet. Ändra i bladet.",
  inOutOf: "Bladet har poäng och maxpoäng i samma cell. Ändra i bladet.",
  inStars: "Bladet har stjärnor. Ändra i bladet.",
};
