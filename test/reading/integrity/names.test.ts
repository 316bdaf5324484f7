import { isSpeltAlmostAs } from "../../../src/reading/integrity/similarParameters";
import { findingsIn, told } from "./read";

describe("two names are spelt almost alike", () => {
  it.each([
    ["Energi & klimat", "Energi och klimat"],
    ["Energy and climate", "Energy & climate"],
    ["Transport", "Transporter"],
    ["Building", "Buildings"],
    ["Trafik-planering", "Trafikplanering"],
    ["Trafik planering", "Trafikplanering"],
    ["Avfallshantering", "Avfallshanterng"],
    ["3. Avfallshantering", "avfalshantering:"],
    ["Mål, åtgärder och uppföljning", "Mål åtgärder och uppföljning"],
  ])("%s, %s", (one, other) => {
    expect(isSpeltAlmostAs(one, other)).toBe(true);
    expect(isSpeltAlmostAs(other, one)).toBe(true);
  });
});

describe("two names are two names", () => {
  it.each([
    ["Intern kommunikation", "Extern kommunikation"],
    ["Import", "Export"],
    ["Del A", "Del B"],
    ["Mål 1", "Mål 2"],
    ["Steg 10", "Steg 11"],
    ["Fas I", "Fas II"],
    ["Skola", "Förskola"],
    ["Transporter", "Transporter och samhällsplanering"],
    ["Vatten", "Avlopp"],
    ["Luft", "Lust"],
    ["2. Byggnader", "3. Byggnad"],
  ])("%s, %s", (one, other) => {
    expect(isSpeltAlmostAs(one, other)).toBe(false);
    expect(isSpeltAlmostAs(other, one)).toBe(false);
  });
});

describe("the rarer spelling", () => {
  const sheet = (first: string, second: string) => ({
    Blad1: [
      ["Område", "Kriterium", "Max", "Poäng"],
      [first, "A", 4, 1],
      [second, "B", 4, 2],
      [second, "C", 4, 3],
    ],
  });

  it("is the one to correct, in every cell where it stands", () => {
    expect(told(findingsIn(sheet("Byggnad", "Byggnader")), "similarParameters")).toEqual(["A2 = Byggnader"]);
  });

  it("is told once where an edition knows the right one", () => {
    const findings = findingsIn({
      Blad1: [
        ["Område", "Kriterium", "Max", "Poäng"],
        ["Transporter", "A", 4, 1],
        ["Energi", "B", 4, 2],
        ["Transportr", "C", 4, 3],
      ],
    });
    expect(told(findings, "similarParameters", "unknownParameter")).toEqual(["A4 = Transporter"]);
  });
});
