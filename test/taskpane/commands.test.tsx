import { act, screen, waitFor, within } from "@testing-library/react";
import { showPane } from "./support/render";
import { kalmarRows, stateOf, stateWith } from "./support/workbook";

const kalmar = stateWith(kalmarRows);

const tab = (name: string) => screen.getByRole("tab", { name });

describe("the tabs", () => {
  it("are there before the workbook is read", () => {
    showPane({ phase: "starting" });
    expect(screen.getByRole("tab", { name: "Översikt", selected: true })).toBeVisible();
    for (const name of ["Förbättra", "Anmärkningar", "Jämför", "Rapport", "Formler"])
      expect(screen.getByRole("tab", { name, selected: false })).toBeVisible();
  });

  it("show each view, named by its tab", async () => {
    const { user } = showPane(kalmar);
    await user.click(tab("Formler"));
    expect(await screen.findByRole("region", { name: "KLIMAT-formler" })).toBeVisible();
    expect(screen.getByRole("tabpanel", { name: "Formler" })).toBeVisible();
    await user.click(tab("Översikt"));
    expect(screen.getByRole("heading", { level: 1, name: "Kalmar 2021" })).toBeVisible();
  });

  it("follow the keys Alt+1, Alt+2 …", async () => {
    const { user } = showPane(kalmar);
    await user.keyboard("{Alt>}{6}{/Alt}");
    expect(tab("Formler")).toHaveAttribute("aria-selected", "true");
  });

  it("follow a view that is shown from elsewhere, as from the ribbon", async () => {
    const { views } = showPane(kalmar);
    act(() => {
      views.show("findings");
    });
    expect(await screen.findByRole("tab", { name: "Anmärkningar", selected: true })).toBeVisible();
  });

  it("say what is needed where a view is about an assessment and there is none", async () => {
    const { user } = showPane(stateOf([]));
    await user.click(tab("Anmärkningar"));
    expect(screen.getByRole("heading", { name: "Börja en utvärdering" })).toBeVisible();
  });
});

describe("the list of commands", () => {
  const menu = () => screen.findByRole("menu", { name: "Kommandon" });

  it("opens with Ctrl+K and has every view and every command with its keys", async () => {
    const { user } = showPane(kalmar);
    await user.keyboard("{Control>}k{/Control}");
    const items = within(await menu());
    expect(items.getAllByRole("menuitemradio").map(({ textContent }) => textContent)).toEqual([
      "ÖversiktAlt+1",
      "FörbättraAlt+2",
      "AnmärkningarAlt+3",
      "JämförAlt+4",
      "RapportAlt+5",
      "FormlerAlt+6",
      "MallAlt+7",
      "InställningarAlt+8",
    ]);
    expect(items.getByRole("menuitemradio", { checked: true })).toHaveTextContent("Översikt");
    expect(items.getByRole("menuitemcheckbox", { name: /^Markera de svagaste/ })).not.toBeChecked();
    expect(items.getByRole("menuitem", { name: /^Tina/ })).toHaveAttribute("aria-disabled", "true");
  });

  it.each([
    ["Markera de svagaste i bladet", { action: "setHighlight", on: true }],
    ["Frys till värden", { action: "changeFormulas", what: "freeze" }],
    ["Läs arbetsboken igen", { action: "refresh" }],
    ["Öppna exemplet", { action: "openWorkbook", base64: "UEsDBA==" }],
  ])("carries out: %s", async (name, asked) => {
    const { session, user } = showPane(kalmar);
    await user.click(screen.getByRole("button", { name: "Kommandon" }));
    const item = within(await menu()).getByText(name);
    await user.click(item);
    expect(session.asked).toEqual([asked]);
    await waitFor(() => {
      expect(screen.queryByRole("menu")).toBeNull();
    });
    expect(screen.getByRole("button", { name: "Kommandon" })).toHaveFocus();
  });

  it("closes with Escape, and the focus is back on its button", async () => {
    const { user } = showPane(kalmar);
    await user.keyboard("{Control>}k{/Control}");
    within(await menu())
      .getAllByRole("menuitemradio")[0]
      ?.focus();
    await user.keyboard("{Escape}");
    await waitFor(() => {
      expect(screen.queryByRole("menu")).toBeNull();
    });
    expect(screen.getByRole("button", { name: "Kommandon" })).toHaveFocus();
  });

  it("tells of a failure in the pane", async () => {
    const { session, user } = showPane(kalmar);
    session.answer = () => Promise.resolve({ ok: false, failure: { code: "readOnly", values: {} } });
    await user.keyboard("{Alt>}m{/Alt}");
    expect(await screen.findByRole("alert")).toHaveTextContent("Markeringen ändrades inte");
  });
});
