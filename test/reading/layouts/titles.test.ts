import { titledHeading } from "../../../src/reading/layouts/titles";
import { headingOf } from "../../../src/reading/words";

describe("titledHeading", () => {
  it.each([
    ["Poäng", "points", null],
    ["Poäng Kalmar", "points", "Kalmar"],
    ["Kalmar: poäng", "points", "Kalmar"],
    ["Poäng 2021", "points", "2021"],
    ["Poäng (Växjö)", "points", "Växjö"],
    ["Poäng (0–5)", "points", null],
    ["Erhållna poäng", "points", null],
    ["Max points Lund", "max", "Lund"],
    ["Växjö", null, "Växjö"],
    ["2021", null, "2021"],
    ["–", null, null],
  ])("%s", (text, role, title) => {
    expect(titledHeading({ text, heading: headingOf(text) })).toEqual({ role, title });
  });
});
