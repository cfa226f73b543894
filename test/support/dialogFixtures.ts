import type { ActionState, FieldState, Response } from "../../src/app/protocol";

const field = (part: Partial<FieldState> & Pick<FieldState, "name" | "label">): FieldState => ({
  help: "",
  type: "choice",
  optional: false,
  options: null,
  value: null,
  remark: "",
  ...part,
});

/** A form with one field of each type. */
export const allocation: ActionState = {
  id: "allocateTargets",
  path: "Chỉ tiêu > Phân bổ chỉ tiêu",
  summary:
    "Chia tổng chỉ tiêu cho các đơn vị theo trọng số, đúng đến từng tài khoản, rồi ghi vào cột chỉ tiêu.",
  fields: [
    field({
      name: "bang",
      label: "Bảng",
      type: "table",
      options: ["'Phụ lục 2 (trống)'!A7:E27", "'Phụ lục 2'!A7:E27"],
      value: "'Phụ lục 2 (trống)'!A7:E27",
    }),
    field({
      name: "cotTrongSo",
      label: "Cột trọng số",
      type: "column",
      options: ["C: Tổng số dân thường trú trên 14 tuổi"],
      value: "C: Tổng số dân thường trú trên 14 tuổi",
      help: "Thường là dân số.",
    }),
    field({
      name: "tongChiTieu",
      label: "Tổng chỉ tiêu",
      type: "whole",
      value: "17.410",
      help: "Để nguyên thì lấy tổng ghi ở ô D27.",
    }),
    field({
      name: "phuongPhap",
      label: "Cách chia",
      options: ["giữ đúng tổng", "webster", "làm tròn từng đơn vị", "theo tỷ lệ"],
      value: "giữ đúng tổng",
    }),
    field({
      name: "cotSan",
      label: "Cột mức sàn",
      type: "column",
      optional: true,
      options: ["C: Tổng số dân thường trú trên 14 tuổi"],
    }),
    field({ name: "tuNgay", label: "Từ ngày", type: "day", value: "11/04/2023" }),
    field({
      name: "coDinh",
      label: "Đơn vị giữ nguyên số đang có",
      type: "units",
      optional: true,
      options: ["Thị trấn Bình Gia", "Tân Văn", "Hồng Thái", "Tân Hòa", "Hoàng Văn Thụ"],
    }),
  ],
};

/** The same form answering that a typed day does not exist. */
export const allocationWithRemark: ActionState = {
  ...allocation,
  fields: allocation.fields.map((one) =>
    one.name === "tuNgay"
      ? { ...one, value: "31/6/2023", remark: "Ngày 31/6/2023 không có trong lịch." }
      : one,
  ),
};

const NAMES = ["Thị trấn Bình Gia", "Tân Văn", "Hồng Thái", "Bình La", "Minh Khai", "Tân Hòa"];

export const preview: Extract<Response, { kind: "preview" }> = {
  kind: "preview",
  hash: "a1b2c3",
  summary: [
    "19 ô sẽ điền ở cột “Chỉ tiêu TK ĐDĐT cần kích hoạt”.",
    "Tổng 17.410, đúng bằng số ghi ở dòng TỔNG (ô D27).",
  ],
  tables: [
    {
      title: "Sổ chia chỉ tiêu",
      columns: ["Đơn vị", "Trọng số", "Phần chính xác", "Được giao", "Chênh lệch"],
      rows: NAMES.map((name, index) => [
        name,
        `${7 - index}.124`,
        `2.700,2${index}`,
        "2.700",
        "-0,2",
      ]),
      figures: [1, 2, 3, 4],
    },
  ],
  findings: [
    {
      severity: "lưu ý",
      sheet: "Phụ lục 2 (trống)",
      cell: "D27",
      code: "typed-total",
      text: "Tổng gõ tay được giữ nguyên.",
    },
    {
      severity: "cần xác nhận",
      sheet: "Phụ lục 2 (trống)",
      cell: "D25",
      code: "differs",
      text: "Tân Hòa: bản in ghi 381, tính ra 380. <img src=x onerror=alert(1)>",
    },
  ],
  writes: [{ sheet: "Phụ lục 2 (trống)", range: "D8:D26", cells: 19 }],
  texts: [{ title: "Tin nhắn gửi các xã", text: "Kính gửi các xã, chỉ tiêu như sau…" }],
  documents: [],
  canCommit: true,
};

export const committed: Response = {
  kind: "committed",
  messages: ["Đã ghi 19 ô vào 'Phụ lục 2 (trống)'!D8:D26. Có thể hoàn tác từ menu Thiết lập."],
  writes: preview.writes,
  findings: [],
};

export const questions: Response = {
  kind: "questions",
  questions: [
    {
      field: "cotTrongSo",
      text: "Cột nào là dân số dùng làm trọng số?",
      options: ["C: Tổng số dân thường trú trên 14 tuổi", "D: Dân số"],
      guess: "D: Dân số",
    },
  ],
};
