import { findingsIn, told, type TestCell } from "./read";

/** The published maxima of the test for municipalities; 66 together. */
const maxima = {
  "Mål, åtgärder och uppföljning": 15,
  "Organisation och förankring": 5,
  Transporter: 12,
  Energi: 11,
  "Samhällsplanering och byggande": 10,
  "Upphandling och inköp": 8,
  "Kommunikation, samarbete med näringslivet och kommuninvånarna": 5,
};

const codes = (sheet: readonly (readonly TestCell[])[]) =>
  findingsIn({ Bedömning: sheet }).map(({ code }) => code);

describe("checks of sums count as the assessment does", () => {
  it("takes the maxima of an edition for complete when a cap brings them there", () => {
    const rows = Object.entries(maxima).flatMap(([name, max]) =>
      name === "Energi"
        ? [
            [name, "Solel", 8, 8],
            [name, "Biogas", 8, 2],
            ["Summa Energi", null, ["=MIN(11,SUM(C5:C6))", 11], ["=MIN(11,SUM(D5:D6))", 10]] as const,
          ]
        : [[name, `Kriterium i ${name}`, max, max]],
    );
    expect(codes([["Parameter", "Kriterium", "Max", "Poäng"], ...rows])).not.toContain("editionTotalDiffers");
  });

  it("compares declared maxima with those of the edition", () => {
    const headed = (energy: number) =>
      Object.entries({ ...maxima, Energi: energy }).flatMap(([name, max]) => [
        [`${name} (max ${String(max)} p)`, null],
        [`Ett kriterium i ${name}`, max - 1],
        [`Ett till i ${name}`, 1],
      ]);
    expect(codes([["Kriterium", "Poäng"], ...headed(11)])).not.toContain("editionTotalDiffers");
    expect(codes([["Kriterium", "Poäng"], ...headed(14)])).toContain("editionTotalDiffers");
  });

  it.each([
    // 39 of 49 points; without the cap 44 of 54, which is 81 %
    ["a capped share", 20, ["roundedAcrossThreshold"]],
    // 44 of 54
    ["a share below its cap", 25, []],
  ])("compares %s with a threshold", (_, cap, expected) => {
    const sheet = [
      ["Godkänd nivå", 0.8],
      [null],
      ["Parameter", "Kriterium", "Max", "Poäng"],
      ["Skola", "Lunch", 15, 15],
      ["Skola", "Buss", 10, 10],
      [
        "Summa Skola",
        null,
        [`=MIN(${String(cap)},SUM(C4:C5))`, cap],
        [`=MIN(${String(cap)},SUM(D4:D5))`, cap],
      ],
      ["Vård", "Mat", 29, 19],
    ] as const;
    expect(told(findingsIn({ Bedömning: sheet }), "roundedAcrossThreshold")).toHaveLength(expected.length);
  });

  it("compares the weighted share with a threshold where the sheet states that one", () => {
    // 0.5·(20/25) + 0.5·(19/24) = 79.6 %; unweighted 0.5·… is another: 39 of 49 = 79.6 % too, so weigh 0.2 and 0.8.
    const sheet = (stated: number) => [
      ["Godkänd nivå", 0.8],
      [null],
      ["Parameter", "Kriterium", "Vikt", "Max", "Poäng", "Andel"],
      ["Skola", "Lunch", 0.2, 10, 10, null],
      ["Vård", "Mat", 0.8, 100, 74.5, null],
      ["Totalt", null, 1, 110, 84.5, stated],
    ];
    expect(told(findingsIn({ Bedömning: sheet(0.796) }), "roundedAcrossThreshold")).toHaveLength(1);
    expect(told(findingsIn({ Bedömning: sheet(84.5 / 110) }), "roundedAcrossThreshold")).toEqual([]);
  });
});
