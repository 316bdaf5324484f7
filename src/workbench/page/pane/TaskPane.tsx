import { Button, Spinner, Tooltip } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { AddIn } from "../addin/manifest";
import type { Hosting } from "../hosting/useHosting";
import { useStore } from "../store";
import { useTexts } from "../texts";
import type { ThemeName } from "../theme/themes";

export interface TaskPaneProps {
  readonly addIn: AddIn;
  readonly theme: ThemeName;
  readonly hosting: Hosting;
}

/** The add-in's page. It stays loaded while the pane is closed: functions and commands run in it. */
export function TaskPane({ addIn, theme, hosting }: TaskPaneProps) {
  const text = useTexts();
  const frame = useRef<HTMLIFrameElement>(null);
  const isVisible = useStore(hosting.surroundings.isPaneVisible);
  const { start } = hosting;
  useEffect(() => (frame.current ? start(frame.current) : undefined), [start]);
  return (
    <aside className="pane" aria-label={addIn.name} hidden={!isVisible}>
      <div className="pane-title">
        <h2>{addIn.name}</h2>
        <Tooltip relationship="label" content={text("closePane", { pane: addIn.name })}>
          <Button
            size="small"
            appearance="subtle"
            icon={<Dismiss20Regular />}
            onClick={() => hosting.surroundings.isPaneVisible.set(false)}
          />
        </Tooltip>
      </div>
      {!hosting.isRunning && (
        <Spinner className="pane-starting" label={text("starting", { addIn: addIn.name })} />
      )}
      <iframe ref={frame} title={addIn.name} style={{ colorScheme: theme }} />
    </aside>
  );
}
