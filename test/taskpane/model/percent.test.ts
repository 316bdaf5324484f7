import { percentOf, shareFrom } from "../../../src/taskpane/settings/percent";

it.each([
  ["60", 0.6],
  ["60 %", 0.6],
  ["66,7 %", 0.667],
  ["66.7%", 0.667],
  ["100", 1],
  ["0", null],
  ["101", null],
  ["-5", null],
  ["", null],
  ["hälften", null],
  ["1e2", null],
])("reads %p as the share %p", (typed, share) => {
  expect(shareFrom(typed)).toBe(share);
});

it("shows a share without the noise of a binary fraction", () => {
  expect([0.55, 0.29, 0.667].map(percentOf)).toEqual([55, 29, 66.7]);
});
