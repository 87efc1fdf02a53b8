import { useCallback, useState } from "react";

/** Hands a bug from an event handler or a promise to the error boundary, which by itself only sees what is thrown while drawing. */
export function useRaise(): (error: unknown) => void {
  const [, setState] = useState();
  return useCallback((error: unknown) => {
    setState(() => {
      throw error;
    });
  }, []);
}
