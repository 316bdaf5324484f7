import { screen, within } from "@testing-library/react";
import type { Grid } from "../../src/reading/grid";
import { showPane } from "./support/render";
import { kalmarRows, sheetWith, stateOf, stateWith } from "./support/workbook";

/** A sheet with a text, which is no assessment. */
const notes: Grid = {
  ...{ sheet: "Anteckningar", row: 0, column: 0, tables: [], own: [] },
  values: [["Möte i maj"]],
  formulas: [["Möte i maj"]],
};
const emptyState = stateOf([notes]);

describe("before the workbook is read", () => {
  it("shows the frame of the overview", () => {
    showPane({ phase: "starting" });
    expect(screen.getByRole("heading", { level: 1, name: "Läser arbetsboken …" })).toBeInTheDocument();
    expect(screen.getByRole("progressbar", { name: "Läser arbetsboken …" })).toBeInTheDocument();
  });

  it("gives place to the overview when the workbook is read", () => {
    const { tell } = showPane({ phase: "starting" });
    tell(stateWith(kalmarRows));
    expect(screen.getByRole("heading", { level: 1, name: "Kalmar 2021" })).toBeVisible();
  });
});

describe("a workbook that takes long to read", () => {
  const reading = { phase: "starting", progress: { done: 50_000, all: 120_000 } } as const;
  const stopped = { phase: "failed", failure: { code: "readingStopped", values: {} } } as const;

  it.each([
    ["sv", "Läser arbetsboken …", "50\u00a0000 av 120\u00a0000 celler lästa", "Avbryt", "Läs igen"],
    ["en", "Reading the workbook …", "50,000 of 120,000 cells read", "Cancel", "Read again"],
  ] as const)("can be watched, left and taken up again in %s", async (locale, name, words, cancel, again) => {
    // In jsdom a page has no focus any more when its focused element goes.
    const hasFocus = jest.spyOn(document, "hasFocus").mockReturnValue(true);
    const { session, user, tell } = showPane({ phase: "starting" }, { locale });
    tell(reading);
    expect(screen.getByRole("progressbar", { name })).toHaveAttribute("aria-valuetext", words);
    await user.click(screen.getByRole("button", { name: cancel }));
    tell(stopped);
    expect(screen.getByRole("button", { name: again })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: again }));
    expect(session.asked).toEqual([{ action: "stopReading" }, { action: "refresh" }]);
    tell(reading);
    expect(screen.getByRole("button", { name: cancel })).toHaveFocus();
    hasFocus.mockRestore();
    tell(stateWith(kalmarRows));
    expect(screen.getByRole("heading", { level: 1, name: "Kalmar 2021" })).toBeVisible();
  });
});

describe("a workbook that could not be read", () => {
  const failed = { phase: "failed", failure: { code: "workbookBusy", values: {} } } as const;

  it("says why and reads it again when asked", async () => {
    const { session, user } = showPane(failed);
    expect(screen.getByText(/^Excel är upptaget/)).toHaveAttribute("role", "alert");
    await user.click(screen.getByRole("button", { name: "Försök igen" }));
    expect(session.asked).toEqual([{ action: "refresh" }]);
  });
});

describe("an empty workbook", () => {
  it("says in three sentences what Klimat is for, and leads to the templates", async () => {
    const { user, views } = showPane(stateOf([]));
    expect(screen.getByRole("heading", { level: 1, name: "Börja en utvärdering" })).toBeVisible();
    expect(screen.getByText("Allt stannar i arbetsboken; inget skickas någonstans.")).toBeVisible();
    expect(screen.getByRole("button", { name: "Öppna exemplet" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Ny från mall" }));
    expect(views.current()).toBe("template");
    expect(await screen.findByRole("heading", { level: 1, name: "Ny från mall" })).toBeVisible();
  });
});

describe("a workbook without an assessment", () => {
  it("says which columns are needed and draws an example", () => {
    showPane(emptyState);
    expect(screen.getByRole("heading", { level: 1, name: "Ingen utvärdering än" })).toBeVisible();
    expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
      "Parameter",
      "Kriterium",
      "Max",
      "Poäng",
    ]);
    const rows = within(screen.getByRole("table", { name: "Till exempel:" })).getAllByRole("row");
    expect(rows[2]).toHaveTextContent("TransporterRiktlinjer för tjänsteresor21,5");
  });

  it("has an example table that the reading understands, in both languages", () => {
    for (const locale of ["sv", "en"] as const) {
      const { unmount } = showPane(emptyState, { locale });
      const cells = screen
        .getAllByRole("row")
        .map((row) => Array.from(row.children, ({ textContent }) => textContent));
      unmount();
      const { assessments } = stateOf([
        { sheet: "Blad1", row: 0, column: 0, values: cells, formulas: cells, tables: [], own: [] },
      ]);
      expect(assessments[0]?.result).toMatchObject({ points: 3.5, max: 7, criteria: 3, assessed: 2 });
    }
  });

  it("opens the example in a window of its own", async () => {
    const { session, user } = showPane(emptyState, { loadExample: () => Promise.resolve("UEsDBBQ=") });
    await user.click(screen.getByRole("button", { name: "Öppna exemplet" }));
    expect(session.asked).toEqual([{ action: "openWorkbook", base64: "UEsDBBQ=" }]);
  });

  it("says so when the example cannot be had", async () => {
    const { user } = showPane(emptyState, {
      loadExample: () => Promise.reject(new Error("No file.")),
    });
    await user.click(screen.getByRole("button", { name: "Öppna exemplet" }));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "Exemplet öppnades inteDet gick inte: No file.",
    );
  });

  it("points at the headings that come close", async () => {
    const { session, user } = showPane(stateOf([sheetWith([])]));
    await user.click(screen.getByRole("button", { name: /^Gå till Bedömning!/ }));
    expect(session.asked).toEqual([{ action: "goTo", cell: { sheet: "Bedömning", row: 2, column: 3 } }]);
  });
});

it("says which sheets could not be read in full", () => {
  const unread = [{ code: "tooLarge", values: { sheet: "Data", area: "A1:D5000" } }] as const;
  showPane(stateWith(kalmarRows, { unread }));
  expect(screen.getByText(/^Bara A1:D5000 på bladet Data/)).toBeVisible();
});
