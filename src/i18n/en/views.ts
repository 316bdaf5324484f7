/** Names of the pane's views. */
export const views = {
  overview: "Overview",
  improve: "Improve",
  findings: "Findings",
  compare: "Compare",
  formulas: "Formulas",
  settings: "Settings",
} as const;
