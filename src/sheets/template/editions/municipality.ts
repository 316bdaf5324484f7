import { criterion, type CriteriaOf } from "./criteria";

/**
 * Illustrative criteria for municipalities, in our own words: the questions of the test are not public. Their
 * maxima add up to the published ones.
 */
export const municipality: readonly CriteriaOf[] = [
  {
    parameter: "Mål, åtgärder och uppföljning",
    criteria: [
      criterion(
        "Fullmäktige har beslutat mål för utsläppen i hela kommunen",
        "The council has decided on targets for emissions in the whole municipality",
        2,
      ),
      criterion(
        "Fullmäktige har beslutat mål för utsläppen från den egna organisationen",
        "The council has decided on targets for emissions from its own organisation",
        2,
      ),
      criterion(
        "En koldioxidbudget visar hur stora utsläpp som ryms fram till målåret",
        "A carbon budget shows how large emissions can be until the target year",
        2,
      ),
      criterion(
        "Det finns delmål för varje mandatperiod",
        "There are interim targets for each term of office",
        1,
      ),
      criterion(
        "Målen omfattar också invånarnas konsumtion",
        "The targets also cover what residents consume",
        1,
      ),
      criterion(
        "Handlingsplanen anger ansvarig, tid och resurser för varje åtgärd",
        "The action plan gives each measure someone responsible, a date and resources",
        2,
      ),
      criterion(
        "Åtgärderna i handlingsplanen genomförs i tid",
        "The measures in the action plan are carried out on time",
        2,
      ),
      criterion(
        "Utsläpp och åtgärder följs upp varje år och redovisas för fullmäktige",
        "Emissions and measures are followed up every year and reported to the council",
        2,
      ),
      criterion(
        "Uppföljningen publiceras så att invånarna kan ta del av den",
        "The follow-up is published where residents can read it",
        1,
      ),
    ],
  },
  {
    parameter: "Organisation och förankring",
    criteria: [
      criterion(
        "Kommunstyrelsen eller en nämnd har ett uttalat ansvar för klimatarbetet",
        "The executive board or a committee is explicitly responsible for the climate work",
        1,
      ),
      criterion(
        "Det finns tjänster med avsatt tid för att leda klimatarbetet",
        "There are posts with time set aside for leading the climate work",
        2,
      ),
      criterion(
        "Klimatmålen är en del av ordinarie budget och verksamhetsplaner",
        "The climate targets are part of the regular budget and operational plans",
        1,
      ),
      criterion(
        "Förtroendevalda och medarbetare erbjuds utbildning om klimatet",
        "Elected representatives and staff are offered training on the climate",
        1,
      ),
    ],
  },
  {
    parameter: "Transporter",
    criteria: [
      criterion(
        "Det finns mål för hur resandet ska förändras, och de följs upp",
        "There are targets for how travel is to change, and they are followed up",
        2,
      ),
      criterion(
        "Gång- och cykelnätet byggs ut enligt en beslutad plan",
        "Paths for walking and cycling are extended according to a decided plan",
        2,
      ),
      criterion(
        "Kollektivtrafiken prioriteras i gaturummet",
        "Public transport is given priority in the streets",
        2,
      ),
      criterion(
        "Resepolicyn styr mot resfria möten och mot resor med låga utsläpp",
        "The travel policy favours remote meetings and travel with low emissions",
        2,
      ),
      criterion(
        "Kommunens bilar och arbetsfordon är fossilfria",
        "The municipality’s cars and work vehicles are fossil-free",
        2,
      ),
      criterion(
        "Det finns laddning och förnybara drivmedel där de behövs i kommunen",
        "Charging and renewable fuels are available where they are needed in the municipality",
        1,
      ),
      criterion(
        "Leveranser till kommunens verksamheter samordnas",
        "Deliveries to the municipality’s operations are coordinated",
        1,
      ),
    ],
  },
  {
    parameter: "Energi",
    criteria: [
      criterion(
        "En beslutad energiplan är aktuell och styr arbetet",
        "A decided energy plan is up to date and guides the work",
        1,
      ),
      criterion(
        "Energianvändningen i kommunens byggnader minskar i takt med målet",
        "Energy use in the municipality’s buildings falls in line with the target",
        2,
      ),
      criterion(
        "Energieffektivisering ingår alltid när byggnader renoveras",
        "Energy efficiency is always part of the renovation of buildings",
        2,
      ),
      criterion(
        "Kommunens byggnader värms utan fossila bränslen",
        "The municipality’s buildings are heated without fossil fuels",
        2,
      ),
      criterion(
        "Elen till kommunens verksamheter är förnybar",
        "The electricity for the municipality’s operations is renewable",
        1,
      ),
      criterion(
        "Solenergi byggs på kommunens tak och mark enligt plan",
        "Solar energy is built on the municipality’s roofs and land according to plan",
        2,
      ),
      criterion(
        "Invånare och företag får opartisk energi- och klimatrådgivning",
        "Residents and businesses get impartial advice on energy and climate",
        1,
      ),
    ],
  },
  {
    parameter: "Samhällsplanering och byggande",
    criteria: [
      criterion(
        "Översiktsplanen leder ny bebyggelse till lägen nära kollektivtrafik och service",
        "The comprehensive plan leads new buildings to places near public transport and services",
        2,
      ),
      criterion(
        "Klimatpåverkan bedöms och redovisas i detaljplaner",
        "The climate impact is assessed and reported in detailed plans",
        2,
      ),
      criterion(
        "Parkeringsnormen ger plats för färre bilar där det finns alternativ",
        "The parking standard makes room for fewer cars where there are alternatives",
        1,
      ),
      criterion(
        "Klimatkrav ställs när kommunen säljer eller anvisar mark",
        "Climate requirements are set when the municipality sells or allocates land",
        1,
      ),
      criterion(
        "Trä och andra material med låg klimatpåverkan väljs när kommunen bygger",
        "Timber and other materials with a low climate impact are chosen when the municipality builds",
        2,
      ),
      criterion(
        "Kommunens byggprojekt har gränsvärden för sin klimatpåverkan",
        "The municipality’s building projects have limits for their climate impact",
        1,
      ),
      criterion(
        "Skog, våtmarker och jordbruksmark skyddas för att de binder kol",
        "Forests, wetlands and farmland are protected because they store carbon",
        1,
      ),
    ],
  },
  {
    parameter: "Upphandling och inköp",
    criteria: [
      criterion(
        "Klimatkrav ställs i de upphandlingar som påverkar klimatet mest",
        "Climate criteria are set in the procurements that affect the climate most",
        3,
      ),
      criterion(
        "Kostnaden under hela livslängden vägs in vid större inköp",
        "The cost over the whole life is weighed in for larger purchases",
        1,
      ),
      criterion(
        "Måltidernas klimatpåverkan följs upp mot ett mål",
        "The climate impact of meals is followed up against a target",
        1,
      ),
      criterion(
        "Klimatkraven i avtalen kontrolleras under avtalstiden",
        "Climate requirements in contracts are checked while the contracts run",
        2,
      ),
      criterion(
        "Möbler och utrustning återanvänds innan nytt köps in",
        "Furniture and equipment are reused before new ones are bought",
        1,
      ),
    ],
  },
  {
    parameter: "Kommunikation, samarbete med näringslivet och kommuninvånarna",
    criteria: [
      criterion(
        "Kommunen leder eller deltar i ett klimatnätverk med det lokala näringslivet",
        "The municipality leads or takes part in a climate network with local businesses",
        2,
      ),
      criterion(
        "Invånarna får råd och verktyg för att minska sina utsläpp",
        "Residents get advice and tools for lowering their emissions",
        1,
      ),
      criterion(
        "Förskolor och skolor arbetar med klimatfrågan",
        "Preschools and schools work with the climate",
        1,
      ),
      criterion(
        "Invånarna bjuds in till dialog om klimatarbetet varje år",
        "Residents are invited to a dialogue about the climate work every year",
        1,
      ),
    ],
  },
];

/** The extra point of 2021; the parameter that had it is not public, so that this one is constructed. */
const extraOf2021: CriteriaOf = {
  parameter: "Samhällsplanering och byggande",
  criteria: [
    criterion(
      "Planeringen tar höjd för ett förändrat klimat: skyfall, värme och stigande vatten",
      "Planning allows for a changing climate: cloudbursts, heat and rising water",
      1,
    ),
  ],
};

/** Illustrative criteria for the edition with 67 points. How they are split by parameter is constructed. */
export const municipality2021: readonly CriteriaOf[] = municipality.map((one) =>
  one.parameter === extraOf2021.parameter
    ? { ...one, criteria: [...one.criteria, ...extraOf2021.criteria] }
    : one,
);
