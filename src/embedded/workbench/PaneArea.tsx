import type { RefObject } from "react";
import { useState } from "react";
import { texts } from "./texts";

interface PaneAreaProps {
  /** Changes with the workbook: the pane then starts anew, as it does in Excel. */
  readonly workbookNumber: number;
  readonly frame: RefObject<HTMLIFrameElement>;
  readonly hidden: boolean;
  onHide: () => void;
}

/** Excel's own pane is 350 pixels wide at first; people drag it from 320 up. */
const widths = [320, 350, 450] as const;
const firstWidth = 350;

/** The task pane of the add-in, in a frame as Excel shows it: a strip with its title, and the pane below. */
export function PaneArea({ workbookNumber, frame, hidden, onHide }: PaneAreaProps): React.JSX.Element {
  const [width, setWidth] = useState<number>(firstWidth);
  return (
    <aside className="pane-area" aria-label={texts.paneArea} hidden={hidden} style={{ width }}>
      <div className="pane-title">
        <h2>{texts.paneTitle}</h2>
        <select
          aria-label={texts.paneWidth}
          title={texts.paneWidth}
          value={width}
          onChange={(event) => setWidth(Number(event.target.value))}
        >
          {widths.map((each) => (
            <option key={each} value={each}>
              {texts.paneWidthOption(each)}
            </option>
          ))}
        </select>
        <button type="button" className="icon" aria-label={texts.hidePane} title={texts.hidePane} onClick={onHide}>
          ×
        </button>
      </div>
      <iframe key={workbookNumber} ref={frame} className="pane-frame" title={texts.paneTitle} src="pane.html" />
    </aside>
  );
}
