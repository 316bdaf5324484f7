import { act, screen, waitFor, within } from "@testing-library/react";
import type { Mapping } from "../../src/reading/reading";
import type { SettingChanges } from "../../src/session";
import { defaultSettings } from "../../src/session/settings";
import { showPane, showView } from "./support/render";
import { kalmarRows, stateWith } from "./support/workbook";

const mapping: Mapping = {
  sheet: "Bedömning",
  headerRow: 2,
  firstRow: 3,
  columns: { parameter: 0, criterion: 1, max: 2, points: 3 },
  heading: "Poäng",
};

const stateOf = (changes: SettingChanges = {}) =>
  stateWith(kalmarRows, { settings: { ...defaultSettings, ...changes } });

describe("the settings", () => {
  it("are those that the workbook keeps", async () => {
    await showView("settings", stateOf({ weakestCount: 3, palette: "blue", threshold: 0.8, language: "sv" }));
    expect(screen.getByRole("heading", { level: 1, name: "Inställningar" })).toBeVisible();
    expect(screen.getByRole("combobox", { name: "Antal svagaste" })).toHaveValue("3");
    expect(screen.getByRole("radio", { name: "Blå" })).toBeChecked();
    expect(screen.getByRole("spinbutton", { name: "Andel att nå" })).toHaveDisplayValue(/^80\s%$/);
    expect(screen.getByRole("combobox", { name: "Fönstrets språk" })).toHaveValue("sv");
  });

  it("offer as many weakest as there are parameters", async () => {
    const { session, user } = await showView("settings", stateOf());
    const count = screen.getByRole("combobox", { name: "Antal svagaste" });
    expect(within(count).getAllByRole("option")).toHaveLength(7);
    await user.selectOptions(count, "4");
    expect(session.asked).toEqual([{ action: "setSettings", changes: { weakestCount: 4 } }]);
  });

  it.each<[string, string, SettingChanges]>([
    ["radio", "Alla parametrar under en andel", { weakestBy: "share" }],
    ["radio", "Kriterier i dem utan full poäng", { marked: "criteria" }],
    ["radio", "Rosa", { palette: "pink" }],
    ["switch", "Sätt ▼ framför texten", { symbol: true }],
    ["switch", "Jämför med en gräns", { threshold: 0.75 }],
  ])("are kept at once: %s %s", async (role, name, changes) => {
    const { session, user } = await showView("settings", stateOf());
    await user.click(screen.getByRole(role, { name }));
    expect(session.asked).toEqual([{ action: "setSettings", changes }]);
  });

  it("take a share as it is typed, and say what none is", async () => {
    const { session, user } = await showView("settings", stateOf({ threshold: 0.75 }));
    const field = screen.getByRole("spinbutton", { name: "Andel att nå" });
    await user.clear(field);
    await user.type(field, "66,7{Enter}");
    expect(session.asked).toEqual([{ action: "setSettings", changes: { threshold: 0.667 } }]);
    await user.clear(field);
    await user.type(field, "alla{Enter}");
    expect(screen.getByText("Ange en andel från 1 till 100 %.")).toBeVisible();
    expect(session.asked).toHaveLength(1);
  });

  it("step a share by the arrow keys", async () => {
    const { session, user } = await showView("settings", stateOf({ weakestBy: "share" }));
    screen.getByRole("spinbutton", { name: "Under" }).focus();
    await user.keyboard("{ArrowUp}");
    expect(session.asked).toEqual([{ action: "setSettings", changes: { weakestBelow: 0.61 } }]);
  });

  it("show the old value again and say why when one cannot be kept", async () => {
    const { session, user } = await showView("settings", stateOf());
    session.answer = () => Promise.resolve({ ok: false, failure: { code: "workbookBusy", values: {} } });
    await user.click(screen.getByRole("radio", { name: "Blå" }));
    expect(await screen.findByRole("alert", { name: "Inställningen sparades inte" })).toHaveTextContent(
      "Excel är upptaget",
    );
    await waitFor(() => {
      expect(screen.getByRole("radio", { name: "Orange" })).toBeChecked();
    });
  });

  it("cannot be changed in a workbook that is open for reading only, and say so", async () => {
    await showView("settings", { ...stateOf({ threshold: 0.8 }), readOnly: true, mappings: [mapping] });
    expect(screen.getByText(/öppen endast för läsning/)).toBeVisible();
    for (const role of ["radio", "switch", "spinbutton", "combobox"]) {
      for (const field of screen.getAllByRole(role)) expect(field).toBeDisabled();
    }
    expect(screen.getByRole("button", { name: "Återställ alla inställningar" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
  });
});

describe("sheets that a person said how to read", () => {
  it("are named with what was said, and can be left to Klimat again", async () => {
    const { session, user, tell } = await showView("settings", { ...stateOf(), mappings: [mapping] });
    expect(screen.getByText("Rubriker på rad 3, poäng i kolumn D")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Låt Klimat läsa bladet Bedömning på egen hand" }));
    expect(session.asked).toEqual([{ action: "resetMapping", sheet: "Bedömning" }]);
    await waitFor(() => {
      expect(screen.getByRole("button", { name: "Återställ alla inställningar" })).toHaveFocus();
    });
    tell(stateOf());
    expect(screen.getByText("Klimat läser alla blad själv.")).toBeVisible();
  });
});

describe("resetting everything", () => {
  const resetAll = () => screen.getByRole("button", { name: "Återställ alla inställningar" });

  it("asks first, and leaves all as it is when one thinks better of it", async () => {
    const { session, user } = await showView("settings", stateOf());
    await user.click(resetAll());
    expect(screen.getByRole("button", { name: "Avbryt" })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Avbryt" }));
    expect(resetAll()).toHaveFocus();
    expect(session.asked).toEqual([]);
  });

  it("resets, says so, and keeps the focus", async () => {
    const { session, user } = await showView("settings", stateOf());
    await user.click(resetAll());
    await user.click(screen.getByRole("button", { name: "Ja, återställ" }));
    expect(await screen.findByText("Alla inställningar är återställda.")).toBeVisible();
    expect(session.asked).toEqual([{ action: "resetSettings" }]);
    expect(resetAll()).toHaveFocus();
  });
});

describe("the pane's language", () => {
  it("is the one that the workbook asks for, from the moment that it does", async () => {
    const { tell } = await showView("settings", stateOf());
    tell(stateOf({ language: "en" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Settings" })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "en");
    tell(stateOf());
    expect(await screen.findByRole("heading", { level: 1, name: "Inställningar" })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "sv");
  });

  it("is Excel's while no workbook has been read", () => {
    showPane({ phase: "starting" }, { locale: "en" });
    expect(screen.getByRole("tab", { name: "Settings" })).toBeVisible();
  });

  it("stays as it was, with the reason, when the other cannot be fetched", async () => {
    const loadTranslator = () => Promise.reject(new Error("Offline."));
    const { tell } = showPane(stateOf(), { loadTranslator });
    await act(async () => {
      tell(stateOf({ language: "en" }));
      await Promise.resolve();
    });
    expect(await screen.findByRole("alert", { name: "Språket kunde inte laddas" })).toHaveTextContent(
      "Offline.",
    );
    expect(screen.getByRole("tab", { name: "Översikt" })).toBeVisible();
  });
});
