import { knownParameter } from "../../src/scoring/editions";
import { assess } from "../../src/scoring/assess";
import { findParameter } from "../../src/scoring/findParameter";
import { nameKey, withoutNumber } from "../../src/scoring/names";
import { criterion } from "./criteria";

describe("nameKey", () => {
  it.each([
    "Transporter",
    "transporter",
    "TRANSPORTER",
    "  Transporter  ",
    "\u00A0Transporter\u202F",
    "3. Transporter",
    "3) Transporter",
    "(3) Transporter",
    "3.Transporter",
    "3 Transporter",
    "3 – Transporter",
    "3.1 Transporter",
    "Transporter:",
    "Trans\u00ADporter",
  ])("makes %j the same name", (name) => {
    expect(nameKey(name)).toBe("transporter");
  });

  it.each([
    ["Mål\u00A0och  uppföljning", "mål och uppföljning"],
    ["Mål och uppföljning".normalize("NFD"), "mål och uppföljning"],
    ["Energi–klimat", "energi-klimat"],
    ["2030-mål", "2030-mål"],
    ["3.", "3"],
    ["", ""],
  ])("of %j is %j", (name, key) => {
    expect(nameKey(name)).toBe(key);
  });
});

describe("knownParameter", () => {
  it.each([
    ["Samhällsplanering och byggande", "Samhällsplanering"],
    ["samhällsplanering", "Samhällsplanering"],
    ["5. Samhällsplanering & byggande", "Samhällsplanering"],
    ["Kommunikation, samarbete med näringslivet och kommuninvånarna", "Kommunikation och samarbete"],
    ["Ledarskap, nätverk och samordning", "Ledarskap, nätverk och samordning"],
  ])("knows %s by the short name %s", (name, shortName) => {
    expect(knownParameter(name)?.shortName).toBe(shortName);
  });

  it.each(["", "Skola", "Transporter och"])("knows no %j", (name) => {
    expect(knownParameter(name)).toBeNull();
  });
});

describe("findParameter", () => {
  const long = "Upphandling och inköp";
  const assessment = assess(
    [criterion(long, 4, 8), criterion("Energi", 1, 2)],
    [
      { name: long, shortName: "Upphandling" },
      { name: "Energi", shortName: "Energi" },
    ],
  );

  it.each([long, "Upphandling", " UPPHANDLING och\u00A0inköp", "6. upphandling", "Upphandling & inköp"])(
    "finds the parameter by %j",
    (text) => {
      expect(findParameter(assessment, text)?.name).toBe(long);
    },
  );

  it("finds a parameter that the sheet names by its short name by the long one", () => {
    const short = assess(
      [criterion("Upphandling", 4, 8)],
      [{ name: "Upphandling", shortName: "Upphandling" }],
    );
    expect(findParameter(short, long)?.name).toBe("Upphandling");
  });

  it.each(["", "Transporter", "Upp"])("finds none by %j", (text) => {
    expect(findParameter(assessment, text)).toBeNull();
  });
});

describe("withoutNumber", () => {
  it.each([
    ["3. Transporter", "Transporter"],
    ["3.1 Mål och uppföljning", "Mål och uppföljning"],
    ["Transporter", "Transporter"],
    ["3.", "3."],
  ])("makes of %j what is said aloud", (name, said) => {
    expect(withoutNumber(name)).toBe(said);
  });
});
