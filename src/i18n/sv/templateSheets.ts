import type { templateSheets as source } from "../en/templateSheets";

export const templateSheets: Record<keyof typeof source, string> = {
  assessmentSheet: "Bedömning",
  baseSheet: "Baskrav",
  resultSheet: "Resultat",
  aboutSheet: "Om",
  table: "Bedömning",

  title: "Utvärdering av klimatarbetet",
  municipality: "Kommun",
  region: "Region",
  year: "År",
  edition: "Upplaga",
  editionMunicipality: "Kommuner, 66 poäng",
  editionMunicipality2021: "Kommuner 2021, 67 poäng",
  editionRegion: "Regioner, fyra delar",
  editionOwn: "Egna parametrar",

  parameter: "Parameter",
  number: "Nr",
  criterion: "Kriterium",
  points: "Poäng",
  max: "Maxpoäng",
  notApplicable: "Ej tillämplig",
  comment: "Kommentar",
  evidence: "Underlag (länk)",
  ownCriterion: "Kriterium för {parameter}: skriv ett eget, och infoga fler rader där det behövs",

  pointsTitle: "Poäng",
  pointsPrompt: "Från 0 till maxpoängen. Lämna tomt tills kriteriet är bedömt.",
  pointsError:
    "Skriv ett tal från 0 till radens maxpoäng. Om kriteriet inte är tillämpligt: lämna poängen tom och välj x under Ej tillämplig.",
  maxTitle: "Maxpoäng",
  maxPrompt: "Högsta möjliga poäng för kriteriet.",
  maxError: "Skriv ett tal från 0 och uppåt.",
  notApplicableTitle: "Ej tillämplig",
  notApplicablePrompt: "x när kriteriet inte gäller er: då räknas varken poängen eller maxpoängen.",
  notApplicableError: "Välj x eller lämna cellen tom.",

  baseTitle: "Är baskraven uppfyllda?",
  baseLead: "Alla ska vara uppfyllda. De ger inga poäng.",
  baseHeading: "Baskrav",
  met: "Uppfyllt",
  yes: "Ja",
  no: "Nej",
  metTitle: "Baskrav",
  metPrompt: "Ja eller Nej. Lämna tomt tills det är klart.",
  metError: "Välj Ja eller Nej.",

  resultTitle: "Resultat",
  resultLead:
    "Klimat räknar ut detta medan du fyller i {sheet}. Kontrollen gör detsamma med Excels egna funktioner och fungerar även utan Klimat.",
  keyFigures: "Nyckeltal",
  klimat: "Klimat",
  check: "Kontroll",
  total: "Poäng",
  maxTotal: "Maxpoäng",
  share: "Andel",
  potential: "Kvar till max",
  progress: "Bedömda kriterier",
  baseMet: "Baskraven uppfyllda",
  parameters: "Parametrar",
  checkPoints: "Kontroll: poäng",
  checkMax: "Kontroll: max",
  checkShare: "Kontroll: andel",
  chartTitle: "Andel av maxpoängen",
  chartDescription: "Stapeldiagram med varje parameters andel av maxpoängen.",
  strongest: "Starkast",
  weakest: "Svagast",

  marks: "Markering",
  marksNote:
    "När markeringen är på i Klimat visar cellerna nedan dess färger. Utan Klimat står markeringen kvar som den var vid tidpunkten nedan.",
  markedParameters: "De svagaste parametrarna",
  markedCriteria: "Bedömda kriterier i dem utan full poäng",
  markedAt: "Markeringen uppdaterades senast",

  aboutTitle: "Om mallen",
  aboutEdition: "Upplaga",
  sourceMunicipality:
    "De sju parametrarna och deras maxpoäng är de som föreningen Klimatkommunerna har publicerat för kommuner: tillsammans 66 poäng.",
  sourceMunicipality2021:
    "År 2021 kunde en kommun få 67 poäng. Vilken parameter som hade den extra poängen är inte offentligt. I den här mallen har Samhällsplanering och byggande den: fördelningen är konstruerad och bara summan är känd.",
  sourceRegion:
    "De fyra delarna är de som föreningen Klimatkommunerna har för regioner. Deras maxpoäng är inte offentliga. Fyll i dem under Maxpoäng; innan dess finns ingen procentandel.",
  sourceOwn:
    "Parametrarna är era egna. Var och en har en rad med alla sina poäng: skriv era kriterier, infoga fler rader och fördela poängen.",
  illustrativeTitle: "Kriterierna är exempel",
  illustrative:
    "Kriterierna är illustrativa och skrivna för den här mallen. De är inte frågorna i testet, som inte är offentliga. Ändra dem, lägg till rader och ta bort rader som det passar er.",
  baseSource:
    "Baskraven säger med våra egna ord vad en medlem ska ha beslutat: att inventera utsläppen, att ha mål, att ha en handlingsplan och genomföra den och att redovisa arbetet.",
  howTitle: "Så fyller du i",
  howSubject: "Skriv namnet och året överst i {assessment}.",
  howBase: "Svara Ja eller Nej i {base}.",
  howPoints:
    "Ge poäng i den gula kolumnen i {assessment}. En tom cell betyder ej bedömd: kriteriet räknas i maxpoängen men ger inga poäng än.",
  howNotApplicable:
    "Välj x under Ej tillämplig för ett kriterium som inte gäller er. Då räknas det varken i poängen eller i maxpoängen.",
  howComment: "Använd Kommentar för motiveringen och Underlag för en länk till det som visar den.",
  howRows:
    "Infoga rader i tabellen för fler kriterier. Raderna i en parameter har samma namn i den första kolumnen.",
  howParameters:
    "Byter du namn på, lägger till eller tar bort en parameter gör du detsamma i listan med parametrar i {result}. Nyckeltalen stämmer ändå.",
  version: "Mallens version: {version}",
};
