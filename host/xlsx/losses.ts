// What the file holds that saving it here would lose: found by looking into the package, told before anybody edits.
import type { Archive } from "./unzip";

const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^xl\/media\//i, "Hình ảnh trong tệp sẽ mất khi lưu."],
  [/^xl\/diagrams\//i, "Sơ đồ SmartArt trong tệp sẽ mất khi lưu."],
  [
    /^xl\/(pivotTables|pivotCache)\//i,
    "Bảng tổng hợp (PivotTable) sẽ mất khi lưu; số liệu đang hiện trong ô vẫn còn.",
  ],
  [/^xl\/(slicers|timelines)\//i, "Bộ cắt (Slicer, Timeline) sẽ mất khi lưu."],
  [/^xl\/vbaProject/i, "Macro (VBA) trong tệp sẽ mất khi lưu."],
  [/^xl\/tables\//i, "Kiểu Bảng (Table) của Excel sẽ mất khi lưu; ô và số liệu của bảng vẫn còn."],
  [
    /^xl\/externalLinks\//i,
    "Liên kết tới tệp khác sẽ mất khi lưu; ô đang lấy số từ tệp khác giữ nguyên số hiện có.",
  ],
  [
    /^xl\/threadedComments\//i,
    "Luồng trao đổi trong nhận xét sẽ mất khi lưu; nội dung được giữ dưới dạng ghi chú.",
  ],
  [
    /^xl\/(embeddings|activeX|ctrlProps)\//i,
    "Đối tượng nhúng và nút điều khiển trong tệp sẽ mất khi lưu.",
  ],
  [/^xl\/(connections|queryTables|model)/i, "Kết nối dữ liệu và Power Query sẽ mất khi lưu."],
  [
    /^xl\/(dialogsheets|chartsheets|macrosheets)\//i,
    "Trang chỉ có biểu đồ hoặc macro sẽ mất khi lưu.",
  ],
  [
    /^xl\/richData\/|^xl\/(cellimages|richStyles)/i,
    "Ảnh trong ô và kiểu dữ liệu liên kết (Stocks, Geography) sẽ mất khi lưu.",
  ],
  [/^_xmlsignatures\//i, "Chữ ký số của tệp sẽ mất khi lưu."],
];

const CHART = /^xl\/charts\/chart[^/]*\.xml$/i;
const SHAPE = /<(?:xdr:)?(?:sp|cxnSp)[ >]/;

/** @param known - How many charts the host knows of by itself, and will write again. */
export function findLosses(archive: Archive, known: number): string[] {
  const charts = archive.paths.filter((path) => CHART.test(path)).length;
  const losses = charts > known ? ["Biểu đồ trong tệp sẽ mất khi lưu."] : [];
  const found = PARTS.filter(([pattern]) => archive.paths.some((path) => pattern.test(path))).map(
    ([, text]) => text,
  );
  losses.push(...found);
  for (const path of archive.paths.filter((one) => /^xl\/drawings\/drawing\d*\.xml$/i.test(one))) {
    if (!SHAPE.test(archive.text(path) ?? "")) continue;
    losses.push("Hình vẽ và hộp chữ trong tệp sẽ mất khi lưu.");
    break;
  }
  return losses;
}
