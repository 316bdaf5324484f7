import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { DragEvent, ReactNode } from "react";
import { useState } from "react";

interface DropZoneProps {
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  zone: {
    display: "grid",
    rowGap: tokens.spacingVerticalXXL,
    gridTemplateColumns: "minmax(0, 1fr)",
    borderRadius: tokens.borderRadiusMedium,
    outlineOffset: tokens.spacingVerticalXS,
  },
  over: {
    outline: `2px dashed ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorBrandBackground2,
    "@media (forced-colors: active)": { outlineColor: "Highlight" },
  },
});

/** Takes files that are dropped anywhere on its contents. The button within does the same by keyboard. */
export function DropZone({ onFiles, children }: DropZoneProps): ReactNode {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const watch = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault(); // or the browser would open the file
    setOver(true);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragEnter={watch}
      onDragOver={watch}
      onDragLeave={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
    </div>
  );
}
