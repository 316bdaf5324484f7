import type { assess as source } from "../en/assess";

export const assess: Record<keyof typeof source, string> = {
  usage:
    "Användning: npm run -s assess -- FIL.xlsx… [--json] [--sheet NAMN] [--report UT.xlsx] [--language en|sv]\n\nLäser utvärderingarna i Excel-arbetsböcker och skriver ut poäng, procent och rangordning.\n\n  --json           ett JSON-objekt per fil\n  --sheet NAMN     bara utvärderingen på det bladet\n  --report UT.xlsx skriver jämförelsen av alla filer som en arbetsbok\n  --language en|sv språk för texter och tal; annars terminalens\n\nUtgångskoder: 0 varje fil gav en utvärdering, 2 någon gav ingen, 1 felaktig användning.",
  noFiles: "Ange minst en .xlsx-fil.",
  noValue: "Alternativet {option} behöver ett värde.",
  unknownOption: "Okänt alternativ: {option}.",
  unknownLanguage: "{language} är inget språk i Klimat: använd en eller sv.",
  headline: "{name}: {points} av {max} poäng, {percent}",
  headlineNoMax: "{name}: {points} poäng; procenten är okänd eftersom maxpoäng saknas",
  weightedShare:
    "Viktad andel: {percent}{stated, select, weighted {, som är den bladet anger} unweighted {; bladet anger den oviktade} other {}}",
  headlineInvalid: "{name}: ingen summa, se anmärkningarna",
  progress: "{assessed, number} av {criteria, plural, one {# kriterium bedömt} other {# kriterier bedömda}}",
  weightedColumn: "Viktad",
  place: "Plats",
  parameter: "Parameter",
  points: "Poäng",
  max: "Max",
  share: "Andel",
  file: "Fil",
  assessment: "Utvärdering",
  gate: "Baskrav: {met, number} av {count, number} {met, plural, one {uppfyllt} other {uppfyllda}}{notMet, plural, =0 {} one {, # ej uppfyllt} other {, # ej uppfyllda}}{unanswered, plural, =0 {} one {, # obesvarat} other {, # obesvarade}}",
  weakest: "Störst förbättringspotential: {names}",
  strongest: "Starkast: {names}",
  weakestColumn: "Svagast",
  findings: "{count, plural, one {# anmärkning} other {# anmärkningar}}",
  error: "fel",
  warning: "varning",
  info: "upplysning",
  noSuchSheet: "Ingen utvärdering på ett blad med namnet {sheet}.",
  unreadable: "{file} kan inte läsas: {message}",
};
