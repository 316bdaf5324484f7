import type { saving as source } from "../en/saving";

export const saving: Record<keyof typeof source, string> = {
  duplicateCell: "Cellen {cell} i bladet {sheet} anges två gånger.",
  textTooLong:
    "Texten i {cell} är längre än de {limit, number} tecken som ryms i en cell. Korta den och spara igen.",
};
