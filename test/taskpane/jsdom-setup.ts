import "@testing-library/jest-dom";

/** jsdom has no layout, so it lacks this; Fluent UI asks for it when it renders. */
globalThis.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};
