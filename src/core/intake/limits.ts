/**
 * How much text is read. A plan of 200 pages has about 600,000 characters; this leaves room for a thousand pages and keeps every answer
 * within a second or so. Beyond them the text is refused with the figure, never read for minutes.
 */
export const largestText = 3_000_000;

/** A thousand printed pages with a blank line after each line have fewer. */
export const mostLines = 100_000;

/** The longest table row seen in a real plan has under 4,000 characters. */
export const longestLine = 100_000;

/** A paragraph does not grow beyond this: more is no paragraph that a person wrote, only text without marks that lines could be told by. */
export const longestParagraph = 20_000;
