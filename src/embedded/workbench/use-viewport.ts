import type { RefObject } from "react";
import { useLayoutEffect, useState } from "react";

export interface Viewport {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  readonly width: number;
  readonly height: number;
}

/** What of a scrolling element can be seen, at most once a frame. */
export function useViewport(element: RefObject<HTMLElement>): Viewport {
  const [viewport, setViewport] = useState<Viewport>({ scrollTop: 0, scrollLeft: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const scroller = element.current;
    if (scroller === null) return;
    let frame = 0;
    const read = (): void => {
      frame = 0;
      const { scrollTop, scrollLeft, clientWidth: width, clientHeight: height } = scroller;
      setViewport({ scrollTop, scrollLeft, width, height });
    };
    const later = (): void => {
      if (frame === 0) frame = requestAnimationFrame(read);
    };
    const observer = new ResizeObserver(later);
    observer.observe(scroller);
    scroller.addEventListener("scroll", later, { passive: true });
    read();
    return () => {
      observer.disconnect();
      scroller.removeEventListener("scroll", later);
      cancelAnimationFrame(frame);
    };
  }, [element]);
  return viewport;
}
