import type { fixes as source } from "../en/fixes";

export const fixes: Record<keyof typeof source, string> = {
  writeNumber: "Skriv {number, number} som tal",
  restoreFormula: "Återställ formeln {text}",
  correctRange: "Rätta till {text}",
  correctName: "{count, plural, one {Skriv ”{text}”} other {Skriv ”{text}” i # celler}}",
};
