import { criterion, type CriteriaOf } from "./criteria";

/** Illustrative criteria for regions, in our own words. The maxima of the test are not public: they stay open. */
export const region: readonly CriteriaOf[] = [
  {
    parameter: "Ledarskap, nätverk och samordning",
    criteria: [
      criterion(
        "Regionfullmäktige har beslutat klimatmål för regionens verksamhet och för länet",
        "The regional council has decided on climate targets for its operations and for the county",
        null,
      ),
      criterion(
        "Regionen samlar länets aktörer kring gemensamma klimatmål",
        "The region gathers the county’s actors around common climate targets",
        null,
      ),
      criterion(
        "Regionen driver nätverk där kommuner och företag lär av varandra",
        "The region runs networks in which municipalities and businesses learn from each other",
        null,
      ),
      criterion(
        "Klimatarbetet följs upp och redovisas öppet varje år",
        "The climate work is followed up and openly reported every year",
        null,
      ),
    ],
  },
  {
    parameter: "Regionens egen verksamhet",
    criteria: [
      criterion(
        "Utsläppen av lustgas och andra medicinska gaser minskar enligt plan",
        "Emissions of nitrous oxide and other medical gases fall according to plan",
        null,
      ),
      criterion(
        "Engångsmaterial ersätts där vården kan använda flergångsmaterial",
        "Disposables are replaced where health care can use reusable products",
        null,
      ),
      criterion(
        "Klimatkrav ställs och följs upp i de upphandlingar som påverkar klimatet mest",
        "Climate requirements are set and followed up in the procurements that affect the climate most",
        null,
      ),
      criterion(
        "Måltidernas klimatpåverkan och matsvinnet minskar",
        "The climate impact of meals and the food waste decrease",
        null,
      ),
      criterion(
        "Tjänsteresor ersätts av digitala möten eller görs med låga utsläpp",
        "Business trips are replaced by online meetings or made with low emissions",
        null,
      ),
    ],
  },
  {
    parameter: "Transporter och samhällsplanering",
    criteria: [
      criterion(
        "Kollektivtrafiken drivs med förnybara drivmedel och el",
        "Public transport runs on renewable fuels and electricity",
        null,
      ),
      criterion(
        "Det finns mål för kollektivtrafikens andel av resorna, och de följs upp",
        "There are targets for the share of trips by public transport, and they are followed up",
        null,
      ),
      criterion(
        "Länsplanen för infrastruktur prioriterar åtgärder som minskar utsläppen",
        "The county plan for infrastructure gives priority to measures that lower emissions",
        null,
      ),
      criterion(
        "Regionen stöder planering där vardagen fungerar utan bil",
        "The region supports planning in which everyday life works without a car",
        null,
      ),
    ],
  },
  {
    parameter: "Energi",
    criteria: [
      criterion(
        "Energianvändningen i regionens fastigheter minskar i takt med målet",
        "Energy use in the region’s buildings falls in line with the target",
        null,
      ),
      criterion(
        "Fastigheterna värms och kyls utan fossila bränslen",
        "The buildings are heated and cooled without fossil fuels",
        null,
      ),
      criterion(
        "Solenergi byggs på regionens fastigheter enligt plan",
        "Solar energy is built on the region’s buildings according to plan",
        null,
      ),
      criterion(
        "Regionen för samman kommuner och elnätsföretag i länets energiplanering",
        "The region brings municipalities and grid companies together in the county’s energy planning",
        null,
      ),
    ],
  },
];
