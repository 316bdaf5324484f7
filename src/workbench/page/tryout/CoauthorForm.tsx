import { Button, Field, Input } from "@fluentui/react-components";
import { useState, type FormEvent } from "react";
import { useTexts } from "../texts";

/** Writes a cell as somebody else in the same workbook would; `onWrite` says whether the cell exists. */
export function CoauthorForm({ onWrite }: { readonly onWrite: (cell: string, content: string) => boolean }) {
  const text = useTexts();
  const [cell, setCell] = useState("");
  const [content, setContent] = useState("");
  const [isBad, setIsBad] = useState(false);
  const write = (event: FormEvent) => {
    event.preventDefault();
    setIsBad(!onWrite(cell, content));
  };
  return (
    <form className="coauthor" onSubmit={write}>
      <h3>{text("coauthor")}</h3>
      <Field
        label={text("coauthorCell")}
        validationState={isBad ? "error" : "none"}
        validationMessage={isBad ? text("coauthorBadCell") : null}
      >
        <Input value={cell} onChange={(_, { value }) => setCell(value)} />
      </Field>
      <Field label={text("coauthorValue")}>
        <Input value={content} onChange={(_, { value }) => setContent(value)} />
      </Field>
      <Button type="submit">{text("coauthorWrite")}</Button>
    </form>
  );
}
