import { createConversation } from "../../../src/workbench/host/conversation/conversation";
import { requestIn } from "../../../src/workbench/host/conversation/messages";
import { openExcel } from "../../support/excel";

const open = () => openExcel({ sheets: { Blad1: [] } });

describe("Office.js and its host", () => {
  it("agree on who they are", async () => {
    await openExcel({ sheets: { Blad1: [] }, locale: "sv-SE", fileName: "kalmar.xlsx" });
    expect(Office.context.host).toBe("Excel");
    expect(Office.context.platform).toBe("OfficeOnline");
    expect(Office.context.displayLanguage).toBe("sv-SE");
    expect(Office.context.document.url).toBe("kalmar.xlsx");
  });

  it("show and hide the pane, and say so", async () => {
    const excel = await open();
    const heard: string[] = [];
    await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => heard.push(visibilityMode));
    await Office.addin.showAsTaskpane();
    expect(excel.shell.isPaneVisible()).toBe(true);
    await Office.addin.hide();
    await excel.settle(20);
    expect(excel.shell.isPaneVisible()).toBe(false);
    expect(heard).toEqual(["Taskpane", "Hidden"]);
  });

  it("remember whether the add-in starts with the workbook", async () => {
    await open();
    expect(await Office.addin.getStartupBehavior()).toBe("None");
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
  });

  it("change the ribbon", async () => {
    const excel = await open();
    await Office.ribbon.requestUpdate({
      tabs: [
        {
          id: "TabHome",
          groups: [{ id: "Klimat.Group", controls: [{ id: "Klimat.Mark", enabled: false }] }],
        },
      ],
    });
    expect(excel.shell.isButtonEnabled("Klimat.Mark")).toBe(false);
    expect(excel.shell.isButtonEnabled("Klimat.Pane")).toBe(true);
    await Office.ribbon.requestUpdate({ tabs: [{ id: "Klimat.Tab", visible: false }] });
    expect(excel.shell.visibleTabs.get("Klimat.Tab")).toBe(false);
  });

  it("run the ribbon's commands, until these say that they are done", async () => {
    const excel = await open();
    const ran = new Promise<string>((resolve) => {
      Office.actions.associate("markWeakest", (event: Office.AddinCommands.Event) => {
        event.completed();
        resolve(event.source.id);
      });
    });
    excel.runCommand("markWeakest", "Klimat.Mark");
    expect(await ran).toBe("Klimat.Mark");
    await excel.settle(20);
  });

  it("refuse what the Common API has and the host has not", async () => {
    await open();
    const result = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
      Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, resolve),
    );
    expect(result.status).toBe("failed");
    expect(result.error.code).toBe(5000);
  });
});

describe("messages of others", () => {
  it.each([
    ["no text", { _messageType: 0 }],
    ["no JSON", "{broken"],
    ["another format", '"hello"'],
    ["another conversation", JSON.stringify({ _messageType: 0, _conversationId: "other" })],
    ["an answer", JSON.stringify({ _messageType: 1, _conversationId: "mine" })],
  ])("are left alone: %s", (_, message) => {
    expect(requestIn(message, "mine")).toBeNull();
  });

  it("get no answer", async () => {
    const excel = await open();
    const sent: string[] = [];
    const conversation = createConversation({
      host: excel.host,
      conversationId: "mine",
      displayLanguage: "en-US",
      send: (message) => sent.push(message),
    });
    conversation.receive("webpackHotUpdate");
    await excel.settle(10);
    expect(sent).toEqual([]);
    conversation.close();
  });
});
