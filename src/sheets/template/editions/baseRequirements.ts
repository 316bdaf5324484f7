import type { Worded } from "./criteria";

/** The base requirements, for municipalities and regions alike, in our own words. */
export const baseRequirements: readonly Worded[] = [
  {
    sv: "Det är politiskt beslutat att utsläppen av växthusgaser inventeras fortlöpande",
    en: "It is politically decided that greenhouse-gas emissions are inventoried continuously",
  },
  {
    sv: "Det är politiskt beslutat vilka mål som finns för att minska utsläppen",
    en: "It is politically decided which targets there are for lowering emissions",
  },
  {
    sv: "Det är politiskt beslutat att det finns en handlingsplan och att dess åtgärder genomförs",
    en: "It is politically decided that there is an action plan and that its measures are carried out",
  },
  {
    sv: "Det är politiskt beslutat att klimatarbetet redovisas fortlöpande för föreningen",
    en: "It is politically decided that the climate work is reported to the association continuously",
  },
];
