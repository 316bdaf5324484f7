import { useEffect, useState } from "react";
import { problemOf, type Problem } from "../problem";
import { readManifest, type AddIn } from "./manifest";

/** The add-in that the server's manifest.xml declares, in one of Office's display languages; null until it is read. */
export function useAddIn(locale: string, onProblem: (problem: Problem) => void): AddIn | null {
  const [addIn, setAddIn] = useState<AddIn | null>(null);
  useEffect(() => {
    let isCurrent = true;
    fetchManifest()
      .then((xml) => isCurrent && setAddIn(readManifest(xml, locale)))
      .catch((error: unknown) => onProblem(problemOf(error)));
    return () => {
      isCurrent = false;
    };
  }, [locale, onProblem]);
  return addIn;
}

async function fetchManifest(): Promise<string> {
  const answer = await fetch("/manifest.xml");
  if (!answer.ok) throw new Error(`manifest.xml: ${answer.status}`);
  return answer.text();
}
