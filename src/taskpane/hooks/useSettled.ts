import { useEffect, useRef, useState } from "react";

/** The value after its latest change has rested for so many milliseconds; null until the first change has. */
export function useSettled<T>(value: T, milliseconds: number): T | null {
  const [settled, setSettled] = useState<T | null>(null);
  const latest = useRef(value);
  useEffect(() => {
    if (value === latest.current) return undefined;
    const timer = setTimeout(() => {
      latest.current = value;
      setSettled(value);
    }, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [value, milliseconds]);
  return settled;
}
