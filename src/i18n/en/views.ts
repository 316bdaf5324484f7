/** Names of the pane's views. */
export const views = {
  overview: "Overview",
  improve: "Improve",
  findings: "Findings",
  compare: "Compare",
  report: "Report",
  formulas: "Formulas",
  template: "Template",
  settings: "Settings",
} as const;
