import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Order } from "../model/ordered";
import { useCompareTexts } from "../texts";
import { SortButton } from "./SortButton";
import { useColumns } from "./useColumns";

interface RankingHeadProps {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

const useStyles = makeStyles({
  head: {
    ...typographyStyles.caption1,
    alignItems: "end",
    color: tokens.colorNeutralForeground2,
    borderBottomColor: tokens.colorNeutralStroke1,
  },
});

/** The headings of the ranking; those of place and name order it. */
export function RankingHead({ order, onOrder }: RankingHeadProps): ReactNode {
  const styles = useStyles();
  const columns = useColumns();
  const { text } = useCompareTexts();
  const sortable = (by: Order, label: string) => (
    <div role="columnheader" aria-sort={order === by ? "ascending" : "none"} className={columns[by]}>
      <SortButton
        label={label}
        isOn={order === by}
        onSort={() => {
          onOrder(by);
        }}
      />
    </div>
  );
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className={mergeClasses(columns.row, styles.head)}>
        {sortable("place", text("compare.placeColumn"))}
        {sortable("name", text("compare.nameColumn"))}
        <div role="columnheader" className={columns.points}>
          {text("compare.pointsColumn")}
        </div>
        <div role="columnheader" className={columns.share}>
          {text("compare.shareColumn")}
        </div>
        <div role="columnheader" className={columns.median}>
          {text("compare.medianColumn")}
        </div>
      </div>
    </div>
  );
}
