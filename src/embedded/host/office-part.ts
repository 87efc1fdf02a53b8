/** The part of `Office` that the add-in uses. `office.js` itself is not loaded: outside of Office it does not start. */

/** Requirement sets of which the stand-in has what the add-in needs; the newest version of each. */
const supported: Readonly<Record<string, string>> = {
  // 1.20 brings `mergeUndoGroup`. What else these sets hold and the stand-in lacks is refused with ApiNotFound.
  ExcelApi: "1.20",
  // By this name the library of @microsoft/office-js 1.1.110 asks for the events of sheets' names, visibility and order (ExcelApi 1.17).
  ExcelApiOnline: "1.1",
  CustomXmlParts: "1.1",
  RichApiRuntime: "1.2",
  RichApiRuntimeFlag: "1.2",
  SharedRuntime: "1.1",
  DelayForCellEdit: "1.1",
};

const hostName = "Excel";
const platformName = "OfficeOnline";

export interface OfficePart {
  onReady: (
    callback?: (info: { readonly host: string; readonly platform: string }) => unknown,
  ) => Promise<{ readonly host: string; readonly platform: string }>;
  readonly HostType: { readonly Excel: string };
  readonly PlatformType: { readonly OfficeOnline: string };
  readonly StartupBehavior: { readonly none: string; readonly load: string };
  readonly context: {
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly host: string;
    readonly platform: string;
    readonly diagnostics: { readonly host: string; readonly platform: string; readonly version: string };
    readonly requirements: { isSetSupported: (name: string, version?: string | number) => boolean };
  };
  readonly actions: { associate: (id: string, action: (...given: readonly unknown[]) => unknown) => void };
  /** What the add-in associated: a test calls it as a ribbon button would. */
  readonly associated: ReadonlyMap<string, (...given: readonly unknown[]) => unknown>;
  readonly addin: {
    showAsTaskpane: () => Promise<void>;
    hide: () => Promise<void>;
    setStartupBehavior: (behaviour: string) => Promise<void>;
    getStartupBehavior: () => Promise<string>;
  };
}

export function officePart(): OfficePart {
  const info = { host: hostName, platform: platformName };
  const associated = new Map<string, (...given: readonly unknown[]) => unknown>();
  let startup = "none";
  return {
    onReady: async (callback) => {
      await Promise.resolve();
      await callback?.(info);
      return info;
    },
    HostType: { Excel: hostName },
    PlatformType: { OfficeOnline: platformName },
    StartupBehavior: { none: "none", load: "load" },
    context: {
      displayLanguage: "vi-VN",
      contentLanguage: "vi-VN",
      ...info,
      diagnostics: { ...info, version: "16.0.0.0" },
      requirements: { isSetSupported: (name, version = "1.1") => isAtLeast(supported[name], version) },
    },
    actions: { associate: (id, action) => void associated.set(id, action) },
    associated,
    addin: {
      showAsTaskpane: () => Promise.resolve(),
      hide: () => Promise.resolve(),
      setStartupBehavior: (behaviour) => {
        startup = behaviour;
        return Promise.resolve();
      },
      getStartupBehavior: () => Promise.resolve(startup),
    },
  };
}

/** "1.9" is less than "1.20": versions are two whole numbers. */
function isAtLeast(known: string | undefined, asked: string | number): boolean {
  if (known === undefined) return false;
  const parts = (version: string): readonly [number, number] => [Number(version.split(".")[0]), Number(version.split(".")[1] ?? "0")];
  const [knownMajor, knownMinor] = parts(known);
  const [askedMajor, askedMinor] = parts(String(asked));
  return askedMajor < knownMajor || (askedMajor === knownMajor && askedMinor <= knownMinor);
}
