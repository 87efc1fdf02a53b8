import { useEffect, useState } from "react";

const momentMilliseconds = 300;

/** True once `busy` has lasted longer than a moment: quick work must not flash a spinner. */
export function useBeyondAMoment(busy: boolean): boolean {
  const [beyond, setBeyond] = useState(false);
  useEffect(() => {
    if (!busy) return undefined;
    const timer = setTimeout(() => {
      setBeyond(true);
    }, momentMilliseconds);
    return () => {
      clearTimeout(timer);
      setBeyond(false);
    };
  }, [busy]);
  return beyond;
}
