import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useWindowVirtualizer, type Range } from "@tanstack/react-virtual";
import type { ReactNode } from "react";
import { memo, useCallback, useEffect, useImperativeHandle, useRef, useState } from "react";
import type { ReadCriterion } from "../../reading/reading";
import type { CriterionListProps } from "./CriterionList";
import { focusIn } from "./focusIn";
import { criterionKey } from "./model/criterionAt";
import { useTop } from "./useTop";

/** Height of a row with a text of two lines and a comment, in pixels; each row's own is measured when it is drawn. */
const usualHeight = 168;

/** Rows drawn beyond the window, so that Tab always finds the next one. */
const beyond = 6;

/** What the bar above leaves of the window, in pixels. */
const margin = 56;

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** A list of which only the rows in sight are drawn, and the one with the focus. */
export function LongList({ criteria, label, handle, row, isSelected }: CriterionListProps): ReactNode {
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
    count: criteria.length,
    estimateSize: () => usualHeight,
    overscan: beyond,
    scrollMargin: top,
    scrollPaddingStart: margin,
    getItemKey: (index) => (criteria[index] ? criterionKey(criteria[index]) : index),
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
      if (index < 0 || index >= criteria.length) return;
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
        const criterion = criteria[index];
        return (
          criterion && (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={criteria.length}
              aria-posinset={index + 1}
              aria-current={isSelected(criterion) || undefined}
              className={styles.item}
              style={{ transform: `translateY(${String(start - top)}px)` }}
            >
              <Drawn criterion={criterion} index={index} row={row} />
            </li>
          )
        );
      })}
    </ol>
  );
}

/** Scrolling draws the list again and again, but not the rows that stay in it. */
const Drawn = memo(function Drawn({
  criterion,
  index,
  row,
}: Pick<CriterionListProps, "row"> & { readonly criterion: ReadCriterion; readonly index: number }) {
  return row(criterion, index);
});

function itemAt(list: HTMLElement | null, index: number): Element | null {
  return list?.querySelector(`[data-index="${String(index)}"]`) ?? null;
}

function indexOf(element: Element): number | null {
  const index = element.closest("[data-index]")?.getAttribute("data-index");
  return index === null || index === undefined ? null : Number(index);
}
