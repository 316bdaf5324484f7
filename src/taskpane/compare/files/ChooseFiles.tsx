import { Button } from "@fluentui/react-components";
import { DocumentAdd20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useRef } from "react";
import { useCompareTexts } from "../texts";

interface ChooseFilesProps {
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button for choosing files: the browser's own field cannot be given the pane's look, so it stays out of sight. */
export function ChooseFiles({ onFiles }: ChooseFilesProps): ReactNode {
  const { text } = useCompareTexts();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div>
      <Button icon={<DocumentAdd20Regular />} onClick={() => field.current?.click()}>
        {text("compare.chooseFiles")}
      </Button>
      <input
        ref={field}
        type="file"
        multiple
        hidden
        accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        aria-label={text("compare.chooseFiles")}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = ""; // so that the same file can be chosen again after it was changed
        }}
      />
    </div>
  );
}
