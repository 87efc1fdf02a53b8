import { useEffect } from "react";

/** A file that is dropped where nothing takes it would replace the pane, and all that was typed in it, by that file: the browser's own habit. */
export function useNoStrayDrop(): void {
  useEffect(() => {
    const stop = (event: DragEvent): void => {
      if (event.defaultPrevented || event.dataTransfer?.types.includes("Files") !== true) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "none";
    };
    window.addEventListener("dragover", stop);
    window.addEventListener("drop", stop);
    return () => {
      window.removeEventListener("dragover", stop);
      window.removeEventListener("drop", stop);
    };
  }, []);
}
