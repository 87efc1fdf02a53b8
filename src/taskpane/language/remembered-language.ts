/** The chosen language outlives the pane, as far as the browser lets it: some panes run where storage is forbidden. */
export type Language = "vi" | "en";

const place = "phuluc.language";

export const rememberedLanguage = {
  read(): Language {
    try {
      return localStorage.getItem(place) === "en" ? "en" : "vi";
    } catch (error) {
      if (error instanceof DOMException) return "vi";
      throw error;
    }
  },
  keep(language: Language): void {
    try {
      localStorage.setItem(place, language);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  },
};
