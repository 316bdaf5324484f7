import type { formulas as source } from "../en/formulas";

export const formulas: Record<keyof typeof source, string> = {
  title: "KLIMAT-formler",
  hint: "Frys formlerna innan du delar arbetsboken med någon som inte har Klimat: då står värdena kvar i cellerna.",
  frozen:
    "{count, plural, one {En formel är fryst: dess värde följer} other {# formler är frysta: deras värden följer}} inte poängen förrän du tinar {count, plural, one {den} other {dem}}.",
  insert: "Infoga formel",
  notOpened: "Listan med funktioner gick inte att öppna",
  notInserted: "Ingen formel infogades",
  freeze: "Frys till värden",
  thaw: "Tina",
  repair: "Laga",
  notFreeze: "Inget frystes",
  notThaw: "Inget tinades",
  notRepair: "Inget lagades",
  didFreeze:
    "{count, plural, =0 {Ingen formel frystes.} one {En formel frystes. Ångra med Ctrl+Z i bladet.} other {# formler frystes. Ångra med Ctrl+Z i bladet.}}",
  didThaw:
    "{count, plural, =0 {Ingen formel sattes tillbaka.} one {En formel sattes tillbaka. Ångra med Ctrl+Z i bladet.} other {# formler sattes tillbaka. Ångra med Ctrl+Z i bladet.}}",
  didRepair:
    "{count, plural, =0 {Ingen formel skrevs in på nytt.} one {En formel skrevs in på nytt. Ångra med Ctrl+Z i bladet.} other {# formler skrevs in på nytt. Ångra med Ctrl+Z i bladet.}}",
  leftWaits: "Väntar ännu på sitt resultat och har lämnats som {count, plural, one {den är} other {de är}}:",
  leftError: "Visar ett fel och har lämnats som {count, plural, one {den är} other {de är}}:",
  leftChanged: "Har ändrats av någon sedan dess och lämnats som {count, plural, one {den är} other {de är}}:",
  leftProtected:
    "På ett skyddat blad ({sheets}) och har lämnats som {count, plural, one {den är} other {de är}}. Ta bort skyddet och försök igen.",
  leftGone:
    "{count, plural, one {En fryst formel sattes inte tillbaka: dess celler har} other {# frysta formler sattes inte tillbaka: deras celler har}} tagits bort.",
  more: "och {count, number} till",
};
