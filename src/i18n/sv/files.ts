import type { files as source } from "../en/files";

export const files: Record<keyof typeof source, string> = {
  notAWorkbook: "Filen är ingen Excel-arbetsbok. Välj en .xlsx-fil.",
  damagedZip:
    "Filen är skadad: innehållet går inte att packa upp. Öppna den i Excel, reparera den och spara en kopia.",
  encrypted:
    "Arbetsboken kräver lösenord för att öppnas. Öppna den i Excel, ta bort lösenordet och spara en kopia.",
  oldFormat: "Filen har det gamla formatet .xls. Öppna den i Excel och spara den som .xlsx.",
  binaryFormat: "Filen har det binära formatet .xlsb. Öppna den i Excel och spara den som .xlsx.",
  macros: "Arbetsboken innehåller makron och öppnas inte. Spara den i Excel som .xlsx, utan makron.",
  externalLinks:
    "Arbetsboken hämtar värden från en annan arbetsbok ({target}), som inte läses. Bryt länkarna i Excel (Data, Arbetsbokslänkar) och spara en kopia.",
  fileTooLarge: "Filen är större än {limit, number} MB. Spara bladen med utvärderingen i en egen arbetsbok.",
  tooLarge:
    "Filen blir större än vad som kan öppnas när den packas upp (vid {part}). Spara bladen med utvärderingen i en egen arbetsbok.",
  unsafeName:
    "Filen hänvisar till en del utanför sig själv ({name}) och öppnas inte. Om du litar på den: öppna den i Excel och spara en kopia.",
  declaration:
    "Delen {part} innehåller en dokumenttypsdeklaration, vilket en arbetsbok aldrig har. Filen öppnas inte. Om du litar på den: öppna den i Excel och spara en kopia.",
  malformedXml:
    "Delen {part} är inte välformad XML: {message} Öppna filen i Excel, reparera den och spara en kopia.",
  malformedPart:
    "Delen {part} ser inte ut som i en arbetsbok. Öppna filen i Excel, reparera den och spara en kopia.",
  missingPart: "Delen {part} saknas i filen. Öppna den i Excel, reparera den och spara en kopia.",
  notCalculated:
    "Formeln i {cell} har inget resultat i filen: programmet som skrev den räknade inte. Öppna filen i Excel och spara den.",
  tooManyCells:
    "Arbetsboken har fler än {limit, number} celler. Ta bort tomma rader och kolumner som har format.",
  cellOutside:
    "{cell} är ingen cell i ett blad: ett blad slutar vid XFD1048576. Öppna filen i Excel, reparera den och spara en kopia.",
};
