import { screen, waitFor, within } from "@testing-library/react";
import type { ReportInput } from "../../../src/sheets/report/reportInput";
import { defaultSettings } from "../../../src/session/settings";
import { aFew } from "../support/manyAssessments";
import { showView } from "../support/render";
import { kalmarRows, sheetWith, stateOf, stateWith, withPoints } from "../support/workbook";

// Looking for roles among a whole view takes long where other work is under way on the machine.
jest.setTimeout(30_000);

const kalmar = stateWith(kalmarRows);
const years = stateOf([
  sheetWith(withPoints(kalmarRows, { 4: 0 }), { sheet: "2019", title: "Kalmar 2019" }),
  sheetWith(kalmarRows, { sheet: "2021" }),
]);

/** What browsers have and jsdom has not. */
class ItemOfForms {
  readonly presentationStyle = "unspecified";
  readonly types: readonly string[];

  constructor(private readonly forms: Readonly<Record<string, Blob>>) {
    this.types = Object.keys(forms);
  }

  getType(type: string): Promise<Blob> {
    const form = this.forms[type];
    return form ? Promise.resolve(form) : Promise.reject(new Error(`There is no ${type}.`));
  }
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "ClipboardItem");
  jest.restoreAllMocks();
});

/** The view of the later one of two assessments. */
async function showYear2021() {
  const pane = await showView("report", years);
  await pane.user.selectOptions(screen.getByRole("combobox", { name: "Utvärdering" }), "Kalmar 2021");
  return pane;
}

const button = (name: string) => screen.getByRole("button", { name });
const part = (name: string) => screen.getByRole("checkbox", { name });
const press = () => screen.getByRole("region", { name: "Presstext" });
const year = (name: string) => within(screen.getByRole("group", { name }));

/** What the session was asked to write. */
function reported(asked: readonly { readonly action: string }[]): ReportInput | undefined {
  const [request] = asked.filter(
    (one): one is { readonly action: "makeReport"; readonly input: ReportInput } =>
      one.action === "makeReport",
  );
  return request?.input;
}

describe("making a report", () => {
  it("writes it with all that the workbook knows, says on which sheet, and leads there", async () => {
    const { session, user } = await showView("report", kalmar);
    await user.click(button("Gör rapport"));
    expect(await screen.findByText(/^Rapporten finns på bladet/)).toHaveTextContent("Rapport Kalmar 2021");
    const input = reported(session.asked);
    expect([...(input?.parts ?? [])]).toEqual(["base", "changes", "findings", "press"]);
    expect(input?.assessment.source.name).toBe("Kalmar 2021");
    expect(session.asked[0]).toMatchObject({ action: "makeReport", locale: "sv" });
    await user.click(button("Gå till bladet Rapport Kalmar 2021"));
    expect(session.asked.at(-1)).toEqual({
      action: "goTo",
      cell: { sheet: "Rapport Kalmar 2021", row: 0, column: 0 },
    });
  });

  it("leaves out what nobody wants, and writes in the other language", async () => {
    const { session, user } = await showYear2021();
    await user.click(part("Kvarstående anmärkningar"));
    await user.click(part("Baskrav"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Rapportens språk" }), "English");
    expect(press()).toHaveTextContent("Kalmar reaches 81% in the assessment of its climate work");
    await user.click(button("Gör rapport"));
    expect([...(reported(session.asked)?.parts ?? [])]).toEqual(["changes", "press"]);
    expect(session.asked[0]).toMatchObject({ locale: "en" });
  });

  it("tells of a failure, and of no sheet", async () => {
    const { session, user } = await showView("report", kalmar);
    session.reported = { ok: false, failure: { code: "workbookBusy", values: {} } };
    await user.click(button("Gör rapport"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Ingen rapport gjordes");
    expect(screen.queryByText(/^Rapporten finns/)).toBeNull();
  });

  it("is not possible in a workbook that is open for reading only, and says why", async () => {
    const { session, user } = await showView("report", { ...kalmar, readOnly: true });
    expect(button("Gör rapport")).toHaveAccessibleDescription(/öppen endast för läsning/);
    await user.click(button("Gör rapport"));
    expect(session.asked).toEqual([]);
    expect(button("Kopiera som text")).toBeEnabled();
  });
});

describe("what has changed since", () => {
  it("is compared with the year before", async () => {
    await showYear2021();
    expect(part("Vad som har ändrats sedan förra utvärderingen")).toBeChecked();
    expect(screen.getByText("Jämförs med 2019.")).toBeVisible();
    expect(press()).toHaveTextContent("Sedan 2019 har andelen av de möjliga poängen ökat");
  });

  it("cannot be told where there is no earlier assessment", async () => {
    await showView("report", kalmar);
    expect(part("Vad som har ändrats sedan förra utvärderingen")).toBeDisabled();
    expect(screen.getByText(/har ingen tidigare utvärdering/)).toBeVisible();
  });
});

describe("emissions", () => {
  const fill = async (user: Awaited<ReturnType<typeof showView>>["user"], texts: readonly string[]) => {
    const fields = ["Basår", "Senaste år"].flatMap((name) => year(name).getAllByRole("textbox"));
    for (const [index, text] of texts.entries()) await user.type(fields[index] ?? document.body, text);
    await user.tab();
  };

  it("are calculated when all figures are there, kept in the workbook, and part of the press text", async () => {
    const { session, user } = await showView("report", kalmar);
    await user.click(part("Utsläpp per invånare"));
    expect(screen.getByText(/^När alla sex siffrorna finns/)).toBeVisible();
    await fill(user, ["1990", "560 000", "56000", "2020", "322000", "70 000"]);
    expect(
      screen.getByText("Utsläppen per invånare har minskat med 54 % från 1990 till 2020."),
    ).toBeVisible();
    expect(press()).toHaveTextContent("Utsläppen per invånare minskade med 54 % mellan 1990 och 2020");
    const figures = {
      base: { year: 1990, emissions: 560_000, population: 56_000 },
      later: { year: 2020, emissions: 322_000, population: 70_000 },
      gas: "",
      boundary: "",
      source: "",
    };
    await waitFor(() => {
      expect(session.asked).toContainEqual({
        action: "setSettings",
        changes: { emissions: { "kalmar 2021": figures } },
      });
    });
    await user.click(button("Gör rapport"));
    expect(reported(session.asked)?.emissions).toEqual(figures);
  });

  it("say which field is wrong once it is left", async () => {
    const { user } = await showView("report", kalmar);
    await user.click(part("Utsläpp per invånare"));
    const field = year("Basår").getByRole("textbox", { name: "År" });
    await user.type(field, "90");
    expect(screen.queryByText(/^Skriv ett årtal/)).toBeNull();
    await user.tab();
    expect(field).toHaveAccessibleDescription("Skriv ett årtal, till exempel 1990.");
  });

  it("are those that the workbook keeps", async () => {
    const dated = (of: number) => ({ year: of, emissions: of * 10, population: 1000 });
    const emissions = {
      "kalmar 2021": { base: dated(1990), later: dated(2020), gas: "CO₂e", boundary: "", source: "SMHI" },
    };
    await showView("report", { ...kalmar, settings: { ...defaultSettings, emissions } });
    expect(year("Basår").getByRole("textbox", { name: "Utsläpp, ton" })).toHaveValue("19 900");
    expect(screen.getByRole("textbox", { name: "Källa" })).toHaveValue("SMHI");
    expect(screen.getByText("Utsläppen per invånare har ökat med 2 % från 1990 till 2020.")).toBeVisible();
  });
});

describe("copying", () => {
  it("puts the report as text on the clipboard, and says so", async () => {
    const { user } = await showView("report", kalmar);
    await user.click(button("Kopiera som text"));
    expect(await screen.findByText("Rapporten är kopierad som text.")).toBeVisible();
    expect(await navigator.clipboard.readText()).toMatch(/^Kalmar\nUtvärdering av klimatarbetet 2021/);
  });

  it("puts the table there in two forms where the browser can", async () => {
    const written: ClipboardItem[] = [];
    const { user } = await showView("report", kalmar);
    const { clipboard } = navigator;
    Object.assign(globalThis, { ClipboardItem: ItemOfForms });
    jest.spyOn(clipboard, "write").mockImplementation((items) => {
      written.push(...items);
      return Promise.resolve();
    });
    await user.click(button("Kopiera som tabell"));
    expect(await screen.findByText("Tabellen är kopierad.")).toBeVisible();
    expect(written.flatMap(({ types }) => types)).toEqual(["text/plain", "text/html"]);
  });

  it("says what helps where the clipboard is out of reach", async () => {
    const { user } = await showView("report", kalmar);
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("NotAllowedError"));
    await user.click(button("Kopiera som text"));
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Inget kopierades");
    expect(alert).toHaveTextContent("Gör rapporten på ett blad och kopiera därifrån. (NotAllowedError)");
  });
});

describe("where there is nothing to report", () => {
  it("asks which assessment is meant", async () => {
    await showView("report", stateOf(aFew));
    expect(screen.getByRole("heading", { name: "Välj en utvärdering" })).toBeVisible();
  });

  it("says that there is no press text while there is no result", async () => {
    await showView("report", stateWith(kalmarRows.map((row) => ({ ...row, points: "" }))));
    expect(press()).toHaveTextContent("Det finns ingen presstext förrän utvärderingen har ett resultat.");
  });
});
