import { makeStyles, Overflow, OverflowItem } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { viewIds, type ViewId } from "../../session/actions/views";
import { useServices } from "../services";
import { CountBadge } from "./CountBadge";
import { moveAmongTabs } from "./moveAmongTabs";
import { Tab } from "./Tab";
import { useRescuedFocus } from "./useRescuedFocus";

interface TabsProps {
  readonly view: ViewId;
  /** How much deserves a look. */
  readonly findings: number;
}

const useStyles = makeStyles({
  list: { display: "flex", flexGrow: 1, minWidth: 0, overflow: "hidden" },
});

/** A tab for each view. Those that find no room are in the list of commands, as all are. */
export function Tabs({ view, findings }: TabsProps): ReactNode {
  const styles = useStyles();
  const { translator, views } = useServices();
  const { text } = translator;
  useRescuedFocus();
  return (
    <Overflow minimumVisible={2} padding={8}>
      <div role="tablist" aria-label={text("pane.views")} className={styles.list} onKeyDown={moveAmongTabs}>
        {viewIds.map((id) => (
          <OverflowItem key={id} id={id} priority={id === view ? 2 : 1}>
            <Tab
              view={id}
              selected={id === view}
              label={text(`views.${id}`)}
              onSelect={() => {
                views.show(id);
              }}
            >
              {id === "findings" && findings > 0 && <CountBadge count={findings} />}
            </Tab>
          </OverflowItem>
        ))}
      </div>
    </Overflow>
  );
}
