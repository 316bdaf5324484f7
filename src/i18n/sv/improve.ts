import type { improve as source } from "../en/improve";

export const improve: Record<keyof typeof source, string> = {
  intro:
    "Välj ett mål och prova dig fram. Inget skrivs i bladet förrän du tillämpar planen. Bocka av det du inte räknar med, så görs planen om utan det.",
  goal: "Andel att nå",
  goalPercent: "Andel att nå i procent",
  percentSign: "%",
  badGoal: "Skriv ett heltal från {least} till 100.",
  gap: "{count, plural, one {{points} poäng saknas} other {{points} poäng saknas}} till {goal}.",
  roundedGap:
    "Andelen visas som {goal} eftersom den är avrundad uppåt: {count, plural, one {{points} poäng saknas} other {{points} poäng saknas}}.",
  reached: "Redan nått: andelen är {percent}.",
  outOfReach:
    "{goal} är mer än vad som går att vinna. Full poäng i alla kriterier som räknas med ger {percent}.",
  aimLower: "Sikta på {goal}",
  tied: "{count, plural, one {Ett annat kriterium} other {# andra kriterier}} går lika bra som det som valdes sist. Bocka av ett och lägg till ett annat om det passar bättre.",

  comparison: "Före och efter",
  now: "Nu",
  after: "Med planen",
  ofMax: "av {max} poäng",
  weighted: "viktat {percent}",
  to: "till",
  changedPoints: "av {max} poäng",
  unchanged: "Inga poäng ändras.",

  plan: "Planen",
  criteria: "{count, plural, one {# kriterium} other {# kriterier}}",
  noCriteria: "Inget kriterium är med i planen.",
  nowPoints: "nu {points} av {max}",
  nowNotAssessed: "ej bedömt, 0 av {max}",
  leftOut: "räknas inte med",
  whatIf: "Poäng att prova",
  fewer: "Färre poäng",
  more: "Fler poäng",
  badPoints: "Skriv ett tal från 0 till {max}.",
  holdsFormula: "En formel ger poängen: ändra i bladet.",
  byHand: "Fylls inte i med ett tal: ändra i bladet.",
  add: "Ett kriterium till",
  choose: "Välj ett kriterium",
  option: "{criterion} ({points} kvar)",
  addIt: "Lägg till",

  reset: "Återställ",
  apply: "Tillämpa i bladet",
  confirm:
    "{count, plural, one {En cell får} other {# celler får}} nya poäng, i ett enda steg som Ctrl+Z tar tillbaka:",
  write: "Skriv {count, plural, one {en cell} other {# celler}}",
  cancel: "Avbryt",
  stopped: "Inget kan skrivas än",
  formulas:
    "{count, plural, one {En formel ger poängen och skrivs inte över:} other {Formler ger poängen och skrivs inte över:}}",
  notNumbers: "Fylls inte i med ett tal, så det kan bara du göra:",
  goOn: "Gå vidare utan {count, plural, one {det} other {dem}}",
  applied: "Klart: {count, plural, one {en cell skrevs} other {# celler skrevs}}. Ångra med Ctrl+Z i bladet.",
  say: "{count, plural, =0 {Inga kriterier} one {# kriterium} other {# kriterier}} i planen: {points} av {max} poäng, {percent}.",

  noPlan: "Inget att planera än",
  allFull: "Full poäng överallt",
  allFullText: "Det finns inga poäng kvar att vinna, så det finns inget att planera.",
  assessFirst: "Fyll i poäng i bladet, så visas här vad som skulle föra er vidare.",
  applicableFirst:
    "Alla kriterier är markerade som ej tillämpliga. Fyll i poäng för dem som är tillämpliga, så visas här vad som skulle föra er vidare.",
};
