import { openExcel } from "../../support/excel";
import { failure } from "../../support/failure";
import { change, loaded } from "../../support/run";

const sheets = { Blad1: [[1, 2, 3]], Blad2: [[4]], Blad3: [[5]] };

describe("a batch", () => {
  it("stops at the first action that fails, and keeps what was done before", async () => {
    const excel = await openExcel({ sheets });
    const error = await failure(
      change(({ worksheets }) => {
        const sheet = worksheets.getItem("Blad1");
        sheet.getRange("A1").values = [["before"]];
        worksheets.getItem("Blad9").activate();
        sheet.getRange("B1").values = [["after"]];
      }),
    );
    expect(error).toMatch(
      /^ItemNotFound: WorksheetCollection\.getItem: the requested Worksheet doesn't exist\.$/,
    );
    expect(excel.valuesAt("Blad1!A1:B1")).toEqual([["before", 2]]);
  });

  it("says where it failed", async () => {
    await openExcel({ sheets });
    const caught = await change(({ worksheets }) => worksheets.getItem("Blad1").getRange("?")).catch(
      (error) => error,
    );
    expect(caught.debugInfo.errorLocation).toBe("Worksheet.getRange");
    expect(caught.debugInfo.statement).toContain("getRange");
  });

  it("reads what it has just written, computed", async () => {
    await openExcel({ sheets });
    const cell = await loaded(({ worksheets }) => {
      const sheet = worksheets.getItem("Blad1");
      sheet.getRange("A2").formulas = [["=SUM(A1:C1)"]];
      return sheet.getRange("A2");
    }, "values");
    expect(cell?.values).toEqual([[6]]);
  });

  it("makes a thing once, however often it names it", async () => {
    const excel = await openExcel({ sheets });
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("Ny");
      added.load("name");
      added.getRange("A1").values = [[1]];
      await context.sync();
      added.getRange("A2").values = [[2]];
      await context.sync();
    });
    expect(excel.book.sheets.list()).toHaveLength(4);
    expect(excel.valuesAt("Ny!A1:A2")).toEqual([[1], [2]]);
  });
});

describe("loading", () => {
  beforeEach(() => openExcel({ sheets }));

  it("takes some of the items only", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ select: "name", top: 1, skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Blad2"]);
    });
  });

  it("takes names as a list, a text or an object", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const ranges = ["A1", "B1", "C1"].map((address) => sheet.getRange(address));
      ranges[0]?.load(["values", "address"]);
      ranges[1]?.load("values, format/font/bold");
      ranges[2]?.load({ values: true, format: { font: { bold: true } } });
      await context.sync();
      expect(ranges.map((range) => range.values)).toEqual([[[1]], [[2]], [[3]]]);
      expect(ranges[2]?.format.font.bold).toBe(false);
    });
  });

  it("takes every plain value when no name is given", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad2").getRange("A1");
      range.load();
      await context.sync();
      expect(range.toJSON()).toMatchObject({
        address: "Blad2!A1",
        values: [[4]],
        text: [["4"]],
        rowHidden: false,
      });
    });
  });

  it("takes the items' parts", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name,items/tables/count,items/protection/protected");
      await context.sync();
      expect(worksheets.items.map(({ tables, protection }) => [tables.count, protection.protected])).toEqual([
        [0, false],
        [0, false],
        [0, false],
      ]);
    });
  });

  it("gives plain data to retrieve", async () => {
    await Excel.run(async (context) => {
      // `retrieve` is Microsoft's own, not in the public types.
      const worksheets = context.workbook.worksheets as unknown as {
        retrieve(names: string): { toJSON(): unknown };
      };
      const result = worksheets.retrieve("items/name");
      await context.sync();
      expect(result.toJSON()).toMatchObject({
        items: [{ name: "Blad1" }, { name: "Blad2" }, { name: "Blad3" }],
      });
    });
  });

  it("refuses a name that is none", async () => {
    const load = loaded(({ worksheets }) => worksheets.getItem("Blad1"), "nme");
    expect(await failure(load)).toBe("ApiNotFound: The workbench host does not have Worksheet.nme.");
  });
});

describe("null objects", () => {
  beforeEach(() => openExcel({ sheets }));

  it("give null objects in turn", async () => {
    const find = ({ worksheets }: Excel.Workbook) => worksheets.getItemOrNullObject("Blad9").getRange("A1");
    expect(await loaded(find, "address")).toBeNull();
  });

  it("take no changes", async () => {
    const write = change(({ worksheets }) => (worksheets.getItemOrNullObject("Blad9").name = "Blad10"));
    expect(await failure(write)).toMatch(/^ItemNotFound: .*null object/);
  });

  it("are known as such in the next batch", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Blad9");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      sheet.load("name");
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
    });
  });
});

describe("objects that are kept", () => {
  it("are let go of at the end of the run", async () => {
    const excel = await openExcel({ sheets });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("A1");
      await context.sync();
      expect(excel.host.state.references.count).toBe(1);
      range.values = [[9]];
      await context.sync();
    });
    await excel.settle(20);
    expect(excel.host.state.references.count).toBe(0);
    expect(excel.host.log.requests.at(-1)?.kind).toBe("cleanup");
  });

  it("follow their cells when rows and columns come and go", async () => {
    await openExcel({ sheets });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const range = sheet.getRange("C1");
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").delete("Left");
      range.load("address,values");
      await context.sync();
      expect([range.address, range.values]).toEqual(["Blad1!B3", [[3]]]);
    });
  });

  it("are refused when their cells are gone", async () => {
    await openExcel({ sheets });
    const late = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      const range = sheet.getRange("A1");
      await context.sync();
      sheet.getRange("1:1").delete("Up");
      range.load("values");
      await context.sync();
    });
    expect(await failure(late)).toMatch(/^InvalidReference: /);
  });

  it("work in another run when they were tracked", async () => {
    const excel = await openExcel({ sheets });
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Blad1").getRange("B1");
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    await Excel.run(kept, async (context) => {
      kept.values = [[20]];
      await context.sync();
    });
    expect(excel.valuesAt("Blad1!B1")).toEqual([[20]]);
  });
});

describe("updates and checks", () => {
  it("set several values at once", async () => {
    const excel = await openExcel({ sheets });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      // `update` and `ensureUnchanged` are Microsoft's own, not in the public types.
      (sheet as unknown as { update(values: object): void }).update({ name: "Mål", position: 2 });
      await context.sync();
    });
    expect(excel.book.sheets.list().map(({ name }) => name)).toEqual(["Blad2", "Blad3", "Mål"]);
  });

  it("fail when something has changed meanwhile", async () => {
    await openExcel({ sheets });
    const ensure = (name: string) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getFirst();
        (sheet as unknown as { ensureUnchanged(values: object): void }).ensureUnchanged({ name });
        await context.sync();
      });
    await ensure("Blad1");
    expect(await failure(ensure("Blad2"))).toMatch(/^Conflict: Worksheet\.name is "Blad1"/);
  });
});
