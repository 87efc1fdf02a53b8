import { memo } from "react";
import type { DrawnPage, DrawnPaper, DrawnText } from "../../sheet/draw-pages";

/** Nghị định 30/2020/NĐ-CP, Phụ lục I: the least and the most that a margin may be. Points. */
const millimetre = 72 / 25.4;
const lawful = {
  top: [20 * millimetre, 25 * millimetre],
  bottom: [20 * millimetre, 25 * millimetre],
  left: [30 * millimetre, 35 * millimetre],
  right: [15 * millimetre, 20 * millimetre],
} as const;

interface Props {
  readonly paper: DrawnPaper;
  readonly page: DrawnPage;
  readonly marginsConform: boolean;
  /** What it is, for those who do not see it. */
  readonly said: string;
  readonly width: string;
}

/** One page, black on white whatever the pane's colours are: it is paper. The shapes are in points of the paper. */
export const PageDrawing = memo(function PageDrawing({ paper, page, marginsConform, said, width }: Props) {
  const { widthPoints, heightPoints, marginsPoints: margins } = paper;
  return (
    <svg
      role="img"
      aria-label={said}
      viewBox={`0 0 ${String(widthPoints)} ${String(heightPoints)}`}
      style={{ display: "block", width, height: "auto", forcedColorAdjust: "none", outline: "1px solid #8a8886" }}
    >
      <rect width={widthPoints} height={heightPoints} fill="#ffffff" />
      <g fill="#cfe4fa">
        <Band x={0} y={lawful.top[0]} width={widthPoints} height={lawful.top[1] - lawful.top[0]} />
        <Band x={0} y={heightPoints - lawful.bottom[1]} width={widthPoints} height={lawful.bottom[1] - lawful.bottom[0]} />
        <Band x={lawful.left[0]} y={0} width={lawful.left[1] - lawful.left[0]} height={heightPoints} />
        <Band x={widthPoints - lawful.right[1]} y={0} width={lawful.right[1] - lawful.right[0]} height={heightPoints} />
      </g>
      <rect
        x={margins.left}
        y={margins.top}
        width={Math.max(0, widthPoints - margins.left - margins.right)}
        height={Math.max(0, heightPoints - margins.top - margins.bottom)}
        fill="none"
        stroke={marginsConform ? "#0f6cbd" : "#b10e1c"}
        strokeWidth={1}
        strokeDasharray="5 4"
      />
      <path d={page.borders} fill="none" stroke="#000000" strokeWidth={0.6} />
      {page.texts.map((text, index) => (
        // Drawn anew as a whole: its place is what a text is known by.
        <TextInBox key={index} text={text} />
      ))}
    </svg>
  );
});

function Band(place: { readonly x: number; readonly y: number; readonly width: number; readonly height: number }) {
  return <rect {...place} />;
}

/** Each line as long as Excel sets it, whatever font the machine has in place of Times New Roman. */
function TextInBox({ text }: { readonly text: DrawnText }) {
  const { box, lines, anchor, fontName, fontSize, bold, italic } = text;
  return (
    <svg
      x={box.x}
      y={box.y}
      width={Math.max(0, box.width)}
      height={Math.max(0, box.height)}
      overflow="hidden"
      textAnchor={anchor}
      fontFamily={`"${fontName.replaceAll('"', "")}", "Times New Roman", "Liberation Serif", Tinos, serif`}
      fontSize={fontSize}
      fontWeight={bold ? "bold" : "normal"}
      fontStyle={italic ? "italic" : "normal"}
      fill="#000000"
    >
      {lines.map((line) => (
        <text
          key={line.y}
          x={line.x - box.x}
          y={line.y - box.y}
          {...(line.width > 0 ? { textLength: line.width, lengthAdjust: "spacingAndGlyphs" } : {})}
        >
          {line.text}
        </text>
      ))}
    </svg>
  );
}
