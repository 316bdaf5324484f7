import { pick } from "../../src/session/pick";
import { liveAssessment, questionAbout } from "./liveAssessment";

const kalmar = liveAssessment({ name: "Kalmar 2021", aliases: ["Kalmar 2021", "Bedömning", "Kriterier"] });
const vaxjo = liveAssessment({ name: "Växjö 2024", aliases: ["Växjö 2024", "Blad2"] });
const namesake = liveAssessment({ name: "Blad2", aliases: ["Blad2"] });
const copy = { ...kalmar, source: { ...kalmar.source, sheet: "Kopia", aliases: ["Kalmar 2021", "Kopia"] } };
const both = [kalmar, vaxjo];

describe("picking an assessment", () => {
  it.each([
    ["its name", both, "Kalmar 2021", kalmar],
    ["another letter case", both, "kalmar 2021", kalmar],
    ["capital Å, Ä and Ö", both, "VÄXJÖ 2024", vaxjo],
    ["letters written as two characters", both, "Va\u0308xjo\u0308 2024", vaxjo],
    ["other spacing", both, "  Kalmar\u00a0  2021 ", kalmar],
    ["the sheet's name", both, "bedömning", kalmar],
    ["the table's name", both, "KRITERIER", kalmar],
    ["a name before another's sheet", [vaxjo, namesake], "blad2", namesake],
    ["its name and sheet, when another has the name", [kalmar, copy], "Kalmar 2021 (Kopia)", copy],
    ["no name, when there is one", [kalmar], null, kalmar],
    ["an empty name, when there is one", [kalmar], " ", kalmar],
  ])("finds it by %s", (_, assessments, name, expected) => {
    expect(pick({ assessments, questions: [] }, name)).toEqual({ ok: true, assessment: expected });
  });

  it.each([
    ["there is none", [], null, "none", []],
    ["there is none of any name", [], "Kalmar 2021", "none", []],
    ["there are two and no name", both, null, "ambiguous", ["Kalmar 2021", "Växjö 2024"]],
    [
      "two have the name",
      [kalmar, copy],
      "Kalmar 2021",
      "ambiguous",
      ["Kalmar 2021 (Bedömning)", "Kalmar 2021 (Kopia)"],
    ],
    ["no assessment has the name", both, "Kalmar 2022", "unknown", ["Kalmar 2021", "Växjö 2024"]],
    ["only a part of the name is given", both, "Kalmar", "unknown", ["Kalmar 2021", "Växjö 2024"]],
  ])("gives none when %s", (_, assessments, name, code, names) => {
    expect(pick({ assessments, questions: [] }, name)).toEqual({ ok: false, code, names });
  });

  const question = questionAbout(vaxjo);
  const other = questionAbout(namesake);
  it.each([
    ["the workbook holds nothing else", [], [question, other], null, question],
    ["its name is given", [kalmar], [other, question], "växjö 2024", question],
    ["its sheet's name is given", [kalmar], [other, question], "Blad2", other],
  ])("asks how to read cells first when %s", (_, assessments, questions, name, expected) => {
    expect(pick({ assessments, questions }, name)).toEqual({
      ok: false,
      code: "mustChoose",
      question: expected,
    });
  });

  it.each([
    ["it is meant by name", "Kalmar 2021"],
    ["it is the only one that is clear", null],
  ])("gives an assessment beside a question when %s", (_, name) => {
    const questions = [question];
    expect(pick({ assessments: [kalmar], questions }, name)).toEqual({ ok: true, assessment: kalmar });
  });
});
