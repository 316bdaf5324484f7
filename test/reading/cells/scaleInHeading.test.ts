import fc from "fast-check";
import { scaleInHeading } from "../../../src/reading/cells/scaleInHeading";
import { headingOf } from "../../../src/reading/words";

describe("the scale in the heading of the points", () => {
  it.each([
    ["Betyg (1–10)", 1, 10],
    ["Poäng (0-5)", 0, 5],
    ["Poäng [0–5]", 0, 5],
    ["Poäng 0–5", 0, 5],
    ["Poäng (0 till 5)", null, null],
    ["Score out of 5", 0, 5],
    ["Score (out of 5)", 0, 5],
    ["Score (0–5 points)", 0, 5],
    ["Score (scale 1-5)", 1, 5],
    ["Poäng (max 5)", 0, 5],
    ["Poäng, max 5 p", 0, 5],
    ["Poäng (av 5)", 0, 5],
    ["Points /5", 0, 5],
    ["Points (/5)", 0, 5],
    ["Pisteet (enintään 5)", 0, 5],
    ["Punkte (höchstens 5)", 0, 5],
    ["Poeng (maks 5)", 0, 5],
    ["Point (0-5)", 0, 5],
    ["Poäng (0–2,5)", 0, 2.5],
  ])("%j is from %p to %p", (heading, min, max) => {
    expect(scaleInHeading(heading)).toEqual(
      max === null ? null : expect.objectContaining({ min, max, text: heading.split(/[\s,]/)[0] }),
    );
  });

  it.each(["", "Poäng", "Poäng 2021", "Poäng (2021)", "Poäng (2019–2021)", "Poäng 2", "Poäng (5–1)", "5"])(
    "is not in %j",
    (heading) => {
      expect(scaleInHeading(heading)).toBeNull();
    },
  );

  it.each(["Score out of 5", "Betyg 1–10", "Poäng, max 5 p", "Points /5", "Betyg (1–10)"])(
    "leaves %j a heading of points",
    (heading) => {
      expect(headingOf(heading)?.role).toBe("points");
    },
  );

  it.each(["Score 5", "Energi 0–5", "Poäng är 1–5"])("makes no heading of %j", (text) => {
    expect(headingOf(text)).toBeNull();
  });

  it("no text makes it throw", () => {
    const part = fc.constantFrom("Poäng", " (", "0", "–", "5", ")", "/", " max ", " av ", "[", "]", "…");
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(part).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (one) => {
        const scale = scaleInHeading(one);
        expect(scale === null || scale.max > scale.min).toBe(true);
        headingOf(one);
      }),
    );
  });
});
