import type { template as source } from "../en/template";

export const template: Record<keyof typeof source, string> = {
  title: "Ny från mall",
  intro:
    "Klimat lägger till fyra blad i arbetsboken, färdiga att fylla i. Det som redan finns där ändras inte.",
  edition: "Upplaga",
  municipality: "Kommun",
  municipalityNote:
    "{max, number} poäng. Sju parametrar med de maxpoäng som Klimatkommunerna har publicerat.",
  municipality2021: "Kommun 2021",
  municipality2021Note:
    "{max, number} poäng. Bara summan är offentlig: vilken parameter som har den extra poängen är konstruerat.",
  region: "Region",
  regionNote: "Fyra delar. Deras maxpoäng är inte offentliga, så dem fyller du i själv.",
  own: "Egna parametrar",
  ownNote: "Namn och maxpoäng som du skriver eller klistrar in.",
  parameters: "Dina parametrar",
  parametersHint:
    "En per rad, med maxpoängen efter ett semikolon: Energi; 11. Det går också att klistra in två kolumner från ett blad.",
  noName: "Rad {line, number}: namnet saknas.",
  badMax: "Rad {line, number}: ”{text}” är ingen maxpoäng. Skriv ett tal som är större än 0 och högst 1 000.",
  twice: "Rad {line, number}: ”{text}” finns redan.",
  tooLong: "Rad {line, number}: namnet är för långt.",
  tooMany: "Rad {line, number}: det är fler än {most, number} parametrar.",
  moreProblems: "och {count, plural, one {# rad till} other {# rader till}}",
  nothingTyped: "Skriv först minst en parameter.",
  correctLines: "Rätta först raderna.",
  parsed:
    "{count, plural, one {# parameter} other {# parametrar}}, {max} poäng{open, plural, =0 {} one {, # utan maxpoäng} other {, # utan maxpoäng}}",
  language: "Mallens språk",
  inserts:
    "Det här infogas: {assessment} med {count, plural, one {# kriterium} other {# kriterier}}, {base}, {result} och {about}.",
  illustrative: "Kriterierna är exempel med våra egna ord. Ändra dem som det passar er.",
  numbered: "Ett blad vars namn är upptaget får ett nummer.",
  inserted: "Infogat: {sheets}.",
  toOverview: "Visa översikten",
};
