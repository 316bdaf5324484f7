import { Label, makeStyles, Select, ToggleButton, tokens } from "@fluentui/react-components";
import { Pentagon20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useId } from "react";
import { useMemory } from "../memory";
import type { MessageKey } from "../../i18n/translator";
import { parameterOrders, type ParameterOrder } from "../model/orderLines";
import { useTranslator } from "../services";

const orderKeys: Readonly<Record<ParameterOrder, MessageKey>> = {
  weakness: "pane.weakestFirst",
  sheet: "pane.sheetOrder",
  potential: "pane.potentialFirst",
};

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  select: { flexGrow: 1, minWidth: 0 },
});

/** In which order the parameters are listed, and whether a radar shows them. */
export function ListTools({ canRadar }: { readonly canRadar: boolean }): ReactNode {
  const styles = useStyles();
  const id = useId();
  const { text } = useTranslator();
  const [{ order, isRadar }, remember] = useMemory();
  return (
    <div className={styles.row}>
      <Label htmlFor={id}>{text("pane.order")}</Label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={order}
        onChange={(_, { value }) => {
          const wanted = parameterOrders.find((each) => each === value);
          if (wanted) remember({ order: wanted });
        }}
      >
        {parameterOrders.map((each) => (
          <option key={each} value={each}>
            {text(orderKeys[each])}
          </option>
        ))}
      </Select>
      {canRadar && (
        <ToggleButton
          size="small"
          checked={isRadar}
          icon={<Pentagon20Regular />}
          aria-label={text("pane.radar")}
          title={text("pane.radar")}
          onClick={() => {
            remember({ isRadar: !isRadar });
          }}
        />
      )}
    </div>
  );
}
