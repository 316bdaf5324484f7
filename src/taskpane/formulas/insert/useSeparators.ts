import { useEffect, useState } from "react";
import type { Locale } from "../../../i18n/createTranslator";
import { useServices } from "../../services";
import type { Separators } from "./listedFunction";

const decimals: Readonly<Record<Locale, string>> = { en: ".", sv: "," };

/**
 * How the user's Excel most likely separates: it tells only the sign before decimals, and where that is a comma,
 * arguments cannot be separated by commas as well.
 */
export function useSeparators(): Separators {
  const { session, translator } = useServices();
  const [decimal, setDecimal] = useState(decimals[translator.locale]);
  useEffect(() => {
    let isGone = false;
    void session.decimalSeparator().then((sign) => {
      if (sign !== null && !isGone) setDecimal(sign);
    });
    return () => {
      isGone = true;
    };
  }, [session]);
  return { decimal, list: decimal === "," ? ";" : "," };
}
