/** One row of the assessment sheet. */
export interface CriterionRow {
  readonly number: string;
  readonly text: string;
  readonly max: number;
  readonly points: number;
  readonly comment?: string;
}

export interface ParameterRows {
  readonly name: string;
  readonly criteria: readonly CriterionRow[];
}

/**
 * Kalmar's evaluation in 2021. Public are the sum (54 of 67 points, 81 %), the strongest and the weakest
 * parameters. The split by parameter and every criterion are constructed: our own wording, so that the sums
 * come out as published.
 */
export const kalmar2021: readonly ParameterRows[] = [
  {
    name: "Mål, åtgärder och uppföljning",
    criteria: [
      row("1.1", "Mål för utsläppen i hela kommunen är politiskt beslutade", 2, 2),
      row("1.2", "Mål för utsläppen från den egna organisationen är politiskt beslutade", 2, 2),
      row("1.3", "Målen är minst lika långtgående som de nationella klimatmålen", 2, 2),
      row("1.4", "Delmål eller utsläppsbudget finns för varje mandatperiod", 2, 2),
      row("1.5", "Handlingsplanen anger ansvar, tid och resurser för varje åtgärd", 3, 3),
      row("1.6", "Utsläpp och åtgärder följs upp varje år och redovisas för fullmäktige", 2, 2),
      row("1.7", "Resultaten publiceras så att invånarna kan följa dem", 1, 1),
      row("1.8", "Målen nås eller ligger i fas enligt senaste uppföljningen", 1, 1),
    ],
  },
  {
    name: "Organisation och förankring",
    criteria: [
      row("2.1", "En nämnd eller styrelse har ett utpekat ansvar för klimatarbetet", 1, 1),
      row("2.2", "Det finns avsatt tjänstetid för strategiskt klimatarbete", 2, 2),
      row("2.3", "Klimatmålen är en del av budget- och verksamhetsplaneringen", 1, 1),
      row("2.4", "Förtroendevalda och medarbetare får utbildning i klimatfrågor", 1, 1),
    ],
  },
  {
    name: "Transporter",
    criteria: [
      row("3.1", "Det finns mål för hållbart resande och de följs upp", 2, 2),
      row("3.2", "En plan för gång och cykel genomförs med egen budget", 2, 2),
      row("3.3", "Kollektivtrafiken ges företräde i gaturum och planering", 2, 2),
      row("3.4", "Riktlinjer för tjänsteresor styr mot resfria möten och låga utsläpp", 2, 2),
      row("3.5", "Kommunens fordon drivs fossilfritt", 2, 1, "Tunga fordon återstår."),
      row("3.6", "Kommunen verkar för laddplatser och förnybara drivmedel", 1, 1),
      row("3.7", "Varuleveranser till kommunens verksamheter är samordnade", 1, 0, "Utredning pågår."),
    ],
  },
  {
    name: "Energi",
    criteria: [
      row("4.1", "Energiplanen är aktuell och pekar ut åtgärder", 2, 2),
      row("4.2", "Energianvändningen i egna byggnader minskar i takt med målet", 2, 2),
      row("4.3", "Energieffektivitet vägs in när lokaler byggs om eller hyrs", 1, 1),
      row("4.4", "Egna byggnader värms utan fossila bränslen", 2, 2),
      row("4.5", "Elen som kommunen använder är förnybar", 2, 2),
      row(
        "4.6",
        "Solel produceras på kommunens egna tak i en omfattning som följer planen",
        1,
        0,
        "Två av tio tak klara.",
      ),
      row("4.7", "Invånare och företag erbjuds energi- och klimatrådgivning", 1, 1),
    ],
  },
  {
    name: "Samhällsplanering och byggande",
    criteria: [
      row("5.1", "Översiktsplanen styr ny bebyggelse till lägen med låga transportbehov", 3, 2),
      row("5.2", "Klimatpåverkan bedöms i arbetet med detaljplaner", 2, 2),
      row("5.3", "Parkering planeras så att bilresorna kan minska", 2, 2),
      row("5.4", "Klimatkrav ställs när kommunen anvisar mark", 2, 1, "Gäller hittills bara ett område."),
      row("5.5", "Trä och andra material med låg klimatpåverkan används i egna byggen", 1, 0),
      row("5.6", "Klimatpåverkan beräknas för kommunens egna byggprojekt", 1, 1),
    ],
  },
  {
    name: "Upphandling och inköp",
    criteria: [
      row(
        "6.1",
        "Klimatkrav ställs i de upphandlingar som påverkar klimatet mest",
        5,
        2,
        "Fordon och livsmedel, ännu inte bygg.",
      ),
      row("6.2", "Andelen ekologiska och klimatsmarta livsmedel följs upp mot mål", 1, 1),
      row("6.3", "Det kontrolleras att leverantörerna uppfyller klimatkraven", 1, 0),
      row("6.4", "Kostnaden under hela livslängden avgör vid inköp", 1, 1),
    ],
  },
  {
    name: "Kommunikation, samarbete med näringslivet och kommuninvånarna",
    criteria: [
      row(
        "7.1",
        "Kommunen driver ett klimatnätverk med det lokala näringslivet",
        2,
        1,
        "Nätverket startade i år.",
      ),
      row("7.2", "Invånarna får råd och verktyg för att minska sina utsläpp", 1, 1),
      row("7.3", "Skolor och förskolor arbetar med klimatfrågan tillsammans med kommunen", 1, 0),
      row("7.4", "Invånarna bjuds in till dialog om klimatarbetet varje år", 1, 0),
    ],
  },
];

/** The base requirements, all met. */
export const baseRequirements: readonly string[] = [
  "Kommunen inventerar sina utsläpp av växthusgaser fortlöpande",
  "Kommunen har satt mål för att minska utsläppen",
  "Kommunen har en handlingsplan och genomför åtgärder",
  "Kommunen rapporterar sitt arbete till föreningen fortlöpande",
];

function row(number: string, text: string, max: number, points: number, comment?: string): CriterionRow {
  return comment === undefined ? { number, text, max, points } : { number, text, max, points, comment };
}
