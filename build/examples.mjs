// npm run examples [-- FOLDER]: writes the workbooks in examples/. Two runs give equal bytes.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { binhGiaWorkbook } from "./examples/binhGiaWorkbook.mjs";
import { ducThoWorkbook } from "./examples/ducTho.mjs";
import { dinhHoaWorkbook } from "./examples/dinhHoa.mjs";
import { quan5Workbook } from "./examples/quan5.mjs";
import { quangXuongWorkbook } from "./examples/quangXuong.mjs";

const workbooks = {
  "binh-gia-2023.xlsx": binhGiaWorkbook,
  "duc-tho-2023.xlsx": ducThoWorkbook,
  "dinh-hoa-2024.xlsx": dinhHoaWorkbook,
  "quang-xuong-2022.xlsx": quangXuongWorkbook,
  "quan-5-2023.xlsx": quan5Workbook,
};

const folder = process.argv[2] ?? fileURLToPath(new URL("../examples", import.meta.url));
await mkdir(folder, { recursive: true });
for (const [name, make] of Object.entries(workbooks)) {
  await writeFile(join(folder, name), await make());
  console.error(name);
}
