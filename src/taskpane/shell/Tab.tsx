import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import type { ViewId } from "../../session/actions/views";
import { panelId, tabId } from "./ids";

interface TabProps {
  readonly view: ViewId;
  readonly selected: boolean;
  readonly label: string;
  readonly onSelect: () => void;
  /** Handed on by whoever hides the tabs that find no room. */
  readonly ref?: Ref<HTMLButtonElement>;
  readonly children?: ReactNode;
}

const useStyles = makeStyles({
  tab: {
    ...typographyStyles.body1,
    // Inside the tab: the list cuts off what goes beyond it.
    ...createFocusOutlineStyle({ style: { outlineOffset: `calc(0px - ${tokens.strokeWidthThick})` } }),
    position: "relative",
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    minHeight: "44px",
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    cursor: "pointer",
    whiteSpace: "nowrap",
    ":hover": { color: tokens.colorNeutralForeground1 },
    // The outline of the focus is the tab's ::after.
    "::before": {
      content: "''",
      position: "absolute",
      bottom: 0,
      left: tokens.spacingHorizontalS,
      right: tokens.spacingHorizontalS,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
    },
    ":hover::before": { backgroundColor: tokens.colorNeutralStroke1Hover },
  },
  selected: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    "::before": { backgroundColor: tokens.colorCompoundBrandStroke },
    ":hover::before": { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    "@media (forced-colors: active)": { "::before": { backgroundColor: "Highlight" } },
  },
  label: {
    display: "inline-grid",
    // The bold label takes its place beforehand, so that nothing moves when another tab is chosen.
    "::after": {
      content: "attr(data-label)",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
});

/** The tab of a view. Only the selected one is reached with Tab; the arrow keys go to the others. */
export function Tab({ view, selected, label, onSelect, ref, children }: TabProps): ReactNode {
  const styles = useStyles();
  return (
    <button
      ref={ref}
      type="button"
      role="tab"
      id={tabId(view)}
      aria-selected={selected}
      aria-controls={panelId}
      tabIndex={selected ? 0 : -1}
      className={mergeClasses(styles.tab, selected && styles.selected)}
      onClick={onSelect}
    >
      <span className={styles.label} data-label={label}>
        {label}
      </span>
      {children}
    </button>
  );
}
