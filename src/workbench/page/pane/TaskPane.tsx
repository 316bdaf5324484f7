import { Button, Spinner, Tooltip } from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { AddIn } from "../addin/manifest";
import type { Hosting } from "../hosting/useHosting";
import { useStore } from "../store";
import { useTexts } from "../texts";

export interface TaskPaneProps {
  readonly addIn: AddIn;
  readonly hosting: Hosting;
}

/** The add-in's page. It stays loaded while the pane is closed: functions and commands run in it. */
export function TaskPane({ addIn, hosting }: TaskPaneProps) {
  const text = useTexts();
  const place = useRef<HTMLDivElement>(null);
  const isVisible = useStore(hosting.surroundings.isPaneVisible);
  const { start } = hosting;
  useEffect(() => (place.current ? start(place.current) : undefined), [start]);
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
      <div className="pane-frame" ref={place} />
    </aside>
  );
}
