import { useEffect, useState } from "react";
import type { SelectedCell } from "../../excel/selection";
import { useServices } from "../services";

/**
 * The selected cell, followed while the component is shown; null where there is none. It is looked at again when
 * somebody comes back to the pane: Excel tells of no sheet whose protection was taken away.
 */
export function useSelectedCell(): SelectedCell | null {
  const { session } = useServices();
  const [cell, setCell] = useState<SelectedCell | null>(null);
  const [visits, setVisits] = useState(0);
  useEffect(() => {
    const comeBack = () => {
      setVisits((count) => count + 1);
    };
    window.addEventListener("focus", comeBack);
    return () => {
      window.removeEventListener("focus", comeBack);
    };
  }, []);
  useEffect(() => session.followSelection(setCell), [session, visits]);
  return cell;
}
