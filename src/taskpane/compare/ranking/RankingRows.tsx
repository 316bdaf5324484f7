import { useWindowVirtualizer } from "@tanstack/react-virtual";
import type { ReactNode } from "react";
import { useLayoutEffect, useRef, useState } from "react";
import type { ShownRow } from "../model/shownRows";
import { RankingRow } from "./RankingRow";

interface RankingRowsProps {
  readonly rows: readonly ShownRow[];
  readonly chosenKey: string | null;
}

/** Pixels of a row whose name fits on one line, in a narrow pane. */
const usualHeight = 53;

/** Rows that are drawn beyond those in sight, so that the Tab key finds the next one. */
const beyond = 10;

/** The rows of the ranking. Only those in sight are drawn: there may be hundreds. */
export function RankingRows({ rows, chosenKey }: RankingRowsProps): ReactNode {
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    if (list.current) setTop(Math.round(list.current.getBoundingClientRect().top + window.scrollY));
  }, [rows]);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => usualHeight,
    overscan: beyond,
    scrollMargin: top,
    getItemKey: (index) => rows[index]?.row.choice.key ?? index,
  });
  const drawn = virtualizer.getVirtualItems();
  const above = (drawn[0]?.start ?? top) - top;
  const below = virtualizer.getTotalSize() - ((drawn.at(-1)?.end ?? top) - top);
  return (
    <div ref={list} role="rowgroup" style={{ paddingTop: above, paddingBottom: below }}>
      {drawn.map(({ index, key }) => {
        const shown = rows[index];
        return (
          shown && (
            <RankingRow
              key={key}
              ref={virtualizer.measureElement}
              row={shown.row}
              drawnAt={index}
              rank={shown.index}
              isApart={shown.index > (rows[index - 1]?.index ?? -1) + 1}
              isChosen={shown.row.choice.key === chosenKey}
            />
          )
        );
      })}
    </div>
  );
}
