/** Languages that a case can be written in. */
export const caseLanguages = ["sv", "en", "nb", "da", "fi", "de"] as const;

export type CaseLanguage = (typeof caseLanguages)[number];

type Word = Readonly<Record<CaseLanguage, string>>;

function word(sv: string, en: string, nb: string, da: string, fi: string, de: string): Word {
  return { sv, en, nb, da, fi, de };
}

/** Headings: in every language they must give their column the same role. */
export const headingWords = {
  parameter: word("Parameter", "Parameter", "Parameter", "Parameter", "Parametri", "Parameter"),
  area: word("Område", "Area", "Område", "Område", "Osa-alue", "Bereich"),
  group: word("Underområde", "Subarea", "Underområde", "Underområde", "Alaryhmä", "Untergruppe"),
  number: word("Nr", "No.", "Nr.", "Nr.", "Nro", "Nr."),
  criterion: word("Kriterium", "Criterion", "Kriterium", "Kriterium", "Kriteeri", "Kriterium"),
  question: word("Fråga", "Question", "Spørsmål", "Spørgsmål", "Kysymys", "Frage"),
  points: word("Poäng", "Points", "Poeng", "Point", "Pisteet", "Punkte"),
  score: word("Betyg", "Score", "Score", "Score", "Pistemäärä", "Punktzahl"),
  max: word("Max", "Max", "Maks", "Maks", "Maks.", "Max."),
  maxPoints: word("Maxpoäng", "Max points", "Makspoeng", "Maksimumpoint", "Enimmäispisteet", "Maximalpunkte"),
  weight: word("Vikt", "Weight", "Vekt", "Vægt", "Paino", "Gewicht"),
  municipality: word("Kommun", "Municipality", "Kommune", "Kommune", "Kunta", "Kommune"),
  comment: word("Kommentar", "Comment", "Kommentar", "Kommentar", "Kommentti", "Kommentar"),
} as const satisfies Readonly<Record<string, Word>>;

/** Everything else that a sheet says: labels, answers, titles, and names of parameters that no edition has. */
const otherWords = {
  subtotal: word("Delsumma", "Subtotal", "Delsum", "Delsum", "Välisumma", "Zwischensumme"),
  total: word("Summa", "Total", "Sum", "I alt", "Yhteensä", "Summe"),
  totalPoints: word(
    "Totalpoäng",
    "Total points",
    "Totalpoeng",
    "Samlede point",
    "Kokonaispisteet",
    "Gesamtpunktzahl",
  ),
  yes: word("Ja", "Yes", "Ja", "Ja", "Kyllä", "Ja"),
  no: word("Nej", "No", "Nei", "Nej", "Ei", "Nein"),
  partly: word("Delvis", "Partly", "Delvis", "Delvist", "Osittain", "Teilweise"),
  mandatory: word(
    "Obligatoriskt",
    "Mandatory",
    "Obligatorisk",
    "Obligatorisk",
    "Pakollinen",
    "Obligatorisch",
  ),
  prerequisite: word(
    "Förutsättning",
    "Prerequisite",
    "Forutsetning",
    "Forudsætning",
    "Edellytys",
    "Voraussetzung",
  ),
  atMost: word("max", "max", "maks", "maks", "enintään", "höchstens"),
  of: word("av", "of", "av", "af", "/", "von"),
  missing: word("saknas", "missing", "mangler", "mangler", "puuttuu", "fehlt"),
  started: word("påbörjad", "started", "påbegynt", "påbegyndt", "aloitettu", "begonnen"),
  done: word("klar", "done", "ferdig", "færdig", "valmis", "fertig"),
  scale: word("Skala", "Scale", "Skala", "Skala", "Asteikko", "Skala"),
  notApplicable: word(
    "Ej tillämpligt",
    "Not applicable",
    "Ikke relevant",
    "Ikke relevant",
    "Ei sovellu",
    "Nicht zutreffend",
  ),
  notAssessed: word(
    "Ej bedömd",
    "Not assessed",
    "Ikke vurdert",
    "Ikke vurderet",
    "Ei arvioitu",
    "Nicht bewertet",
  ),
  assessment: word("Bedömning", "Assessment", "Vurdering", "Vurdering", "Arviointi", "Bewertung"),
  summary: word("Sammanställning", "Summary", "Sammendrag", "Oversigt", "Yhteenveto", "Übersicht"),
  year: word("År", "Year", "År", "År", "Vuosi", "Jahr"),
  share: word("Andel", "Share", "Andel", "Andel", "Osuus", "Anteil"),
  code: word("Kod", "Code", "Kode", "Kode", "Koodi", "Code"),
  name: word("Namn", "Name", "Navn", "Navn", "Nimi", "Name"),
  answer: word("Svar", "Answer", "Svar", "Svar", "Vastaus", "Antwort"),
  baseRequirements: word(
    "Baskrav",
    "Base requirements",
    "Grunnkrav",
    "Grundkrav",
    "Perusvaatimukset",
    "Grundanforderungen",
  ),
  meaning: word("Betydelse", "Meaning", "Betydning", "Betydning", "Merkitys", "Bedeutung"),
  action: word("Åtgärd", "Action", "Tiltak", "Tiltag", "Toimenpide", "Maßnahme"),
  status: word("Status", "Status", "Status", "Status", "Tila", "Status"),
  deadline: word("Klart senast", "Deadline", "Frist", "Frist", "Määräaika", "Frist"),
  responsible: word("Ansvarig", "Responsible", "Ansvarlig", "Ansvarlig", "Vastuutaho", "Verantwortlich"),
  inhabitants: word("Invånare", "Inhabitants", "Innbyggere", "Indbyggere", "Asukkaat", "Einwohner"),
  emissions: word("Utsläpp", "Emissions", "Utslipp", "Udledning", "Päästöt", "Emissionen"),
  transport: word("Transporter", "Transport", "Transport", "Transport", "Liikenne", "Verkehr"),
  energy: word("Energi", "Energy", "Energi", "Energi", "Energia", "Energie"),
  procurement: word("Upphandling", "Procurement", "Innkjøp", "Indkøb", "Hankinnat", "Beschaffung"),
  planning: word(
    "Samhällsplanering",
    "Planning",
    "Arealplanlegging",
    "Planlægning",
    "Kaavoitus",
    "Stadtplanung",
  ),
  travel: word(
    "Tjänsteresor",
    "Business travel",
    "Tjenestereiser",
    "Tjenesterejser",
    "Työmatkat",
    "Dienstreisen",
  ),
  vehicles: word("Fordon", "Vehicles", "Kjøretøy", "Køretøjer", "Ajoneuvot", "Fahrzeuge"),
  plan: word("Energiplan", "Energy plan", "Energiplan", "Energiplan", "Energiasuunnitelma", "Energieplan"),
  electricity: word("Solel", "Solar power", "Solkraft", "Solceller", "Aurinkosähkö", "Solarstrom"),
  food: word("Mat", "Food", "Mat", "Mad", "Ruoka", "Essen"),
  goods: word("Varor", "Goods", "Varer", "Varer", "Tavarat", "Waren"),
} as const satisfies Readonly<Record<string, Word>>;

const words: Readonly<Record<string, Word>> = { ...headingWords, ...otherWords };
const KEY = /@([A-Za-z]+)/g;

/**
 * The texts of a JSON value with its keys replaced by words of a language.
 *
 * (["@points (0–5)", 3], "fi") -> ["Pisteet (0–5)", 3]
 *
 * @throws Error for a key that has no words, so that a slip of the pen is no passing case
 */
export function inLanguage<T>(value: T, language: CaseLanguage): T {
  return JSON.parse(
    JSON.stringify(value, (_, part: unknown) =>
      typeof part === "string" ? part.replace(KEY, (_key, key: string) => wordOf(key, language)) : part,
    ),
  ) as T;
}

function wordOf(key: string, language: CaseLanguage): string {
  const found = words[key];
  if (!found) throw new Error(`A case says "@${key}", which has no words.`);
  return found[language];
}
