/** Hands bytes to the browser's downloads. Whether a file comes of it the page is not told: a pane in WebView2 may refuse. */
export function downloadFile(name: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser takes the bytes a moment later.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
