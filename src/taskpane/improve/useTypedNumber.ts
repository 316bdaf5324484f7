import { useState } from "react";
import { textNumber } from "../../reading/cells/numbers";

interface TypedNumber {
  /** What is being typed; null while the number is shown. */
  readonly text: string | null;
  readonly isWrong: boolean;
  type(text: string): void;
  /** Gives the number that was typed, if it is one. */
  commit(): void;
  takeBack(): void;
}

/** What somebody types into a field for a number, until it is given or taken back. */
export function useTypedNumber(
  isRight: (value: number) => boolean,
  onGive: (value: number) => void,
): TypedNumber {
  const [text, setText] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);

  function show(typed: string | null, wrong: boolean): void {
    setText(typed);
    setWrong(wrong);
  }

  return {
    text,
    isWrong,
    type: (typed) => {
      show(typed, false);
    },
    commit: () => {
      if (text === null) return;
      const value = textNumber(text.replace("%", ""));
      const isNumber = value !== null && isRight(value);
      show(isNumber ? null : text, !isNumber);
      if (isNumber) onGive(value);
    },
    takeBack: () => {
      show(null, false);
    },
  };
}
