/** What the pane says of several appendices of one plan, and of groups. */
export const paneAppendices = {
  heading: "Các phụ lục của kế hoạch",
  word: (roman: string) => `Phụ lục ${roman}`,
  named: (roman: string, title: string) => (title.trim() === "" ? `Phụ lục ${roman}` : `Phụ lục ${roman}. ${title}`),
  titleOf: (roman: string) => `Tiêu đề Phụ lục ${roman}`,
  about: (tasks: number, total: string) => `${String(tasks)} nhiệm vụ, ${total}`,
  empty: "chưa có nhiệm vụ",
  part: "Chia thành nhiều phụ lục",
  byGroup: (count: number) => `Mỗi nhóm một phụ lục (${String(count)})`,
  add: "Thêm phụ lục",
  remove: "Bỏ",
  removeSaid: (roman: string) => `Bỏ Phụ lục ${roman}`,
  foldInto: (heir: string) => `Gộp vào Phụ lục ${heir}`,
  foldIntoSaid: (roman: string, heir: string) => `Gộp Phụ lục ${roman} vào Phụ lục ${heir}`,
  hint: 'Chuyển nhiệm vụ sang phụ lục khác: bấm "…" ở nhiệm vụ đó. Mỗi phụ lục được lập trên một trang tính.',
  unitsDiffer: "theo từng phụ lục",
  taskTo: "Thuộc",
  groupTo: "Cả nhóm thuộc",
  groupTitle: (ordinal: string) => `Tên nhóm ${ordinal}`.trim(),
  editGroup: (ordinal: string) => `Sửa nhóm ${ordinal}`.trim(),
  close: "Xong",
};

export type PaneAppendices = typeof paneAppendices;
