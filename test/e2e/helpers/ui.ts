import type { FrameLocator, Locator, Page } from "playwright-core";
import type { ViewId } from "../../../src/session/actions/views";
import { translator } from "../../../src/i18n/translator";
import { workbenchTranslator } from "../../../src/workbench/texts";
import type { Language } from "../../../src/workbench/page/texts";

/** What a person does with the page, by keyboard and mouse. */
export interface Ui {
  /** The task pane's own page. */
  readonly pane: FrameLocator;
  /** A button of the ribbon, by its label. */
  button(label: string): Locator;
  /** Shows the sheet by its tab. */
  showSheet(sheet: string): Promise<void>;
  /** Shows a view of the pane through its list of commands, which has those too whose tabs find no room. */
  showView(view: ViewId): Promise<void>;
  /** Selects cells through the name box. */
  select(sheet: string, address: string): Promise<void>;
  /** Selects the cell and types into it. */
  type(sheet: string, address: string, text: string): Promise<void>;
  /** Chooses a file through the Open button. */
  open(name: string, bytes: Uint8Array): Promise<void>;
  /** Texts of the page's own notices. */
  notices(): Promise<string[]>;
  /** Percent that the pane's gauge shows, such as "81 %". */
  percent(): Promise<string | null>;
  /** The pane's list of parameters, one text each, in its order. */
  parameters(): Promise<string[]>;
  readonly text: ReturnType<typeof workbenchTranslator>["text"];
  readonly paneText: ReturnType<typeof translator>["text"];
}

export function createUi(page: Page, language: Language): Ui {
  const { text } = workbenchTranslator(language);
  const paneText = translator(language).text;
  const pane = page.frameLocator(".pane iframe");
  const select = async (sheet: string, address: string) => {
    await showSheet(page, sheet);
    const nameBox = page.locator("[data-u-comp='defined-name'] input");
    await nameBox.fill(address);
    await nameBox.press("Enter");
  };
  return {
    pane,
    button: (label) => page.getByRole("button", { name: label, exact: true }),
    showSheet: (sheet) => showSheet(page, sheet),
    showView: async (view) => {
      await pane.getByRole("button", { name: paneText("pane.commands") }).click();
      await pane.getByRole("menuitemradio", { name: paneText(`views.${view}`) }).click();
      await pane.getByRole("tabpanel", { name: paneText(`views.${view}`) }).waitFor();
    },
    select,
    type: async (sheet, address, typed) => {
      await select(sheet, address);
      await page.keyboard.type(typed);
      await page.keyboard.press("Enter");
    },
    open: async (name, bytes) => {
      const chooser = page.waitForEvent("filechooser");
      await page.getByRole("button", { name: text("page.open"), exact: true }).click();
      await (
        await chooser
      ).setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
    },
    notices: () => page.locator(".notice").allInnerTexts(),
    percent: () => pane.getByRole("meter").first().getAttribute("aria-valuetext"),
    parameters: () => pane.locator("ol > li").allInnerTexts(),
    text,
    paneText,
  };
}

async function showSheet(page: Page, sheet: string): Promise<void> {
  await page.locator("[data-u-comp='slide-tab-item']").filter({ hasText: sheet }).first().click();
}
