import { createPacing } from "../../src/session/pacing";

const calculated = { kind: "calculated", sheet: "s1", areas: null } as const;
const edited = { kind: "edited", sheet: "s1", remote: false } as const;
const onlyResults = { onlyResults: true, editedHere: false, editedElsewhere: false };
const anEdit = { onlyResults: false, editedHere: true, editedElsewhere: false };

describe("the pause before a reading", () => {
  it("is short after an edit and after new results", () => {
    const pacing = createPacing();
    expect([pacing.pauseFor(edited), pacing.pauseFor(calculated)]).toEqual([50, 50]);
  });

  it("grows while results go on bringing news of their own accord, up to five seconds", () => {
    const pacing = createPacing();
    const pauses = Array.from({ length: 9 }, () => {
      pacing.learn(onlyResults, true);
      return pacing.pauseFor(calculated);
    });
    expect(pauses).toEqual([100, 200, 400, 800, 1_600, 3_200, 5_000, 5_000, 5_000]);
  });

  it("stays short after an edit even then", () => {
    const pacing = createPacing();
    pacing.learn(onlyResults, true);
    expect(pacing.pauseFor(edited)).toBe(50);
  });

  it.each([
    ["an edit", anEdit, true],
    ["results that bring no news", onlyResults, false],
  ])("is short again after %s", (_, cause, isNews) => {
    const pacing = createPacing();
    pacing.learn(onlyResults, true);
    pacing.learn(cause, isNews);
    expect(pacing.pauseFor(calculated)).toBe(50);
  });
});
