/** Parameters of every made-up assessment. */
export const parameters = [
  "Transporter",
  "Energi",
  "Organisation",
  "Upphandling",
  "Kommunikation",
  "Mål",
  "Byggande",
];
