// What Sheets shows about a custom function, and the README's table. Not part of dist/Code.js but for the stubs' JSDoc.
import type { functions } from "../functions/index";

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

export const functionTexts: FunctionTexts = {
  CD_SONGAY: {
    summary: "Số ngày của một khoảng thời gian, theo cách đếm và lịch của cơ quan.",
    returns: "Số ngày được tính.",
    parameters: {
      tuNgay: "Ngày đầu; một ô hoặc một vùng.",
      denNgay: "Ngày cuối; một ô hoặc một vùng.",
      cachDem: "“cả ngày đầu và ngày cuối” (mặc định) hoặc “không tính ngày đầu”.",
      lich: "“mọi ngày” (mặc định), “thứ Hai đến thứ Bảy”, “ngày làm việc” hoặc “danh sách riêng”.",
      ngayNghi:
        "Vùng các ngày nghỉ cần trừ, hoặc cả hai cột ngày và loại của trang “Ngày nghỉ” (dòng ghi “làm bù” là ngày đi làm). Với “danh sách riêng”: vùng các ngày được tính.",
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
};
