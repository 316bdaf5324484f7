import type { compare as source } from "../en/compare";

export const compare: Record<keyof typeof source, string> = {
  title: "Jämför",
  emptyTitle: "Jämför utvärderingar",
  emptyUse:
    "Utvärderingar i samma arbetsbok rangordnas här och jämförs parameter för parameter. En kommuns olika år blir en linje.",
  emptyNow:
    "{count, plural, =0 {Arbetsboken har ingen utvärdering än.} other {Arbetsboken har en utvärdering: {name}.}}",
  emptyHow:
    "Samla två eller fler i en arbetsbok: på var sitt blad, i var sin tabell, i kolumner bredvid varandra eller i en lista med kommun och år. Eller lägg till .xlsx-filer nedan.",

  measure: "Resultat för",
  whole: "Hela utvärderingen",
  ranking: "Rangordning",
  placeColumn: "Plats",
  nameColumn: "Utvärdering",
  pointsColumn: "Poäng",
  shareColumn: "Andel",
  medianColumn: "Mot median",
  tied: "delad",
  points: "{points} av {max}",
  medianNote: "Mot median: skillnaden i procentenheter.",
  show: "Visa översikten för {name}",
  nothingToRank: "Ingen av utvärderingarna har något resultat att rangordna än.",

  filesTitle: "Utvärderingar i andra filer",
  filesNote:
    "Välj .xlsx-filer eller släpp dem här. De läses i panelen och skickas ingenstans; panelen glömmer dem när arbetsboken stängs.",
  chooseFiles: "Välj filer",
  readingFiles: "Läsning av filer",
  filesRead: "{done, number} av {total, number} filer lästa",
  cancel: "Avbryt",
  filesLeftOut:
    "{count, plural, one {En fil togs} other {# filer togs}} inte med: högst {most, number} filer jämförs på en gång.",
  filesRefused: "{count, plural, one {En fil ger} other {# filer ger}} ingen utvärdering.",
  refusedList: "Filer utan utvärdering",
  readList: "Filer som jämförs",
  assessmentsInFile: "{count, plural, one {En utvärdering} other {# utvärderingar}}",
  removeFile: "Ta bort {name}",
  removeAll: "Ta bort alla filer",
  fileGone: "Filen går inte att läsa: {message} Kontrollera att den finns kvar och välj den igen.",
  noAssessment: "Ingen utvärdering hittades i filen. Öppna den i Excel, där Klimat visar vad som saknas.",
  inFile: "i {file}",

  quoted: "”{name}”",

  without: "Utan resultat",
  withoutNote: "Rangordningen kan ändras när de här har fått ett resultat.",
  stopped: "Poäng som inte går att räkna:",
  noMax: "Maxpoäng saknas:",
  notApplicable: "Allt är markerat som ej tillämpligt:",
  notAssessed: "Inget är bedömt än:",
  noParameter: "Har inte den här parametern:",

  plot: "Per parameter",
  onlyOne:
    "Bara en utvärdering har {names}{more, plural, =0 {} one { och # till} other { och # till}}; inget att jämföra med.",
  noShared: "Utvärderingarna har ingen gemensam parameter.",
  legendOther: "övriga utvärderingar",
  legendEvery: "utvärderingar",
  legendMedian: "median",
  legendHalf: "den mittersta hälften",
  rowText:
    "{count, plural, one {En utvärdering} other {# utvärderingar}} från {least} till {most}, median {median}.{chosen, select, no {} other { {name}: {share}.}}",
  plotTable: "Procent per parameter",
  parameterColumn: "Parameter",
  leastColumn: "Lägst",
  lowerColumn: "Undre kvartil",
  middleColumn: "Median",
  upperColumn: "Övre kvartil",
  mostColumn: "Högst",

  years: "Över åren",
  yearsAside: "i procent, eftersom maxpoängen ändras",
  owner: "Kommun eller region",
  yearsTable: "Procent per år",
  fromTo: "{first} → {last}: {from} → {to}, {change} procentenheter.",
  rise: "Ökade mest: {names} ({change}).",
  noRise: "Ingen parameter ökade.",
  fall: "Minskade mest: {names} ({change}).",
  noFall: "Ingen parameter minskade.",
  doubled: "{years} har flera utvärderingar och är inte med i linjen.",
};
