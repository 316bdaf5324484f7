import type { ReactNode } from "react";
import type { ViewId } from "../../session/actions/views";
import type { SessionState } from "../../session/session";
import { Failed } from "../states/Failed";
import { Starting } from "../states/Starting";
import { views } from "../views/views";
import { AboutAssessment } from "./AboutAssessment";
import { panelId, tabId } from "./ids";
import { useFocusInPlace } from "./useFocusInPlace";
import { useColumn } from "./useColumn";

interface PanelProps {
  readonly state: SessionState;
  readonly view: ViewId;
  readonly chosenKey: string | null;
  readonly onChoose: (key: string) => void;
}

/** What stands below the tabs: the view that is shown, or why there is nothing to show. */
export function Panel({ view, ...rest }: PanelProps): ReactNode {
  const column = useColumn();
  const place = useFocusInPlace<HTMLDivElement>(stageOf(rest.state));
  return (
    <main>
      <div ref={place} id={panelId} role="tabpanel" aria-labelledby={tabId(view)} className={column}>
        <Content view={view} {...rest} />
      </div>
    </main>
  );
}

/** What stands in the panel apart from the view: the frame, how far a reading has come, why there is nothing. */
function stageOf(state: SessionState): string {
  return state.phase === "starting" && state.progress ? "reading" : state.phase;
}

function Content({ state, view, chosenKey, onChoose }: PanelProps): ReactNode {
  if (state.phase === "starting") return <Starting {...state} />;
  if (state.phase === "failed") return <Failed failure={state.failure} />;
  const shown = views[view];
  if (shown.about === "workbook") return <shown.Content state={state} />;
  return <AboutAssessment state={state} chosenKey={chosenKey} onChoose={onChoose} Content={shown.Content} />;
}
