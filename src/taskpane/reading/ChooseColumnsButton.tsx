import { Button } from "@fluentui/react-components";
import { TableEdit20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useTranslator } from "../services";
import { useEditing } from "./editing";

/** Opens the view where a person says what each column of the sheet holds. */
export function ChooseColumnsButton({ sheet }: { readonly sheet: string }): ReactNode {
  const { text } = useTranslator();
  const { open, opener } = useEditing();
  return (
    <Button
      ref={opener}
      icon={<TableEdit20Regular />}
      onClick={() => {
        open(sheet);
      }}
    >
      {text("pane.chooseColumns")}
    </Button>
  );
}
