import {
  ArrowRedo24Regular,
  ArrowUndo24Regular,
  FolderOpen24Regular,
  Save24Regular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTexts } from "../texts";
import { Group } from "./Group";
import { RibbonButton } from "./RibbonButton";

export interface RibbonProps {
  readonly disabled: boolean;
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Groups of the add-in. */
  readonly children: ReactNode;
}

/** The strip above the sheet: what a spreadsheet needs, then what the add-in offers. */
export function Ribbon({ disabled, onOpen, onSave, onUndo, onRedo, children }: RibbonProps) {
  const text = useTexts();
  return (
    <div className="ribbon" role="toolbar">
      <Group label={text("fileGroup")}>
        <RibbonButton label={text("open")} icon={<FolderOpen24Regular />} onClick={onOpen} />
        <RibbonButton label={text("save")} icon={<Save24Regular />} disabled={disabled} onClick={onSave} />
      </Group>
      <Group label={text("editGroup")}>
        <RibbonButton
          label={text("undo")}
          icon={<ArrowUndo24Regular />}
          disabled={disabled}
          onClick={onUndo}
        />
        <RibbonButton
          label={text("redo")}
          icon={<ArrowRedo24Regular />}
          disabled={disabled}
          onClick={onRedo}
        />
      </Group>
      {children}
    </div>
  );
}
