import type { failures as source } from "../en/failures";

export const failures: Record<keyof typeof source, string> = {
  protectedSheet: "Bladet {sheet} är skyddat. Ta bort skyddet och försök igen.",
  readOnly: "Arbetsboken är öppen endast för läsning. Spara en kopia och arbeta i den.",
  workbookBusy:
    "Excel är upptaget, kanske för att en cell redigeras. Avsluta cellen med Retur och försök igen.",
  tooLarge: "Bladet {sheet} är för stort för att läsas. Ta bort tomma rader och kolumner som har format.",
  nothingToMark: "Det finns inget att markera än: ingen parameter har poäng och maxpoäng.",
  unsupported: "Den här versionen av Excel klarar inte det. Det kräver {requirement}.",
  excelError: "Excel svarade med ett fel: {message}",
};
