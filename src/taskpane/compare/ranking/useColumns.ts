import { makeStyles, tokens } from "@fluentui/react-components";

/** From this width on, the points have a column of their own. */
export const wide = "@media (min-width: 440px)";

/** The columns of the ranking, the same in its head and in its rows. In a narrow pane the points stand below the name. */
export const useColumns = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "40px minmax(0, 1fr) 48px 56px",
    gridTemplateAreas: '"place name share median" "place points share median"',
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    [wide]: {
      gridTemplateColumns: "48px minmax(0, 1fr) 80px 56px 64px",
      gridTemplateAreas: '"place name points share median"',
    },
  },
  place: { gridArea: "place" },
  name: { gridArea: "name", overflowWrap: "anywhere" },
  points: {
    gridArea: "points",
    [wide]: { textAlign: "end" },
  },
  share: { gridArea: "share", textAlign: "end" },
  median: { gridArea: "median", textAlign: "end" },
});
