/** The checker's name outlives the pane on this machine, as far as the browser lets it: some panes run where storage is forbidden. */
const place = "phuluc.checker";

export const rememberedName = {
  read(): string {
    try {
      return localStorage.getItem(place) ?? "";
    } catch (error) {
      if (error instanceof DOMException) return "";
      throw error;
    }
  },
  keep(name: string): void {
    try {
      localStorage.setItem(place, name);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  },
};
