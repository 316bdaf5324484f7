import { createSession } from "../../src/session/createSession";
import type { SessionState } from "../../src/session/session";
import { openExcel } from "../support/excel";
import { openSession, readyStateOf, small } from "./openSession";

// Microsoft's client and the workbench's engine start anew for each test: a second on a quick machine.
jest.setTimeout(30_000);

/** Texts so long that one answer holds no more than 195 cells of them. */
const bulk = Array.from({ length: 600 }, () => ["x".repeat(10_000)]);
const all = 624;
const stopped: SessionState = { phase: "failed", failure: { code: "readingStopped", values: {} } };

/** A session on a large workbook; somebody ends its reading as soon as so many cells are read. */
async function openLarge(stopAt: number) {
  const excel = await openExcel({ sheets: { Bedömning: small, Underlag: bulk } });
  const session = createSession();
  excel.beforeClose(() => session.close());
  const heard: SessionState[] = [];
  session.subscribe((state) => {
    heard.push(state);
    if (state.phase === "starting" && state.progress && state.progress.done >= stopAt)
      void session.stopReading();
  });
  await session.start();
  await excel.settle(150);
  return { excel, session, heard };
}

describe("the first reading of a large workbook", () => {
  it("tells how many of the cells are read, before each piece", async () => {
    const { session, heard } = await openLarge(Infinity);
    expect(heard.slice(0, -1)).toEqual(
      [0, 195, 390, 585].map((done) => ({ phase: "starting", progress: { done, all } })),
    );
    expect(readyStateOf(session).assessments).toHaveLength(1);
  });

  it("ends before the next piece when a person wants it to, and nothing is read until asked for", async () => {
    const { excel, session } = await openLarge(1);
    expect(session.state()).toEqual(stopped);
    excel.forgetRequests();
    excel.edit("Bedömning!D3", 8);
    await excel.settle(150);
    expect(excel.requests()).toEqual([]);
    expect(await session.setHighlight(true)).toEqual({ ok: false, failure: stopped.failure });
    expect(excel.requests()).toEqual([]);
  });

  it("is done anew when asked for, can be ended again, and follows the workbook from then on", async () => {
    const { excel, session, heard } = await openLarge(1);
    heard.length = 0;
    await session.refresh();
    expect(heard).toContainEqual({ phase: "starting", progress: { done: 0, all } });
    expect(session.state()).toEqual(stopped);
    excel.edit(
      "Underlag!A1",
      bulk.map((line) => line.map(() => null)),
    );
    await session.refresh();
    excel.edit("Bedömning!D3", 8);
    await excel.settle(150);
    expect(readyStateOf(session).assessments[0]?.result.points).toBe(25);
  });
});

it("does not end anything once the workbook is known", async () => {
  const { session, ready, excel, settle, points } = await openSession({ sheets: { Bedömning: small } });
  const before = ready();
  expect(await session.stopReading()).toEqual({ ok: true });
  expect(session.state()).toBe(before);
  excel.edit("Bedömning!D3", 8);
  await settle();
  expect(points()).toEqual({ Bedömning: 25 });
});
