import fc from "fast-check";
import { maxInText } from "../../../src/reading/cells/maxInText";

describe("the maximum in a heading", () => {
  it.each([
    ["Transporter (max 12 p)", "Transporter", 12],
    ["Energi – 11 poäng", "Energi", 11],
    ["3. Upphandling [8]", "3. Upphandling", 8],
    ["3. Upphandling (8)", "3. Upphandling", 8],
    ["Transporter (max. 12 poäng)", "Transporter", 12],
    ["Transporter (maxpoäng: 12)", "Transporter", 12],
    ["Transport: max 12 points", "Transport", 12],
    ["Transport (12 points possible)", "Transport", 12],
    ["Transport 12 pts", "Transport", 12],
    ["Energi, 7,5 p", "Energi", 7.5],
    ["Energi (0–11 p)", "Energi", 11],
    ["Mål 2030 (15 p)", "Mål 2030", 15],
    ["Del 1 – 3 p", "Del 1", 3],
    ["ENERGI (MAX 11 P)", "ENERGI", 11],
    ["Energi\u00A0(11\u00A0p)", "Energi", 11],
  ])("%j", (heading, text, max) => {
    expect(maxInText(heading, "heading")).toMatchObject({ text, max });
  });

  it.each([
    "",
    "Transporter",
    "3. Transporter",
    "Mål 2030",
    "Energi (2021)",
    "Energi – 11",
    "Energi (20 %)",
    "Energi (max 20 %)",
    "Kriterium (3) om energi",
    "Energi (ja 2 p) (nej 0 p)",
    "12 maj",
  ])("is not in %j", (heading) => {
    expect(maxInText(heading, "heading")).toBeNull();
  });
});

describe("the maximum in the text of a criterion", () => {
  it.each([
    ["Kommunen har en plan (max 2 p)", "Kommunen har en plan", 0, 2],
    ["Kommunen har en plan [2 p]", "Kommunen har en plan", 0, 2],
    ["Kommunen har en plan 0–2 p", "Kommunen har en plan", 0, 2],
    ["Kommunen har en plan (1–5 poäng)", "Kommunen har en plan", 1, 5],
    ["Kommunen har en plan, max 2", "Kommunen har en plan", 0, 2],
    ["Har en plan. Max 2 poäng.", "Har en plan", 0, 2],
    ["(2 p) Kommunen har en plan", "Kommunen har en plan", 0, 2],
    ["Plan (1 p om den är antagen) (max 2 p)", "Plan (1 p om den är antagen)", 0, 2],
    ["There is a plan: up to 3 points", "There is a plan", 0, 3],
    ["There is a plan (0-3)", "There is a plan", 0, 3],
  ])("%j", (criterion, text, min, max) => {
    expect(maxInText(criterion, "criterion")).toEqual({ text, min, max });
  });

  it.each([
    "Kommunen har en plan [2]",
    "Kommunen har en plan (3)",
    "Minskar utsläppen med upp till 5",
    "Utsläppen minskar med 5 %",
    "Ja (2 p), delvis (1 p)",
    "Barn (0–5 år)",
    "Mål för 2030–2045",
    "Klimatplan 2021",
  ])("is not in %j", (criterion) => {
    expect(maxInText(criterion, "criterion")).toBeNull();
  });
});

it("no text makes it throw, and what it takes away is never more than the text", () => {
  const part = fc.constantFrom(
    "max",
    " 12",
    "(",
    ")",
    "[8]",
    "–",
    "0-2",
    " p",
    "poäng",
    ",",
    "7,5",
    "Energi ",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(part).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(text, fc.constantFrom("heading" as const, "criterion" as const), (one, place) => {
      const found = maxInText(one, place);
      if (!found) return;
      expect(found.max).toBeGreaterThan(found.min);
      expect(found.text.length).toBeLessThan(one.length);
    }),
  );
});
