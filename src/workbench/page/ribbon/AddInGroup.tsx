import type { RibbonAction, RibbonGroup } from "../addin/manifest";
import { Group } from "./Group";
import { RibbonButton } from "./RibbonButton";

interface AddInGroupProps {
  readonly group: RibbonGroup;
  readonly disabled: boolean;
  /** Page of the task pane that is shown, or null. */
  readonly shownPage: string | null;
  readonly onAction: (action: RibbonAction, controlId: string) => void;
}

/** A group as the add-in's manifest declares it. */
export function AddInGroup({ group, disabled, shownPage, onAction }: AddInGroupProps) {
  return (
    <Group label={group.label}>
      {group.controls.map(({ id, label, tipTitle, tip, icons, action }) => (
        <RibbonButton
          key={id}
          label={label}
          tip={{ title: tipTitle, text: tip }}
          icon={<img alt="" width={32} height={32} src={icons[32]} srcSet={`${icons[80] ?? icons[32]} 2x`} />}
          disabled={disabled}
          pressed={action.kind === "showTaskpane" ? action.page === shownPage : undefined}
          onClick={() => onAction(action, id)}
        />
      ))}
    </Group>
  );
}
