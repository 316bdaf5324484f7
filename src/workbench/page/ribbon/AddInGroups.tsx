import type { AddIn, RibbonAction } from "../addin/manifest";
import type { Hosting } from "../hosting/useHosting";
import { useStore } from "../store";
import { Group } from "./Group";
import { RibbonButton } from "./RibbonButton";

export interface AddInGroupsProps {
  readonly addIn: AddIn;
  readonly hosting: Hosting;
}

/** The groups that the add-in's manifest declares; the add-in may switch controls off and hide its tabs. */
export function AddInGroups({ addIn, hosting }: AddInGroupsProps) {
  const { isPaneVisible, disabledControls, hiddenTabs } = hosting.surroundings;
  const isShown = useStore(isPaneVisible);
  const disabled = useStore(disabledControls);
  const hidden = useStore(hiddenTabs);
  const act = (action: RibbonAction, control: string) => {
    if (action.kind === "showTaskpane") isPaneVisible.set(true);
    else hosting.runCommand(action.name, control);
  };
  return addIn.groups
    .filter(({ tab }) => !hidden.has(tab))
    .map(({ id, label, controls }) => (
      <Group key={id} label={label}>
        {controls.map((control) => (
          <RibbonButton
            key={control.id}
            label={control.label}
            tip={{ title: control.tipTitle, text: control.tip }}
            icon={
              <img alt="" width={32} height={32} src={control.icons[32]} srcSet={sharpIcon(control.icons)} />
            }
            disabled={!hosting.isRunning || disabled.has(control.id)}
            pressed={control.action.kind === "showTaskpane" ? isShown : undefined}
            onClick={() => act(control.action, control.id)}
          />
        ))}
      </Group>
    ));
}

/** For screens with more than one pixel a point. */
function sharpIcon(icons: Readonly<Record<number, string>>): string | undefined {
  const large = icons[64] ?? icons[80];
  return large && `${large} 2x`;
}
