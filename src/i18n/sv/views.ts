import type { views as source } from "../en/views";

export const views: Record<keyof typeof source, string> = {
  overview: "Översikt",
  improve: "Förbättra",
  findings: "Anmärkningar",
  compare: "Jämför",
  report: "Rapport",
  formulas: "Formler",
  template: "Mall",
  settings: "Inställningar",
};
