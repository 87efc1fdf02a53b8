import { useCallback, useEffect, useRef, useState } from "react";
import type { PointerEvent, RefObject } from "react";

export interface TaskDrag {
  readonly key: number;
  /** The gap that the task would drop into, counted on this page: 0 is above the first card. */
  readonly gap: number;
}

/** Smaller movements are a click that shook. */
const clickPixels = 4;
/** So near to an edge of what scrolls the list scrolls on by itself. */
const edgePixels = 48;
const scrollPixels = 10;

/** The gap nearest to the pointer: above the first card whose middle is below it. */
function gapAt(list: HTMLElement, y: number): number {
  const cards = [...list.children].map((card) => card.getBoundingClientRect());
  const below = cards.findIndex(({ top, height }) => y < top + height / 2);
  return below < 0 ? cards.length : below;
}

/**
 * Drags a card of the list by its handle. Scrolls while the pointer is near an edge, Esc lets go without moving.
 * `onDrop` is told the gap; `list` holds one element for each card, in order. `start` stays the same while those do.
 */
export function useTaskDrag(
  list: RefObject<HTMLElement | null>,
  onDrop: (key: number, gap: number) => void,
): { readonly drag: TaskDrag | undefined; readonly start: (key: number, event: PointerEvent) => void } {
  const [drag, setDrag] = useState<TaskDrag>();
  const stop = useRef<() => void>(undefined);
  useEffect(() => () => stop.current?.(), []);

  const start = useCallback(
    (key: number, { button, clientY: from, target }: PointerEvent): void => {
      const cards = list.current;
      if (button !== 0 || cards === null || !(target instanceof Element)) return;
      const scroller = cards.closest("main");
      let y = from;
      let moved = false;
      let frame = 0;

      const draw = (): void => {
        const gap = gapAt(cards, y);
        setDrag((before) => (before?.key === key && before.gap === gap ? before : { key, gap }));
      };
      const scroll = (): void => {
        frame = requestAnimationFrame(scroll);
        if (scroller === null || !moved) return;
        const { top, bottom } = scroller.getBoundingClientRect();
        const by = y < top + edgePixels ? -scrollPixels : y > bottom - edgePixels ? scrollPixels : 0;
        if (by === 0) return;
        scroller.scrollBy({ top: by, behavior: "instant" });
        draw();
      };
      const move = (event: globalThis.PointerEvent): void => {
        y = event.clientY;
        moved ||= Math.abs(y - from) > clickPixels;
        if (moved) draw();
      };
      const end = (drops: boolean) => (): void => {
        stop.current?.();
        if (drops && moved) onDrop(key, gapAt(cards, y));
      };
      const drop = end(true);
      const cancel = end(false);
      const press = (event: KeyboardEvent): void => {
        if (event.key === "Escape") cancel();
      };

      stop.current?.();
      stop.current = () => {
        cancelAnimationFrame(frame);
        window.removeEventListener("pointermove", move);
        window.removeEventListener("pointerup", drop);
        window.removeEventListener("pointercancel", cancel);
        window.removeEventListener("keydown", press, true);
        stop.current = undefined;
        setDrag(undefined);
      };
      window.addEventListener("pointermove", move);
      window.addEventListener("pointerup", drop);
      window.addEventListener("pointercancel", cancel);
      window.addEventListener("keydown", press, true);
      frame = requestAnimationFrame(scroll);
    },
    [list, onDrop],
  );

  return { drag, start };
}
