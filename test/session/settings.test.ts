import { defaultSettings, keptSettings, markedAtOf, markIdsOf, settingsOf } from "../../src/session/settings";
import type { SettingChanges } from "../../src/session/session";

describe("settings kept in the workbook", () => {
  it("are the defaults where nothing is kept", () => {
    expect(settingsOf({})).toEqual(defaultSettings);
  });

  it.each([
    ["Klimat.weakestCount", 3, { weakestCount: 3 }],
    ["Klimat.weakestBy", "share", { weakestBy: "share" }],
    ["Klimat.weakestBelow", 1, { weakestBelow: 1 }],
    ["Klimat.highlight", true, { highlight: true }],
    ["Klimat.marked", "both", { marked: "both" }],
    ["Klimat.palette", "blue", { palette: "blue" }],
    ["Klimat.symbol", true, { symbol: true }],
    ["Klimat.threshold", 0.8, { threshold: 0.8 }],
    ["Klimat.threshold", null, { threshold: null }],
    ["Klimat.language", "sv", { language: "sv" }],
  ])("are understood when %s is %p", (key, value, expected) => {
    expect(settingsOf({ [key]: value })).toEqual({ ...defaultSettings, ...expected });
  });

  it.each([
    ["Klimat.weakestCount", 0],
    ["Klimat.weakestCount", 1.5],
    ["Klimat.weakestCount", "3"],
    ["Klimat.weakestBy", "points"],
    ["Klimat.weakestBelow", 0],
    ["Klimat.weakestBelow", 60],
    ["Klimat.highlight", "yes"],
    ["Klimat.marked", "cells"],
    ["Klimat.palette", "toString"],
    ["Klimat.symbol", 1],
    ["Klimat.threshold", -0.1],
    ["Klimat.threshold", 1.01],
    ["Klimat.threshold", NaN],
    ["Klimat.language", "nb"],
  ])("give way to the default when %s is %p", (key, value) => {
    expect(settingsOf({ [key]: value })).toEqual(defaultSettings);
  });

  it("are written under their keys, and only those that change", () => {
    expect(keptSettings({ threshold: 0.8, language: null })).toEqual({
      "Klimat.threshold": 0.8,
      "Klimat.language": null,
    });
  });

  it.each<SettingChanges>([
    { weakestCount: 0 },
    { weakestCount: 1.5 },
    { weakestBelow: 1.2 },
    { threshold: 0 },
  ])("are never written when they make no sense: %p", (changes) => {
    expect(() => keptSettings(changes)).toThrow(RangeError);
  });

  it.each([
    ["2026-11-23T17:53:00.000Z", "2026-11-23T17:53:00.000Z"],
    [undefined, null],
    [null, null],
    ["yesterday", null],
    [1795456380000, null],
  ])("say when marks last became others when they hold %p", (stored, expected) => {
    expect(markedAtOf({ "Klimat.markedAt": stored })).toBe(expected);
  });

  it.each([
    ["nothing", undefined, {}],
    ["a text", "marks", {}],
    ["ids by sheet", { s1: ["a", "b"] }, { s1: ["a", "b"] }],
    ["ids among other things", { s1: ["a", 4, null], s2: "b" }, { s1: ["a"], s2: [] }],
  ])("keep the ids of marks when they hold %s", (_, stored, expected) => {
    expect(markIdsOf({ "Klimat.marks": stored })).toEqual(expected);
  });
});
