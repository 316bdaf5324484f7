import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Input,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { Search20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useRef, useState } from "react";
import type { ReadyState } from "../../../session/session";
import { FormulaForm } from "./FormulaForm";
import type { Given, ListedFunction } from "./listedFunction";
import { search } from "./search";
import { useInsertTexts } from "./texts";

export interface InsertFormulaProps {
  readonly functions: readonly ListedFunction[];
  readonly state: ReadyState;
}

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  count: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  header: { "& > button": { paddingInline: 0, paddingBlock: tokens.spacingVerticalS, minHeight: 0 } },
  name: { display: "grid", rowGap: tokens.spacingVerticalXXS, textAlign: "left", minWidth: 0 },
  id: { ...typographyStyles.body1Strong, overflowWrap: "anywhere" },
  description: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  panel: { margin: 0 },
});

/** All functions to search and choose from, one of them open to be filled in and inserted. */
export function InsertFormula({ functions, state }: InsertFormulaProps): ReactNode {
  const styles = useStyles();
  const { text } = useInsertTexts();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  // Kept from one function to the next: who chose an assessment goes on with it.
  const [given, setGiven] = useState<Given>({});
  const found = search(functions, query);
  const openFirst = () => {
    const [first] = found;
    if (!first) return;
    setOpen(first.id);
    list.current?.querySelector("button")?.focus();
  };
  return (
    <div className={styles.root}>
      <Field label={text("insert.search")} hint={text("insert.searchHint")}>
        <Input
          ref={focusOnArrival}
          type="search"
          value={query}
          autoComplete="off"
          contentBefore={<Search20Regular aria-hidden />}
          onChange={(_, data) => {
            setQuery(data.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            // Or it would be pressed on what the focus goes to.
            event.preventDefault();
            openFirst();
          }}
        />
      </Field>
      <p role="status" className={styles.count}>
        {text("insert.found", { count: found.length })}
      </p>
      <div ref={list} role="group" aria-label={text("insert.functions")}>
        <Accordion
          collapsible
          openItems={open === null ? [] : [open]}
          onToggle={(_, { openItems }) => {
            setOpen(found.find(({ id }) => openItems.includes(id))?.id ?? null);
          }}
        >
          {found.map((listed) => (
            <AccordionItem key={listed.id} value={listed.id} className={styles.item}>
              <AccordionHeader as="h2" expandIconPosition="end" className={styles.header}>
                <span className={styles.name}>
                  <span className={styles.id}>{listed.id}</span>{" "}
                  <span className={styles.description}>{listed.description}</span>
                </span>
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                <FormulaForm listed={listed} state={state} given={given} onChange={setGiven} />
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      </div>
    </div>
  );
}

/** Somebody has just asked for the list: the next thing to do is to search it. */
function focusOnArrival(field: HTMLInputElement | null): void {
  field?.focus();
}
