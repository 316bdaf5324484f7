import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  column: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXXL,
    boxSizing: "border-box",
    maxWidth: "600px",
    margin: "0 auto",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXXXL}`,
  },
});

/** The class of what fills the pane's width, in one column. */
export function useColumn(): string {
  return useStyles().column;
}
