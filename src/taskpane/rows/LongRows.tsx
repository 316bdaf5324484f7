import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import type { ReactNode } from "react";
import { memo, useCallback, useEffect, useImperativeHandle, useRef, useState } from "react";
import { focusIn } from "./focusIn";
import type { RowsProps } from "./Rows";
import { useTop } from "./useTop";

/** Rows drawn beyond the window, so that Tab always finds the next one. */
const beyond = 6;

/** What the bar above leaves of the window, in pixels. */
const margin = 56;

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** A list of which only the rows in sight are drawn, and the one with the focus. */
export function LongRows<Item>({
  items,
  keyOf,
  label,
  usualHeight,
  row,
  isCurrent,
  handle,
}: RowsProps<Item>): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const top = useTop(list);
  const [focused, setFocused] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const withFocused = useCallback(
    (range: Range) => {
      const shown = defaultRangeExtractor(range);
      const isKept = focused !== null && focused < range.count && !shown.includes(focused);
      return isKept ? [...shown, focused].sort((one, other) => one - other) : shown;
    },
    [focused],
  );
  const virtualizer = useWindowVirtualizer({
    count: items.length,
    estimateSize: () => usualHeight,
    overscan: beyond,
    scrollMargin: top,
    scrollPaddingStart: margin,
    getItemKey: (index) => (items[index] === undefined ? index : keyOf(items[index])),
    rangeExtractor: withFocused,
  });
  // A row that is scrolled to is drawn some renderings later.
  useEffect(() => {
    const item = wanted.current === null ? null : itemAt(list.current, wanted.current);
    if (!item) return;
    wanted.current = null;
    focusIn(item);
  });
  useImperativeHandle(handle, () => ({
    show: (index) => {
      virtualizer.scrollToIndex(index, { align: "center" });
    },
    focus: (index) => {
      if (index < 0 || index >= items.length) return;
      const item = itemAt(list.current, index);
      if (item) focusIn(item);
      else {
        wanted.current = index;
        virtualizer.scrollToIndex(index, { align: "center" });
      }
    },
  }));
  return (
    <ol
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={({ target }) => {
        setFocused(indexOf(target));
      }}
      onBlur={() => {
        setFocused(null);
      }}
    >
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const item = items[index];
        return (
          item !== undefined && (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              aria-current={isCurrent?.(item) || undefined}
              className={styles.item}
              style={{ transform: `translateY(${String(start - top)}px)` }}
            >
              <Drawn item={item} index={index} row={row} />
            </li>
          )
        );
      })}
    </ol>
  );
}

interface DrawnProps<Item> extends Pick<RowsProps<Item>, "row"> {
  readonly item: Item;
  readonly index: number;
}

/** Scrolling draws the list again and again, but not the rows that stay in it. */
const Drawn = memo(function Drawn({ item, index, row }: DrawnProps<unknown>) {
  return row(item, index);
}) as <Item>(props: DrawnProps<Item>) => ReactNode;

function itemAt(list: HTMLElement | null, index: number): Element | null {
  return list?.querySelector(`[data-index="${String(index)}"]`) ?? null;
}

function indexOf(element: Element): number | null {
  const index = element.closest("[data-index]")?.getAttribute("data-index");
  return index === null || index === undefined ? null : Number(index);
}
