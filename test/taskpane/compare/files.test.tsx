import { readFileSync } from "node:fs";
import path from "node:path";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { showView } from "../support/render";
import { kalmarRows, sheetWith, stateOf, stateWith } from "../support/workbook";

const kalmar = readFileSync(path.join(__dirname, "../../../assets/examples/kalmar-2021.xlsx"));

/** A file that a person chooses; this environment's own cannot be read. */
const fileOf = (name: string, arrayBuffer: () => Promise<ArrayBuffer>) =>
  Object.assign(new File([], name), { arrayBuffer });
const example = () => fileOf("Kalmar.xlsx", () => Promise.resolve(Uint8Array.from(kalmar).buffer));
const picture = () => fileOf("Karta.xlsx", () => Promise.resolve(Uint8Array.of(0x89, 0x50).buffer));

const region = (name: string) => within(screen.getByRole("region", { name }));
const files = () => region("Utvärderingar i andra filer");
const rowCount = () =>
  within(screen.getByRole("table", { name: "Rangordning" })).getAllByRole("row").length - 1;

describe("files in the comparison", () => {
  it("join the ranking beside the workbook's own, and leave it when they are taken away", async () => {
    const { user } = await showView("compare", stateOf([sheetWith(kalmarRows, { title: "Växjö 2021" })]));
    expect(screen.getByRole("heading", { name: "Jämför utvärderingar" })).toBeVisible();
    await user.upload(files().getByLabelText("Välj filer", { selector: "input" }), example());
    await waitFor(() => {
      expect(rowCount()).toBe(2);
    });
    const row = within(screen.getByRole("table", { name: "Rangordning" })).getByRole("row", {
      name: /Kalmar\.xlsx/,
    });
    expect(row).toHaveTextContent(/Kalmar kommun 2021 i Kalmar\.xlsx.*54 av 67.*81\s%/);
    expect(within(row).queryByRole("button")).toBeNull();
    await user.click(files().getByRole("button", { name: "Ta bort Kalmar.xlsx" }));
    expect(screen.getByRole("heading", { name: "Jämför utvärderingar" })).toBeVisible();
  });

  it("are named with the reason where they give nothing, while the others go on", async () => {
    const { user } = await showView("compare", stateWith(kalmarRows));
    await user.upload(files().getByLabelText("Välj filer", { selector: "input" }), [picture(), example()]);
    const refused = await screen.findByRole("list", { name: "Filer utan utvärdering" });
    expect(refused).toHaveTextContent("Karta.xlsx Filen är ingen Excel-arbetsbok. Välj en .xlsx-fil.");
    expect(screen.getByRole("status")).toHaveTextContent("En fil ger ingen utvärdering.");
    expect(screen.getByRole("list", { name: "Filer som jämförs" })).toHaveTextContent(
      "Kalmar.xlsx En utvärdering",
    );
    await user.click(files().getByRole("button", { name: "Ta bort alla filer" }));
    expect(screen.queryByRole("list", { name: "Filer utan utvärdering" })).toBeNull();
  });

  it("are written with the others on a comparison sheet", async () => {
    const { user, session } = await showView("compare", stateWith(kalmarRows));
    await user.upload(files().getByLabelText("Välj filer", { selector: "input" }), example());
    await user.click(await screen.findByRole("button", { name: "Gör jämförelseblad" }));
    expect(session.asked).toEqual([{ action: "makeComparison", files: ["Kalmar.xlsx"] }]);
  });

  it("can be dropped on the view", async () => {
    await showView("compare", stateWith(kalmarRows));
    const dataTransfer = { types: ["Files"], files: [example()] };
    const target = screen.getByRole("heading", { name: "Jämför utvärderingar" });
    expect(fireEvent.dragOver(target, { dataTransfer })).toBe(false); // else the browser opens the file
    fireEvent.drop(target, { dataTransfer });
    await waitFor(() => {
      expect(rowCount()).toBe(2);
    });
  });

  it("show how far reading has come, and can be cancelled", async () => {
    const { user, files: compared } = await showView("compare", stateWith(kalmarRows));
    let hand: (bytes: ArrayBuffer) => void = () => undefined;
    const slow = (name: string) => fileOf(name, () => new Promise((resolve) => (hand = resolve)));
    const field = files().getByLabelText("Välj filer", { selector: "input" });
    await user.upload(field, [slow("a.xlsx"), slow("b.xlsx")]);
    expect(await screen.findByRole("progressbar", { name: "Läsning av filer" })).toHaveAttribute(
      "aria-valuemax",
      "2",
    );
    expect(screen.getByText("0 av 2 filer lästa")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Avbryt" }));
    hand(new ArrayBuffer(1));
    await waitFor(() => {
      expect(screen.queryByRole("progressbar")).toBeNull();
    });
    expect(compared.state().files.map(({ name }) => name)).toEqual(["a.xlsx"]);
  });

  it("are told from the others here, without being the pane's assessment", async () => {
    const { user } = await showView("compare", stateWith(kalmarRows));
    await user.upload(files().getByLabelText("Välj filer", { selector: "input" }), example());
    const select = await screen.findByRole("combobox", { name: "Utvärdering" });
    await user.selectOptions(select, "Kalmar kommun 2021");
    expect(screen.getByRole("row", { current: true })).toHaveTextContent("Kalmar kommun 2021");
  });
});
