/** Whether light letters belong on a background "#RRGGBB", by its relative luminance (WCAG 2.2); undefined for anything else. */
export function isDark(background: string): boolean | undefined {
  if (!/^#[0-9a-f]{6}$/i.test(background)) return undefined;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(background.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  // White and black contrast equally with this luminance.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.179;
}
