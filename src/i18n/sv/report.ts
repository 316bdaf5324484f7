import type { report as source } from "../en/report";

export const report: Record<keyof typeof source, string> = {
  sheetName: "Rapport {name}",
  subtitle: "Utvärdering av klimatarbetet{year, select, none {} other { {year}}}",
  edition:
    "{edition, select, municipality2021 {kommunernas test, 2021 års upplaga} region {regionernas test} other {kommunernas test}}",
  made: "Sammanställd med Klimat den {date} ur {count, plural, one {bladet} other {bladen}} {sheets}. Siffrorna är de som gällde då.",
  footer: "{name} – utvärdering av klimatarbetet",

  points: "Poäng",
  max: "Maxpoäng",
  left: "Kvar att vinna",
  share: "Andel av max",
  assessed: "Bedömda",
  assessedOf: "{assessed, number} av {criteria, number}",
  threshold: "Gräns",
  thresholdStanding:
    "{side, select, above {Över gränsen på {share}.} at {Precis på gränsen, {share}.} other {Under gränsen på {share}: {points} poäng saknas.}}",
  weighted:
    "Viktad andel {percent}{stated, select, weighted {, som är den arbetsboken anger} unweighted {; arbetsboken anger den oviktade} other {}}.",
  notAssessedCounted:
    "{count, plural, one {Ett kriterium är inte bedömt} other {# kriterier är inte bedömda}} och ger 0 poäng än så länge.",

  stopped:
    "Det finns ingen summa än: {count, plural, one {poängen i en cell} other {poängen i # celler}} går inte att räkna ({cells}).",
  noMax:
    "{points} poäng. Andelen går inte att räkna ut: {missing, plural, =0 {det finns inga maxpoäng att jämföra med} one {ett kriterium saknar maxpoäng ({cells})} other {# kriterier saknar maxpoäng ({cells})}}.",
  noneApplicable: "Alla kriterier är markerade som ej tillämpliga, så det finns inget att summera.",
  noneAssessed: "Inget är bedömt än.",
  moreCells: "{cells} och {count, number} till",

  byParameter: "Resultat per parameter",
  parameter: "Parameter",
  maxShort: "Max",
  total: "Summa",
  noParameters: "Utvärderingen namnger inga parametrar.",
  notAssessed: "ej bedömd",
  notApplicable: "ej tillämplig",
  maxMissing: "maxpoäng saknas",
  notCounted: "går inte att räkna",
  chart: "Andel av maxpoängen per parameter",
  chartText: "En stapel för varje parameter: {values}.",
  chartValue: "”{name}” {percent}",
  weakest: "I egen färg i diagrammet, som svagast: {names}.",

  strongest: "Starkast",
  parameterLine: "{name}: {points} av {max} poäng, {percent}",
  allAlike: "Alla parametrar har samma andel, {percent}.",
  noRanking: "Parametrarna går inte att rangordna än.",

  potential: "Mest kvar att vinna",
  criterion: "Kriterium",
  comment: "Kommentar",
  criterionLine: "{name}: {points} kvar av {max}",
  criterionNotAssessed: "{name}: ej bedömt, {max} möjliga",
  moreCriteria: "och {count, plural, one {# kriterium} other {# kriterier}} till med poäng kvar",

  base: "Baskrav",
  requirement: "Krav",
  met: "Uppfyllt",
  yes: "Ja",
  no: "Nej",
  unanswered: "Obesvarat",
  baseMet: "{count, plural, one {Baskravet är uppfyllt.} other {Alla # baskrav är uppfyllda.}}",
  baseOpen:
    "{met, number} av {count, number} baskrav {met, plural, one {uppfyllt} other {uppfyllda}}{notMet, plural, =0 {} one {, # ej uppfyllt} other {, # ej uppfyllda}}{unanswered, plural, =0 {} one {, # obesvarat} other {, # obesvarade}}.",
  noBase: "Arbetsboken har inga baskrav för den här utvärderingen.",

  changes: "Sedan {year}",
  fromTo:
    "Från {from} till {to}, {change} procentenheter. Det är andelarna som jämförs, eftersom maxpoängen kan skilja sig mellan åren.",
  change: "Procentenheter",
  rise: "Ökade mest: {names} ({change}).",
  noRise: "Ingen parameter ökade.",
  fall: "Minskade mest: {names} ({change}).",
  noFall: "Ingen parameter minskade.",

  emissions: "Utsläpp per invånare",
  emissionChange:
    "Utsläppen per invånare {side, select, down {har minskat med {percent}} up {har ökat med {percent}} other {är i stort sett oförändrade}} från {base} till {later}.",
  year: "År",
  tonnes: "Utsläpp, ton",
  inhabitants: "Invånare",
  perInhabitant: "Ton per invånare",
  gas: "Gas: {gas}.",
  boundary: "Avgränsning: {boundary}.",
  source: "Källa: {source}.",

  findings: "Kvarstående anmärkningar",
  errors: "Fel",
  warnings: "Varningar",
  infos: "Upplysningar",
  noFindings: "Inget i arbetsboken behöver ses över.",
  unassessed: "Ej bedömda än: {cells}.",
  moreFindings: "och {count, plural, one {# anmärkning} other {# anmärkningar}} till i arbetsboken",

  press: "Utkast till presstext",
  pressHeadline:
    "{named, select, yes {{owner} når {percent} i utvärderingen av klimatarbetet} other {{percent} i utvärderingen av klimatarbetet}}",
  pressTotal:
    "{named, select, yes {{owner} har fått} other {Utvärderingen av klimatarbetet ({owner}) gav}} {points} av {max} möjliga poäng, {percent}{named, select, yes {, i utvärderingen av klimatarbetet} other {}}{year, select, none {} other { {year}}}.",
  pressSoFar:
    "Hittills är {assessed, number} av {criteria, number} kriterier bedömda, så resultatet kan ändras.",
  pressBase: "Alla baskrav för att delta är uppfyllda.",
  pressStrongest: "Starkast är {names}{full, select, yes {, med full poäng} other { ({percent})}}.",
  pressPotential: "Mest finns kvar att vinna i {names}.",
  pressPotentialOf: "{name} ({points} poäng)",
  pressChange:
    "Sedan {year} har andelen av de möjliga poängen {side, select, up {ökat från {from} till {to}} down {minskat från {from} till {to}} other {varit i stort sett oförändrad, {to}}}.",
  pressEmissions:
    "Utsläppen per invånare {side, select, down {minskade med {percent}} up {ökade med {percent}} other {var i stort sett oförändrade}} mellan {base} och {later}.",
  noPress: "Det finns ingen presstext förrän utvärderingen har ett resultat.",

  quoted: "”{name}”",
};
