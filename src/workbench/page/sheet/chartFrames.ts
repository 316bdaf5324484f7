import { ICommandService, IUniverInstanceService, UniverInstanceType } from "@univerjs/core";
import type { Injector, Workbook } from "@univerjs/core";
import {
  IRenderManagerService,
  SheetSkeletonManagerService,
  getViewportByCell,
} from "@univerjs/preset-sheets-core";
import type { IRender, SpreadsheetSkeleton } from "@univerjs/preset-sheets-core";
import type { ChartCorner, ChartPlace } from "../../book/chart";
import type { Box } from "../charts/boxes";

/** Where a place of the sheet is on the screen, in pixels. */
export interface ChartFrame {
  /** The part of the grid that the place scrolls in, from the corner of the element that holds the grid. */
  readonly clip: Box;
  /** Within the clip. */
  readonly at: Box;
  readonly zoom: number;
}

/** Follows where places of the sheet are on the screen. */
export interface ChartFrames {
  /** Null while the grid shows nothing, and for what is hidden. */
  frameOf(place: ChartPlace): ChartFrame | null;
  /** Calls the listener when the grid was scrolled, zoomed or laid out anew; returns the way to stop. */
  onMoved(listener: () => void): () => void;
}

/** The frames of whichever workbook and sheet Univer shows in the element. */
export function chartFrames(injector: Injector, element: HTMLElement): ChartFrames {
  return {
    frameOf: (place) => {
      const shown = shownSheet(injector);
      return shown && frameIn(shown, place, element);
    },
    onMoved: (listener) => {
      let waiting = 0;
      // Univer lays out and scrolls when it draws, a frame after the command.
      const schedule = () => {
        cancelAnimationFrame(waiting);
        waiting = requestAnimationFrame(() => {
          listener();
          waiting = requestAnimationFrame(listener);
        });
      };
      const command = injector.get(ICommandService).onCommandExecuted(schedule);
      const sizes = new ResizeObserver(schedule);
      sizes.observe(element);
      const canvas = shownSheet(injector)?.render.engine.getCanvasElement();
      if (canvas) sizes.observe(canvas);
      return () => {
        cancelAnimationFrame(waiting);
        command.dispose();
        sizes.disconnect();
      };
    },
  };
}

interface Shown {
  readonly workbook: Workbook;
  readonly render: IRender;
  readonly skeleton: SpreadsheetSkeleton;
}

function shownSheet(injector: Injector): Shown | null {
  const instances = injector.get(IUniverInstanceService);
  const workbook = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const render = workbook && injector.get(IRenderManagerService).getRenderById(workbook.getUnitId());
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  return workbook && render && skeleton ? { workbook, render, skeleton } : null;
}

function frameIn(
  { workbook, render, skeleton }: Shown,
  place: ChartPlace,
  element: HTMLElement,
): ChartFrame | null {
  const { row, column } = place.from;
  const { scene } = render;
  const viewport = getViewportByCell(row, column, scene, workbook.getActiveSheet());
  const canvas = render.engine.getCanvasElement()?.getBoundingClientRect();
  if (!viewport || !canvas) return null;
  const home = element.getBoundingClientRect();
  const { scaleX: zoom } = scene.getAncestorScale();
  const [start, end] = spanOf(skeleton, place);
  const at = {
    left: (start.x - viewport.viewportScrollX) * zoom - viewport.left,
    top: (start.y - viewport.viewportScrollY) * zoom - viewport.top,
    width: (end.x - start.x) * zoom,
    height: (end.y - start.y) * zoom,
  };
  const clip = {
    left: canvas.left - home.left + viewport.left,
    top: canvas.top - home.top + viewport.top,
    width: Math.min(viewport.width ?? 0, canvas.width - viewport.left),
    height: Math.min(viewport.height ?? 0, canvas.height - viewport.top),
  };
  return at.width > 0 && at.height > 0 ? { clip, at, zoom } : null;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The corners of a place on the sheet, in its own pixels, headers included. */
function spanOf(skeleton: SpreadsheetSkeleton, place: ChartPlace): [Spot, Spot] {
  const start = spotOf(skeleton, place.from);
  if (!("size" in place)) return [start, spotOf(skeleton, place.to)];
  return [start, { x: start.x + pixels(place.size.width), y: start.y + pixels(place.size.height) }];
}

function spotOf(skeleton: SpreadsheetSkeleton, { row, column, x, y }: ChartCorner): Spot {
  const left = edge(skeleton.columnWidthAccumulation, column);
  const top = edge(skeleton.rowHeightAccumulation, row);
  return {
    x:
      skeleton.rowHeaderWidthAndMarginLeft +
      left +
      Math.min(pixels(x), edge(skeleton.columnWidthAccumulation, column + 1) - left),
    y:
      skeleton.columnHeaderHeightAndMarginTop +
      top +
      Math.min(pixels(y), edge(skeleton.rowHeightAccumulation, row + 1) - top),
  };
}

/** Where a row or column begins; those beyond the grid begin where it ends. */
function edge(ends: readonly number[], index: number): number {
  return index <= 0 ? 0 : (ends[index - 1] ?? ends.at(-1) ?? 0);
}

function pixels(points: number): number {
  return points / 0.75;
}
