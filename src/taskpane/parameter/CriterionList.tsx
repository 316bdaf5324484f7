import { makeStyles } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { useImperativeHandle, useRef } from "react";
import type { ReadCriterion } from "../../reading/reading";
import { focusIn } from "./focusIn";
import { LongList } from "./LongList";
import { criterionKey } from "./model/criterionAt";

/** How the list is moved from outside. */
export interface ListHandle {
  /** Brings a row into sight. */
  show(index: number): void;
  /** Brings a row into sight and the focus to its first field or link. */
  focus(index: number): void;
}

export interface CriterionListProps {
  readonly criteria: readonly ReadCriterion[];
  readonly label: string;
  readonly handle: Ref<ListHandle>;
  readonly row: (criterion: ReadCriterion, index: number) => ReactNode;
  readonly isSelected: (criterion: ReadCriterion) => boolean;
}

/** A longer list is drawn only where it is in sight. */
const shortList = 60;

const useStyles = makeStyles({ list: { margin: 0, padding: 0, listStyleType: "none" } });

/** Criteria under each other, each of them reachable from outside. */
export function CriterionList(props: CriterionListProps): ReactNode {
  return props.criteria.length > shortList ? <LongList {...props} /> : <ShortList {...props} />;
}

function ShortList({ criteria, label, handle, row, isSelected }: CriterionListProps): ReactNode {
  const styles = useStyles();
  const list = useRef<HTMLOListElement>(null);
  const item = (index: number) => list.current?.children[index] ?? null;
  useImperativeHandle(handle, () => ({
    show: (index) => item(index)?.scrollIntoView({ block: "nearest" }),
    focus: (index) => {
      focusIn(item(index));
    },
  }));
  return (
    <ol ref={list} role="list" aria-label={label} className={styles.list}>
      {criteria.map((criterion, index) => (
        <li key={criterionKey(criterion)} aria-current={isSelected(criterion) || undefined}>
          {row(criterion, index)}
        </li>
      ))}
    </ol>
  );
}
