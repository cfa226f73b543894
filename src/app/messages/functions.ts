// What Sheets shows about a custom function, and the README's table. Not part of dist/Code.js but for the stubs' JSDoc.
import type { functions } from "../functions/index";
import { awardFunctions } from "./functionTexts/awardFunctions";
import { reportFunctions } from "./functionTexts/reportFunctions";
import { scheduleFunctions } from "./functionTexts/scheduleFunctions";

type Listed = (typeof functions)[number];

interface FunctionText<Parameter extends string> {
  readonly summary: string;
  readonly returns: string;
  readonly parameters: Readonly<Record<Parameter, string>>;
  /** Executable: the formula and what its cell shows, an array by rows. */
  readonly example: {
    readonly formula: string;
    readonly result: number | string | readonly (readonly (number | string)[])[];
  };
}

/** A function without its text, a text without its function, or a parameter left out does not compile. */
export type FunctionTexts = {
  readonly [F in Listed as F["name"]]: FunctionText<Extract<keyof F["parameters"], string>>;
};

/** How days count: the last parameters of every function that counts them. */
const countingTexts = {
  cachDem: "“cả ngày đầu và ngày cuối” (mặc định) hoặc “không tính ngày đầu”.",
  lich: "“mọi ngày” (mặc định), “thứ Hai đến thứ Bảy”, “ngày làm việc” hoặc “danh sách riêng”.",
  ngayNghi:
    "Vùng các ngày nghỉ cần trừ, hoặc cả hai cột ngày và loại của trang “Ngày nghỉ” (dòng ghi “làm bù” là ngày đi làm). Với “danh sách riêng”: vùng các ngày được tính.",
};

export const functionTexts: FunctionTexts = {
  CD_SONGAY: {
    summary: "Số ngày của một khoảng thời gian, theo cách đếm và lịch của cơ quan.",
    returns: "Số ngày được tính.",
    parameters: {
      tuNgay: "Ngày đầu; một ô hoặc một vùng.",
      denNgay: "Ngày cuối; một ô hoặc một vùng.",
      ...countingTexts,
    },
    example: {
      formula: '=CD_SONGAY("11/4/2023"; "20/6/2023"; "không tính ngày đầu")',
      result: 70,
    },
  },
  CD_PHANBO: {
    summary: "Chia một tổng cho các đơn vị theo trọng số (dân số) thành số nguyên.",
    returns: "Số giao cho từng đơn vị, cùng hình dạng với vùng trọng số; ô trống vẫn để trống.",
    parameters: {
      tong: "Tổng cần chia, số nguyên không âm.",
      trongSo: "Vùng trọng số, ví dụ dân số; không gồm dòng tổng.",
      phuongPhap: "“giữ đúng tổng” (mặc định), “webster” hoặc “làm tròn từng đơn vị”.",
    },
    example: { formula: "=CD_PHANBO(10; {3; 1})", result: [[8], [2]] },
  },
  CD_CHITIEUNGAY: {
    summary: "Chỉ tiêu đều mỗi ngày: chỉ tiêu chia số ngày, làm tròn.",
    returns: "Chỉ tiêu mỗi ngày; ô trống vẫn để trống.",
    parameters: {
      chiTieu: "Chỉ tiêu được giao; một ô hoặc một vùng.",
      soNgay: "Số ngày thực hiện; một ô, hoặc một vùng cùng hình dạng.",
      lamTron: "“thường” (mặc định, từ một nửa trở lên thì thêm một) hoặc “lên”.",
    },
    example: { formula: "=CD_CHITIEUNGAY(2700; 70)", result: 39 },
  },
  CD_CHIATUNGNGAY: {
    summary:
      "Chia chỉ tiêu của từng đơn vị thành số nguyên cho từng ngày, cộng lại đúng bằng chỉ tiêu.",
    returns: "Mỗi đơn vị một dòng, mỗi ngày một cột.",
    parameters: {
      chiTieu: "Cột chỉ tiêu, mỗi dòng một đơn vị.",
      soNgay: "Số ngày thực hiện; để trống được khi đã có trọng số ngày.",
      trongSoNgay: "Vùng trọng số của từng ngày: 0 là nghỉ, 1 là bình thường, 2 là gấp đôi.",
    },
    example: { formula: "=CD_CHIATUNGNGAY(7; 4)", result: [[2, 2, 1, 2]] },
  },
  ...awardFunctions,
  CD_TYLE: {
    summary: "Tỷ lệ hoàn thành: số đã đạt chia cho chỉ tiêu, có thể trên 100%.",
    returns: "Tỷ lệ, định dạng ô là phần trăm; chỉ tiêu trống hoặc bằng 0 thì để trống.",
    parameters: {
      dat: "Số đã đạt; một ô hoặc một vùng.",
      chiTieu: "Chỉ tiêu, hoặc số làm mẫu số; một ô, hoặc một vùng cùng hình dạng.",
    },
    example: { formula: "=CD_TYLE(1350; 2700)", result: 0.5 },
  },
  CD_CANDATMOINGAY: {
    summary: "Số cần đạt mỗi ngày từ nay để kịp chỉ tiêu, làm tròn lên.",
    returns: "Số mỗi ngày; 0 khi đã đạt, “quá hạn” khi chưa đạt mà không còn ngày nào.",
    parameters: {
      chiTieu: "Chỉ tiêu; một ô hoặc một vùng.",
      luyKe: "Lũy kế đã đạt; một ô, hoặc một vùng cùng hình dạng.",
      soNgayCon: "Số ngày còn lại; một ô, hoặc một vùng cùng hình dạng.",
    },
    example: { formula: "=CD_CANDATMOINGAY(81000; 46761; 327)", result: 105 },
  },
  CD_CHITIEUDENNGAY: {
    summary:
      "Chỉ tiêu phải đạt đến hết ngày số liệu nếu làm đều: chỉ tiêu × ngày đã qua ÷ số ngày.",
    returns: "Chỉ tiêu đến ngày, không làm tròn; ô trống vẫn để trống.",
    parameters: {
      chiTieu: "Chỉ tiêu cả đợt; một ô hoặc một vùng.",
      tuNgay: "Ngày đầu của đợt.",
      denNgay: "Ngày cuối của đợt.",
      tinhDen: "Số liệu tính đến hết ngày này.",
      ...countingTexts,
    },
    example: {
      formula:
        '=CD_CHITIEUDENNGAY(2700; "11/4/2023"; "20/6/2023"; "16/5/2023"; "không tính ngày đầu")',
      result: 1350,
    },
  },
  CD_DUKIENXONG: {
    summary: "Ngày dự kiến đạt chỉ tiêu nếu giữ tốc độ từ đầu đợt đến ngày số liệu.",
    returns:
      "Ngày (hãy định dạng ô là ngày); “đã xong” khi đã đạt, “chưa rõ” khi chưa có tốc độ để tính.",
    parameters: {
      chiTieu: "Chỉ tiêu cả đợt; một ô hoặc một vùng.",
      luyKe: "Lũy kế đã đạt; một ô, hoặc một vùng cùng hình dạng.",
      tuNgay: "Ngày đầu của đợt.",
      tinhDen: "Số liệu tính đến hết ngày này.",
      ...countingTexts,
    },
    example: {
      formula: '=CD_DUKIENXONG(2700; 1350; "11/4/2023"; "14/5/2023"; "không tính ngày đầu")',
      result: 45093,
    },
  },
  CD_TIENDO: {
    summary: "Đánh giá tiến độ của đơn vị bằng một trong sáu từ.",
    returns:
      "“Vượt”, “Đạt”, “Đúng tiến độ”, “Chậm tiến độ”, “Nguy cơ không đạt” hoặc “Không hoàn thành”.",
    parameters: {
      chiTieu: "Chỉ tiêu cả đợt; một ô hoặc một vùng.",
      luyKe: "Lũy kế đã đạt; một ô, hoặc một vùng cùng hình dạng.",
      tuNgay: "Ngày đầu của đợt.",
      denNgay: "Ngày cuối của đợt.",
      tinhDen: "Số liệu tính đến hết ngày này.",
      ...countingTexts,
    },
    example: {
      formula:
        '=CD_TIENDO(2700; 1350; "11/4/2023"; "20/6/2023"; "16/5/2023"; "không tính ngày đầu")',
      result: "Đúng tiến độ",
    },
  },
  CD_CHUYENSO: {
    summary: "Chuyển số ghi bằng chữ kiểu Việt Nam (“17.410”, “96,28%”, “4,2 triệu”) thành số.",
    returns: "Số; báo lỗi khi không chắc là số nào, ví dụ “17,410”.",
    parameters: { vanBan: "Văn bản ghi số; một ô hoặc một vùng. Ô đã là số thì giữ nguyên." },
    example: { formula: '=CD_CHUYENSO("17.410")', result: 17410 },
  },
  ...scheduleFunctions,
  ...reportFunctions,
};
