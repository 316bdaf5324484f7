import { makeStyles } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { useImperativeHandle, useRef } from "react";
import { focusIn } from "./focusIn";
import { LongRows } from "./LongRows";

/** How the list is moved from outside. */
export interface RowsHandle {
  /** Brings a row into sight. */
  show(index: number): void;
  /** Brings a row into sight and the focus to its first field or link. */
  focus(index: number): void;
}

export interface RowsProps<Item> {
  readonly items: readonly Item[];
  /** What tells an item from the others. */
  readonly keyOf: (item: Item) => string;
  readonly label: string;
  /** Pixels of a usual row in a narrow pane; each row's own height is measured when it is drawn. */
  readonly usualHeight: number;
  readonly row: (item: Item, index: number) => ReactNode;
  readonly isCurrent?: (item: Item) => boolean;
  readonly handle?: Ref<RowsHandle>;
}

/** A longer list is drawn only where it is in sight. */
const shortList = 60;

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

/** Items under each other, each of them reachable from outside. */
export function Rows<Item>(props: RowsProps<Item>): ReactNode {
  return props.items.length > shortList ? <LongRows {...props} /> : <ShortRows {...props} />;
}

function ShortRows<Item>({ items, keyOf, label, row, isCurrent, handle }: RowsProps<Item>): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const at = (index: number) => list.current?.children[index] ?? null;
  useImperativeHandle(handle, () => ({
    show: (index) => at(index)?.scrollIntoView({ block: "nearest" }),
    focus: (index) => {
      focusIn(at(index));
    },
  }));
  return (
    <ol ref={list} role="list" aria-label={label} className={styles.list}>
      {items.map((item, index) => (
        <li key={keyOf(item)} aria-current={isCurrent?.(item) || undefined}>
          {row(item, index)}
        </li>
      ))}
    </ol>
  );
}
