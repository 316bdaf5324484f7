import type { findings as source } from "../en/findings";

export const findings: Record<keyof typeof source, string> = {
  blankPoints: "{cell}: ej bedömd än. Räknas som 0 poäng tills den har poäng.",
  textNumber: "{cell}: ”{text}” är text. Det räknas som {number, number}; skriv det som ett tal.",
  notANumber:
    "{cell}: ”{text}” är inte ett antal poäng. Skriv ett tal, eller – om kriteriet inte är tillämpligt.",
  formulaError: "{cell}: formeln ger felet {text}. Rätta formeln eller skriv poängen.",
  negative: "{cell}: {points, number} är mindre än 0. Rätta poängen.",
  aboveMax: "{cell}: {points, number} är mer än maxpoängen {max, number}. Rätta poängen eller maxpoängen.",
  noMax:
    "{scope, select, column {{cell}: det finns ingen kolumn för maxpoäng, så procent är okänd. Lägg till en kolumn med rubriken ”Maxpoäng”.} other {{cell}: maxpoängen saknas, så procent är okänd. Skriv kriteriets maxpoäng.}}",
  badMax: "{cell}: ”{text}” är ingen maxpoäng. Skriv ett tal som är 0 eller mer.",
  noParameter: "{cell}: kriteriet saknar parameter. Skriv parameterns namn.",
  unknownParameter: "{cell}: ”{name}” är ingen känd parameter. Menas ”{suggestion}”?",
  duplicateCriterion:
    "{cell}: kriteriet ”{text}” finns också i {other}. Båda räknas; ta bort det ena om de är samma.",
  mergedHeader:
    "{cell}: rubrikerna är sammanslagna eller saknas. Ge varje kolumn en egen rubrik på en och samma rad.",
  noCriteria: "{cell}: det finns rubriker men inga kriterier under dem. Skriv ett kriterium per rad.",
  nothingFound:
    "{missing, select, points {{cell}: ingen utvärdering hittades. Bland rubrikerna saknas en kolumn för poäng (Poäng).} parameter {{cell}: ingen utvärdering hittades. Bland rubrikerna saknas en kolumn för parameter (Parameter, Område).} other {Ingen utvärdering hittades. Klimat behöver en rubrikrad med en kolumn för parameter och en för poäng.}}",
  placeInRange: "rad {row, number}, kolumn {column, number} i området",
};
