import { classes } from "../../../src/workbench/host/classes";
import { openExcel, type TestExcel } from "../../support/excel";
import { change } from "../../support/run";

const sheets = {
  Blad1: { rows: [["Poäng"], [1]], tables: { Tabell: "A1:A2" } },
  Blad2: [["=Blad1!A2*2"]],
};

type Listeners = {
  add(listener: (event: object) => Promise<void>): OfficeExtension.EventHandlerResult<object>;
};

/** Registers for events and gives what they tell, without what only functions tell. */
async function listen(find: (workbook: Excel.Workbook) => object): Promise<Record<string, unknown>[]> {
  const heard: Record<string, unknown>[] = [];
  await change((workbook) =>
    (find(workbook) as Listeners).add((event) => {
      heard.push(JSON.parse(JSON.stringify(event)) as Record<string, unknown>);
      return Promise.resolve();
    }),
  );
  return heard;
}

describe("events", () => {
  const id = (excel: TestExcel, name: string) => excel.sheetId(name);
  const named = ({ worksheets }: Excel.Workbook, name = "Blad1") => worksheets.getItem(name).load("id");

  it.each<
    [
      what: string,
      find: (workbook: Excel.Workbook) => object,
      act: (excel: TestExcel) => unknown,
      expected: (excel: TestExcel) => object,
    ]
  >([
    [
      "an edit, on the collection",
      ({ worksheets }) => worksheets.onChanged,
      (excel) => excel.edit("Blad1!A2", 5),
      (excel) => ({
        type: "WorksheetChanged",
        address: "A2",
        changeType: "RangeEdited",
        source: "Local",
        worksheetId: id(excel, "Blad1"),
      }),
    ],
    [
      "a co-author's edit",
      ({ worksheets }) => worksheets.onChanged,
      (excel) => excel.remoteEdit("Blad1!A2", 5),
      (excel) => ({ address: "A2", source: "Remote", worksheetId: id(excel, "Blad1") }),
    ],
    [
      "the add-in's own edit",
      ({ worksheets }) => worksheets.onChanged,
      () => change(({ worksheets }) => (worksheets.getItem("Blad2").getRange("B1:C1").values = [[1, 2]])),
      (excel) => ({ address: "B1:C1", triggerSource: "ThisLocalAddin", worksheetId: id(excel, "Blad2") }),
    ],
    [
      "inserted rows",
      ({ worksheets }) => worksheets.onChanged,
      (excel) => excel.book.insertRows(id(excel, "Blad2"), 3, 2),
      () => ({ address: "4:5", changeType: "RowInserted" }),
    ],
    [
      "deleted columns",
      ({ worksheets }) => worksheets.onChanged,
      (excel) => excel.book.deleteColumns(id(excel, "Blad2"), 1, 1),
      () => ({ address: "B:B", changeType: "ColumnDeleted" }),
    ],
    [
      "a new result",
      ({ worksheets }) => worksheets.onCalculated,
      (excel) => excel.edit("Blad1!A2", 5),
      (excel) => ({ type: "WorksheetCalculated", worksheetId: id(excel, "Blad2") }),
    ],
    [
      "a new sheet",
      ({ worksheets }) => worksheets.onAdded,
      (excel) => excel.book.sheets.add("Blad3"),
      (excel) => ({ type: "WorksheetAdded", source: "Local", worksheetId: id(excel, "Blad3") }),
    ],
    [
      "a deleted sheet",
      ({ worksheets }) => worksheets.onDeleted,
      (excel) => excel.book.sheets.remove(id(excel, "Blad2")),
      () => ({ type: "WorksheetDeleted", worksheetId: "sheet-2" }),
    ],
    [
      "a renamed sheet",
      ({ worksheets }) => worksheets.onNameChanged,
      (excel) => excel.book.sheets.rename(id(excel, "Blad2"), "Mål"),
      () => ({ type: "WorksheetNameChanged", nameBefore: "Blad2", nameAfter: "Mål", worksheetId: "sheet-2" }),
    ],
    [
      "a moved sheet",
      ({ worksheets }) => worksheets.onMoved,
      (excel) => excel.book.sheets.move(id(excel, "Blad2"), 0),
      () => ({ type: "WorksheetMoved", positionBefore: 1, positionAfter: 0, worksheetId: "sheet-2" }),
    ],
    [
      "a hidden sheet",
      ({ worksheets }) => worksheets.onVisibilityChanged,
      (excel) => excel.book.sheets.setVisibility(id(excel, "Blad2"), "hidden"),
      () => ({ type: "WorksheetVisibilityChanged", visibilityBefore: "Visible", visibilityAfter: "Hidden" }),
    ],
    [
      "another sheet in front",
      ({ worksheets }) => worksheets.onActivated,
      (excel) => excel.book.sheets.activate(id(excel, "Blad2")),
      () => ({ type: "WorksheetActivated", worksheetId: "sheet-2" }),
    ],
    [
      "the sheet that was left",
      ({ worksheets }) => worksheets.onDeactivated,
      (excel) => excel.book.sheets.activate(id(excel, "Blad2")),
      () => ({ type: "WorksheetDeactivated", worksheetId: "sheet-1" }),
    ],
    [
      "another selection",
      ({ worksheets }) => worksheets.onSelectionChanged,
      (excel) => excel.book.select(id(excel, "Blad1"), [{ row: 1, column: 0, rowCount: 2, columnCount: 2 }]),
      () => ({ type: "WorksheetSelectionChanged", address: "A2:B3", worksheetId: "sheet-1" }),
    ],
    [
      "another look",
      ({ worksheets }) => worksheets.onFormatChanged,
      (excel) =>
        excel.book.setStyle(
          id(excel, "Blad1"),
          { row: 0, column: 0, rowCount: 1, columnCount: 1 },
          { fill: "#FF0000" },
        ),
      () => ({ type: "WorksheetFormatChanged", address: "A1", worksheetId: "sheet-1" }),
    ],
    [
      "an edit in a table",
      ({ tables }) => tables.onChanged,
      (excel) => excel.edit("Blad1!A2:B2", [[5, 6]]),
      () => ({ type: "TableChanged", address: "A2", changeType: "RangeEdited", worksheetId: "sheet-1" }),
    ],
    [
      "a new table",
      ({ tables }) => tables.onAdded,
      (excel) =>
        excel.book.tables.add(id(excel, "Blad2"), { row: 5, column: 0, rowCount: 2, columnCount: 1 }, true),
      () => ({ type: "TableAdded", worksheetId: "sheet-2" }),
    ],
    [
      "a table that went",
      ({ tables }) => tables.onDeleted,
      (excel) => excel.book.tables.remove(excel.book.tables.list()[0]?.id ?? ""),
      () => ({ type: "TableDeleted", tableName: "Tabell", worksheetId: "sheet-1" }),
    ],
    [
      "the workbook's selection",
      (workbook) => workbook.onSelectionChanged,
      (excel) => excel.book.select(id(excel, "Blad1"), [{ row: 4, column: 0, rowCount: 1, columnCount: 1 }]),
      () => ({}),
    ],
  ])("tell %s", async (_, find, act, expected) => {
    const excel = await openExcel({ sheets });
    await excel.settle(20);
    const heard = await listen(find);
    await act(excel);
    await excel.settle(50);
    expect(heard).toContainEqual(expect.objectContaining(expected(excel)));
  });

  it("reach listeners on one sheet, and only that", async () => {
    const excel = await openExcel({ sheets });
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const sheet = named(context.workbook, "Blad2");
      await context.sync();
      sheet.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.edit("Blad1!B9", 1);
    excel.edit("Blad2!C3", 1);
    await excel.settle(50);
    expect(heard).toEqual(["C3"]);
  });

  it("give the range where it happened", async () => {
    const excel = await openExcel({ sheets });
    const addresses: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => {
        await Excel.run(async (own) => {
          const range = event.getRange(own).load("address");
          await own.sync();
          addresses.push(range.address);
        });
      });
      await context.sync();
    });
    excel.edit("Blad1!A2:B3", [
      [1, 2],
      [3, 4],
    ]);
    await excel.settle(50);
    expect(addresses).toEqual(["Blad1!A2:B3"]);
  });

  it("end when the listener is taken away", async () => {
    const excel = await openExcel({ sheets });
    let count = 0;
    const result = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(() => {
        count += 1;
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    excel.edit("Blad1!A2", 5);
    await excel.settle(50);
    await Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
    excel.edit("Blad1!A2", 6);
    await excel.settle(50);
    expect(count).toBe(1);
  });

  it("are silent while the add-in has switched them off", async () => {
    const excel = await openExcel({ sheets });
    const heard = await listen(({ worksheets }) => worksheets.onChanged);
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
    });
    excel.edit("Blad1!A2", 5);
    await excel.settle(50);
    expect(heard).toEqual([]);
  });

  const declared = Object.values(classes).flatMap(({ name, members }) =>
    Object.entries(members).flatMap(([member, { kind }]) => (kind === "event" ? [`${name}.${member}`] : [])),
  );
  it.each(declared)("%s registers with the number and target that Microsoft's client has", async (label) => {
    const excel = await openExcel({ sheets });
    const [owner = "", event = ""] = label.split(".");
    await Excel.run(async (context) => {
      const { workbook } = context;
      const sheet = workbook.worksheets.getItem("Blad1").load("id");
      const table = workbook.tables.getItem("Tabell").load("id");
      await context.sync();
      const objects: Record<string, object> = {
        WorksheetCollection: workbook.worksheets,
        Worksheet: sheet,
        TableCollection: workbook.tables,
        Table: table,
      };
      // What Microsoft's client knows of the event stands in a private field.
      const listeners = (objects[owner] as Record<string, unknown>)[event] as Listeners & {
        m_genericEventInfo: { eventType: number; getTargetIdFunc(): string };
      };
      listeners.add(() => Promise.resolve());
      await context.sync();
      const { eventType, getTargetIdFunc } = listeners.m_genericEventInfo;
      expect(excel.host.state.registrations.has(eventType, getTargetIdFunc())).toBe(true);
    });
  });
});
