import type { Charts } from "../book";
import type { Chart, ChartBounds, ChartPlace } from "../chart";
import { mapCells, withSheets } from "../chartCells";
import type { Aside } from "./aside";
import { BookError } from "./bookError";
import { boundsOf, placeAt } from "./chartPlaces";
import type { Engine } from "./engine";

/** The charts of each sheet. Univer has none in its open edition, so they are kept beside it. */
export class BookCharts implements Charts {
  private lastId = 0;

  constructor(
    private readonly engine: Engine,
    private readonly aside: Aside,
  ) {}

  list(sheet: string): readonly Chart[] {
    const known = new Set(this.engine.workbook.getSheetOrders());
    return this.kept(sheet).map((chart) =>
      mapCells(chart, (cells) => (known.has(cells.sheet) ? cells : null)),
    );
  }

  add(sheet: string, chart: Omit<Chart, "id">): Chart {
    const added = { ...chart, id: this.newId() };
    this.put(sheet, [...this.kept(sheet), added]);
    return added;
  }

  change(sheet: string, id: string, change: Partial<Omit<Chart, "id">>): void {
    this.require(sheet, id);
    this.put(
      sheet,
      this.kept(sheet).map((chart) => (chart.id === id ? { ...chart, ...change } : chart)),
    );
  }

  remove(sheet: string, id: string): void {
    this.require(sheet, id);
    this.put(
      sheet,
      this.kept(sheet).filter((chart) => chart.id !== id),
    );
  }

  boundsOf(sheet: string, place: ChartPlace): ChartBounds {
    return boundsOf(this.engine.sheet(sheet), place);
  }

  placeAt(sheet: string, bounds: ChartBounds): ChartPlace {
    return placeAt(this.engine.sheet(sheet), bounds);
  }

  /** The charts of a sheet as they stand on its copy: they show the copy's cells where they showed those of the sheet. */
  forCopy(sheet: string, copy: string): readonly Chart[] {
    return this.kept(sheet).map((chart) => ({
      ...mapCells(chart, (cells) => (cells.sheet === sheet ? { ...cells, sheet: copy } : cells)),
      id: this.newId(),
    }));
  }

  private newId(): string {
    return `chart-${(this.lastId += 1)}`;
  }

  /** The charts of a sheet with sheets by their names. */
  toFile(sheet: string): readonly Chart[] {
    const { workbook } = this.engine;
    const names = new Map(workbook.getSheets().map((each) => [each.getSheetId(), each.getName()]));
    return this.kept(sheet).map((chart) => withSheets(chart, names));
  }

  private kept(sheet: string): readonly Chart[] {
    return this.aside.charts(this.engine.sheet(sheet).getSheetId());
  }

  private put(sheet: string, charts: readonly Chart[]): void {
    this.aside.put("charts", sheet, this.kept(sheet), charts);
  }

  private require(sheet: string, id: string): void {
    const isThere = this.kept(sheet).some((chart) => chart.id === id);
    if (!isThere) throw new BookError(`There is no chart with the id "${id}" on this sheet.`);
  }
}
