/** Comes back once the page has been drawn; where nothing draws (a pane in the background), after a moment all the same. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const moment = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(moment);
      setTimeout(resolve, 0);
    });
  });
}
