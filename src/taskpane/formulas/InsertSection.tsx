import { Button } from "@fluentui/react-components";
import { MathFormula20Regular } from "@fluentui/react-icons";
import type { ComponentType, ReactNode } from "react";
import { useState } from "react";
import type { ReadyState } from "../../session/session";
import { useAction } from "../hooks/useAction";
import { useServices } from "../services";
import { openFunctions } from "../actions/openFunctions";
import type { InsertFormulaProps } from "./insert/InsertFormula";
import type { ListedFunction } from "./insert/listedFunction";

interface Loaded {
  readonly View: ComponentType<InsertFormulaProps>;
  readonly functions: readonly ListedFunction[];
}

/** A button that brings the list of functions, and takes it away again. */
export function InsertSection({ state }: { readonly state: ReadyState }): ReactNode {
  const {
    loadFunctions,
    translator: { text },
  } = useServices();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const { pending, start } = useAction(openFunctions);
  return (
    <>
      <div>
        <Button
          icon={<MathFormula20Regular />}
          aria-expanded={loaded !== null}
          disabledFocusable={pending}
          onClick={() => {
            if (loaded) setLoaded(null);
            else
              start(loadFunctions, (View, functions) => {
                setLoaded({ View, functions });
              });
          }}
        >
          {text(openFunctions.label)}
        </Button>
      </div>
      {loaded && <loaded.View functions={loaded.functions} state={state} />}
    </>
  );
}
