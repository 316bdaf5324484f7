import { makeStyles, Overflow, OverflowItem, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { viewIds, type ViewId } from "../../session/actions/views";
import { useServices } from "../services";
import { CountBadge } from "./CountBadge";
import { useRescuedFocus } from "./useRescuedFocus";
import { panelId, tabId } from "./ids";

interface TabsProps {
  readonly view: ViewId;
  /** How much deserves a look. */
  readonly findings: number;
}

const useStyles = makeStyles({
  list: { flexGrow: 1, minWidth: 0, overflow: "hidden" },
  tab: { flexShrink: 0, paddingInline: tokens.spacingHorizontalS },
});

/** A tab for each view. Those that find no room are in the list of commands, as all are. */
export function Tabs({ view, findings }: TabsProps): ReactNode {
  const styles = useStyles();
  const { translator, views } = useServices();
  const { text } = translator;
  useRescuedFocus();
  return (
    <Overflow minimumVisible={2} padding={8}>
      <TabList
        aria-label={text("pane.views")}
        selectedValue={view}
        className={styles.list}
        onTabSelect={(_, { value }) => {
          const wanted = viewIds.find((id) => id === value);
          if (wanted) views.show(wanted);
        }}
      >
        {viewIds.map((id) => (
          <OverflowItem key={id} id={id} priority={id === view ? 2 : 1}>
            <Tab value={id} id={tabId(id)} aria-controls={panelId} className={styles.tab}>
              {text(`views.${id}`)}
              {id === "findings" && findings > 0 && <CountBadge count={findings} />}
            </Tab>
          </OverflowItem>
        ))}
      </TabList>
    </Overflow>
  );
}
